import type { INodeProperties } from 'n8n-workflow';
import { conditionsField, leadFields, storeOptions, tableField, weeklyHoursField } from '../shared';

export const outputCount = 2;

const forAssign = { show: { operation: ['assign'] } };

const operation: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	default: 'assign',
	options: [
		{
			name: 'Assign',
			value: 'assign',
			description: 'Find the owner of a new inquiry',
			action: 'Assign a lead',
		},
		{
			name: 'Reassign',
			value: 'reassign',
			description: 'Find the next owner of a lead whose owner did not act',
			action: 'Reassign a lead',
		},
	],
};

/** The columns of the owners table, the most used first. */
const ownerFields: INodeProperties[] = [
	{ displayName: 'Name', name: 'name', type: 'string', default: '', required: true },
	{
		displayName: 'Email',
		name: 'email',
		type: 'string',
		placeholder: 'name@email.com',
		default: '',
	},
	{
		displayName: 'Pools',
		name: 'pools',
		type: 'string',
		default: '',
		placeholder: 'e.g. Enterprise, DACH',
		description: 'The pools this owner takes turns in, separated by commas',
	},
	{
		displayName: 'Weight',
		name: 'weight',
		type: 'number',
		typeOptions: { minValue: 0.1 },
		default: 1,
		description: 'Share of the turns: 2 takes twice as many leads as 1',
	},
	{
		displayName: 'Active',
		name: 'active',
		type: 'boolean',
		default: true,
		description: 'Whether this owner takes leads now; switch off for holidays and leavers',
	},
	{
		displayName: 'Backup',
		name: 'backup',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ann Lee',
		description: 'The name or email of another owner in this table who takes over',
	},
	{
		displayName: 'More',
		name: 'more',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: [
			{
				displayName: 'CRM ID',
				name: 'crmId',
				type: 'string',
				default: '',
				description: 'The ID of this owner in your CRM, to set as record owner',
			},
			{
				displayName: 'Daily Cap',
				name: 'dailyCap',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 10,
				description: 'The most leads this owner is given by rotation in a day',
			},
			{
				displayName: 'ID',
				name: 'id',
				type: 'string',
				default: '',
				description: 'What stays the same when the email changes. Leave empty to use the email.',
			},
			{ displayName: 'Phone', name: 'phone', type: 'string', default: '' },
			{
				displayName: 'Time Zone',
				name: 'timeZone',
				type: 'string',
				default: '',
				placeholder: 'e.g. Europe/Berlin',
				description:
					'Where this owner is, for the working hours. Leave empty to use the time zone of the workflow.',
			},
			weeklyHoursField({
				description: 'When this owner takes leads. Without hours: always.',
			}),
		],
	},
];

const owners = tableField({
	displayName: 'Owners',
	name: 'owners',
	displayOptions: forAssign,
	description: 'The people who can own leads, one line each',
	row: { displayName: 'Owner', name: 'owner' },
	values: ownerFields,
});

const priority: INodeProperties = {
	displayName: 'Priority',
	name: 'priority',
	type: 'options',
	default: 'normal',
	options: [
		{ name: 'High', value: 'high' },
		{ name: 'Low', value: 'low' },
		{ name: 'Normal', value: 'normal' },
		{ name: 'Urgent', value: 'urgent' },
	],
	description: 'Passed on with the lead, for the clocks and messages that follow',
};

const rules = tableField({
	displayName: 'Rules',
	name: 'rules',
	displayOptions: forAssign,
	description:
		'Asked from top to bottom: the first rule whose conditions are met, and which has somebody who can take the lead, decides',
	row: { displayName: 'Rule', name: 'rule' },
	values: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Germany',
			description: 'How the reason names this rule',
		},
		conditionsField(),
		{
			displayName: 'Assign To',
			name: 'assignTo',
			type: 'options',
			default: 'pool',
			options: [
				{ name: 'Owner', value: 'owner', description: 'One person' },
				{ name: 'Pool', value: 'pool', description: 'Whose turn it is among several' },
				{ name: 'Queue', value: 'queue', description: 'No owner yet; a person decides' },
			],
		},
		{
			displayName: 'Pool, Owner or Queue',
			name: 'target',
			type: 'string',
			default: '',
			placeholder: 'e.g. Enterprise',
			description: 'Its name, as in the Owners table',
		},
		priority,
	],
});

