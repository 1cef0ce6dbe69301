import type { INodeProperties } from 'n8n-workflow';
import { readyPlans, type AfterLast, type Sender } from '../core/followUp';
import {
	usualFollowUpStops,
	type DraftAnswer,
	type FollowUpChannel,
	type FollowUpStop,
	type WhenUnclear,
} from '../core/lead';
import { namesOf } from '../core/message';
import {
	checkSettingsChoice,
	choiceColumn,
	choicesColumn,
	choicesOf,
	durationColumns,
	groupColumn,
	shownWhere,
	leadFields,
	notice,
	numberColumn,
	operations,
	parameters,
	personFields,
	proposedColumn,
	storeColumns,
	switchColumn,
	tableColumn,
	textColumn,
	writtenColumn,
	type Named,
} from '../shared';

/** Check Settings has the same ones: what is connected stays so when the editor changes over to it. */
const enrolled = ['Enrolled', 'Not Enrolled'] as const;

/** The outputs of each operation, in order. */
export const outputNames = {
	enroll: enrolled,
	nextStep: [
		...(['Email', 'SMS', 'Call Task', 'Other Task'] as const),
		...(['Ask a Person', 'Finished', 'Not Needed'] as const),
	],
	pause: ['Paused', 'Not Under Way'],
	resume: ['Resumed', 'Not Under Way'],
	status: ['Under Way', 'Ended', 'Never Enrolled'],
	stop: ['Stopped', 'Not Under Way'],
	answerDraft: ['Email', 'SMS', 'Other Task', 'Skipped', 'Not Sent'],
	checkSettings: enrolled,
} as const;

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	answerDraft: 'Answer Draft',
	checkSettings: checkSettingsChoice.name,
	enroll: 'Enroll',
	nextStep: 'Next Step',
	pause: 'Pause',
	resume: 'Resume',
	status: 'Status',
	stop: 'Stop',
};

/** What the node does. */
export const chosenOperation = operations<Operation>('enroll', [
	{
		name: operationNames.answerDraft,
		value: 'answerDraft',
		description: 'On the page of a draft: show it, have it sent as it is, or skip it',
		action: 'Answer a draft of a follow up',
	},
	{ ...checkSettingsChoice, action: 'Check the settings of follow ups' },
	{
		name: operationNames.enroll,
		value: 'enroll',
		description: 'Begin to follow a lead up by a plan; once, however often it comes by',
		action: 'Enroll a lead in a follow up plan',
	},
	{
		name: operationNames.nextStep,
		value: 'nextStep',
		description: 'Behind Follow-Ups of Lead Timer Trigger: take the attempt that is due',
		action: 'Take the next step of a follow up',
	},
	{
		name: operationNames.pause,
		value: 'pause',
		description: 'Let the follow-up of a person stand still, such as over a holiday of theirs',
		action: 'Pause a follow up',
	},
	{
		name: operationNames.resume,
		value: 'resume',
		description: 'Let it go on; what was due meanwhile is due now',
		action: 'Resume a follow up',
	},
	{
		name: operationNames.status,
		value: 'status',
		description: 'Say how the follow-up of a person stands, and change nothing',
		action: 'Get the status of a follow up',
	},
	{
		name: operationNames.stop,
		value: 'stop',
		description: 'End it for good, and withdraw what has not gone out',
		action: 'Stop a follow up',
	},
]);

const onEnroll = { show: { operation: ['enroll', 'checkSettings'] } };

/** Of Plan: what Lead Qualify Score says, and a name of one's own. */
export const asQualified = '';
export const namedBelow = 'named';

const channelNames: Record<FollowUpChannel, Named> = {
	email: { name: 'Email', description: 'To the person; leaves on Email' },
	sms: { name: 'SMS', description: 'To the person; leaves on SMS' },
	whatsapp: { name: 'WhatsApp', description: 'To the person; leaves on Other Task' },
	call: { name: 'Call Task', description: 'For the owner; leaves on Call Task' },
	linkedin: { name: 'LinkedIn Task', description: 'For the owner; leaves on Other Task' },
	other: { name: 'Other Task', description: 'For the owner; leaves on Other Task' },
};

const senderNames: Record<Sender, Named> = {
	owner: { name: 'Owner', description: 'Who has the lead then, else the queue it waits in' },
	desk: { name: 'Desk', description: 'The company, as desk on the item says' },
};

const unclearNames: Record<WhenUnclear, Named> = {
	ask: {
		name: 'Ask a Person',
		description: 'Never twice, and perhaps not before they have looked',
	},
	'send again': { name: 'Send Again', description: 'Never lost, and perhaps twice' },
	'take as done': { name: 'Take as Done', description: 'Never twice, and perhaps not at all' },
};

