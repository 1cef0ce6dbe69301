import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import {
	hintsOfConditions,
	leadStoreCredentials,
	outputsByOperation,
	placeByOperation,
} from '../shared';
import { check } from './actions/check';
import { checkClockSettings } from './actions/checkSettings';
import { computeDueTime } from './actions/computeDueTime';
import { pause, resume, stop } from './actions/handle';
import { recordActivity } from './actions/recordActivity';
import { start } from './actions/start';
import { chosenOperation, operationNames, outputNames, properties } from './description';

/** Runs clocks on a lead in business time, and stops them when somebody acts. */
export class LeadSlaTimer implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lead SLA Timer',
		name: 'leadSlaTimer',
		icon: { light: 'file:leadSlaTimer.svg', dark: 'file:leadSlaTimer.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: `={{ ${JSON.stringify(operationNames)}[$parameter["operation"]] }}`,
		description:
			'Starts clocks on a lead that count your working hours, records what was done about it, and says when it is due and why',
		defaults: { name: 'Lead SLA Timer' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsByOperation(outputNames),
		credentials: leadStoreCredentials,
		hints: hintsOfConditions({ parameter: 'clocks', row: 'clock', label: 'Clocks' }),
		properties,
	};

	async execute(this: IExecuteFunctions) {
		return await placeByOperation(this, chosenOperation, outputNames, actions);
	}
}

const actions = {
	start,
	recordActivity,
	pause,
	resume,
	stop,
	check,
	computeDueTime,
	checkSettings: checkClockSettings,
};
