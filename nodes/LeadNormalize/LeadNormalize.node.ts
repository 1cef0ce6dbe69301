import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { leadStoreCredentials, placeTogether } from '../shared';
import { outputNames, properties } from './description';

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
		outputs: outputNames.map(() => NodeConnectionTypes.Main),
		outputNames: [...outputNames],
		credentials: leadStoreCredentials,
		properties,
	};

	async execute(this: IExecuteFunctions) {
		// The world's phone numbers are loaded with the first lead, not when n8n starts.
		const { normalizeItems } = await import('./execute');
		return await placeTogether(this, outputNames.length, async () => await normalizeItems(this));
	}
}
