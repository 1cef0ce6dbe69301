import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf } from '../core/check';
import { checksOfQualifying } from '../core/qualify';
import { checkSettings, checksOfLine } from '../shared';
import { checksOfExclusions } from './exclusionsInput';
import { policyParts } from './policyParts';
import { saysPreset } from './presets/said';
import { lookedPolicy, policySetting } from './readPolicy';

/** Says what is wrong with the categories, the scoring rules and the scores. */
export const checkSettingsOfQualifying = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) => {
		const { parts, startedFrom } = policyParts(source);
		const rows = {
			categories: parts.categories.at(itemIndex),
			rules: parts.rules.at(itemIndex),
			exceptions: parts.exceptions.at(itemIndex),
		};
		return [
			...(startedFrom ? saysPreset(startedFrom) : []),
			...checksOfQualifying(lookedPolicy(policySetting(parts, startedFrom).at(itemIndex))),
			...checksOfExclusions(context, source),
			...rows.categories.flatMap(({ category, conditions }, index) =>
				checksOfLine(lineOf('Categories', index, category), conditions, itemIndex),
			),
			...rows.rules.flatMap(({ name, conditions }, index) =>
				checksOfLine(lineOf('Scoring Rules', index, name), conditions, itemIndex),
			),
			...rows.exceptions.flatMap(({ name, conditions }, index) =>
				checksOfLine(lineOf('Exceptions', index, name), conditions, itemIndex),
			),
		];
	});