const otherwise: INodeProperties[] = [
	{
		displayName: 'When No Rule Matches',
		name: 'otherwise',
		type: 'options',
		default: 'everyone',
		displayOptions: forAssign,
		options: [
			{ name: 'Share Among All Owners', value: 'everyone' },
			{ name: 'Share in a Pool', value: 'pool' },
			{ name: 'Use the Fallback Queue', value: 'queue' },
		],
	},
	{
		displayName: 'Pool',
		name: 'otherwisePool',
		type: 'string',
		default: '',
		required: true,
		displayOptions: { show: { operation: ['assign'], otherwise: ['pool'] } },
		description: 'The name of the pool, as in the Owners table',
	},
	{
		displayName: 'Fallback Queue',
		name: 'fallbackQueue',
		type: 'string',
		default: 'Lead Desk',
		displayOptions: forAssign,
		description: 'Where a lead waits when nobody can take it. It leaves on Needs Review.',
	},
	{
		displayName: 'Fallback Queue Email',
		name: 'fallbackQueueEmail',
		type: 'string',
		default: '',
		placeholder: 'e.g. desk@example.com',
		displayOptions: forAssign,
		description: 'Who reads the queue',
	},
];

const reassignTo: INodeProperties = {
	displayName: 'Reassign To',
	name: 'reassignTo',
	type: 'options',
	default: 'asTold',
	displayOptions: { show: { operation: ['reassign'] } },
	options: [
		{
			name: 'As Lead Escalate Says',
			value: 'asTold',
			description: "What its step says; without one, the owner's backup",
		},
		{
			name: 'Backup, Then Next in Pool',
			value: 'backup',
			description: "The owner's backup; without one, the next in turn of the same pool",
		},
		{
			name: 'Next in Pool',
			value: 'pool',
			description: 'The next in turn, of the same pool or of another one',
		},
		{ name: 'Queue', value: 'queue', description: 'The fallback queue' },
	],
	description:
		'Uses the owners and queue of the node that assigned the lead, as they are now. Nobody gets the same inquiry twice; when nobody is left, it goes to the fallback queue.',
};

const reassignPool: INodeProperties = {
	displayName: 'Pool',
	name: 'reassignPool',
	type: 'string',
	default: '',
	placeholder: 'e.g. Senior Sales',
	displayOptions: { show: { operation: ['reassign'], reassignTo: ['pool'] } },
	description: 'Whose turn it is to take over. Leave empty for the pool that the lead came from.',
};

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Known Owner First',
			name: 'knownOwnerFirst',
			type: 'boolean',
			default: true,
			displayOptions: { show: { '/operation': ['assign'] } },
			description:
				'Whether a lead that somebody owns already goes to them before any rule is asked',
		},
		...storeOptions,
		{
			displayName: 'When Nobody Is Working',
			name: 'offHours',
			type: 'options',
			default: 'assign',
			displayOptions: { show: { '/operation': ['assign'] } },
			options: [
				{
					name: 'Assign to Whose Turn It Is Anyway',
					value: 'assign',
					description: 'The lead has an owner, and its clock starts when hours begin',
				},
				{
					name: 'Go On to the Next Rule',
					value: 'next',
					description: 'The next rule that matches, at the end the fallback queue',
				},
			],
			description: 'What to do when all owners of a pool are outside their working hours',
		},
	],
};

export const properties: INodeProperties[] = [
	operation,
	owners,
	rules,
	...otherwise,
	reassignTo,
	reassignPool,
	...leadFields,
	options,
];
