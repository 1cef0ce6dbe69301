import type { INodeProperties } from 'n8n-workflow';
import type { TimerKind } from '../core/lead';
import { countryCodes } from '../core/place';
import { usualWeek } from '../core/workspace';
import {
	calendarColumns,
	choiceColumn,
	choicesColumn,
	countryOptions,
	defaultWorkspace,
	groupColumn,
	notice,
	numberColumn,
	parameters,
	namesColumn,
	proposedColumn,
	storeColumns,
	workspaceColumn,
	type Choice,
} from '../shared';

/** The outputs, in order. */
export const outputNames = ['Clocks', 'Waiting Leads', 'Follow-Ups', 'Reviews'];

/** What is shown for options that were never added, and then holds. */
export const optionDefaults = {
	mostAtOnce: 20,
	mostPerSecond: 20,
	checkEvery: 1,
	keepClosedLeads: 0,
	keepEvents: 0,
};

/** A longer wait would overflow the timers of Node.js, which then fire at once. */
const longestCheckSeconds = 86_400;

const eventOptions = [
	{
		name: 'Breach',
		value: 'breach',
		description: 'A clock has passed its due time; leaves on Clocks',
	},
	{
		name: 'Escalation Step',
		value: 'escalation',
		description: 'The next step of a ladder is due; leaves on Clocks',
	},
	{
		name: 'Follow-Up',
		value: 'follow-up',
		description: 'The next step of a follow-up is due; leaves on Follow-Ups',
	},
	{
		name: 'Interrupted Lead',
		value: 'waiting',
		description: 'A lead has reached neither an owner nor an end; leaves on Waiting Leads',
	},
	{
		name: 'Review',
		value: 'review',
		description: 'Somebody wanted to look at the lead again now; leaves on Reviews',
	},
	{
		name: 'Waiting Lead',
		value: 'wake-up',
		description: 'Somebody may take a lead now that waits for them; leaves on Waiting Leads',
	},
	{
		name: 'Warning',
		value: 'warning',
		description: 'A clock is soon due; leaves on Clocks',
	},
] satisfies Array<Choice<TimerKind>>;

/** What the trigger watches. */
export const triggerParameters = parameters({
	workspace: workspaceColumn({
		default: defaultWorkspace,
		description:
			'Whose leads come through this workflow, and whose timers start it. This is the place to name it: Lead Normalize takes it from here where this trigger leads into its flow, and it travels with the lead.',
	}),
	events: choicesColumn<TimerKind>({
		displayName: 'Events',
		default: ['breach', 'escalation', 'follow-up', 'review', 'waiting', 'wake-up', 'warning'],
		options: eventOptions,
		description:
			'What starts this workflow. What is not chosen stays for another Lead Timer Trigger of the workspace.',
	}),
});

/** Where the workspace's hours are said. */
const saidHere = { show: { hoursOfWorkspace: ['here'] } };

/** What the people of the workspace say once, in screen order. */
export const saidParameters = parameters({
	hoursOfWorkspace: choiceColumn({
		displayName: 'Hours of the Workspace',
		default: 'here',
		options: [
			{
				name: 'Said Here',
				value: 'here',
				description:
					'For every clock, owner and message that is set to "The Workspace\'s Hours", in all workflows of the workspace',
			},
			{
				name: 'Said by Another Trigger',
				value: 'elsewhere',
				description:
					'This trigger shares the workspace with another Lead Timer Trigger, which says its hours',
			},
		],
		description:
			'A change counts when the workflow is published: for the next clock, the next lead and the next message. Clocks that run keep the hours that they were started with.',
	}),
	...calendarColumns(saidHere, {
		default: { hours: usualWeek },
		description:
			'When your people work. A line may cross midnight: it then belongs to the day on which it starts. Without a line: around the clock.',
	}),
	defaultCountry: proposedColumn({
		displayName: 'Default Country',
		displayOptions: saidHere,
		options: [
			{
				name: 'None',
				value: '',
				description: 'A phone number without a country code needs attention',
			},
			...countryOptions(countryCodes),
		],
		description:
			'Where leads come from that do not name their country. With Germany, 030 901820 becomes +4930901820.',
	}),
	ours: namesColumn({
		displayName: 'Our Own Addresses and Numbers',
		displayOptions: saidHere,
		placeholder: 'e.g. acme.com, sales@acme-group.com, +49 30 901820',
		description:
			"Your own email addresses, domains and phone numbers, separated by commas. No Lead Normalize that is set to The Workspace's Country takes any of them for the lead's, wherever it stands.",
	}),
});

/** The trigger's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			mostAtOnce: numberColumn({
				displayName: 'At Most at Once',
				min: 1,
				whole: true,
				default: optionDefaults.mostAtOnce,
				description:
					'How many of its executions may run at the same time; others wait in line. Follow-ups leave half of them free.',
			}),
			mostPerSecond: numberColumn({
				displayName: 'At Most per Second',
				min: 1,
				default: optionDefaults.mostPerSecond,
				description:
					'How many executions to start per second when many timers come due together. Follow-ups come last, and take none of them from clocks.',
			}),
			checkEvery: numberColumn({
				displayName: 'Check Every (Seconds)',
				min: 1,
				max: longestCheckSeconds,
				default: optionDefaults.checkEvery,
				description: 'How often to look for timers that came due',
			}),
			keepClosedLeads: numberColumn({
				displayName: 'Keep Closed Leads (Days)',
				min: 0,
				default: optionDefaults.keepClosedLeads,
				description:
					'How long to keep a lead of this workspace after its last inquiry, touch and assignment, when nothing waits or runs for it and it is no customer or open opportunity. Then it is deleted, and comes as a new lead the next time. 0 keeps all for ever.',
			}),
			keepEvents: numberColumn({
				displayName: 'Keep Events (Days)',
				min: 0,
				default: optionDefaults.keepEvents,
				description:
					'How long to keep what happened to leads of this workspace, for timelines and reports. 0 keeps all for ever.',
			}),
			liveTestRuns: storeColumns.liveTestRuns,
		},
	}),
});

export const properties: INodeProperties[] = [
	notice(
		'notice',
		'Clocks gives each warning, breach and next step of the ladder as it comes due: lead it to Lead Escalate. Waiting Leads gives leads that reached neither an owner nor an end, and those that waited until somebody can take them: lead it into the flow where it begins, after Lead Normalize. Follow-Ups gives the next step of a follow-up, Reviews a lead that somebody wanted to look at again.',
	),
	...triggerParameters.fields,
	...saidParameters.fields,
	...optionParameters.fields,
];
