import type { INodeProperties } from 'n8n-workflow';
import { placeholders } from '../core/escalate';
import type { EscalationAction } from '../core/lead';
import { durationFields, leadFields, storeOptions } from '../shared';

/** The outputs, in order. */
export const outputNames = ['Notify', 'Reassign', 'Final Queue', 'No Longer Needed'];

const named = placeholders.map((name) => `{${name}}`).join(', ');

const contact = 'Phone: {phone}\nEmail: {email}\nCompany: {company}';

/** A ladder that works as it is: remind, tell, reassign, and at the end a queue. */
const defaultLadder = [
	{
		when: 'warning',
		action: 'remind owner',
		subject: 'Reminder: {lead} is due {due}',
		message: `Hello {owner},\n\n{lead} is waiting for you. {clock} is due {due}.\n\n${contact}\n\nWhy you: {reason}`,
	},
	{
		when: 'breach',
		amount: 0,
		unit: 'businessMinutes',
		action: 'tell manager',
		managerName: '',
		managerEmail: '',
		subject: '{lead} was not answered in time',
		message: `{lead} was due {due}, and {owner} has not acted yet.\n\n${contact}`,
	},
	{
		when: 'breach',
		amount: 30,
		unit: 'businessMinutes',
		action: 'reassign',
		subject: '{lead} is yours now',
		message: `{lead} was due {due} and is waiting for an answer from you now.\n\n${contact}`,
	},
	{
		when: 'breach',
		amount: 60,
		unit: 'businessMinutes',
		action: 'final queue',
		subject: 'Nobody has answered {lead}',
		message: `{lead} was due {due}, and nobody has acted. The lead is in your queue now.\n\n${contact}`,
	},
];

/** What a step can do: its value, its name on the screen, and what comes of it. */
const actions: ReadonlyArray<[EscalationAction, string, string]> = [
	['remind owner', 'Remind Owner', 'Leaves on Notify, for the owner'],
	['tell manager', 'Tell Manager', 'Leaves on Notify, for the manager named here'],
	['reassign', 'Reassign', 'Leaves on Reassign: lead it to Lead Route Assign (Reassign)'],
	['final queue', 'Final Queue', 'Puts the lead into the final queue and ends the ladder'],
];

const stepFields: INodeProperties[] = [
	{
		displayName: 'When',
		name: 'when',
		type: 'options',
		default: 'breach',
		options: [
			{ name: 'At Warning', value: 'warning', description: 'When the clock warns' },
			{
				name: 'After Breach',
				value: 'breach',
				description: 'When the due time has passed, or some time later',
			},
		],
	},
	...durationFields({
		amount: {
			displayName: 'Delay',
			description: 'How long after the breach; 0 is at the breach',
			displayOptions: { show: { when: ['breach'] } },
		},
		unit: {
			displayOptions: { show: { when: ['breach'] } },
			description: "Business time counts in the clock's own working hours",
		},
	}),
	{
		displayName: 'Action',
		name: 'action',
		type: 'options',
		default: 'remind owner',
		options: actions.map(([value, name, description]) => ({ name, value, description })),
	},
	{
		displayName: 'Manager Name',
		name: 'managerName',
		type: 'string',
		default: '',
		displayOptions: { show: { action: ['tell manager'] } },
	},
	{
		displayName: 'Manager Email',
		name: 'managerEmail',
		type: 'string',
		default: '',
		placeholder: 'e.g. manager@example.com',
		displayOptions: { show: { action: ['tell manager'] } },
		description: 'Leave empty to tell the final queue',
	},
	{
		displayName: 'Message Subject',
		name: 'subject',
		type: 'string',
		default: '{lead} is waiting for an answer',
		description: `May name ${named}`,
	},
	{
		displayName: 'Message Text',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 5 },
		default:
			'{lead} is waiting. {clock}: due {due}.\n\nPhone: {phone}\nEmail: {email}\nCompany: {company}\n\nOwner: {owner} ({reason})',
		description: `May name ${named}`,
	},
];

const ladder: INodeProperties = {
	displayName: 'Ladder',
	name: 'ladder',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Step',
	default: { step: defaultLadder },
	description:
		'What happens when nobody acts, step by step from top to bottom. It always ends in the final queue: without such a step, one follows an hour of business time after the last.',
	options: [
		{
			displayName: 'Step',
			name: 'step',
			values: stepFields,
		},
	],
};

export const properties: INodeProperties[] = [
	ladder,
	{
		displayName: 'Final Queue Name',
		name: 'finalQueueName',
		type: 'string',
		default: 'Unanswered leads',
		required: true,
		description: 'Where a lead ends that nobody has answered',
	},
	{
		displayName: 'Final Queue Email',
		name: 'finalQueueEmail',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. lead-desk@example.com',
		description:
			'Who reads the final queue. Also told in place of an owner or manager without an email.',
	},
	...leadFields,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Clock',
				name: 'clock',
				type: 'string',
				default: '',
				placeholder: 'e.g. First touch',
				description:
					'Which clock to look at for items that do not come from Lead Timer Trigger. Leave empty for the one that is due first.',
			},
			...storeOptions,
		],
	},
];
