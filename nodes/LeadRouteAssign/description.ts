import type { INodeProperties } from 'n8n-workflow';
import type { Assignment } from '../core/lead';
import {
	checkSettingsChoice,
	choiceColumn,
	conditionsColumn,
	groupColumn,
	leadFields,
	namesColumn,
	numberColumn,
	operations,
	parameters,
	storeColumns,
	switchColumn,
	tableColumn,
	textColumn,
	traced,
	weeklyHoursColumn,
} from '../shared';

/** Check Settings leaves on the first of them. */
const placed = ['Assigned', 'Needs Review', 'Ended'] as const;

/** The outputs of each operation, in order. */
export const outputNames = {
	assign: placed,
	reassign: placed,
	checkSettings: placed,
};

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	assign: 'Assign',
	checkSettings: checkSettingsChoice.name,
	reassign: 'Reassign',
};

/** Which output a lead leaves on: an owner has it, a queue has it, or nobody is to have it any more. */
export const outputOf = ({ owner, strategy }: Pick<Assignment, 'owner' | 'strategy'>) =>
	strategy === 'ended' ? 2 : owner ? 0 : 1;

const forAssign = { show: { operation: ['assign', 'checkSettings'] } };

/** What the node does. */
export const chosenOperation = operations<Operation>('assign', [
	{
		name: operationNames.assign,
		value: 'assign',
		description: 'Find the owner of a new inquiry',
		action: 'Assign a lead',
	},
	checkSettingsChoice,
	{
		name: operationNames.reassign,
		value: 'reassign',
		description: 'Find the next owner of a lead whose owner did not act',
		action: 'Reassign a lead',
	},
]);

/** The people who can own leads. Who is in it, with which share and in which pools, is the roster. */
const owners = tableColumn({
	displayName: 'Owners',
	displayOptions: forAssign,
	description: 'The people who can own leads, one line each',
	row: { displayName: 'Owner', name: 'owner' },
	rare: ['weight', 'active', 'backup', 'more'],
	// The most used first.
	columns: {
		name: textColumn({ displayName: 'Name', fixed: true, required: true }),
		email: textColumn({ displayName: 'Email', placeholder: 'name@email.com' }),
		pools: namesColumn({
			displayName: 'Pools',
			fixed: true,
			placeholder: 'e.g. Enterprise, DACH',
			description: 'The pools this owner takes turns in, separated by commas',
		}),
		weight: numberColumn({
			displayName: 'Weight',
			fixed: true,
			typeOptions: { minValue: 0.1 },
			default: 1,
			description: 'Share of the turns: 2 takes twice as many leads as 1',
		}),
		active: switchColumn({
			displayName: 'Active',
			default: true,
			description: 'Whether this owner takes leads now; switch off for holidays and leavers',
		}),
		backup: textColumn({
			displayName: 'Backup',
			placeholder: 'e.g. Ann Lee',
			description: 'The name or email of another owner in this table who takes over',
		}),
		more: groupColumn({
			displayName: 'More',
			columns: {
				crmId: textColumn({
					displayName: 'CRM ID',
					description: 'The ID of this owner in your CRM, to set as record owner',
				}),
				dailyCap: numberColumn({
					displayName: 'Daily Cap',
					fixed: true,
					min: 1,
					default: 10,
					description: 'The most leads this owner is given by rotation in a day',
				}),
				id: textColumn({
					displayName: 'ID',
					description: 'What stays the same when the email changes. Leave empty to use the email.',
				}),
				phone: textColumn({ displayName: 'Phone' }),
				hours: choiceColumn({
					displayName: 'Takes Leads',
					default: 'workspace',
					fixed: true,
					options: [
						{
							name: "In the Workspace's Hours",
							value: 'workspace',
							description: 'Which the Lead Timer Trigger of the workspace says once for all',
						},
						{ name: 'In Own Hours', value: 'own', description: 'In the Working Hours here' },
						{ name: 'Always', value: 'always' },
					],
					description: 'When this owner works. Others of the pool go first at other times.',
				}),
				timeZone: textColumn({
					displayName: 'Time Zone',
					fixed: true,
					placeholder: 'e.g. Europe/Berlin',
					description:
						'Where this owner is: nine is nine o’clock there. Leave empty for the time zone of the workspace.',
				}),
				weeklyHours: weeklyHoursColumn({
					displayOptions: { show: { hours: ['own'] } },
					description: 'When this owner takes leads. Without hours: always.',
				}),
			},
		}),
	},
});

