import type { IExecuteFunctions, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { leadStoreCredentials, outputsByOperation, placeByOperation } from '../shared';
import { checkSettingsOfMatching } from './actions/checkSettings';
import { findDuplicates } from './actions/findDuplicates';
import { learnWeights } from './actions/learnWeights';
import { dedupMatch } from './actions/match';
import { merge } from './actions/merge';
import { previewThresholds } from './actions/previewThresholds';
import { recordDecision } from './actions/recordDecision';
import { undoMerge } from './actions/undoMerge';
import { chosenOperation, operationNames, outputNames, properties } from './description';
import { inputs } from './recordsInput/inputs';

/** Says who an inquiry is from: somebody new, somebody known, or somebody who sent it before. */
export class LeadDedupMatch implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Dedup Match',
		name: 'leadDedupMatch',
		icon: { light: 'file:leadDedupMatch.svg', dark: 'file:leadDedupMatch.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ $parameter["operation"] === "match" ? "Match from " + $parameter["existingFrom"] + " %" : ${JSON.stringify(operationNames)}[$parameter["operation"]] }}`,
		description:
			'Recognises known leads, customers and repeated submissions, so that one person is one lead and one submission is handled once; merges leads that turn out to be one',
		defaults: { name: 'Lead Dedup Match' },
		usableAsTool: true,
		inputs,
		requiredInputs: [0],
		outputs: outputsByOperation(outputNames),
		credentials: leadStoreCredentials,
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

const actions = {
	match: dedupMatch,
	findDuplicates,
	merge,
	recordDecision,
	undoMerge,
	learnWeights,
	previewThresholds,
	checkSettings: checkSettingsOfMatching,
};
