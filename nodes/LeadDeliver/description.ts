import type { INodeProperties } from 'n8n-workflow';
import { turnedAwayKinds, type TurnedAwayKind } from '../core/deliver';
import { namesOf } from '../core/message';
import {
	knownChannels,
	type Audience,
	type DeliveryPriority,
	type WhenUnclear,
} from '../core/lead';
import {
	channelColumns,
	checkSettingsChoice,
	choiceColumn,
	choicesColumn,
	choicesOf,
	conditionsColumn,
	groupColumn,
	shownWhere,
	leadFields,
	notice,
	numberColumn,
	operations,
	parameters,
	storeColumns,
	switchColumn,
	tableColumn,
	textColumn,
	writtenColumn,
	type Named,
} from '../shared';

/** Check Settings has the same ones: what is connected stays so when the editor changes over to it. */
const queued = ['Queued', 'Repeated'] as const;

/** The outputs of each operation, in order. */
export const outputNames = {
	queue: queued,
	begin: ['Send', 'Done Before', 'Unclear'],
	done: ['Done', 'Not Found'],
	sendAgain: ['Sent Again', 'Nothing Changed'],
	giveUp: ['Given Up', 'Nothing Changed'],
	release: ['Released'],
	list: ['Listed'],
	checkSettings: queued,
} as const;

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	queue: 'Queue',
	begin: 'Begin',
	done: 'Done',
	sendAgain: 'Send Again',
	giveUp: 'Give Up',
	release: 'Release',
	list: 'List',
	checkSettings: checkSettingsChoice.name,
};

/** What the node does. */
export const chosenOperation = operations<Operation>('queue', [
	{
		name: operationNames.begin,
		value: 'begin',
		description:
			'Right before what cannot be repeated, such as an SMS: lets it through once, and says when nobody knows',
		action: 'Begin an effect',
	},
	{
		...checkSettingsChoice,
		action: 'Check the settings of steps',
	},
	{
		name: operationNames.done,
		value: 'done',
		description: 'Say that it is done, and keep the ID of the record or message',
		action: 'Say that an effect is done',
	},
	{
		name: operationNames.giveUp,
		value: 'giveUp',
		description: 'Say that it is not wanted any more',
		action: 'Give up an effect',
	},
	{
		name: operationNames.list,
		value: 'list',
		description: 'Say what waits, what is held and what a person has to decide',
		action: 'List what has not gone out',
	},
	{
		name: operationNames.queue,
		value: 'queue',
		description:
			'Write down what is to happen outside: messages, CRM records, tasks. Lead Delivery Trigger sends each once.',
		action: 'Queue what is to happen outside',
	},
	{
		name: operationNames.release,
		value: 'release',
		description: 'Let a channel that is held try again at once',
		action: 'Release a channel',
	},
	{
		name: operationNames.sendAgain,
		value: 'sendAgain',
		description: 'Have it sent again, after a person has looked',
		action: 'Send an effect again',
	},
]);

const on = (...operation: Operation[]) => ({ show: { operation } });

/** Whom and what Lead Escalate says. */
export const asEscalateSays = 'escalation';

/** Whom and what Lead Follow-Up says. */
export const asFollowUpSays = 'followUp';

/** Whom it is for where another node of ours says that. */
export type SaidElsewhere = typeof asEscalateSays | typeof asFollowUpSays;

const audienceNames: Record<Audience, Named> = {
	owner: {
		name: 'Owner',
		description: 'Who has the lead now, else the queue it waits in. A new owner takes it over.',
	},
	person: { name: 'Person', description: 'Who asked' },
	system: { name: 'System', description: 'No message: a CRM record, a task, a row' },
	team: { name: 'Team', description: 'A fixed address, under To' },
};

const unclearNames: Record<WhenUnclear, Named> = {
	ask: {
		name: 'Ask a Person',
		description: 'Never twice, and perhaps not at all until they have looked',
	},
	'send again': {
		name: 'Send Again',
		description:
			'Never lost, and perhaps twice; after three tries that may have arrived a person is asked',
	},
	'take as done': { name: 'Take as Done', description: 'Never twice, and perhaps not at all' },
};

const kindNames: Record<TurnedAwayKind, Named> = {
	spam: { name: 'Spam', description: 'What was turned away as spam' },
	vendor: { name: 'Offers to Us', description: 'Who was turned away because they want to sell' },
	hiring: {
		name: 'Job Applications',
		description: 'Who was turned away because they look for work',
	},
	support: { name: 'Support', description: 'What was turned away as a question for support' },
	partnership: {
		name: 'Partnership',
		description: 'What was turned away as an offer of partnership',
	},
	'perhaps spam': {
		name: 'Perhaps Spam',
		description: 'What looks like spam and goes to a person first',
	},
	'opt-out': {
		name: 'Opt-Outs',
		description: 'Who asks to be left alone, and goes to a person who takes them off the lists',
	},
};