const rules = tableColumn({
	displayName: 'Rules',
	displayOptions: forAssign,
	description:
		'Asked from top to bottom: the first rule whose conditions are met, and which has somebody who can take the lead, decides',
	row: { displayName: 'Rule', name: 'rule' },
	rare: ['priority'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			placeholder: 'e.g. Germany',
			description: 'How the reason names this rule',
		}),
		conditions: conditionsColumn(),
		assignTo: choiceColumn({
			displayName: 'Assign To',
			default: 'pool',
			options: [
				{ name: 'Owner', value: 'owner', description: 'One person' },
				{ name: 'Pool', value: 'pool', description: 'Whose turn it is among several' },
				{ name: 'Queue', value: 'queue', description: 'No owner yet; a person decides' },
			],
		}),
		target: traced(
			textColumn({
				displayName: 'Pool, Owner or Queue',
				placeholder: 'e.g. Enterprise',
				description:
					'Its name, as in the Owners table. Where an expression takes it from the lead and it names nobody, the next rule is asked.',
			}),
		),
		priority: choiceColumn({
			displayName: 'Priority',
			default: 'normal',
			options: [
				{ name: 'High', value: 'high' },
				{ name: 'Low', value: 'low' },
				{ name: 'Normal', value: 'normal' },
				{ name: 'Urgent', value: 'urgent' },
			],
			description: 'Passed on with the lead, for the clocks and messages that follow',
		}),
	},
});

/** How leads find owners, in screen order. */
export const assignParameters = parameters({
	rules,
	otherwise: choiceColumn({
		displayName: 'When No Rule Matches',
		default: 'everyone',
		displayOptions: forAssign,
		options: [
			{ name: 'Share Among All Owners', value: 'everyone' },
			{ name: 'Share in a Pool', value: 'pool' },
			{ name: 'Use the Fallback Queue', value: 'queue' },
		],
	}),
	otherwisePool: traced(
		textColumn({
			displayName: 'Pool',
			required: true,
			displayOptions: { show: { ...forAssign.show, otherwise: ['pool'] } },
			description: 'The name of the pool, as in the Owners table',
		}),
	),
	owners,
	fallbackQueue: textColumn({
		displayName: 'Fallback Queue',
		default: 'Lead Desk',
		displayOptions: forAssign,
		description: 'Where a lead waits when nobody can take it. It leaves on Needs Review.',
	}),
	fallbackQueueEmail: textColumn({
		displayName: 'Fallback Queue Email',
		placeholder: 'e.g. desk@example.com',
		displayOptions: forAssign,
		description: 'Who reads the queue',
	}),
});

/** Who takes over from an owner who did not act. */
export const reassignParameters = parameters({
	reassignTo: choiceColumn({
		displayName: 'Reassign To',
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
	}),
	reassignPool: textColumn({
		displayName: 'Pool',
		placeholder: 'e.g. Senior Sales',
		displayOptions: { show: { operation: ['reassign'], reassignTo: ['pool'] } },
		description: 'Whose turn it is to take over. Leave empty for the pool that the lead came from.',
	}),
});

/** The node's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			knownOwnerFirst: switchColumn({
				displayName: 'Known Owner First',
				default: true,
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				description:
					'Whether a lead that somebody owns already goes to them before any rule is asked',
			}),
			...storeColumns,
			offHours: choiceColumn({
				displayName: 'When Nobody Is Working',
				default: 'assign',
				displayOptions: { show: { '/operation': forAssign.show.operation } },
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
			}),
		},
	}),
});

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	...assignParameters.fields,
	...reassignParameters.fields,
	...leadFields,
	...optionParameters.fields,
];
