import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { leadStoreCredentials, outputsByOperation, placeByOperation } from '../shared';
import { checkSettingsOfMatching } from './checkSettings';
import { chosenOperation, outputNames, properties } from './description';
import { dedupMatch } from './execute';

/** Says who an inquiry is from: somebody new, somebody known, or somebody who sent it before. */
export class LeadDedupMatch implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Dedup Match',
		name: 'leadDedupMatch',
		icon: { light: 'file:leadDedupMatch.svg', dark: 'file:leadDedupMatch.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ "Match on " + $parameter["matchOn"].join(", ") }}',
		description:
			'Recognises known leads, customers and repeated submissions, so that one person is one lead and one submission is handled once',
		defaults: { name: 'Lead Dedup Match' },
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

const actions = { match: dedupMatch, checkSettings: checkSettingsOfMatching };