const priorityNames: Record<DeliveryPriority, Named> = {
	alert: { name: 'Alert', description: 'Goes first' },
	confirmation: { name: 'Confirmation' },
	plan: { name: 'Plan', description: 'Goes when nothing else waits' },
};

const canName = `May name ${namesOf('delivery')}`;

const alertText = `Hello {owner},

you have a new lead.

Due: {due}
Next step: {nextStep}

What they want:
{message}

Who they are:
{details}

{crm}

What is known of them:
{known}

What speaks for them:
{signals}

Why you: {reason}`;

const confirmationText = `Hello {lead.firstName},

thank you for writing to {desk}. You will hear from {owner} {answerBy}.

You wrote:
{message}

If you want to add something, reply to this email.

{desk}
{desk.phone}`;

/** What works as it is: the owner is told, and who asked gets a confirmation. */
const defaultSteps = [
	{
		name: 'Alert',
		channel: 'Email',
		audience: 'owner',
		subject: 'New lead: {lead}',
		text: alertText,
		whenUnclear: 'send again',
		priority: 'alert',
	},
	{
		name: 'Confirmation',
		channel: 'Email',
		audience: 'person',
		subject: 'We have your inquiry',
		text: confirmationText,
		whenUnclear: 'take as done',
		priority: 'confirmation',
	},
];

const messages = {
	show: { audience: ['owner', 'person', 'team', asEscalateSays, asFollowUpSays] },
};

/** What is to happen, step by step. */
export const stepParameters = parameters({
	steps: tableColumn({
		displayName: 'Steps',
		displayOptions: on('queue', 'checkSettings'),
		default: { step: defaultSteps },
		description:
			'What is to happen outside for each lead. Each step happens once for one inquiry and occasion, however often the lead comes by.',
		row: { displayName: 'Step', name: 'step' },
		rare: ['to', 'conditions', 'notFor', 'after', 'priority', 'more'],
		columns: {
			name: textColumn({
				displayName: 'Name',
				placeholder: 'e.g. Alert',
				description: 'What the step is called in lists and in the timeline',
			}),
			...channelColumns({
				channel: {
					description:
						'On which output of Lead Delivery Trigger it leaves. What is held and paced is a channel.',
				},
				ownChannelName: {},
			}),
			audience: choiceColumn<Audience | SaidElsewhere>({
				displayName: 'For',
				default: 'owner',
				options: [
					{
						name: 'As Lead Escalate Says',
						value: asEscalateSays,
						description: 'Whom, how and what the step of the ladder says',
					},
					{
						name: 'As Lead Follow-Up Says',
						value: asFollowUpSays,
						description: 'Whom, how and what the attempt says',
					},
					...choicesOf(audienceNames),
				],
				description: 'Whom it is for. It decides what becomes of it when something changes.',
			}),
			to: textColumn({
				displayName: 'To',
				placeholder: 'e.g. lead-desk@example.com',
				displayOptions: { show: { audience: ['owner', 'person', 'team'] } },
				description:
					'An address or a number. Leave empty for that of the owner or of the person, as the channel needs it.',
			}),
			subject: writtenColumn({
				displayName: 'Subject',
				displayOptions: messages,
				description: canName,
			}),
			text: writtenColumn({
				displayName: 'Text',
				typeOptions: { rows: 5 },
				displayOptions: messages,
				description: `${canName}. For those who work on the lead, {link} opens the form under Options, in which they say what they did.`,
			}),
			conditions: conditionsColumn({ displayName: 'Only If' }),
			notFor: choicesColumn<TurnedAwayKind>({
				displayName: 'Not For',
				default: [],
				options: turnedAwayKinds.map((value) => ({ value, ...kindNames[value] })),
				description:
					'Kinds of inquiry that get nothing of this step, as Lead Qualify Score has placed them. Advertisers are not thanked.',
			}),
			after: textColumn({
				displayName: 'After Step',
				placeholder: 'e.g. Contact',
				description:
					'The name of a step further up that has to be done first. What it kept comes along under delivery.results.',
			}),
			whenUnclear: choiceColumn({
				displayName: 'When Unclear',
				default: 'ask',
				options: choicesOf(unclearNames),
				description:
					'What to do when the receiver was lost in the middle, so that nobody knows whether it took place',
			}),
			priority: choiceColumn({
				displayName: 'Priority',
				default: 'alert',
				options: choicesOf(priorityNames),
				description: 'What goes first within a channel',
			}),
			more: groupColumn({
				displayName: 'More',
				columns: {
					giveUpAfter: numberColumn({
						displayName: 'Give Up After (Hours)',
						min: 0,
						default: 0,
						description:
							'How long it may wait; then a person is told. 0 is the usual: 24 hours for the person, 72 for owner and team, 14 days for a system.',
					}),
					outlivesEnd: switchColumn({
						displayName: 'Even If the Lead Has Ended',
						default: true,
						description: 'Whether it still goes out when the lead was closed meanwhile',
					}),
					replyTo: textColumn({
						displayName: 'Reply To',
						placeholder: 'e.g. lead-desk@example.com',
						description:
							'Where a reply goes. Leave empty for the usual: from owner and team to the person, from the person to the desk (desk.email on the item). The item carries it as delivery.replyTo.',
					}),
					replaces: switchColumn({
						displayName: 'Write Anew',
						default: true,
						description:
							'Whether what has not gone out is written anew when the lead comes by again with other data',
					}),
				},
			}),
		},
	}),
});

