import {
	compilePolicy,
	observe,
	readInquiry,
	type Knowledge,
	type QualifyPolicy,
} from '../../../nodes/core/qualify';

const policy: QualifyPolicy = {
	categories: [],
	rules: [],
	tiers: [],
	qualifiedFrom: 20,
	nurtureFrom: 10,
	belowNurture: 'review',
};

/** What the screen says of settings that cannot work. */
function refusalOf(changes: Partial<QualifyPolicy>) {
	try {
		compilePolicy({ ...policy, ...changes });
	} catch (error) {
		const { message, hint } = error as { message: string; hint: string };
		return { message, hint };
	}
	return null;
}

const spam = (goesTo: 'review' | 'disqualified', wordsNeeded = 1) => ({
	...{ category: 'spam' as const, phrases: [], wordsNeeded, goesTo },
});
const noNumber = 'Open the node and enter a number there.';

test.each<{ changes: Partial<QualifyPolicy>; message: string; hint: string }>([
	...[
		{ changes: { qualifiedFrom: NaN }, label: 'Qualified From' },
		{ changes: { nurtureFrom: -Infinity }, label: 'Nurture From' },
		{
			changes: { rules: [{ name: 'R', phrases: [], kind: 'fit' as const, points: NaN }] },
			label: 'Points of the rule "R"',
		},
		{
			changes: { tiers: [{ name: 'Hot', minimum: NaN }] },
			label: 'Minimum Score of the tier "Hot"',
		},
		{
			changes: { categories: [spam('review', NaN)] },
			label: 'Words Needed of the category "spam"',
		},
	].map(({ changes, label }) => ({
		changes,
		message: `${label}: this is not a number`,
		hint: noNumber,
	})),
	{
		changes: { nurtureFrom: 20.5 },
		message: 'Nurture From (20.5) is above Qualified From (20), so no lead could ever be nurtured',
		hint: 'Set Nurture From to a lower number than Qualified From, or to the same one for no nurturing.',
	},
	{
		changes: { categories: [spam('review'), spam('disqualified')] },
		message: 'Categories: the lines of "spam" go to two places, review and disqualified',
		hint: 'Set "Goes To" to the same in all lines of one category.',
	},
	{
		changes: { tiers: [{ name: '', minimum: 5 }] },
		message: 'Tiers: the tier from 5 points has no name',
		hint: 'Give it a name, or take the line out of the Tiers table.',
	},
	{
		changes: {
			tiers: [
				{ name: 'Hot', minimum: 5 },
				{ name: 'Warm', minimum: 5 },
			],
		},
		message: 'Tiers: "Hot" and "Warm" both start at 5 points, so one of them is never given',
		hint: 'Set another minimum score for one of them.',
	},
])('qualifying that cannot work is refused, with what to do: $message', ({ changes, ...says }) => {
	expect(refusalOf(changes)).toEqual(says);
});

test.each<[string, Partial<QualifyPolicy>]>([
	['no room for nurturing', { nurtureFrom: 20 }],
	['several lines of one category', { categories: [spam('review'), spam('review', 3)] }],
])('a policy may have %s', (_what, changes) => {
	expect(refusalOf(changes)).toBeNull();
});

describe('what the pack knows', () => {
	const knowledge: Knowledge = {
		version: 7,
		categories: {
			sales: { sure: ['price'], hints: ['we need', 'soon'] },
			spam: { sure: ['casino', 'free money'], hints: ['bonus'] },
			hiring: { sure: ['job'], hints: ['salary'] },
		},
		requests: {
			...{ optOut: ['unsubscribe'], notInterested: ['no thanks'] },
			...{ optOutAlone: [], listWords: [], notThisWay: [], bounded: [] },
			...{ otherWay: [], settled: [] },
		},
	};
	const look = (message: string, changes: Partial<QualifyPolicy>) =>
		observe(
			compilePolicy({ ...policy, ...changes }, knowledge),
			readInquiry({ message, service: null, custom: {} }, ['message']),
			{ category: () => null, rule: () => '' },
		);
	const all = 'price soon, casino, free money, bonus. A job! Unsubscribe. No thanks';

	test('is looked for of sales and of each category that has a line, and of requests', () => {
		const { known, requests } = look(all, { categories: [spam('review')] });
		expect(known).toEqual({
			sales: { sure: ['price'], hints: ['soon'] },
			spam: { sure: ['casino', 'free money'], hints: ['bonus'] },
		});
		expect(requests).toEqual({ optOut: ['unsubscribe'], notInterested: ['no thanks'] });
	});

	test('is said of nothing that is not there', () => {
		expect(look('bonus', { categories: [spam('review')] })).toMatchObject({
			known: { spam: { sure: [], hints: ['bonus'] } },
			requests: {},
		});
		expect(look('Hello', { categories: [spam('review')] })).toMatchObject({
			known: {},
			requests: {},
		});
	});

	test('is less what a line takes away, however it is spelled, and in no other category', () => {
		const away = { ...spam('review'), phrases: ['-Free-Money', '- BONUS', '-price', 'lottery'] };
		const { known, categories } = look(`${all} -lottery`, { categories: [away] });
		expect(known).toEqual({
			sales: { sure: ['price'], hints: ['soon'] },
			spam: { sure: ['casino'], hints: [] },
		});
		expect(categories).toEqual([{ phrases: ['lottery'], because: null }]);
	});

	test.each<[string, string[], boolean, string]>([
		['the sure words of a category', ['spam words'], true, 'says "casino", "free money"'],
		['its hints, in any letters', ['SPAM Hints'], true, 'says "bonus"'],
		['a category without a line', ['hiring words'], true, 'says "job"'],
		['own words beside them', ['sales words', 'soon'], true, 'says "price", "soon"'],
		['a category that there is not', ['zoo words'], false, ''],
		['more than the name of a list', ['all spam words'], false, ''],
	])('stands in a rule by name: %s', (_what, phrases, applies, because) => {
		const rules = [{ name: 'R', phrases, kind: 'fit' as const, points: 1 }];
		expect(look(all, { rules }).rules).toEqual([{ applies, because }]);
	});

	test('is not compiled for another policy: words and knowledge both count', () => {
		const rules = (phrase: string) => [
			{ name: 'R', phrases: [phrase], kind: 'fit' as const, points: 1 },
		];
		expect(look('zebra', { rules: rules('zebra') }).rules[0]?.applies).toBe(true);
		expect(look('zebra', { rules: rules('lion') }).rules[0]?.applies).toBe(false);
		expect(
			look('lottery', { categories: [{ ...spam('review'), phrases: ['lottery'] }] }).categories,
		).toEqual([{ phrases: ['lottery'], because: null }]);
	});
});
