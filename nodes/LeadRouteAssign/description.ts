import type { INodeProperties } from 'n8n-workflow';
import {
	fieldRows,
	releaseReasons,
	requirableFields,
	type Assignment,
	type ReleaseReason,
	type RequirableField,
} from '../core/lead';
import { budgetsLabel } from '../core/route';
import {
	checkSettingsChoice,
	choiceColumn,
	choicesColumn,
	groupColumn,
	leadFields,
	notice,
	numberColumn,
	operations,
	parameters,
	storeColumns,
	switchColumn,
	textColumn,
	traced,
} from '../shared';
import { handOverParameters } from './handOver';
import { availabilityParameters } from './availability';
import { pastParameters } from './past';
import { noticeTexts, orderOfThought } from './notices';
import { regardlessColumns } from './regardless';
import { shadowParameters } from './shadow';
import { forAssign } from './shown';
import { caps } from './tables/caps';
import { namedAccounts } from './tables/namedAccounts';
import { ownerColumnsByHand, ownersFrom } from './ownersInput/columns';
import { territoriesFrom } from './ownersInput/territoriesOfRun';
import { owners } from './tables/owners';
import { pools } from './tables/pools';
import { rules } from './tables/rules';
import { territories } from './tables/territories';
import { waitingListParameters } from './waitingList';
import { nobodyChoices, waitHours } from './tables/whenNobody';

/** Check Settings has the same ones: what is connected stays so when the editor changes over to it. */
const placed = ['Assigned', 'Waiting', 'Needs Review', 'Ended'] as const;

/** The outputs of each operation, in order. */
export const outputNames = {
	assign: placed,
	reassign: placed,
	/** What was released leaves on the last: it is over for its owner. */
	release: placed,
	checkSettings: placed,
	claim: placed,
	decline: placed,
	/** The list leaves on the second, as leads that wait do. */
	listWaiting: placed,
	moveAway: placed,
	setAvailability: placed,
	/** Every lead goes on by the first, as do reports. */
	shadow: placed,
	shadowReport: placed,
	simulate: placed,
};

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	assign: 'Assign',
	checkSettings: checkSettingsChoice.name,
	claim: 'Claim',
	decline: 'Decline',
	listWaiting: 'List Waiting',
	moveAway: 'Move Away',
	reassign: 'Reassign',
	release: 'Release',
	setAvailability: 'Set Availability',
	shadow: 'Shadow',
	shadowReport: 'Shadow Report',
	simulate: 'Simulate',
};

/**
 * Which output a lead leaves on: an owner has it, it waits for one, a queue has it, or nobody is to
 * have it any more.
 */
export const outputOf = ({ owner, strategy }: Pick<Assignment, 'owner' | 'strategy'>) => {
	if (strategy === 'ended') return nothingToDo;
	if (strategy === 'waiting') return placed.indexOf('Waiting');
	return placed.indexOf(owner ? 'Assigned' : 'Needs Review');
};

/** The output of what is over, or is not to be done. */
export const nothingToDo = placed.indexOf('Ended');

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
		name: operationNames.claim,
		value: 'claim',
		description: 'Give a lead that waits in a queue to who asks for it first',
		action: 'Claim a lead',
	},
	{
		name: operationNames.decline,
		value: 'decline',
		description: 'Take a lead from an owner who does not want it to the next one',
		action: 'Decline a lead',
	},
	{
		name: operationNames.listWaiting,
		value: 'listWaiting',
		description: 'Say which leads wait for somebody, why, and until when',
		action: 'List the leads that wait for an owner',
	},
	{
		name: operationNames.moveAway,
		value: 'moveAway',
		description: 'Give the leads of an owner who leaves to others, or say who would get them',
		action: 'Move leads away from an owner',
	},
	{
		name: operationNames.reassign,
		value: 'reassign',
		description: 'Find the next owner of a lead whose owner did not act',
		action: 'Reassign a lead',
	},
	{
		name: operationNames.release,
		value: 'release',
		description: 'Say that the work on a lead is over for its owner, and why',
		action: 'Release a lead',
	},
	{
		name: operationNames.setAvailability,
		value: 'setAvailability',
		description: 'Say that an owner is away or there, at once for all nodes of the workspace',
		action: 'Set the availability of an owner',
	},
	{
		name: operationNames.shadow,
		value: 'shadow',
		description:
			'Try settings beside the node that assigns: say who would have each lead, and count where they differ',
		action: 'Try settings beside the live ones',
	},
	{
		name: operationNames.shadowReport,
		value: 'shadowReport',
		description:
			'Say how often the settings on trial and the live ones agree, and where they differ',
		action: 'Report on settings on trial',
	},
	{
		name: operationNames.simulate,
		value: 'simulate',
		description: 'Decide past leads again by these settings and see who would get what',
		action: 'Simulate with past leads',
	},
]);