/** What an effect left behind. */
export const keptParameters = parameters({
	recordId: textColumn({
		displayName: 'Record ID',
		placeholder: 'e.g. {{ $json.id }}',
		displayOptions: on('done'),
		description: 'Of the record that was made or found',
	}),
	messageId: textColumn({
		displayName: 'Message ID',
		placeholder: 'e.g. {{ $json.sid }}',
		displayOptions: on('done'),
	}),
	link: textColumn({
		displayName: 'Link',
		displayOptions: on('done'),
		description: 'Where a person sees it',
	}),
	crm: groupColumn({
		displayName: 'CRM Record',
		displayOptions: on('done'),
		description: 'What the lead carries as lead.crm from now on',
		columns: {
			system: textColumn({ displayName: 'CRM', placeholder: 'e.g. HubSpot' }),
			ownerId: textColumn({ displayName: 'Owner ID' }),
			stage: textColumn({ displayName: 'Stage' }),
		},
	}),
});

/** Which effect is meant, where no run says it. */
export const whichParameters = parameters({
	deliveryId: textColumn({
		displayName: 'Delivery ID',
		placeholder: 'e.g. {{ $json.delivery.id }}',
		displayOptions: on('done', 'giveUp', 'sendAgain'),
		description:
			'Leave empty for the one of this run, or of the item under delivery.id. List and Needs a Person give it.',
	}),
	newTo: textColumn({
		displayName: 'To',
		displayOptions: on('sendAgain'),
		description: 'Another address or number than before. Leave empty for the same.',
	}),
	channel: textColumn({
		displayName: 'Channel',
		placeholder: 'e.g. Email',
		displayOptions: on('release', 'list'),
		description: `One of ${knownChannels.join(', ')}, or of your own. Leave empty for all.`,
	}),
	limit: numberColumn({
		displayName: 'Limit',
		min: 1,
		whole: true,
		default: 50,
		displayOptions: on('list'),
		description: 'Max number of results to return',
	}),
});

/** For how many days a link opens unless it is said otherwise. */
export const usualLinkDays = 30;

/** The node's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			finishes: switchColumn({
				displayName: 'Hand Over the Inquiry',
				default: true,
				displayOptions: { show: { '/operation': ['queue', 'checkSettings'] } },
				description:
					'Whether the inquiry has reached its end with this, so that it does not come back as a Waiting Lead',
			}),
			form: textColumn({
				displayName: 'Form for Links',
				placeholder: 'e.g. lead-desk-acted',
				displayOptions: { show: { '/operation': ['queue', 'checkSettings'] } },
				description:
					'What {link} in a text opens: the Form Path of the form in which somebody says what they did, or a whole address. Behind the form, Lead SLA Timer finds the lead From a Signed Link.',
			}),
			duplicateForm: textColumn({
				displayName: 'Form for Duplicates',
				placeholder: 'e.g. lead-desk-duplicate',
				displayOptions: { show: { '/operation': ['queue', 'checkSettings'] } },
				description:
					'Where {review} leads whoever is to say whether two are one person: the Form Path of a form, or a whole address. Behind it, Lead Dedup Match (Record Decision) finds the two From a Signed Link.',
			}),
			linkDays: numberColumn({
				displayName: 'Links Work For (Days)',
				min: 1,
				default: usualLinkDays,
				displayOptions: { show: { '/operation': ['queue', 'checkSettings'] } },
				description:
					'How long the links in messages open something. A newer message has a new link.',
			}),
			occasion: textColumn({
				displayName: 'Occasion',
				placeholder: 'e.g. first',
				displayOptions: { show: { '/operation': ['queue', 'checkSettings'] } },
				description:
					'What calls for it: the same step on another occasion happens again. Leave empty for the round of the assignment, or the step of the ladder.',
			}),
			...storeColumns,
		},
	}),
});

const queueNotice: INodeProperties = notice(
	'queueNotice',
	'Nothing is sent here: it is written down, and Lead Delivery Trigger sends each step once, also when a mail server or a CRM is away for a while. Publish a workflow with that trigger.',
	on('queue', 'checkSettings'),
);

/** A field of Queue. The editor takes away what Check Settings does not show. */
const ofQueue = (field: INodeProperties) => shownWhere(on('queue', 'checkSettings').show, field);

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	queueNotice,
	...stepParameters.fields,
	...keptParameters.fields,
	...whichParameters.fields,
	...leadFields.map(ofQueue),
	...optionParameters.fields,
];
