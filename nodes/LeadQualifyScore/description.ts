import type { INodeProperties } from 'n8n-workflow';
import { verdicts, type Category, type Priority, type Verdict } from '../core/lead';
import { accountsIn } from '../core/keys';
import {
	cutOffLabel,
	exceptionReasons,
	usualCutOffs,
	usualLimits,
	type GivenCounts,
	type ScoreBy,
} from '../core/qualify';
import {
	categoryNames,
	checkSettingsChoice,
	choiceColumn,
	choicesColumn,
	choicesOf,
	conditionsColumn,
	groupColumn,
	shownWhere,
	leadFields,
	namesColumn,
	numberColumn,
	operations,
	parameters,
	storeColumns,
	switchColumn,
	tableColumn,
	textColumn,
	type Named,
} from '../shared';
import { learning, learningNotice } from './learning';
import { categoryRows, ruleRows, tierRows } from './defaults';
import { presets, type PresetName } from './presets';
import { presetNotices } from './presets/said';
import { rescoredPerson, rescoreNotice, rescoring } from './rescoring';

/** Check Settings has the same ones: what is connected stays so when the editor changes over to it. */
const outputs = ['Qualified', 'Nurture', 'Review', 'Disqualified'] as const;

/** The outputs of each operation, in order. */
export const outputNames = {
	score: outputs,
	rescore: ['Tier Changed', 'Same Tier', 'Not Re-Scored'],
	learnHistory: ['In Use', 'Not in Use'],
	checkSettings: outputs,
} as const;

export type Operation = keyof typeof outputNames;

/** What the operations are called on the screen. */
export const operationNames: Record<Operation, string> = {
	score: 'Score',
	rescore: 'Re-Score',
	learnHistory: 'Learn from History',
	checkSettings: checkSettingsChoice.name,
};

/** What the node does. */
export const chosenOperation = operations<Operation>('score', [
	checkSettingsChoice,
	{
		name: operationNames.learnHistory,
		value: 'learnHistory',
		description:
			'Find out from leads that were won and lost which are likely to be won, and use it if you say so',
		action: 'Learn from history',
	},
	{
		name: operationNames.rescore,
		value: 'rescore',
		description:
			'Count the points of known leads again, with what they did since, and say whose tier changed',
		action: 'Re-score a lead',
	},
	{
		name: operationNames.score,
		value: 'score',
		description: 'Say what each inquiry is about and what it is worth',
		action: 'Score a lead',
	},
]);

/** Which output a verdict leads to. */
export const outputOf = (verdict: Verdict) => verdicts.indexOf(verdict);

const wordsColumn = (description: string) =>
	textColumn({
		displayName: 'Words',
		typeOptions: { rows: 3 },
		placeholder: 'e.g. price, how much, demo',
		description,
	});

const categories = tableColumn({
	displayName: 'Categories',
	default: { line: categoryRows },
	description:
		'What an inquiry is about. The node has learned to tell it from the whole message; words that you add make their category far more likely. What is not sure enough goes to Review. A category may have several lines.',
	row: { displayName: 'Line', name: 'line' },
	title: '$collection.item.value.category',
	rare: ['words', 'wordsNeeded', 'conditions'],
	columns: {
		category: choiceColumn({
			displayName: 'Category',
			default: 'sales',
			options: choicesOf(categoryNames),
		}),
		words: wordsColumn(
			'Words and phrases beside those that the node knows in eight languages, separated by commas. Whole words count; "renovat*" stands for all words that begin so, "3 links" for three web links or more. Write "-casino" to take away one that the node knows.',
		),
		wordsNeeded: numberColumn({
			displayName: 'Words Needed',
			min: 1,
			default: 1,
			description:
				'How many different words of this line must be seen to be sure; with fewer the lead goes to Review',
		}),
		goesTo: choiceColumn({
			displayName: 'Goes To',
			default: 'score',
			options: [
				{
					name: 'Disqualified',
					value: 'disqualified',
					description: 'Not for sales, and nobody needs to look',
				},
				{ name: 'Nurture', value: 'nurture', description: 'Not now; keep in touch' },
				{ name: 'Qualified', value: 'qualified', description: 'Whatever the score' },
				{ name: 'Review', value: 'review', description: 'A person should look' },
				{
					name: 'Where the Score Says',
					value: 'score',
					description: 'As the scoring rules and the minimum scores decide',
				},
			],
		}),
		conditions: conditionsColumn({
			displayName: 'Always When',
			description:
				'An inquiry that meets these conditions is of this category, whatever words it holds. Leave empty to go by words alone.',
		}),
	},
});

