import {
	NodeConnectionTypes,
	type INodeType,
	type INodeTypeDescription,
	type ITriggerFunctions,
	type ITriggerResponse,
} from 'n8n-workflow';
import { leadStoreCredentials } from '../shared';
import { outputNames, properties } from './description';
import { startTrigger } from './startTrigger';

/** Brings leads back into the flow when something about them comes due. */
export class LeadTimerTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Timer Trigger',
		name: 'leadTimerTrigger',
		icon: { light: 'file:leadTimerTrigger.svg', dark: 'file:leadTimerTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["workspace"] }}',
		description:
			'Starts the flow when a clock warns or is breached, when the next step of a ladder is due, and for leads that still wait for an owner',
		eventTriggerDescription: '',
		activationMessage: 'Timers of this workspace now start this workflow within seconds.',
		defaults: { name: 'Lead Timer Trigger' },
		inputs: [],
		outputs: outputNames.map(() => NodeConnectionTypes.Main),
		outputNames,
		credentials: leadStoreCredentials,
		properties,
	};

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return await startTrigger(this);
	}
}
