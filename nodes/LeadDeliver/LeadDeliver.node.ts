import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import {
	hintsOfConditions,
	hintsOfNames,
	leadStoreCredentials,
	outputsByOperation,
	placeByOperation,
} from '../shared';
import { begin } from './actions/begin';
import { checkStepSettings } from './actions/checkSettings';
import { giveUp, sendAgain } from './actions/decide';
import { done } from './actions/done';
import { list } from './actions/list';
import { queue } from './actions/queue';
import { release } from './actions/release';
import { chosenOperation, operationNames, outputNames, properties } from './description';

/** Writes down what is to happen outside, so that it happens once and is not lost. */
export class LeadDeliver implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Deliver',
		name: 'leadDeliver',
		icon: { light: 'file:leadDeliver.svg', dark: 'file:leadDeliver.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: `={{ ${JSON.stringify(operationNames)}[$parameter["operation"]] }}`,
		description:
			'Writes down messages, CRM records and tasks, so that each happens once and none is lost while a mail server or a CRM is away',
		defaults: { name: 'Lead Deliver' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsByOperation(outputNames),
		credentials: leadStoreCredentials,
		hints: [
			...hintsOfConditions({ parameter: 'steps', row: 'step', label: 'Steps' }),
			...hintsOfNames({
				...{ parameter: 'steps', row: 'step', columns: ['subject', 'text'] },
				...{ label: 'Steps', kind: 'delivery' },
			}),
		],
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

const actions = {
	queue,
	begin,
	done,
	sendAgain,
	giveUp,
	release,
	list,
	checkSettings: checkStepSettings,
};
