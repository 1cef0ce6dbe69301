import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf } from '../../core/check';
import { checksOfRouting } from '../../core/route';
import { checkSettings, checksOfLine, combined } from '../../shared';
import { assignParameters, optionParameters } from '../description';
import { lookedPolicy, readPolicy } from '../readPolicy';

/** Says what is wrong with the owners, the rules and where leads go that no rule takes. */
export const checkRouting = async (context: IExecuteFunctions) =>
	await checkSettings(context, (source, itemIndex) => {
		const parts = { ...assignParameters.read(source), ...optionParameters.read(source) };
		const values = combined(parts).at(itemIndex);
		return [
			...checksOfRouting(lookedPolicy(readPolicy(values, context.getTimezone()))),
			...values.rules.flatMap(({ name, conditions }, index) =>
				checksOfLine(lineOf('Rules', index, name), conditions, itemIndex),
			),
		];
	});
