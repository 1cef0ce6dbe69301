import type { INodeProperties } from 'n8n-workflow';
import { leadFields, storeOptions } from '../shared';
import { activityFields } from './descriptions/activityFields';
import { clockFields } from './descriptions/clockFields';

/** The outputs of each operation, in order. */
export const outputNames = {
	start: ['Started', 'Already Running'],
	recordActivity: ['Recorded'],
	computeDueTime: ['Computed'],
} as const;

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	start: 'Start',
	recordActivity: 'Record Activity',
	computeDueTime: 'Compute Due Time',
};

const operation: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	default: 'start',
	options: [
		{
			name: operationNames.computeDueTime,
			value: 'computeDueTime',
			description: 'Say when a lead would be due, and start nothing',
			action: 'Compute when a lead is due',
		},
		{
			name: operationNames.recordActivity,
			value: 'recordActivity',
			description: 'Note what was done about a lead, and stop the clocks that it answers',
			action: 'Record an activity on a lead',
		},
		{
			name: operationNames.start,
			value: 'start',
			description: 'Start the clocks of an inquiry; the Lead Timer Trigger tells when they are due',
			action: 'Start the clocks of a lead',
		},
	],
};

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	displayOptions: { show: { operation: ['start', 'recordActivity'] } },
	options: storeOptions,
};

export const properties: INodeProperties[] = [
	operation,
	...clockFields,
	...activityFields,
	...leadFields,
	options,
];
