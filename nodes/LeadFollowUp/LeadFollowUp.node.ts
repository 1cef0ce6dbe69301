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
import { answerDraft } from './actions/answerDraft';
import { checkSettingsOfPlans } from './actions/checkSettings';
import { enroll } from './actions/enroll';
import { pause, resume, status, stop } from './actions/handle';
import { nextStep } from './actions/nextStep';
import { chosenOperation, operationNames, outputNames, properties } from './description';

/** Tries to reach a person again by a plan, each attempt once, until they answer or the plan ends. */
export class LeadFollowUp implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead Follow-Up',
		name: 'leadFollowUp',
		icon: { light: 'file:leadFollowUp.svg', dark: 'file:leadFollowUp.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ${JSON.stringify(operationNames)}[$parameter["operation"]] }}`,
		description:
			'Tries to reach a lead again by a plan of emails, texts and tasks, each attempt once, and stops when they answer, book a meeting or opt out',
		defaults: { name: 'Lead Follow-Up' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsByOperation(outputNames),
		credentials: leadStoreCredentials,
		hints: hintsOfNames({
			...{ parameter: 'attempts', row: 'attempt', columns: ['subject', 'message'] },
			...{ label: 'Attempts', kind: 'delivery' },
			so: 'a message to the person does not go out, and leaves on Ask a Person',
		}),
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

const actions = {
	...{ answerDraft, enroll, nextStep, pause, resume, status, stop },
	checkSettings: checkSettingsOfPlans,
};
