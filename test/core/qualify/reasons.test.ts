import type { Category, Verdict } from '../../../nodes/core/lead';
import {
	decideQualification,
	gradeOf,
	type Observed,
	quoted,
	usualLimits,
	type CategoryLine,
	type QualifyPolicy,
} from '../../../nodes/core/qualify';
import { decideCategory as decideBy } from '../../../nodes/core/qualify/category';

const decideCategory = (lines: readonly CategoryLine[], seen: Parameters<typeof decideBy>[1]) =>
	decideBy({ lines, limits: usualLimits, given: 'never' }, seen);

const line = (category: Category, goesTo: 'score' | Verdict, wordsNeeded = 1) => ({
	...{ category, phrases: [], wordsNeeded, goesTo },
});

const policy: QualifyPolicy = {
	categories: [
		line('support', 'review'),
		line('hiring', 'nurture'),
		line('vendor', 'disqualified'),
		line('spam', 'disqualified'),
		line('partnership', 'qualified'),
	],
	rules: [{ name: 'All', phrases: [], kind: 'fit', points: 0 }],
	tiers: [],
	qualifiedFrom: 20,
	nurtureFrom: 10,
	belowNurture: 'disqualified',
};

const quiet: Observed = {
	says: 'something',
	known: {},
	requests: {},
	categories: [],
	rules: [{ applies: true, because: 'holds' }],
};
const sure = (...phrases: string[]) => ({ sure: phrases, hints: [] });
const hints = (...phrases: string[]) => ({ sure: [], hints: phrases });

const decide = (seen: Partial<Observed>, points = 30, changes: Partial<QualifyPolicy> = {}) => {
	const rules: QualifyPolicy['rules'] = [{ name: 'All', phrases: [], kind: 'fit', points }];
	const { category, verdict, reasonCode, reason } = decideQualification(
		{ ...policy, rules, ...changes },
		{ ...quiet, ...seen },
	);
	return [category, verdict, reasonCode, reason];
};