const percentColumn = (displayName: string, share: number, description: string) =>
	numberColumn({ displayName, min: 0, default: share * 100, description });

/** How sure a category must be, in percent. The shares in the texts are those of the messages held out. */
const sureEnough = {
	sureForSales: percentColumn(
		'Sure Enough for Sales',
		usualLimits.sales,
		'How sure, in percent, an inquiry must be about a purchase to be scored as one; else a person looks. Keep it low, so that no buyer waits in Review.',
	),
	sureForElsewhere: percentColumn(
		'Sure Enough for Elsewhere',
		usualLimits.elsewhere,
		'How sure, in percent, support, existing customers, hiring and partnership must be to go their way; else a person looks',
	),
	sureToTurnAway: percentColumn(
		'Sure Enough to Turn Away',
		usualLimits.away,
		'How sure, in percent, vendors and spam must be to be disqualified; else a person looks. Keep it high, for nobody looks again.',
	),
};

const givenNames: Record<GivenCounts, Named> = {
	never: { name: 'Not Used' },
	'where unclear': {
		name: 'Where Ours Is Unclear',
		description: 'Another node decides only what would go to Review',
	},
	always: { name: 'Always', description: 'Another node decides instead of this one' },
};

const givenCounts = choiceColumn({
	displayName: 'Category From Another Node',
	default: 'never',
	options: choicesOf(givenNames),
	description:
		"When a category counts that another node gave, such as n8n's Text Classifier or an AI node",
});

const givenIsAsked = { show: { givenCounts: ['where unclear', 'always'] } };

/** What another node said, read apart from the policy: it differs from lead to lead. */
export const givenParameters = parameters({
	givenCategory: textColumn({
		displayName: 'Its Category',
		displayOptions: givenIsAsked,
		default: '={{ $json.category }}',
		description:
			'What that node said: drag its field here. "Sales", "support", "existing customer", "hiring", "partnership", "vendor" and "spam" are known, and usual other names. Any other name goes to Review, and the reason says it; where nothing is said, this node decides.',
	}),
});

const categoryNamesTable = tableColumn({
	displayName: 'Category Names',
	displayOptions: givenIsAsked,
	description: 'What the other node calls the categories, where it has names of its own',
	row: { displayName: 'Line', name: 'line' },
	inline: true,
	columns: {
		names: namesColumn({
			displayName: 'Names',
			placeholder: 'e.g. Consulting, New project',
			description: 'One or several, separated by commas; capitals do not matter',
		}),
		means: choiceColumn({
			displayName: 'Means',
			default: 'sales',
			options: choicesOf({
				...categoryNames,
				unclear: { name: 'Unclear', description: 'A person should look' },
			} satisfies Record<Category, Named>),
		}),
	},
});

const reasonNames: Record<keyof typeof exceptionReasons | 'own', Named> = {
	'below minimum': { name: 'Below Minimum', description: 'Such as too small an order' },
	competitor: { name: 'Competitor' },
	'high value': { name: 'High Value', description: 'So that a person looks first' },
	'no consent': { name: 'No Consent', description: 'Nobody agreed to be contacted' },
	'outside area': { name: 'Outside Area' },
	own: { name: 'Own Reason', description: 'In words of your own' },
	'own staff': { name: 'Own Staff', description: 'Somebody of your own company' },
	student: { name: 'Student' },
};

const exceptionPlaces = [
	{ name: 'Disqualified', value: 'disqualified', description: 'Nobody looks again' },
	{ name: 'Review', value: 'review', description: 'A person decides first' },
] as const;

