import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import {
	credentialLabel,
	leadStoreConnection,
	outputsByOperation,
	placeByOperation,
} from '../shared';
import { backUp } from './actions/backUp';
import { erasePerson } from './actions/erasePerson';
import { exportPerson } from './actions/exportPerson';
import { findForgotten } from './actions/findForgotten';
import { getTimeline } from './actions/getTimeline';
import { updateStatus } from './actions/updateStatus';
import { chosenOperation, operationNames, outputNames, properties } from './description';

/** Looks into what the store keeps, hands it out, takes a person out of it, and copies it. */
export class LeadStore implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Store',
		name: 'leadStore',
		icon: { light: 'file:leadStore.svg', dark: 'file:leadStore.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ${JSON.stringify(operationNames)}[$parameter["operation"]] }}`,
		description:
			'Says what happened to a lead and where they stand, exports or erases everything that is kept of a person, and backs up the Lead Store',
		defaults: { name: 'Lead Store' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsByOperation(outputNames),
		// Its test button is answered here for all nodes.
		credentials: [
			{
				name: 'leadStoreApi',
				required: false,
				displayName: credentialLabel,
				testedBy: 'leadStoreConnection',
			},
		],
		properties,
	};

	methods = { credentialTest: { leadStoreConnection } };

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

const actions = { getTimeline, exportPerson, erasePerson, updateStatus, backUp, findForgotten };
