import type { INodeProperties } from 'n8n-workflow';
import { channelsByPhone } from '../core/escalate';
import type { Channel, EscalationAction } from '../core/lead';
import { namesOf } from '../core/message';
import {
	oneOperation,
	choiceColumn,
	choicesOf,
	durationColumns,
	groupColumn,
	leadFields,
	parameters,
	storeColumns,
	tableColumn,
	textColumn,
	writtenColumn,
	type Named,
} from '../shared';

/** Check Settings has the same ones: what is connected stays so when the editor changes over to it. */
const outputs = ['Notify', 'Reassign', 'Final Queue', 'Not Needed'] as const;

/** The outputs of each operation, in order. */
export const outputNames = { escalate: outputs, checkSettings: outputs };

/** What the node does. */
export const chosenOperation = oneOperation({
	name: 'Escalate',
	value: 'escalate',
	description: 'Take the step of the ladder that is due for each lead',
	action: 'Escalate a lead',
});

const contact = '{message}\n\n{details}';

/** A ladder that works as it is: remind, tell, reassign, and at the end a queue. */
const defaultLadder = [
	{
		when: 'warning',
		action: 'remind owner',
		subject: '{lead} is waiting: answer by {due}',
		message: `Hello {owner},\n\n{lead} is waiting for you. Please answer by {due}.\n\n${contact}\n\nWhy you: {reason}`,
	},
	{
		when: 'breach',
		amount: 0,
		unit: 'businessMinutes',
		action: 'tell manager',
		managerName: '',
		managerEmail: '',
		subject: '{lead} was not answered in time',
		message: `{lead} was to be answered by {due}, and {owner} has not acted yet.\n\n${contact}`,
	},
	{
		when: 'breach',
		amount: 30,
		unit: 'businessMinutes',
		action: 'reassign',
		subject: '{lead} is yours now',
		message: `{lead} was to be answered by {due} and is waiting for an answer from you now.\n\n${contact}`,
	},
	{
		when: 'breach',
		amount: 60,
		unit: 'businessMinutes',
		action: 'final queue',
		subject: 'Nobody has answered {lead}',
		message: `{lead} was to be answered by {due}, and nobody has. The lead is in your queue now.\n\n${contact}`,
	},
];

/** What a step can do, and what comes of it. */
const actions: Record<EscalationAction, Named> = {
	'remind owner': { name: 'Remind Owner', description: 'Leaves on Notify, for the owner' },
	'tell manager': {
		name: 'Tell Manager',
		description: 'Leaves on Notify, for the manager named here',
	},
	reassign: {
		name: 'Reassign',
		description: 'Leaves on Reassign: lead it to Lead Route Assign (Reassign)',
	},
	'final queue': {
		name: 'Final Queue',
		description: 'Puts the lead into the final queue and ends the ladder',
	},
	close: {
		name: 'Close',
		description:
			'Ends the ladder; the lead stays with its owner, who is told on Notify. A lead of nobody goes to the final queue.',
	},
};

/** How somebody can be told. */
const waysToTell: Record<Channel, Named> = {
	call: { name: 'Call', description: 'By phone number' },
	chat: { name: 'Chat', description: 'By email, as chat tools find people' },
	email: { name: 'Email' },
	sms: { name: 'SMS', description: 'By phone number' },
};