/** Why leads do not go by their score, and where they go. */
const whyAndWhere = (because: keyof typeof reasonNames) => ({
	because: choiceColumn({
		displayName: 'Reason',
		default: because,
		options: choicesOf(reasonNames),
		description: 'What stands under reasonCode, so that reports can count it',
	}),
	ownReason: textColumn({
		displayName: 'Own Reason',
		displayOptions: { show: { because: ['own'] } },
		placeholder: 'e.g. Wrong industry',
		description: 'In a few words; reports count it as exception.wrongIndustry',
	}),
	goesTo: choiceColumn({
		displayName: 'Goes To',
		default: 'disqualified',
		options: exceptionPlaces,
	}),
});

const exceptions = tableColumn({
	displayName: 'Exceptions',
	description:
		'Leads that do not go by their score: asked from top to bottom, and the first that is met decides. Only what may be a sale is asked; support, jobs and the like go their own ways.',
	row: { displayName: 'Exception', name: 'exception' },
	rare: ['words'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			placeholder: 'e.g. Only Germany and Austria',
			description: 'How the reason names this exception',
		}),
		conditions: conditionsColumn({
			description:
				'The exception is met when these are. Where the lead lacks a field that they compare, it is not met.',
		}),
		...whyAndWhere('outside area'),
		words: wordsColumn(
			'The exception is met only when the inquiry holds one of these words or phrases, separated by commas, such as "thesis, homework". Leave empty to go by conditions alone.',
		),
	},
});

const exclusions = tableColumn({
	displayName: 'Exclusion Lists',
	description:
		'Addresses, domains and companies that do not go by their score, whatever they write about, unless they ask to be left alone',
	row: { displayName: 'List', name: 'list' },
	columns: {
		name: textColumn({
			displayName: 'Name',
			placeholder: 'e.g. Competitors',
			description: 'How the reason names this list',
		}),
		entries: namesColumn({
			displayName: 'Addresses, Domains, Companies',
			split: accountsIn,
			typeOptions: { rows: 3 },
			placeholder: 'e.g. rival.example; Rival Ltd; ada@example.com',
			description:
				'One on a line, or with semicolons between them. A domain stands for all below it, too. A comma may be part of a company’s name.',
		}),
		...whyAndWhere('competitor'),
	},
});

const forComingIn = { exclusionsFrom: ['both'] };

/** Exclusions that come in on an input of their own, as one more list. */
export const comingInParameters = parameters({
	exclusionsFrom: choiceColumn({
		displayName: 'Exclusions Come From',
		// It decides which inputs the node has.
		noDataExpression: true,
		default: 'lists',
		options: [
			{
				name: 'Both',
				value: 'both',
				description: 'The lists above, and the rows of the Exclusions input after them',
			},
			{ name: 'The Lists Above', value: 'lists' },
		],
		description:
			'A long list is kept more easily in an n8n Data Table, a sheet or your CRM. It comes in on an input of its own; columns are known by their names, such as Email, Domain and Company.',
	}),
	comingInReason: choiceColumn({
		displayName: 'Reason of the Input',
		displayOptions: { show: forComingIn },
		default: 'competitor',
		options: choicesOf(reasonNames),
		description: 'What stands under reasonCode of who is in its rows',
	}),
	comingInOwnReason: textColumn({
		displayName: 'Own Reason',
		displayOptions: { show: { ...forComingIn, comingInReason: ['own'] } },
		placeholder: 'e.g. Wrong industry',
		description: 'In a few words; reports count it as exception.wrongIndustry',
	}),
	comingInGoesTo: choiceColumn({
		displayName: 'Input Goes To',
		displayOptions: { show: forComingIn },
		default: 'disqualified',
		options: exceptionPlaces,
	}),
});

const groupColumnOfRule = textColumn({
	displayName: 'Group',
	placeholder: 'e.g. Company size',
	description:
		'The name of a line under Groups: the rules of a group together give no more than its Most Points',
});