test.each<{ says: string; seen: Partial<Observed>; points?: number; comes: string[] }>([
	{
		says: 'who wants off a list is looked at, even if they would buy',
		seen: { requests: { optOut: ['unsubscribe'] }, known: { sales: sure('price') } },
		comes: [
			'support',
			'review',
			'request.optOut',
			'Review: the sender says "unsubscribe". Take them off your lists, and do not sell to them.',
		],
	},
	{
		says: 'who is not interested is turned away',
		seen: { requests: { notInterested: ['no thanks'] }, known: { sales: hints('we need') } },
		comes: [
			'unclear',
			'disqualified',
			'request.notInterested',
			'Disqualified: the sender says "no thanks".',
		],
	},
	{
		says: 'who is not interested and asks for a price is looked at',
		seen: { requests: { notInterested: ['no thanks'] }, known: { sales: sure('price', 'demo') } },
		comes: [
			'sales',
			'review',
			'category.unclear',
			'Review: it is unclear what this is about, because the sender says "no thanks", but also "price" and "demo".',
		],
	},
	{
		says: 'who is not interested and writes of something else is looked at',
		seen: { requests: { notInterested: ['no thanks'] }, known: { support: sure('broken') } },
		comes: [
			'support',
			'review',
			'category.unclear',
			'Review: it is unclear what this is about, because the sender says "no thanks", but also writes about support.',
		],
	},
	{
		says: 'what is surely spam stays so, whatever is asked',
		seen: { requests: { optOut: ['unsubscribe'] }, known: { spam: sure('casino') } },
		comes: [
			'spam',
			'disqualified',
			'category.spam',
			'Disqualified: this is about spam, because "casino" says so.',
		],
	},
	{
		says: 'a keyboard that was tried is looked at',
		seen: { says: 'gibberish' },
		comes: [
			'unclear',
			'review',
			'message.gibberish',
			'Review: the message is no language, as when somebody only tries the keyboard. Look at the other fields before you answer.',
		],
	},
	{
		says: 'a message that says nothing is looked at',
		seen: { says: 'nothing' },
		comes: [
			'unclear',
			'review',
			'message.saysNothing',
			'Review: the message does not say what they want. Ask them, if the other fields are a real person’s.',
		],
	},
	{
		says: 'a known word speaks, whatever is around it',
		seen: { says: 'gibberish', known: { sales: hints('soon') } },
		comes: [
			'sales',
			'qualified',
			'score.qualified',
			'Qualified: this is about a purchase, because "soon" says so, and it has 30 points of the 20 needed.',
		],
	},
	{
		says: 'a message with too few points is read rather than nurtured',
		seen: {},
		points: 10,
		comes: [
			'unclear',
			'review',
			'message.unknown',
			'Review: somebody wrote a message that says too little to qualify them, and they have fewer than the 20 points needed. Read it, for it may be worth an answer.',
		],
	},
	{
		says: 'exactly the points that are needed are enough',
		seen: { says: 'no text' },
		points: 20,
		comes: [
			'sales',
			'qualified',
			'score.qualified',
			'Qualified: this is about a purchase, because nothing speaks against it, and it has 20 points of the 20 needed.',
		],
	},
	{
		says: 'exactly the points for nurturing are enough',
		seen: { says: 'no text' },
		points: 10,
		comes: [
			'sales',
			'nurture',
			'score.nurture',
			'Nurture: this is about a purchase, because nothing speaks against it, and its 10 points lie between 10 and the 20 of a qualified lead.',
		],
	},
	{
		says: 'one point is a point',
		seen: { says: 'no text' },
		points: 1,
		comes: [
			'sales',
			'disqualified',
			'score.low',
			'Disqualified: this is about a purchase, because nothing speaks against it, and its 1 point are fewer than 10.',
		],
	},
	{
		says: 'a category goes where its line says: nurture',
		seen: { known: { hiring: sure('job') } },
		comes: [
			'hiring',
			'nurture',
			'category.hiring',
			'Nurture: this is about a job with us, because "job" says so.',
		],
	},
	{
		says: 'a category goes where its line says: qualified',
		seen: { known: { partnership: sure('partner') } },
		comes: [
			'partnership',
			'qualified',
			'category.partnership',
			'Qualified: this is about a partnership, because "partner" says so.',
		],
	},
])('$says', ({ seen, points, comes }) => {
	expect(decide(seen, points)).toEqual(comes);
});

test.each([
	[0.1 + 0.2, '0.3 points'],
	[-1, '-1 point '],
	[0, '0 points'],
])('points are said as a person writes them: %d', (points, said) => {
	expect(decide({ says: 'no text' }, points)[3]).toContain(`its ${said}`);
});

