import type { INodeProperties } from 'n8n-workflow';
import type { TimerKind } from '../core/lead';
import { defaultWorkspace, storeOptions } from '../shared';

/** The outputs, in order. */
export const outputNames = ['Clocks', 'Waiting Leads', 'Follow-Ups', 'Reviews'];

/** The defaults below, for options that were never added. */
export const defaultLimits = { checkEvery: 1, mostPerSecond: 20, mostAtOnce: 20 };

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
		name: 'Review',
		value: 'review',
		description: 'Somebody wanted to look at the lead again now; leaves on Reviews',
	},
	{
		name: 'Waiting Lead',
		value: 'waiting',
		description: 'A lead has reached neither an owner nor an end; leaves on Waiting Leads',
	},
	{
		name: 'Warning',
		value: 'warning',
		description: 'A clock is soon due; leaves on Clocks',
	},
] satisfies Array<{ name: string; value: TimerKind; description: string }>;

export const properties: INodeProperties[] = [
	{
		displayName:
			'Clocks gives each warning, breach and next step of the ladder as it comes due: lead it to Lead Escalate. Waiting Leads gives leads that reached neither an owner nor an end: lead it into the flow where it begins, after Lead Normalize. Follow-Ups gives the next step of a follow-up, Reviews a lead that somebody wanted to look at again.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Workspace',
		name: 'workspace',
		type: 'string',
		default: defaultWorkspace,
		placeholder: 'e.g. client-a',
		description: 'Whose timers to watch: the workspace that Lead Normalize gives its leads',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		default: ['breach', 'escalation', 'follow-up', 'review', 'waiting', 'warning'],
		options: eventOptions,
		description:
			'What starts this workflow. What is not chosen stays for another Lead Timer Trigger of the workspace.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'At Most at Once',
				name: 'mostAtOnce',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 20,
				description: 'How many of its executions may run at the same time; others wait in line',
			},
			{
				displayName: 'At Most per Second',
				name: 'mostPerSecond',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 20,
				description: 'How many executions to start per second when many timers come due together',
			},
			{
				displayName: 'Check Every (Seconds)',
				name: 'checkEvery',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 1,
				description: 'How often to look for timers that came due',
			},
			{
				displayName: 'Keep Closed Leads (Days)',
				name: 'keepClosedLeads',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 0,
				description:
					'How long to keep a lead of this workspace after its last inquiry, touch and assignment, when nothing waits or runs for it and it is no customer or open opportunity. Then it is deleted, and comes as a new lead the next time. 0 keeps all for ever.',
			},
			{
				displayName: 'Keep Events (Days)',
				name: 'keepEvents',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 0,
				description:
					'How long to keep what happened to leads of this workspace, for timelines and reports. 0 keeps all for ever.',
			},
			...storeOptions.filter(({ name }) => name === 'liveTestRuns'),
		],
	},
];
