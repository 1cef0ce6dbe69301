/**
 * Why a person is to look at a lead that nobody has: each reason has a word of its own, and what a lead
 * lacks or is worth is asked after those who own it and before the rules.
 */
import {
	reviewFor,
	type Lead,
	type RequirableField,
	type ReviewReason,
} from '../../../nodes/core/lead';
import { problemsOf } from '../../../nodes/core/check';
import type { NamedAccount } from '../../../nodes/core/route/accounts';
import { readBudgetsFrom } from '../../../nodes/core/route/budgetsFrom';
import {
	checksOfRouting,
	decideAgain,
	decideAssign,
	decideReassign,
	leadMarksOf,
	noMarks,
	type LeadMarks,
	type RouteFacts,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { factsOf, line, named, policy, poolLine, rule } from './team';

const queue = { kind: 'queue', name: 'Lead Desk' } as const;
const lacking = (...lacks: Array<'country' | 'region' | 'postalCode'>): LeadMarks => ({
	...noMarks,
	lacks: new Set(lacks),
});
const worth = (amount: number | null, currency: string | null = 'EUR'): LeadMarks => ({
	...noMarks,
	budget: amount === null ? null : { amount, currency },
});
const away = { lines: [line('Ann', { active: false })] };
const without = { review: { without: ['country', 'postalCode'], fromBudget: '' } } as const;
const fromBudget = { review: { without: [], fromBudget: '20,000 EUR, 25.000 usd' } };

const bigRule = rule('Big', {
	target: { kind: 'review', name: '', because: 'high value' },
	priority: 'urgent',
});
const acme = (target: NamedAccount['target']): NamedAccount => ({
	...{ account: 'acme.com', target, priority: 'normal' },
});
const ofAcme = { id: null, hosts: ['acme.com'], company: null };

interface Case {
	says: string;
	policy?: Partial<RoutePolicy>;
	facts?: Partial<RouteFacts>;
	/** By name. */
	known?: string;
	account?: string;
	review?: ReviewReason[];
	fields?: RequirableField[];
	owner?: string;
	rule?: string;
	priority?: string;
	reason?: string;
	trace?: string;
}

const cases: Case[] = [
	{
		says: 'nobody could take it',
		policy: { ...away, rules: [rule('R')], otherwise: queue },
		review: ['fallback'],
	},
	{ says: 'nobody at all could', policy: away, review: ['fallback'] },
	{ says: 'no rule takes it', policy: { otherwise: queue }, review: ['no rule'] },
	{
		says: 'a rule sends it to a queue',
		policy: { rules: [rule('R', { target: { kind: 'queue', name: 'Big' } })] },
		review: ['rule'],
	},
	{
		says: 'a rule sends it to a person for what it is worth',
		policy: {
			rules: [rule('Big', { target: { kind: 'review', name: '', because: 'high value' } })],
		},
		...{ review: ['high value'], rule: 'Big' },
		reason: 'Rule "Big": a person decides; it waits in the queue "Lead Desk".',
	},
	{
		says: 'a rule sends it to a person and does not say why',
		policy: { rules: [rule('R', { target: { kind: 'review', name: '' } })] },
		review: ['rule'],
	},
	{
		says: 'whoever claims it first',
		policy: { rules: [rule('R')], pools: [poolLine('Sales', { strategy: 'claim' })] },
		review: ['first to claim'],
	},
	{
		says: 'it lacks the postal code',
		policy: { ...without, rules: [rule('R')] },
		facts: { marks: lacking('postalCode', 'region') },
		...{ review: ['missing data'], fields: ['postalCode'], rule: 'Missing Data' },
		reason: 'Its postal code is not known; it waits in the queue "Lead Desk".',
	},
	{
		says: 'it lacks both',
		policy: without,
		facts: { marks: lacking('postalCode', 'country') },
		review: ['missing data'],
		fields: ['country', 'postalCode'],
		reason: 'Its country and postal code are not known; it waits in the queue "Lead Desk".',
	},
	{
		says: 'it lacks what nobody asks for',
		policy: without,
		facts: { marks: lacking('region') },
		owner: 'Ann',
	},
	{
		says: 'it lacks it, and is somebody’s already',
		policy: without,
		facts: { marks: lacking('country') },
		...{ known: 'Bo', owner: 'Bo' },
	},
	{
		says: 'it is worth so much',
		policy: fromBudget,
		facts: { marks: worth(20_000) },
		...{ review: ['high value'], rule: 'High Value' },
		reason:
			'Its budget is 20,000 EUR, and from 20,000 EUR a person decides; it waits in the queue "Lead Desk".',
	},
	{ says: 'it is worth less', policy: fromBudget, facts: { marks: worth(19_999) }, owner: 'Ann' },
	{
		says: 'it is worth so much in another currency that has an amount of its own',
		policy: fromBudget,
		facts: { marks: worth(25_000, 'USD') },
		review: ['high value'],
		reason:
			'Its budget is 25,000 USD, and from 25,000 USD a person decides; it waits in the queue "Lead Desk".',
	},
	{
		says: 'it is worth less in that',
		policy: fromBudget,
		facts: { marks: worth(24_999, 'USD') },
		owner: 'Ann',
	},
	{
		says: 'it names no currency, and is taken to be in the first',
		policy: fromBudget,
		facts: { marks: worth(20_000, null) },
		review: ['high value'],
		reason:
			'Its budget is 20,000, and from 20,000 EUR a person decides; it waits in the queue "Lead Desk".',
	},
	{
		says: 'its currency has no amount, so it goes by the rules',
		policy: fromBudget,
		facts: { marks: worth(900_000, 'JPY') },
		owner: 'Ann',
		trace: 'High Value: not asked, as its budget is in JPY, which no amount is in',
	},
	{
		says: 'the amount is of no currency, and counts for any',
		policy: { review: { without: [], fromBudget: '20000' } },
		facts: { marks: worth(900_000, 'JPY') },
		review: ['high value'],
	},
	{ says: 'it names no budget', policy: fromBudget, facts: { marks: worth(null) }, owner: 'Ann' },
	{
		says: 'it is worth so much and lacks the country',
		policy: { review: { without: ['country'], fromBudget: '20,000 EUR' } },
		facts: { marks: { ...worth(30_000), ...{ lacks: new Set(['country']) } } },
		...{ review: ['high value', 'missing data'], fields: ['country'], rule: 'High Value' },
		reason:
			'Its budget is 30,000 EUR, and from 20,000 EUR a person decides; its country is not known; it waits in the queue "Lead Desk".',
	},
	{
		says: 'it lacks the country, and a rule sends it to a person for what it is worth',
		policy: { ...without, rules: [rule('Off', { off: true }), bigRule, rule('Rest')] },
		facts: { marks: lacking('country') },
		...{ review: ['missing data', 'high value'], fields: ['country'], rule: 'Missing Data' },
		reason:
			'Its country is not known; rule "Big": a person decides; it waits in the queue "Lead Desk".',
		priority: 'urgent',
	},
	{
		says: 'it lacks the country, and the rule that is met first gives it to somebody',
		policy: { ...without, rules: [rule('First'), bigRule] },
		facts: { marks: lacking('country') },
		...{ review: ['missing data'], fields: ['country'], priority: 'normal' },
	},
	{
		says: 'owners differ over it, and it is worth so much and lacks the country',
		policy: {
			review: { without: ['country'], fromBudget: '20,000 EUR' },
			ownersDiffer: 'review',
		},
		facts: { marks: { ...worth(30_000), ...{ lacks: new Set(['country']) } } },
		...{ known: 'Bo', account: 'Cy' },
		...{ review: ['owners differ', 'high value', 'missing data'], fields: ['country'] },
		rule: 'Owners Differ',
	},
	{
		says: 'it is a named account’s that goes to a queue, and is worth so much',
		policy: { ...fromBudget, accounts: [acme({ kind: 'queue', name: 'Key Accounts' })] },
		facts: { marks: { ...worth(90_000), account: ofAcme } },
		...{ review: ['rule', 'high value'], rule: 'Named Account' },
	},
	{
		says: 'whoever claims a named account’s first, whatever it is worth',
		policy: {
			...fromBudget,
			pools: [poolLine('Sales', { strategy: 'claim' })],
			accounts: [acme({ kind: 'pool', name: 'Sales' })],
		},
		facts: { marks: { ...worth(90_000), account: ofAcme } },
		review: ['first to claim'],
	},
	{
		says: 'it is worth so much, and is a named account’s',
		policy: {
			...fromBudget,
			accounts: [acme({ kind: 'owner', name: 'Cy' })],
		},
		facts: { marks: { ...worth(90_000), account: ofAcme } },
		owner: 'Cy',
	},
];

test.each(cases)('$says', ({ policy: changes, facts: more, known, account, ...wanted }) => {
	const given = policy(changes);
	const facts = factsOf(given, more);
	const knownOwner = known === undefined ? null : { name: known, member: named(facts, known) };
	const accountOwner =
		account === undefined
			? null
			: { name: account, member: named(facts, account), account: 'acme.com' };
	const { assignment, record } = decideAssign({ ...facts, knownOwner, accountOwner }, 'hash');
	expect(assignment.review).toEqual(wanted.review && reviewFor(wanted.review, wanted.fields));
	expect(assignment.owner?.name).toBe(wanted.owner);
	if (wanted.priority !== undefined) expect(assignment.priority).toBe(wanted.priority);
	if (wanted.rule !== undefined) expect(assignment.rule).toBe(wanted.rule);
	if (wanted.reason !== undefined) expect(assignment.reason).toBe(wanted.reason);
	if (wanted.trace !== undefined) expect(assignment.trace).toContain(wanted.trace);
	const again = decideAgain(record, given);
	expect([again.assignment, again.record]).toEqual([assignment, record]);
});

test('where owners differ and where a lead was taken have words of their own', () => {
	const given = policy({ ownersDiffer: 'review', lines: [line('Ann'), line('Bo')] });
	const facts = factsOf(given);
	const [ann, bo] = facts.routing.roster.members;
	const [knownOwner, accountOwner] = [
		{ name: 'Ann', member: ann ?? null },
		{ name: 'Bo', member: bo ?? null, account: 'acme.com' },
	];
	const differ = decideAssign({ ...facts, knownOwner, accountOwner }, 'hash');
	expect(differ.assignment.review).toEqual(reviewFor(['owners differ']));
	const current = {
		owner: { name: 'Ann', member: ann ?? null },
		...{ pool: 'Sales', priority: 'normal' as const, taken: 'did not act' as const },
	};
	const reviewOf = (had: string[], to: 'queue' | 'pool') =>
		decideReassign(factsOf(given, {}, had), 'hash', current, { to }).assignment.review;
	expect(reviewOf(['Ann'], 'queue')).toEqual(reviewFor(['reassigned']));
	expect(reviewOf(['Ann', 'Bo'], 'pool')).toEqual(reviewFor(['fallback']));
	expect(reviewOf(['Ann'], 'pool')).toBeUndefined();
});

test.each<[budget: Lead['budget'], most: LeadMarks['budget']]>([
	[null, null],
	[
		{ amount: 5000, upTo: 9000, currency: 'EUR', period: null, text: '5-9k' },
		{ amount: 9000, currency: 'EUR' },
	],
	[
		{ amount: 5000, upTo: null, currency: null, period: null, text: '5k+' },
		{ amount: 5000, currency: null },
	],
	[{ amount: null, upTo: null, currency: null, period: null, text: 'tbd' }, null],
])('of a budget %j the most counts', (budget, most) => {
	const lead = { budget, country: 'DE', region: '' } as Lead;
	const marks = leadMarksOf(lead, null);
	expect(marks.budget).toEqual(most);
	expect([marks.lacks.has('country'), marks.lacks.has('region')]).toEqual([false, true]);
});

describe('from which budgets a person decides', () => {
	const eur = (amount: number) => ({ amount, currency: 'EUR' });

	test.each<[text: string, read: ReturnType<typeof readBudgetsFrom>]>([
		['', []],
		['50000', [{ amount: 50_000, currency: null }]],
		['50,000 EUR', [eur(50_000)]],
		['EUR 50.000', [eur(50_000)]],
		['1 500 000eur', [eur(1_500_000)]],
		['50.000 €', [eur(50_000)]],
		['50.000,- €, $60k', [eur(50_000), { amount: 60_000, currency: 'USD' }]],
		['1,5 Mio. €', [eur(1_500_000)]],
		['€ 50k+', [eur(50_000)]],
		['5 ALL', [{ amount: 5, currency: 'ALL' }]],
		['5 mil COP', [{ amount: 5000, currency: 'COP' }]],
		[
			'50,000 EUR,550 usd; GBP 40000',
			[eur(50_000), { amount: 550, currency: 'USD' }, { amount: 40_000, currency: 'GBP' }],
		],
	])('"%s" is read', (text, read) => {
		expect(readBudgetsFrom(text)).toEqual(read);
	});

	test.each([
		['much', '"much" is no amount'],
		['-70000', '"-70000" is less than nothing'],
		['EUR -5', '"EUR -5" is less than nothing'],
		['10-20k EUR', '"10-20k EUR" names no least amount'],
		['up to 5k', '"up to 5k" names no least amount'],
		['5k EUR a month', '"5k EUR a month": budgets are not compared by what is paid each month'],
		['50.000 kr', '"50.000 kr": kr is the currency of several countries'],
		['5 EUR or so', '"5 EUR or so" is no amount'],
		['EUR 5 USD', '"EUR 5 USD" is no amount'],
		['5 EUX', '"5 EUX": EUX is no currency'],
		['5 EUR, 6 eur', 'has two amounts in EUR'],
		['5, 6', 'has two amounts without a currency'],
	])('"%s" is refused, by its label', (text, what) => {
		expect(() => readBudgetsFrom(text)).toThrow(`Needs Review From Budget: ${what}`);
	});

	test.each([
		['50,000', ['review.currency']],
		['50,000 EUR', []],
		['5 EUX', ['review.budget']],
	])('Check Settings on "%s" says %j', (text, codes) => {
		const given = { ...policy({ review: { without: [], fromBudget: text } }) };
		const looked = { ...given, conditions: [], capConditions: [], now: 0 };
		const found = problemsOf(checksOfRouting(looked)).filter(({ where }) =>
			where.includes('Budget'),
		);
		expect(found.map(({ code }) => code)).toEqual(codes);
	});
});
