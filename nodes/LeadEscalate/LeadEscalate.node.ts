import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import {
	hintsOfNames,
	leadStoreCredentials,
	outputsByOperation,
	placeByOperation,
} from '../shared';
import { checkSettingsOfLadder } from './checkSettings';
import { chosenOperation, outputNames, properties } from './description';
import { escalate } from './execute';

/** Takes the next step when nobody acts on a lead, each step once, until a queue has it. */
export class LeadEscalate implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Escalate',
		name: 'leadEscalate',
		icon: { light: 'file:leadEscalate.svg', dark: 'file:leadEscalate.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ ($parameter["ladder"].step || []).length + " steps" }}',
		description:
			'Takes the next step when nobody acts on a lead: reminds the owner, tells the manager, reassigns, and at the end puts it into a queue',
		defaults: { name: 'Lead Escalate' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsByOperation(outputNames),
		credentials: leadStoreCredentials,
		hints: hintsOfNames({
			...{ parameter: 'ladder', row: 'step', columns: ['subject', 'message'] },
			...{ label: 'Ladder', kind: 'ladder' },
		}),
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

const actions = { escalate: escalate, checkSettings: checkSettingsOfLadder };