const afterNames: Record<AfterLast, Named> = {
	end: { name: 'Nothing More', description: 'Leaves on Finished; the lead stays as it is' },
	close: {
		name: 'Close the Lead',
		description:
			'Leaves on Finished; the lead is closed as lost. If no attempt has gone out, it leaves on Ask a Person instead.',
	},
	'hand over': { name: 'Hand to a Person', description: 'Leaves on Ask a Person' },
	plan: { name: 'Go On With Another Plan', description: 'Such as a slow nurture' },
};

const stopNames: Record<FollowUpStop, Named> = {
	bounced: { name: 'Mail Bounced' },
	closed: { name: 'Closed, Lost or Won', description: 'Also when a CRM or Update Status says it' },
	disqualified: { name: 'Disqualified' },
	meeting: { name: 'Meeting', description: 'Held or booked' },
	'new owner': {
		name: 'New Owner',
		description: 'Somebody else has got the lead; otherwise the plan goes on, and writes as them',
	},
	'opted out': { name: 'Opted Out of Everything' },
	replied: { name: 'Replied' },
	support: { name: 'Support Case' },
	touched: { name: 'Touched', description: 'Somebody of the company has reached them' },
};

/** What one of a company does that may end the follow-ups of the others: what is of an address or one lead is not. */
const companyStops = choicesOf(stopNames).filter(
	({ value }) => value !== 'bounced' && value !== 'opted out' && value !== 'new owner',
);

const names = readyPlans.map(({ name }) => name);

const canName = `In a message to the person it may name ${namesOf('delivery', true)}; in a task also what is for your own people alone, such as {known}, {signals} and {nextStep}`;

/** Which plan, and the plans of one's own. */
export const planParameters = parameters({
	plan: proposedColumn({
		displayName: 'Plan',
		default: asQualified,
		displayOptions: onEnroll,
		options: [
			{ name: 'A Plan Named Below', value: namedBelow },
			{
				name: 'As Lead Qualify Score Says',
				value: asQualified,
				description: `The Follow-Up of the tier; ${names[0]} where it names none`,
			},
			...names.map((name) => ({ name, value: name })),
		],
		description: 'By which plan the person is followed up',
	}),
	planName: textColumn({
		displayName: 'Plan Name',
		placeholder: 'e.g. High Fit',
		displayOptions: { show: { ...onEnroll.show, plan: [namedBelow] } },
		description: 'The name of a plan of Attempts, or of a ready one',
	}),
	attempts: tableColumn({
		displayName: 'Attempts',
		displayOptions: onEnroll,
		description: `The attempts of plans of your own, those of a plan in their order. A plan with the name of a ready one (${names.join(', ')}) stands for it.`,
		row: { displayName: 'Attempt', name: 'attempt' },
		title: '$collection.item.value.plan + ": " + $collection.item.value.channel',
		rare: ['language', 'from', 'waitsForTask', 'asDraft', 'whenUnclear'],
		columns: {
			plan: textColumn({
				displayName: 'Of Plan',
				placeholder: 'e.g. High Fit',
				description: 'The name of the plan that it belongs to',
			}),
			...durationColumns({
				amount: {
					displayName: 'Delay',
					default: 1,
					description: 'How long after the attempt before it, and of the first after Enroll',
				},
				unit: { default: 'businessDays' },
			}),
			channel: choiceColumn({
				displayName: 'Channel',
				default: 'email',
				options: choicesOf(channelNames),
				description: 'How it reaches the person. Who gave no address for it is passed over.',
			}),
			subject: writtenColumn({
				displayName: 'Subject',
				description: `Of an email or a task. ${canName}.`,
			}),
			message: writtenColumn({
				displayName: 'Message',
				typeOptions: { rows: 5 },
				description: `${canName}. Where nothing is known for a name in a message to the person, it leaves on Ask a Person instead.`,
			}),
			language: textColumn({
				displayName: 'Language',
				placeholder: 'e.g. de',
				description:
					'For leads whose language it is, this line says the Subject and the Message of the line above it; all else is as in that one. Empty: an attempt of its own.',
			}),
			from: choiceColumn({
				displayName: 'From',
				default: 'owner',
				options: choicesOf(senderNames),
				description: 'Who writes: followUp.from, to be mapped in the sender node',
			}),
			waitsForTask: switchColumn({
				displayName: 'Wait Until the Task Is Done',
				default: false,
				displayOptions: { show: { channel: ['call', 'linkedin', 'other'] } },
				description:
					'Whether what follows waits until Lead SLA Timer (Record Activity) hears "Task Done"',
			}),
			asDraft: switchColumn({
				displayName: 'Draft for the Owner',
				default: false,
				displayOptions: { show: { channel: ['email', 'sms', 'whatsapp'] } },
				description:
					'Whether it leaves on Ask a Person instead, with the draft, for the owner to look over and to send: by hand, or by the Draft Page of Next Step',
			}),
			whenUnclear: choiceColumn({
				displayName: 'When Unclear',
				default: 'ask',
				options: choicesOf(unclearNames),
				description: 'What Lead Deliver does where nobody knows whether it went out',
			}),
		},
	}),
	plans: tableColumn({
		displayName: 'Plans',
		displayOptions: onEnroll,
		description:
			'What comes after the last attempt of plans of your own. A plan without a line is handed to a person after two business days.',
		row: { displayName: 'Plan', name: 'plan' },
		columns: {
			name: textColumn({ displayName: 'Name', placeholder: 'e.g. High Fit' }),
			...durationColumns({
				amount: {
					displayName: 'Wait After the Last',
					default: 2,
					description: 'How long an answer to the last attempt is waited for',
				},
				unit: { default: 'businessDays' },
			}),
			then: choiceColumn({
				displayName: 'Then',
				default: 'hand over',
				options: choicesOf(afterNames),
				description: 'What happens when nobody has answered',
			}),
			thenPlan: textColumn({
				displayName: 'Next Plan',
				placeholder: 'e.g. Slow Nurture',
				displayOptions: { show: { then: ['plan'] } },
				description: 'Two plans that follow each other end after the second',
			}),
		},
	}),
	stopsOn: choicesColumn<FollowUpStop>({
		displayName: 'Stop When',
		default: usualFollowUpStops,
		displayOptions: onEnroll,
		options: choicesOf(stopNames),
		description:
			'What ends a follow-up before its last attempt. Lead SLA Timer (Record Activity) tells it, and of a New Owner whatever gives the lead to somebody else.',
	}),
});

