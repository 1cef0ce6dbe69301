import type { INodeProperties } from 'n8n-workflow';
import {
	checkSettingsChoice,
	choiceColumn,
	defaultCountryField,
	groupColumn,
	shownWhere,
	leadFields,
	linkedLeadFields,
	operations,
	parameters,
	storeColumns,
} from '../shared';
import { clockFields } from './descriptions/clockFields';
import { eventFields } from './descriptions/eventFields';
import { linkParameters } from './descriptions/linkFields';

/** Check Settings has the same ones: what is connected stays so when the editor changes over to it. */
const started = ['Started', 'Already Running'] as const;

/** The outputs of each operation, in order. */
export const outputNames = {
	start: started,
	recordActivity: ['Recorded', 'Not Found'],
	pause: ['Paused', 'Not Found'],
	resume: ['Resumed', 'Not Found'],
	stop: ['Stopped', 'Not Found'],
	check: ['On Time', 'Overdue', 'Nothing Runs'],
	computeDueTime: ['Computed'],
	checkSettings: started,
} as const;

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	check: 'Check',
	checkSettings: checkSettingsChoice.name,
	computeDueTime: 'Compute Due Time',
	pause: 'Pause',
	recordActivity: 'Record Activity',
	resume: 'Resume',
	start: 'Start',
	stop: 'Stop',
};

/** What the node does. */
export const chosenOperation = operations<Operation>('start', [
	{
		name: operationNames.check,
		value: 'check',
		description: 'Say how the clocks of a lead stand now, and change nothing',
		action: 'Check the clocks of a lead',
	},
	{
		...checkSettingsChoice,
		action: 'Check the settings of clocks',
	},
	{
		name: operationNames.computeDueTime,
		value: 'computeDueTime',
		description: 'Say when a lead would be due, and start nothing',
		action: 'Compute when a lead is due',
	},
	{
		name: operationNames.pause,
		value: 'pause',
		description: 'Let the clocks of a lead stand still, such as while you wait for the lead',
		action: 'Pause the clocks of a lead',
	},
	{
		name: operationNames.recordActivity,
		value: 'recordActivity',
		description: 'Note what was done about a lead, and stop the clocks that it answers',
		action: 'Record an activity on a lead',
	},
	{
		name: operationNames.resume,
		value: 'resume',
		description: 'Let paused clocks of a lead go on with the time they have left',
		action: 'Resume the clocks of a lead',
	},
	{
		name: operationNames.start,
		value: 'start',
		description: 'Start the clocks of an inquiry; the Lead Timer Trigger tells when they are due',
		action: 'Start the clocks of a lead',
	},
	{
		name: operationNames.stop,
		value: 'stop',
		description: 'Stop the clocks of a lead for good, such as when a deal was won or lost',
		action: 'Stop the clocks of a lead',
	},
]);

/** The node's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		displayOptions: { hide: { operation: ['computeDueTime'] } },
		columns: {
			runningClocks: choiceColumn({
				displayName: 'Running Clocks',
				default: 'keep',
				displayOptions: { show: { '/operation': ['start', 'checkSettings'] } },
				options: [
					{
						name: 'Keep the Settings They Were Started With',
						value: 'keep',
					},
					{
						name: 'Recompute by the Settings Here',
						value: 'recompute',
						description: 'From their old start, and with all that has happened since',
					},
				],
				description:
					'What to do with clocks of the lead that already run, when the settings here have changed since',
			}),
			...storeColumns,
		},
	}),
});

/** What is told of a lead, which somebody outside may tell as well. */
const told: Operation[] = ['recordActivity', 'pause', 'resume', 'stop'];

/** Where a person is looked up; a lead that starts was read by Lead Normalize, or is given whole. */
const defaultCountry = shownWhere({ operation: [...told, 'check'] }, defaultCountryField);

/** Fields as some operations show them. */
const shownFor = (operation: Operation[], fields: readonly INodeProperties[]) =>
	fields.map((field) => shownWhere({ operation }, field));

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	...clockFields,
	...eventFields,
	...shownFor(['start', 'check', 'computeDueTime', 'checkSettings'], leadFields),
	...shownFor(told, linkedLeadFields),
	...linkParameters.fields,
	defaultCountry,
	...optionParameters.fields,
];
