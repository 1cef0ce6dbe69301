import type { FilterValue } from 'n8n-workflow';
import { noConditions } from '../shared';

/**
 * The categories that a new node tells apart, and where each goes. The pack's model tells them; a line
 * holds only what somebody adds or takes away.
 */
export const categoryRows = [
	{ category: 'sales', words: '', wordsNeeded: 1, goesTo: 'score' },
	{ category: 'support', words: '', wordsNeeded: 1, goesTo: 'review' },
	{ category: 'existing customer', words: '', wordsNeeded: 1, goesTo: 'review' },
	{ category: 'hiring', words: '', wordsNeeded: 1, goesTo: 'review' },
	{ category: 'partnership', words: '', wordsNeeded: 1, goesTo: 'review' },
	{ category: 'vendor', words: '', wordsNeeded: 1, goesTo: 'disqualified' },
	{ category: 'spam', words: '', wordsNeeded: 1, goesTo: 'disqualified' },
];

const isGiven = (id: string, leftValue: string) => ({
	id,
	leftValue,
	rightValue: '',
	operator: { type: 'string' as const, operation: 'notEmpty' as const, singleValue: true },
});

const compares = (
	id: string,
	leftValue: string,
	operation: 'equals' | 'contains',
	rightValue: string,
) => ({
	id,
	leftValue,
	rightValue,
	operator: { type: 'string' as const, operation },
});

const when = (
	combinator: FilterValue['combinator'],
	...conditions: FilterValue['conditions']
): FilterValue => ({ ...noConditions, combinator, conditions });

const jobTitle = '={{ $json.lead.jobTitle }}';
const relationship = '={{ $json.match.relationship }}';

export const ruleRows = [
	{
		name: 'Company email',
		words: '',
		conditions: when('and', isGiven('domain', '={{ $json.lead.domain }}')),
		kind: 'fit',
		points: 10,
	},
	{
		name: 'Company named',
		words: '',
		conditions: when('and', isGiven('company', '={{ $json.lead.company }}')),
		kind: 'fit',
		points: 10,
	},
	{
		name: 'Phone given',
		words: '',
		conditions: when('and', isGiven('phone', '={{ $json.lead.phone }}')),
		kind: 'fit',
		points: 10,
	},
	{
		name: 'Decides on purchases',
		words: '',
		conditions: when(
			'or',
			compares('owner', jobTitle, 'contains', 'owner'),
			compares('founder', jobTitle, 'contains', 'founder'),
			compares('director', jobTitle, 'contains', 'director'),
			compares('head', jobTitle, 'contains', 'head of'),
			compares('chief', jobTitle, 'contains', 'chief'),
			compares('ceo', jobTitle, 'contains', 'CEO'),
		),
		kind: 'fit',
		points: 10,
	},
	{
		name: 'Asks for a price, a demo or a call',
		words: 'sales words',
		conditions: noConditions,
		kind: 'intent',
		points: 20,
	},
	{
		name: 'Writes as a buyer does',
		words: 'sales message',
		conditions: noConditions,
		kind: 'intent',
		points: 10,
	},
	{
		name: 'Says what they look for',
		words: 'sales hints',
		conditions: noConditions,
		kind: 'intent',
		points: 10,
	},
	{
		name: 'Wrote four words or more',
		words: '4 words',
		conditions: noConditions,
		kind: 'intent',
		points: 10,
	},
	{
		name: 'Named a service',
		words: '',
		conditions: when('and', isGiven('service', '={{ $json.lead.service }}')),
		kind: 'intent',
		points: 10,
	},
	{
		name: 'Customer or open opportunity',
		words: '',
		conditions: when(
			'or',
			compares('customer', relationship, 'equals', 'customer'),
			compares('opportunity', relationship, 'equals', 'open opportunity'),
		),
		kind: 'intent',
		points: 20,
	},
	{
		name: 'Came back',
		words: '',
		conditions: when('and', compares('reengaged', relationship, 'equals', 're-engaged')),
		kind: 'intent',
		points: 10,
	},
];

export const tierRows = [
	{ name: 'Hot', minimum: 50 },
	{ name: 'Warm', minimum: 25 },
	{ name: 'Cold', minimum: 0 },
];