/** Which draft is meant, and what somebody says of it. */
export const draftParameters = parameters({
	draftAnswer: choiceColumn<DraftAnswer>({
		displayName: 'Answer',
		default: 'show',
		displayOptions: { show: { operation: ['answerDraft'] } },
		options: [
			{
				name: 'Send It',
				value: 'send',
				description: 'As it was shown, once, in the hours in which the person may be written to',
			},
			{
				name: 'Show It First',
				value: 'show',
				description: 'Nothing is sent, and followUp.answer says what the page is to show',
			},
			{ name: 'Skip It', value: 'skip', description: 'The follow-up goes on without it' },
		],
		description: 'What somebody says who has looked the draft over',
	}),
	draftToken: textColumn({
		displayName: 'Token',
		default: '={{ $json.token }}',
		displayOptions: { show: { operation: ['answerDraft'] } },
		description:
			'What the link carries as "token". In the form, add a Hidden Field with this name; n8n fills it in from the address.',
	}),
});

/** Who stops, pauses or resumes, or looked a draft over. */
export const orderParameters = parameters({
	by: textColumn({
		displayName: 'By',
		placeholder: 'e.g. Ann Lee',
		displayOptions: { show: { operation: ['pause', 'resume', 'stop', 'answerDraft'] } },
		description: 'Who does it; it stands in the timeline',
	}),
});

const ofEnroll = { show: { '/operation': ['enroll', 'checkSettings'] } };