const ladder = tableColumn({
	displayName: 'Ladder',
	default: { step: defaultLadder },
	description:
		'What happens when nobody acts, step by step from top to bottom. It always ends: without a Final Queue or Close step, the final queue follows an hour of business time after the last.',
	row: { displayName: 'Step', name: 'step' },
	title: '$collection.item.value.action',
	rare: ['channel'],
	columns: {
		when: choiceColumn({
			displayName: 'When',
			default: 'breach',
			options: [
				{ name: 'At Warning', value: 'warning', description: 'When the clock warns' },
				{
					name: 'After Breach',
					value: 'breach',
					description: 'When the due time has passed, or some time later',
				},
			],
		}),
		...durationColumns({
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
		action: choiceColumn({
			displayName: 'Action',
			default: 'remind owner',
			options: choicesOf(actions),
		}),
		reassignTo: choiceColumn({
			displayName: 'Reassign To',
			default: 'backup',
			displayOptions: { show: { action: ['reassign'] } },
			options: [
				{
					name: 'Backup',
					value: 'backup',
					description: "The owner's backup, else the next in turn of the same pool",
				},
				{
					name: 'Next in Pool',
					value: 'pool',
					description: 'The next in turn, of the same pool or of another one',
				},
			],
			description:
				'Who takes over. Lead Route Assign (Reassign) after the output Reassign does as it says here.',
		}),
		pool: textColumn({
			displayName: 'Pool',
			placeholder: 'e.g. Senior Sales',
			displayOptions: { show: { action: ['reassign'], reassignTo: ['pool'] } },
			description:
				'Whose turn it is to take over. Leave empty for the pool that the lead came from.',
		}),
		managerName: textColumn({
			displayName: 'Manager Name',
			displayOptions: { show: { action: ['tell manager'] } },
		}),
		managerEmail: textColumn({
			displayName: 'Manager Email',
			placeholder: 'e.g. manager@example.com',
			displayOptions: { show: { action: ['tell manager'] } },
			description: 'Leave empty to tell the final queue',
		}),
		managerPhone: textColumn({
			displayName: 'Manager Phone',
			placeholder: 'e.g. +4930123456',
			displayOptions: { show: { action: ['tell manager'], channel: channelsByPhone } },
			description: 'Leave empty to tell the manager by email',
		}),
		channel: choiceColumn({
			displayName: 'Channel',
			default: 'email',
			displayOptions: { show: { action: ['close', 'remind owner', 'tell manager'] } },
			options: choicesOf(waysToTell),
			description:
				'How to tell. The item carries it as escalation.channel, for a Switch after Notify. Who has no phone number is told by email.',
		}),
		subject: writtenColumn({
			displayName: 'Message Subject',
			default: '{lead} is waiting for an answer',
			description: `May name ${namesOf('ladder')}`,
		}),
		message: writtenColumn({
			displayName: 'Message Text',
			typeOptions: { rows: 5 },
			default:
				'{lead} is waiting. {clock}: due {due}.\n\n{message}\n\n{details}\n\nOwner: {owner} ({reason})',
			description: `May name ${namesOf('ladder')}`,
		}),
	},
});

/** The ladder and where it ends. */
export const ladderParameters = parameters({
	ladder,
	finalQueueName: textColumn({
		displayName: 'Final Queue Name',
		default: 'Unanswered leads',
		required: true,
		description: 'Where a lead ends that nobody has answered',
	}),
	finalQueueEmail: textColumn({
		displayName: 'Final Queue Email',
		required: true,
		placeholder: 'e.g. lead-desk@example.com',
		description:
			'Who reads the final queue. Also told in place of an owner or manager without an email.',
	}),
});

/** The times of a night that was never set. */
export const usualNight = { from: '20:00', to: '08:00' };

/** The node's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			runningLadders: choiceColumn({
				displayName: 'Changed Ladder',
				default: 'newest',
				options: [
					{
						name: 'Applies at Once',
						value: 'newest',
						description: 'Each next step is taken as the Ladder is then',
					},
					{
						name: 'Applies to Later Breaches',
						value: 'pinned',
						description: 'A lead goes on through the Ladder that its first step was taken from',
					},
				],
				description: 'What a change of the Ladder means for leads that are on their way through it',
			}),
			clock: textColumn({
				displayName: 'Clock',
				placeholder: 'e.g. First touch',
				description:
					'Which clock to look at for items that do not come from Lead Timer Trigger. Leave empty for the one that is due first.',
			}),
			quietFrom: textColumn({
				displayName: 'Quiet From',
				default: usualNight.from,
				placeholder: 'e.g. 20:00',
				displayOptions: { show: { quietHours: ['night'] } },
				description: "When the night begins, in the time zone of the clock's working hours",
			}),
			quietHours: choiceColumn({
				displayName: 'Quiet Hours',
				default: 'never',
				options: [
					{ name: 'At Night', value: 'night', description: 'From Quiet From to Quiet To' },
					{ name: 'None', value: 'never' },
					{
						name: 'Outside Working Hours',
						value: 'closed',
						description: "While the clock's working hours are closed",
					},
					{
						name: "Outside the Workspace's Hours",
						value: 'workspace',
						description:
							'Which the Lead Timer Trigger of the workspace says once for all; also for clocks that run day and night',
					},
				],
				description:
					'When nobody is to be disturbed. Reminders and other messages wait until these hours end; a lead is reassigned and put into the final queue at once, and the item says in escalation.sendAt when to tell.',
			}),
			quietTo: textColumn({
				displayName: 'Quiet To',
				default: usualNight.to,
				placeholder: 'e.g. 08:00',
				displayOptions: { show: { quietHours: ['night'] } },
				description: 'When the night ends',
			}),
			...storeColumns,
		},
	}),
});

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	...ladderParameters.fields,
	...leadFields,
	...optionParameters.fields,
];
