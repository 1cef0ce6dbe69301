import type { INodeProperties } from 'n8n-workflow';
import { verdicts, type Verdict } from '../core/lead';
import { gradeTable } from '../core/qualify';
import { conditionsField, leadFields, storeOptions, tableField } from '../shared';
import { categoryRows, ruleRows, tierRows } from './defaults';

/** The outputs, in the order of {@link verdicts}. */
export const outputNames = ['Qualified', 'Nurture', 'Review', 'Disqualified'] as const;

/** Which output a verdict leads to. */
export const outputOf = (verdict: Verdict) => verdicts.indexOf(verdict);

const wordsField: INodeProperties = {
	displayName: 'Words',
	name: 'words',
	type: 'string',
	typeOptions: { rows: 3 },
	default: '',
	placeholder: 'e.g. price, how much, demo',
	description:
		'Words and phrases, separated by commas. Whole words count, whatever the capitals and accents; "renovat*" stands for all words that begin so.',
};

const categories = tableField({
	displayName: 'Categories',
	name: 'categories',
	default: { line: categoryRows },
	description:
		'What an inquiry is about: the category with the most words seen, of those that the node knows and those that you add. It is sales when nothing else speaks, or sales speaks loudest; doubt goes to Review. A category may have several lines.',
	row: { displayName: 'Line', name: 'line' },
	values: [
		{
			displayName: 'Category',
			name: 'category',
			type: 'options',
			default: 'sales',
			options: [
				{ name: 'Hiring', value: 'hiring' },
				{ name: 'Partnership', value: 'partnership' },
				{ name: 'Sales', value: 'sales' },
				{ name: 'Spam', value: 'spam' },
				{ name: 'Support', value: 'support' },
				{ name: 'Vendor', value: 'vendor' },
			],
		},
		{
			...wordsField,
			description:
				'Words and phrases beside those that the node knows in eight languages, separated by commas. Whole words count; "renovat*" stands for all words that begin so, "3 links" for three web links or more. Write "-casino" to take away one that the node knows.',
		},
		{
			displayName: 'Words Needed',
			name: 'wordsNeeded',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 1,
			description:
				'How many different words of this line must be seen to be sure; with fewer the lead goes to Review',
		},
		{
			displayName: 'Goes To',
			name: 'goesTo',
			type: 'options',
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
					description: 'As the scoring rules and the minimum scores below decide',
				},
			],
		},
		conditionsField({
			displayName: 'Always When',
			description:
				'An inquiry that meets these conditions is of this category, whatever words it holds. Leave empty to go by words alone.',
		}),
	],
});

const scoringRules = tableField({
	displayName: 'Scoring Rules',
	name: 'rules',
	default: { rule: ruleRows },
	description: 'Each rule that applies to a lead gives its points',
	row: { displayName: 'Rule', name: 'rule' },
	values: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Asks for a price',
			description: 'How the points name this rule',
		},
		{
			...wordsField,
			description:
				'The rule applies when the inquiry holds one of these words or phrases, separated by commas. Write "sales words" for what the node knows of buyers, "4 words" for a message of four words or more. Leave empty to go by conditions alone.',
		},
		conditionsField({
			description:
				'The rule applies when these are met. Point them to your own fields if the lead does not come from Lead Normalize.',
		}),
		{
			displayName: 'Kind',
			name: 'kind',
			type: 'options',
			default: 'fit',
			options: [
				{ name: 'Fit', value: 'fit', description: 'Who they are: how well they suit you' },
				{ name: 'Intent', value: 'intent', description: 'What they do: how much they want it' },
			],
		},
		{
			displayName: 'Points',
			name: 'points',
			type: 'number',
			default: 10,
			description: 'Added to the score; a number below zero takes points away',
		},
	],
});

const minimumScores: INodeProperties[] = [
	{
		displayName: 'Qualified From',
		name: 'qualifiedFrom',
		type: 'number',
		default: 20,
		description: 'The least score that makes a lead qualified, in points',
	},
	{
		displayName: 'Nurture From',
		name: 'nurtureFrom',
		type: 'number',
		default: 10,
		description: 'The least score of a lead to keep in touch with, in points',
	},
	{
		displayName: 'Below Nurture',
		name: 'belowNurture',
		type: 'options',
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
	},
];

const cutOffs = (kind: keyof typeof gradeTable) =>
	gradeTable[kind].map(({ mark, from }) => `${mark} from ${from}`).join(', ');

const tiers = tableField({
	displayName: 'Tiers',
	name: 'tiers',
	default: { tier: tierRows },
	description: `Your names for scores; below the lowest minimum a lead is in the lowest tier. Beside it stands a grade such as A1: fit points give ${cutOffs('fit')}, else D; intent points give ${cutOffs('intent')}, else 4.`,
	row: { displayName: 'Tier', name: 'tier' },
	values: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Hot',
		},
		{
			displayName: 'Minimum Score',
			name: 'minimum',
			type: 'number',
			default: 0,
		},
	],
});

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Look for Words In',
			name: 'lookIn',
			type: 'multiOptions',
			default: ['message', 'service', 'custom'],
			options: [
				{ name: 'Message', value: 'message' },
				{ name: 'Other Fields', value: 'custom', description: 'Such as a subject or a topic' },
				{ name: 'Service', value: 'service' },
			],
			description: 'Which texts of the lead the words are looked for in',
		},
		{
			displayName: 'Record in Lead Store',
			name: 'recordInStore',
			type: 'boolean',
			default: true,
			description:
				'Whether the decision is kept in the event log, and the inquiry of a lead that goes to Nurture or Disqualified ends. Without it that inquiry comes out of the Lead Timer Trigger again, as one that waits for an owner.',
		},
		...storeOptions,
	],
};

export const properties: INodeProperties[] = [
	...leadFields,
	categories,
	scoringRules,
	...minimumScores,
	tiers,
	options,
];