/** How leads find owners, in screen order. */
export const assignParameters = parameters({
	namedAccounts,
	rules,
	otherwise: choiceColumn({
		displayName: 'When No Rule Matches',
		default: 'everyone',
		displayOptions: forAssign,
		options: [
			{ name: 'Share Among All Owners', value: 'everyone' },
			{ name: 'Share in a Pool', value: 'pool' },
			{ name: 'Assign by Territory', value: 'territory' },
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
	territories,
	territoriesFrom,
	ownersFrom,
	ownerColumns: ownerColumnsByHand,
	owners,
	pools,
	caps,
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
				name: 'An Owner',
				value: 'owner',
				description: 'Somebody whom you name, such as who has the record in your CRM now',
			},
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
	reassignOwner: textColumn({
		displayName: 'New Owner',
		required: true,
		placeholder: 'e.g. ann@example.com',
		displayOptions: { show: { operation: ['reassign'], reassignTo: ['owner'] } },
		description:
			'Who has the lead from now on: name, email, ID or CRM ID, as in the Owners table. Who has it already leaves on Ended; who is not active there is refused.',
	}),
	reassignPool: textColumn({
		displayName: 'Pool',
		placeholder: 'e.g. Senior Sales',
		displayOptions: { show: { operation: ['reassign'], reassignTo: ['pool'] } },
		description: 'Whose turn it is to take over. Leave empty for the pool that the lead came from.',
	}),
	mostOwners: numberColumn({
		displayName: 'Most Owners',
		default: 0,
		min: 0,
		whole: true,
		displayOptions: {
			show: { operation: ['reassign'], reassignTo: ['asTold', 'backup', 'pool'] },
		},
		description:
			'After so many owners an inquiry goes to the fallback queue, for a person to decide. 0: until nobody is left.',
	}),
});

/** Why a lead is over for who has it. */
export const releaseParameters = parameters({
	releaseReason: choiceColumn<ReleaseReason>({
		displayName: 'Reason',
		default: 'closed',
		displayOptions: { show: { operation: ['release'] } },
		options: (Object.keys(releaseReasons) as ReleaseReason[]).map((value) => {
			const { name, description } = releaseReasons[value];
			return { name, value, description };
		}),
		description:
			'Why the work on the lead is over. Closed, won, lost and disqualified are also kept as where the lead stands.',
	}),
});

/** The node's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			accountOwnerFirst: switchColumn({
				displayName: 'Account Owner First',
				default: true,
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				description:
					'Whether a lead goes to who owns its company, where nobody owns the person: whom match.account of Lead Dedup Match names, else who has another lead of it that is not closed, a customer first',
			}),
			countTaken: switchColumn({
				displayName: 'Count Leads That Were Taken Away',
				default: false,
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				description:
					'Whether a lead still counts for the caps of an owner who declined it or lost it to somebody else, or to whom it was spam, a duplicate or a no-show',
			}),
			knownOwnerFirst: switchColumn({
				displayName: 'Known Owner First',
				default: true,
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				description:
					'Whether a lead that somebody owns already goes to them before any rule is asked',
			}),
			...regardlessColumns,
			reviewFromBudget: textColumn({
				displayName: budgetsLabel,
				default: '50,000 EUR',
				placeholder: 'e.g. 50,000 EUR, 55,000 USD',
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				description:
					'A lead whose budget may be so much or more waits in the Fallback Queue, for a person to decide, unless somebody owns it or its company already. One amount for each currency: a budget in another one is not compared and goes by the rules, and one that names none is taken to be in the first.',
			}),
			reviewWithout: choicesColumn<RequirableField>({
				displayName: 'Needs Review Without',
				default: ['country'],
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				options: requirableFields.map((value) => ({ name: fieldRows[value].title, value })),
				description:
					'A lead that lacks one of these fields waits in the Fallback Queue, and the reason names what is missing. Not asked of a lead that somebody owns, or whose company somebody has, already.',
			}),
			...storeColumns,
			waitHours: waitHours({
				displayOptions: { show: { '/operation': forAssign.show.operation } },
			}),
			whenNobody: choiceColumn({
				displayName: 'When Nobody Can Take It',
				default: 'assign',
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				options: [...nobodyChoices],
				description:
					'What to do when nobody of a pool works now, or all have reached their cap. A rule may say something else.',
			}),
			ownersDiffer: choiceColumn({
				displayName: 'When Owners Differ',
				default: 'person',
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				options: [
					{ name: 'The Owner of the Company Has It', value: 'account' },
					{ name: 'The Owner of the Person Has It', value: 'person' },
					{
						name: 'Needs Review',
						value: 'review',
						description: 'It waits in the fallback queue, and the reason names both',
					},
				],
				description: 'What to do when one owner has the person and another one their company',
			}),
			whenOutgrown: choiceColumn({
				displayName: 'When the Rule Fits No More',
				default: 'keep',
				displayOptions: { show: { '/operation': forAssign.show.operation } },
				options: [
					{
						name: 'Go by the Rules Again',
						value: 'again',
						description: 'As if it came in now: whoever has it may lose it to somebody else',
					},
					{ name: 'The Owner Keeps It', value: 'keep' },
				],
				description:
					'What to do with an inquiry that comes to Assign again and does not meet the conditions any more of the rule that gave it to its owner',
			}),
		},
	}),
});

const shownBy = (operation: Operation) => ({ show: { operation: [operation] } });

const operationNotices = (Object.keys(noticeTexts) as Array<keyof typeof noticeTexts>).map(
	(operation) => notice(`${operation}Notice`, noticeTexts[operation], shownBy(operation)),
);

/** A field that is not shown where no item is a lead. */
const ofLeads = (field: INodeProperties): INodeProperties => ({
	...field,
	displayOptions: {
		...field.displayOptions,
		hide: {
			...field.displayOptions?.hide,
			// By this name no table is emptied where it is hidden.
			'/operation': ['listWaiting', 'moveAway', 'setAvailability', 'shadowReport'],
		},
	},
});

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	notice('orderOfThought', orderOfThought, forAssign),
	...operationNotices,
	...shadowParameters.fields,
	...assignParameters.fields,
	...handOverParameters.fields,
	...reassignParameters.fields,
	...releaseParameters.fields,
	...pastParameters.fields,
	...waitingListParameters.fields,
	...availabilityParameters.fields,
	...leadFields.map(ofLeads),
	...optionParameters.fields,
];