/** The node's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			perDay: numberColumn({
				displayName: 'At Most per Day',
				...{ min: 0, whole: true, default: 1 },
				displayOptions: ofEnroll,
				description: 'How many messages one person gets on one day by follow-ups; 0 for any number',
			}),
			perWeek: numberColumn({
				displayName: 'At Most per Week',
				...{ min: 0, whole: true, default: 3 },
				displayOptions: ofEnroll,
				description: 'How many they get in seven days; 0 for any number',
			}),
			perSender: numberColumn({
				displayName: 'At Most per Sender and Day',
				...{ min: 0, whole: true, default: 0 },
				displayOptions: ofEnroll,
				description:
					'How many messages an owner, or the desk, sends on one day by follow-ups: they are spread over its hours, and what is more waits for the next day. 0 for any number.',
			}),
			stopsForAll: choicesColumn<FollowUpStop>({
				displayName: 'Stop for All of the Company When',
				default: [],
				displayOptions: ofEnroll,
				options: companyStops,
				description:
					"What ends the follow-ups of everybody else of the company too: who has a mailbox at its domain, or where that is anybody's who names the same company",
			}),
			underWay: choiceColumn({
				displayName: 'Already in Another Plan',
				default: 'keep',
				displayOptions: ofEnroll,
				options: [
					{ name: 'Change Over', value: 'replace', description: 'The other one ends' },
					{ name: 'Keep', value: 'keep', description: 'They stay in the one they are in' },
				],
				description: 'What happens to a person who is on their way through another plan',
			}),
			changedPlan: choiceColumn({
				displayName: 'Changed Plan',
				default: 'newest',
				displayOptions: ofEnroll,
				options: [
					{
						name: 'Counts for Everybody',
						value: 'newest',
						description: 'From the first lead on that is enrolled after the change',
					},
					{ name: 'Counts for Those Enrolled Later', value: 'pinned' },
				],
				description: 'What a change of a plan means for people who are on their way through it',
			}),
			hours: choiceColumn({
				displayName: 'Send',
				default: 'working',
				displayOptions: ofEnroll,
				options: [
					{ name: 'At Any Time', value: 'always' },
					{
						name: "In the Person's Daytime",
						value: 'person',
						description:
							'Messages Monday to Friday from 9:00 to 18:00 where they are, and not on public holidays there; tasks in the hours of the workspace',
					},
					{
						name: "In the Workspace's Hours",
						value: 'working',
						description: 'Which the Lead Timer Trigger of the workspace says once for all',
					},
				],
				description: 'When messages and tasks go out; what is due at another time waits',
			}),
			asHtml: switchColumn({
				displayName: 'Make HTML',
				default: false,
				displayOptions: { show: { '/operation': ['nextStep'] } },
				description:
					'Whether an email is made as HTML too, under followUp.html, for a sender node that follows directly. Lead Deliver makes its own.',
			}),
			draftPage: textColumn({
				displayName: 'Draft Page',
				placeholder: 'e.g. lead-desk-draft',
				displayOptions: { show: { '/operation': ['nextStep'] } },
				description:
					'The path of the form on which the owner has a Draft for the Owner sent as it is, or skips it; the starter has one. Without it, the owner sends the draft by hand.',
			}),
			optOutPage: textColumn({
				displayName: 'Opt-Out Page',
				placeholder: 'e.g. lead-desk-opt-out',
				displayOptions: { show: { '/operation': ['nextStep'] } },
				description:
					'The path of the webhook whose page {optOut} opens, in which the person says that they want to hear no more; the starter has one. Without it, texts that need the link leave on Ask a Person.',
			}),
			textsNeedConsent: switchColumn({
				displayName: 'Text Only Who Agreed',
				default: false,
				displayOptions: ofEnroll,
				description:
					'Whether an SMS or WhatsApp message is left out for who has not agreed to be contacted, as lead.consent says',
			}),
			textsToMobilesOnly: switchColumn({
				displayName: 'Text Only Mobiles',
				default: false,
				displayOptions: ofEnroll,
				description:
					'Whether an SMS is left out also where nobody knows if the number is a mobile or a landline. To a landline none goes out in any case.',
			}),
			taskLimit: numberColumn({
				displayName: 'Wait for a Task (Business Days)',
				...{ min: 1, max: 250, whole: true, default: 5 },
				displayOptions: ofEnroll,
				description:
					'How long a task is waited for that nobody says is done. Then a person is asked, and the plan goes on.',
			}),
			...storeColumns,
		},
	}),
});

/** Fields as some operations show them. */
const shownFor = (operation: Operation[], fields: readonly INodeProperties[]) =>
	fields.map((field) => shownWhere({ operation }, field));

const notices = [
	notice(
		'enrollNotice',
		`Put it where a lead has an owner. ${names.join(', ')} are ready: to use them, leave Attempts empty. Behind Follow-Ups of Lead Timer Trigger another Lead Follow-Up (Next Step) takes each attempt when it is due.`,
		onEnroll,
	),
	notice(
		'nextStepNotice',
		'Put it behind Follow-Ups of Lead Timer Trigger. Its plans are those of Enroll. Connect Ask a Person as well: there leaves what cannot go out as it is, and why.',
		{ show: { operation: ['nextStep'] } },
	),
];

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	...notices,
	...planParameters.fields,
	...shownFor(['enroll', 'nextStep', 'checkSettings'], leadFields),
	...shownFor(['pause', 'resume', 'status', 'stop'], personFields),
	...draftParameters.fields,
	...orderParameters.fields,
	...optionParameters.fields,
];