const presetNames = Object.fromEntries(
	Object.entries(presets).map(([name, { title, description }]) => [
		name,
		{ name: title, description },
	]),
) as Record<PresetName, Named>;

const startFrom = choiceColumn({
	displayName: 'Start From',
	fixed: true,
	default: 'own',
	options: [
		{ name: 'Own Rules', value: 'own', description: 'The Scoring Rules below, and no others' },
		...choicesOf(presetNames),
	],
	description:
		'A set of rules for a kind of business, kept up to date by the pack, to which your rules are added. Check Settings lists them. A line of yours that has the name of one of them takes its place, and with 0 points takes it away.',
});

const ruleColumns = {
	name: textColumn({
		displayName: 'Name',
		placeholder: 'e.g. Asks for a price',
		description: 'How the points name this rule',
	}),
	words: wordsColumn(
		'The rule applies when the inquiry holds one of these words or phrases, separated by commas. Write "sales message" for a message that reads as a buyer’s, "sales words" for phrases that the node knows of buyers, "4 words" for a message of four words or more. Leave empty to go by conditions alone.',
	),
	conditions: conditionsColumn({
		description:
			'The rule applies when these are met. Where the lead lacks a field that they compare, the rule counts as not known: it gives no points, takes none, and lowers the confidence. Point them to your own fields if the lead does not come from Lead Normalize.',
	}),
	kind: choiceColumn({
		displayName: 'Kind',
		default: 'fit',
		options: [
			{ name: 'Fit', value: 'fit', description: 'Who they are: how well they suit you' },
			{ name: 'Intent', value: 'intent', description: 'What they do: how much they want it' },
		],
	}),
	points: numberColumn({
		displayName: 'Points',
		default: 10,
		description: 'Added to the score; a number below zero takes points away',
	}),
	group: groupColumnOfRule,
	product: textColumn({
		displayName: 'Product',
		placeholder: 'e.g. Roof repair',
		description:
			'The product or service for which alone the rule counts. Where rules name any, each has a score of its own, and the score of the one that the lead names as its service counts, else the highest. Leave empty to count for all.',
	}),
};

const ruleRow = {
	row: { displayName: 'Rule', name: 'rule' },
	rare: ['words', 'conditions', 'group', 'product'] as const,
};

const scoringRules = tableColumn({
	displayName: 'Scoring Rules',
	displayOptions: { show: { startFrom: ['own'] } },
	default: { rule: ruleRows },
	description: 'Each rule that applies to a lead gives its points',
	...ruleRow,
	columns: ruleColumns,
});

/** Called as the other one is, as only one of them is ever seen. */
const addedRules = tableColumn({
	displayName: 'Scoring Rules',
	displayOptions: { hide: { startFrom: ['own'] } },
	description: 'Your rules beside those of Start From',
	...ruleRow,
	columns: ruleColumns,
});

const activityRules = tableColumn({
	displayName: 'Activity Rules',
	description:
		'Points for what somebody did, as intent that fades: activities that Lead SLA Timer recorded of the person, and those under "activities" on the item, each with its kind, at and where',
	row: { displayName: 'Activity Rule', name: 'rule' },
	rare: ['where', 'windowDays', 'most', 'group'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			placeholder: 'e.g. Looked at prices',
			description: 'How the points name this rule',
		}),
		kinds: namesColumn({
			displayName: 'Activities',
			placeholder: 'e.g. meeting, page view',
			description:
				'Kinds of activity, separated by commas: those of Lead SLA Timer such as call, reply or meeting, or words of your own. Leave empty for all.',
		}),
		points: numberColumn({
			displayName: 'Points Each',
			default: 5,
			description: 'For each such activity when it is new; a number below zero takes points away',
		}),
		halfLifeDays: numberColumn({
			displayName: 'Half-Life (Days)',
			min: 0,
			default: 14,
			description:
				'After so many days an activity counts half, after twice as many a quarter. Enter 0 for no fading.',
		}),
		where: namesColumn({
			displayName: 'Where',
			placeholder: 'e.g. /pricing, demo form',
			description:
				'Only activities whose place has one of these texts in it, separated by commas. Leave empty for anywhere.',
		}),
		windowDays: numberColumn({
			displayName: 'Only Within (Days)',
			min: 0,
			default: 0,
			description: 'Older activities do not count at all. Enter 0 for no end.',
		}),
		most: numberColumn({
			displayName: 'Most Points',
			min: 0,
			default: 0,
			description:
				'What the rule gives, or takes away, at most. Enter 0 for as much as there is; the newest 50 activities count.',
		}),
		group: groupColumnOfRule,
	},
});

