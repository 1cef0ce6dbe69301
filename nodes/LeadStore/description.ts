import type { INodeProperties } from 'n8n-workflow';
import {
	choiceColumn,
	groupColumn,
	notice,
	numberColumn,
	operations,
	parameters,
	personFields,
	shownWhere,
	storeColumns,
	switchColumn,
	textColumn,
} from '../shared';

/** The outputs of each operation, in order. */
export const outputNames = {
	getTimeline: ['Found', 'Not Found'],
	exportPerson: ['Exported', 'Not Found'],
	erasePerson: ['Done', 'Not Found'],
	updateStatus: ['Updated', 'Not Found'],
	backUp: ['Backed Up'],
	findForgotten: ['Found', 'None Found'],
} as const;

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	getTimeline: 'Get Timeline',
	exportPerson: 'Export Person',
	erasePerson: 'Erase Person',
	updateStatus: 'Update Status',
	backUp: 'Back Up',
	findForgotten: 'Find Forgotten Leads',
};

/** What the node does. */
export const chosenOperation = operations<Operation>('getTimeline', [
	{
		name: operationNames.backUp,
		value: 'backUp',
		description: 'Copy the whole store into a file while n8n runs',
		action: 'Back up the lead store',
	},
	{
		name: operationNames.erasePerson,
		value: 'erasePerson',
		description: 'Take everything about a person out of the store, for good',
		action: 'Erase a person',
	},
	{
		name: operationNames.exportPerson,
		value: 'exportPerson',
		description: 'Give everything that the store keeps of a person',
		action: 'Export a person',
	},
	{
		name: operationNames.findForgotten,
		value: 'findForgotten',
		description: 'List open leads that have no owner, no running clock and no follow-up',
		action: 'Find forgotten leads',
	},
	{
		name: operationNames.getTimeline,
		value: 'getTimeline',
		description: 'Say what happened to a lead, step by step',
		action: 'Get the timeline of a lead',
	},
	{
		name: operationNames.updateStatus,
		value: 'updateStatus',
		description: 'Say where a person stands: open, open opportunity, customer, won, lost …',
		action: 'Update the status of a lead',
	},
]);

const onPeople = ['getTimeline', 'exportPerson', 'erasePerson', 'updateStatus'];

/** Where a person stands. */
export const statusParameters = parameters({
	status: choiceColumn({
		displayName: 'Status',
		default: 'customer',
		displayOptions: { show: { operation: ['updateStatus'] } },
		options: [
			{
				name: 'Closed',
				value: 'closed',
				description: 'Nothing is to come, such as a former customer',
			},
			{ name: 'Customer', value: 'customer' },
			{ name: 'Disqualified', value: 'disqualified', description: 'Closed: no lead after all' },
			{ name: 'Lost', value: 'lost', description: 'Closed: the sale was lost' },
			{ name: 'Open', value: 'open' },
			{ name: 'Open Opportunity', value: 'open opportunity', description: 'A deal is under way' },
			{ name: 'Won', value: 'won', description: 'A customer, because the sale was won' },
		],
		description: 'Where the person stands with you now',
	}),
	reason: textColumn({
		displayName: 'Reason',
		placeholder: 'e.g. Chose somebody cheaper',
		displayOptions: { show: { operation: ['updateStatus'] } },
		description: 'Why, in your words; it stands in the timeline',
	}),
});

const eraseNotice: INodeProperties[] = [
	notice(
		'eraseNotice',
		"Takes the person's name, contacts, messages, whole items, keys, timers and what has not gone out, of this workspace and of its test copy. Counts, turns and daily caps stay as they were. This cannot be undone. A run started by hand in the editor erases in the test copy only, unless Use Live Data in Test Runs is on. n8n's own executions, backups and your CRM keep what they have: delete the person there too.",
		{ show: { operation: ['erasePerson'] } },
	),
];

/** Whether a person is erased. */
export const eraseParameters = parameters({
	eraseForGood: switchColumn({
		displayName: 'Erase for Good',
		default: false,
		displayOptions: { show: { operation: ['erasePerson'] } },
		description:
			'Whether to erase. While this is off, the node only says what it would take out, so that nobody is erased by accident.',
	}),
});

const backUpNotice: INodeProperties[] = [
	notice(
		'backUpNotice',
		'Copies the whole store, all workspaces included, once per run. For a store in PostgreSQL use pg_dump.',
		{ show: { operation: ['backUp'] } },
	),
];

/** Where a backup goes, and how many are kept. */
export const backUpParameters = parameters({
	file: textColumn({
		displayName: 'File',
		placeholder: 'e.g. /backups/leads.sqlite',
		displayOptions: { show: { operation: ['backUp'] } },
		description:
			'The whole path of the file, or of a folder in which the file is named by the time. Leave empty for the folder "backups" beside the store. A file of that name is replaced only by a whole copy, and only if it is a Lead Store itself.',
	}),
	keepLast: numberColumn({
		displayName: 'Keep Last',
		min: 0,
		whole: true,
		default: 0,
		displayOptions: { show: { operation: ['backUp'] } },
		description:
			'How many of the backups named by the time to keep in the folder; older ones are deleted. 0 keeps all.',
	}),
});

/** How many forgotten leads are listed, and from where. */
export const forgottenParameters = parameters({
	most: numberColumn({
		displayName: 'At Most',
		...{ min: 1, max: 1000, whole: true, default: 50 },
		displayOptions: { show: { operation: ['findForgotten'] } },
		description: 'How many leads to list for one item',
	}),
	after: textColumn({
		displayName: 'Go On After',
		placeholder: 'e.g. {{ $json.forgotten.next }}',
		displayOptions: { show: { operation: ['findForgotten'] } },
		description:
			'The ID at which the last list ended, which says it as forgotten.next. Leave empty to begin.',
	}),
});

/** The node's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		displayOptions: { show: { operation: [...onPeople, 'findForgotten'] } },
		columns: storeColumns,
	}),
});

/** A field that only the operations about people show. */
const ofPeople = (field: INodeProperties) => shownWhere({ operation: onPeople }, field);

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	...personFields.map(ofPeople),
	...statusParameters.fields,
	...eraseNotice,
	...eraseParameters.fields,
	...backUpNotice,
	...backUpParameters.fields,
	...forgottenParameters.fields,
	...optionParameters.fields,
];
