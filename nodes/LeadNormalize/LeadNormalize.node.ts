import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { leadStoreCredentials, outputsByOperation, placeByOperation } from '../shared';
import { chosenOperation, outputNames, properties } from './description';

/** Makes one clean, complete lead of whatever a form, a webhook or an API sends. */
export class LeadNormalize implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Normalize',
		name: 'leadNormalize',
		icon: { light: 'file:leadNormalize.svg', dark: 'file:leadNormalize.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { automatic: "Automatic", corrected: "Automatic, with mapped fields", byHand: "By hand" }[$parameter["fieldMapping"]] }}',
		description:
			'Finds name, email, phone, company, country, message and source in any form or webhook, brings them into one standard form, and sets aside what needs attention',
		defaults: { name: 'Lead Normalize' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsByOperation(outputNames),
		credentials: leadStoreCredentials,
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

/** The world's phone numbers are loaded with the first lead, not when n8n starts. */
const actions = {
	normalize: async (context: IExecuteFunctions) =>
		await (await import('./execute')).normalizeItems(context),
	checkSettings: async (context: IExecuteFunctions) =>
		await (await import('./checkSettings')).checkSettingsOfNormalizing(context),
};
