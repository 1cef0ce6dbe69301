import {
	type INodeType,
	type INodeTypeDescription,
	type ITriggerFunctions,
	type ITriggerResponse,
} from 'n8n-workflow';
import { leadStoreCredentials } from '../shared';
import { outputsExpression, properties } from './description';
import { startTrigger } from './startTrigger';

/** Sends what Lead Deliver has queued, each effect once. */
export class LeadDeliveryTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Delivery Trigger',
		name: 'leadDeliveryTrigger',
		icon: { light: 'file:leadDeliveryTrigger.svg', dark: 'file:leadDeliveryTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["workspace"] }}',
		description:
			'Starts the flow once for each message, CRM record or task that Lead Deliver has queued, and holds a channel while its receiver is away',
		eventTriggerDescription: '',
		activationMessage: 'What this workspace queues now starts this workflow at once.',
		defaults: { name: 'Lead Delivery Trigger' },
		inputs: [],
		outputs: outputsExpression,
		credentials: leadStoreCredentials,
		properties,
	};

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return await startTrigger(this);
	}
}
