import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { leadStoreCredentials, placeByOperation } from '../shared';
import { assign } from './actions/assign';
import { reassign } from './actions/reassign';
import { chosenOperation, outputNames, properties } from './description';

/** Gives each lead to the right owner, once, and says why. */
export class LeadRouteAssign implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Route Assign',
		name: 'leadRouteAssign',
		icon: { light: 'file:leadRouteAssign.svg', dark: 'file:leadRouteAssign.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] === "reassign" ? "Reassign" : "Assign" }}',
		description:
			'Gives each lead to the right owner: who owns it already, then your rules and pools in fair turns, then a queue, with the reason in a sentence',
		defaults: { name: 'Lead Route Assign' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputNames.map(() => NodeConnectionTypes.Main),
		outputNames,
		credentials: leadStoreCredentials,
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputsOf, actions);
	}
}

const actions = { assign, reassign };

const outputsOf = { assign: outputNames, reassign: outputNames };