const groups = tableColumn({
	displayName: 'Groups',
	description:
		'Limits for rules that tell much the same: those with the same Group give at most so many points together, the rules at the top of the table first, and take at most so many away',
	row: { displayName: 'Group', name: 'group' },
	inline: true,
	columns: {
		name: textColumn({ displayName: 'Name', placeholder: 'e.g. Company size' }),
		most: numberColumn({ displayName: 'Most Points', min: 0, default: 20 }),
	},
});

/** What a score can be made of, as on the screen. */
export const scoreByNames: Record<ScoreBy, Named> = {
	both: {
		name: 'Both',
		description: 'The points of the rules and those that were learned, together',
	},
	learned: {
		name: 'Learned',
		description:
			'What was learned alone: 0 is as likely to be won as the average lead, 10 points more double the odds',
	},
	rules: { name: 'Rules', description: 'The points of the rules below' },
};

const scoreBy = choiceColumn({
	displayName: 'Score By',
	default: 'rules',
	options: choicesOf(scoreByNames),
	description:
		'What the score is that the minimum scores and tiers go by. The operation Learn from History finds out from leads that were won and lost which are likely to be won.',
});

const minimumScores = {
	qualifiedFrom: numberColumn({
		displayName: 'Qualified From',
		default: 20,
		description: 'The least score that makes a lead qualified, in points',
	}),
	nurtureFrom: numberColumn({
		displayName: 'Nurture From',
		default: 10,
		description: 'The least score of a lead to keep in touch with, in points',
	}),
	belowNurture: choiceColumn({
		displayName: 'Below Nurture',
		default: 'review',
		options: [
			{
				name: 'Goes to Review',
				value: 'review',
				description: 'A person looks, so that no real lead is lost',
			},
			{ name: 'Goes to Disqualified', value: 'disqualified', description: 'Nobody looks again' },
		],
		description: 'Where a lead goes whose score is too low for both',
	}),
};

const cutOff = (mark: string, points: number) =>
	numberColumn({
		displayName: cutOffLabel(mark),
		default: points,
		description: `How many points of ${/\d/.test(mark) ? 'intent' : 'fit'} give ${mark}`,
	});

const { fit, intent } = usualCutOffs;

const grades = groupColumn({
	displayName: 'Grades',
	placeholder: 'Change a Cut-Off',
	description: `From how many points on each grade is given. A letter for fit: A from ${fit[0]}, B from ${fit[1]}, C from ${fit[2]}, else D; a digit for intent: 1 from ${intent[0]}, 2 from ${intent[1]}, 3 from ${intent[2]}, else 4. A1 is the best.`,
	columns: {
		fitA: cutOff('A', fit[0]),
		fitB: cutOff('B', fit[1]),
		fitC: cutOff('C', fit[2]),
		intent1: cutOff('1', intent[0]),
		intent2: cutOff('2', intent[1]),
		intent3: cutOff('3', intent[2]),
	},
});

const priorityNames: Record<Priority, Named> = {
	high: { name: 'High' },
	low: { name: 'Low' },
	normal: { name: 'Normal' },
	urgent: { name: 'Urgent' },
};