describe('what an inquiry is about', () => {
	const about = (known: Observed['known'], lines = policy.categories) => {
		const { category, clear, because } = decideCategory(lines, { categories: [], known });
		return [category, clear, because];
	};

	test.each<{ says: string; known: Observed['known']; comes: [Category, boolean, string] }>([
		{
			says: 'two hints are as sure as one phrase',
			known: { spam: hints('bonus', 'winner') },
			comes: ['spam', true, 'the words "bonus" and "winner" say so'],
		},
		{
			says: 'one hint is too little',
			known: { spam: hints('bonus') },
			comes: ['spam', false, '"bonus" alone is too little to call it spam'],
		},
		{
			says: 'many hints of sales are no more than one hint, and not more than something sure',
			known: { sales: hints('we need', 'soon', 'please'), spam: sure('casino') },
			comes: [
				'spam',
				false,
				'"casino" speaks for spam, but "we need", "soon" and "please" speak for a purchase',
			],
		},
		{
			says: 'any word of sales outweighs what is not sure',
			known: { sales: hints('soon'), spam: hints('bonus') },
			comes: ['sales', true, '"soon" says so'],
		},
		{
			says: 'of two that go to one place, the first in the order of categories is named',
			known: { vendor: sure('we offer'), spam: sure('casino') },
			comes: ['vendor', true, '"we offer" says so'],
		},
		{
			says: 'of two that go to different places, neither is',
			known: { support: sure('broken'), spam: sure('casino') },
			comes: ['support', false, '"broken" speaks for support as much as "casino" speaks for spam'],
		},
		{
			says: 'a whole phrase more than of sales turns away',
			known: { sales: sure('price'), spam: sure('casino bonus', 'lottery') },
			comes: ['spam', true, 'the words "casino bonus" and "lottery" say so'],
		},
		{
			says: 'single words of spam turn nobody away who asks for something',
			known: { sales: hints('send'), spam: sure('casino', 'lottery') },
			comes: [
				'spam',
				false,
				'"casino" and "lottery" speak for spam, but "send" speaks for a purchase',
			],
		},
		{
			says: 'single words of spam alone do',
			known: { spam: sure('casino', 'lottery') },
			comes: ['spam', true, 'the words "casino" and "lottery" say so'],
		},
		{
			says: 'what turns nobody away needs only to be more',
			known: { sales: hints('soon'), support: sure('broken') },
			comes: ['support', true, '"broken" says so'],
		},
		{ says: 'nothing is sales', known: {}, comes: ['sales', true, 'nothing speaks against it'] },
	])('$says', ({ known, comes }) => {
		expect(about(known)).toEqual(comes);
	});

	test('a line that needs three words is sure with three, and sees none twice', () => {
		const lines = [line('vendor', 'disqualified', 3)];
		const seen = (...phrases: string[]) => {
			const found = decideCategory(lines, { categories: [{ phrases, because: null }], known: {} });
			return [found.category, found.clear];
		};
		expect(seen('a', 'b')).toEqual(['vendor', false]);
		expect(seen('a', 'b', 'b')).toEqual(['vendor', false]);
		expect(seen('a', 'b', 'c')).toEqual(['vendor', true]);
	});

	test('a line that needs no words needs one', () => {
		const seen = { categories: [{ phrases: ['a'], because: null }], known: {} };
		expect(decideCategory([line('vendor', 'review', 0)], seen)).toMatchObject({
			weight: 1,
			clear: true,
		});
	});

	test('sales goes where a line of the table sends it', () => {
		expect(decideCategory([line('sales', 'nurture')], { categories: [], known: {} })).toEqual({
			...{ category: 'sales', goesTo: 'nurture', clear: true, weight: 0 },
			because: 'nothing speaks against it',
		});
	});

	test('the first line whose conditions are met decides', () => {
		const because = (text: string | null) => ({ phrases: [], because: text });
		const categories = [because(null), because('the form is "Jobs"'), because('it is Friday')];
		expect(
			decideCategory(policy.categories, { categories, known: { spam: sure('casino') } }),
		).toEqual({
			...{ category: 'hiring', goesTo: 'nurture', clear: true, weight: 1 },
			because: 'the form is "Jobs"',
		});
	});
});

test.each([
	[[], ''],
	[['a'], '"a"'],
	[['a', 'b'], '"a" and "b"'],
	[['a', 'b', 'c', 'd', 'e'], '"a", "b", "c", "d" and "e"'],
	[['a', 'b', 'c', 'd', 'e', 'f', 'g'], '"a", "b", "c", "d", "e" and 2 more'],
])('%j is read as %s', (phrases, text) => {
	expect(quoted(phrases)).toBe(text);
});

test.each([
	[30, 40, 'A1'],
	[29.9, 39.9, 'B2'],
	[20, 20, 'B2'],
	[19.9, 19.9, 'C3'],
	[10, 10, 'C3'],
	[9.9, 9.9, 'D4'],
])('a fit of %d and an intent of %d are %s', (fit, intent, grade) => {
	expect(gradeOf(fit, intent)).toBe(grade);
});
