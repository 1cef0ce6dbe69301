import type { IExecuteFunctions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import {
	hintsOfConditions,
	leadStoreCredentials,
	outputsByOperation,
	placeByOperation,
} from '../shared';
import { checkSettingsOfQualifying } from './checkSettings';
import { chosenOperation, operationNames, outputNames, properties } from './description';
import { inputs } from './exclusionsInput';
import { qualifyScore } from './execute';
import { learnHistory } from './learnHistory';
import { rescoreLeads } from './rescoreLeads';

/** Says what an inquiry is about, what it is worth, and why. */
export class LeadQualifyScore implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Qualify Score',
		name: 'leadQualifyScore',
		icon: { light: 'file:leadQualifyScore.svg', dark: 'file:leadQualifyScore.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ $parameter["operation"] === "score" ? "Qualified from " + $parameter["qualifiedFrom"] + " points" : ${JSON.stringify(operationNames)}[$parameter["operation"]] }}`,
		description:
			'Tells sales inquiries from support, hiring, vendors and spam, scores each lead by your rules, and explains every point',
		defaults: { name: 'Lead Qualify Score' },
		usableAsTool: true,
		inputs,
		requiredInputs: [0],
		outputs: outputsByOperation(outputNames),
		credentials: leadStoreCredentials,
		hints: [
			...hintsOfConditions({ parameter: 'rules', row: 'rule', label: 'Scoring Rules' }),
			...hintsOfConditions({ parameter: 'addedRules', row: 'rule', label: 'Scoring Rules' }),
			...hintsOfConditions({ parameter: 'categories', row: 'line', label: 'Categories' }),
			...hintsOfConditions({ parameter: 'exceptions', row: 'exception', label: 'Exceptions' }),
		],
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

const actions = {
	score: qualifyScore,
	rescore: rescoreLeads,
	learnHistory,
	checkSettings: checkSettingsOfQualifying,
};