const tiers = tableColumn({
	displayName: 'Tiers',
	default: { tier: tierRows },
	description:
		'Your names for scores or grades, and what leads of each pass on. A tier with Grades takes those; of the others the one with the highest minimum that the score reaches, and below the lowest minimum the lowest.',
	row: { displayName: 'Tier', name: 'tier' },
	rare: ['grades', 'priority', 'slaPolicy', 'followUp'],
	columns: {
		name: textColumn({ displayName: 'Name', placeholder: 'e.g. Hot' }),
		minimum: numberColumn({
			displayName: 'Minimum Score',
			default: 0,
			description:
				'The least score of a lead in this tier, in points; not asked of one with Grades',
		}),
		grades: namesColumn({
			displayName: 'Grades',
			placeholder: 'e.g. A1, A2, B1',
			description:
				'Leads of these grades are in this tier, whatever their score. Write A for all with that letter, 1 for all with that digit.',
		}),
		priority: choiceColumn({
			displayName: 'Priority',
			default: 'none',
			options: [
				...choicesOf(priorityNames),
				{ name: 'Not Said', value: 'none', description: 'As Lead Route Assign says' },
			],
			description:
				'How urgent its leads are, for Lead Route Assign; a rule there that says a priority itself wins',
		}),
		slaPolicy: textColumn({
			displayName: 'SLA Policy',
			placeholder: 'e.g. Gold',
			description:
				'A name that Lead Route Assign passes on as {{ $json.assignment.slaPolicy }} where its rule has none, for the conditions of clocks in Lead SLA Timer',
		}),
		followUp: textColumn({
			displayName: 'Follow-Up',
			placeholder: 'e.g. Five calls',
			description:
				'The name of the plan by which its leads are followed up, passed on as {{ $json.qualification.followUp }}; a lead that a person is to look at has none',
		}),
	},
});

/** The tables to which presets have lines. */
export const presetTables = { rules: scoringRules, activityRules, groups };

/** What the node decides by, in screen order. */
export const policyParameters = parameters({
	scoreBy,
	...minimumScores,
	categories,
	...sureEnough,
	givenCounts,
	categoryNames: categoryNamesTable,
	exceptions,
	exclusions,
	startFrom,
	rules: scoringRules,
	addedRules,
	activityRules,
	groups,
	grades,
	tiers,
});

/** Where a lead is looked at as it comes in. */
const forScore = { operation: ['score', 'checkSettings'] };
const forScoreInside = { show: { '/operation': forScore.operation } };

const recordInStore = switchColumn({
	displayName: 'Record in Lead Store',
	displayOptions: forScoreInside,
	default: true,
	fixed: true,
	description:
		'Whether the decision is kept in the event log, and the inquiry of a lead that goes to Nurture or Disqualified ends. Without it that inquiry comes out of the Lead Timer Trigger again, as one that waits for an owner.',
});

/** Read apart from the other options, which may differ from lead to lead. */
export const recordParameters = parameters({ 'options.recordInStore': recordInStore });

/** The node's options. */
export const optionParameters = parameters({
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			lookIn: choicesColumn({
				displayName: 'Look for Words In',
				displayOptions: forScoreInside,
				default: ['message', 'service', 'custom'],
				options: [
					{ name: 'Message', value: 'message' },
					{ name: 'Other Fields', value: 'custom', description: 'Such as a subject or a topic' },
					{ name: 'Service', value: 'service' },
				],
				description: 'Which texts of the lead the words are looked for in',
			}),
			recordInStore,
			...storeColumns,
		},
	}),
});

/** Learn from History reads leads as well. */
const forLead = { operation: [...forScore.operation, 'learnHistory'] };

const ofScore = (field: INodeProperties) => shownWhere(forScore, field);

/** What stands below a field of the policy. */
const besides: Readonly<Record<string, readonly INodeProperties[]>> = {
	givenCounts: givenParameters.fields,
	exclusions: comingInParameters.fields,
	startFrom: presetNotices,
};

export const properties: INodeProperties[] = [
	...chosenOperation.fields,
	...rescoreNotice,
	...rescoring.fields,
	...rescoredPerson,
	...learningNotice,
	...learning.fields,
	...policyParameters.fields
		.flatMap((field) => [field, ...(besides[field.name] ?? [])])
		.map(ofScore),
	...leadFields.map((field) => shownWhere(forLead, field)),
	...optionParameters.fields,
];
