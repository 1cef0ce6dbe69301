import fc from 'fast-check';
import { scoreOf } from '../../../nodes/core/qualify/points';
import { summaryOf } from '../../../nodes/core/qualify/summary';
import type { QualifyPolicy, RuleSeen } from '../../../nodes/core/qualify';
import { runs } from '../../runs';

type Rule = QualifyPolicy['rules'][number];

const rule = (name: string, points: number, group = '', kind: Rule['kind'] = 'fit'): Rule => ({
	...{ name, points, kind, phrases: [] },
	...(group !== '' && { group }),
});

const applies: RuleSeen = { applies: true, because: 'it does' };
const not: RuleSeen = { applies: false, because: '' };
const untold: RuleSeen = { ...not, lacks: 'country' };

const size = [{ name: 'Size', most: 15 }];

const counted = (rules: Rule[], groups = size, seen = rules.map(() => applies)) =>
	scoreOf({ rules, groups }, { rules: seen }).points.map(({ rule: name, points, of }) => [
		name,
		points,
		of,
	]);

test.each<[string, Rule[], unknown[][]]>([
	['as much as the group has room for', [rule('A', 10, 'Size')], [['A', 10, undefined]]],
	[
		'the upper rules first, whatever the capitals of the group',
		[rule('A', 10, 'Size'), rule('B', 20, ' SIZE')],
		[
			['A', 10, undefined],
			['B', 5, 20],
		],
	],
	[
		'none where there is no room, and the rule is named all the same',
		[rule('A', 15, 'Size'), rule('B', 1, 'Size')],
		[
			['A', 15, undefined],
			['B', 0, 1],
		],
	],
	[
		'what is taken away apart from what is given',
		[rule('A', -10, 'Size'), rule('B', 10, 'Size'), rule('C', -10, 'Size')],
		[
			['B', 10, undefined],
			['A', -10, undefined],
			['C', -5, -10],
		],
	],
	[
		'all of a rule in no group, or in one that has no line',
		[rule('A', 40), rule('B', 50, 'Other')],
		[
			['B', 50, undefined],
			['A', 40, undefined],
		],
	],
	[
		'tenths',
		[rule('A', 14.8, 'Size'), rule('B', 0.3, 'Size')],
		[
			['A', 14.8, undefined],
			['B', 0.2, 0.3],
		],
	],
])('a rule gives %s', (_what, rules, points) => {
	expect(counted(rules)).toEqual(points);
});

test('what speaks for a lead comes first, the strongest at the top', () => {
	const rules = [rule('A', -5), rule('B', 5), rule('C', -20), rule('D', 10), rule('E', 5)];
	expect(counted(rules).map(([name]) => name)).toEqual(['D', 'B', 'E', 'C', 'A']);
});

test.each<[string, RuleSeen[], number, number]>([
	['all is told', [applies, not, not, not], 1, 0],
	['a quarter is lacking', [applies, not, not, untold], 0.75, 0],
	['what would take away is lacking as well', [untold, not, not, not], 0.75, 10],
	['nothing is told', [untold, untold, untold, untold], 0, 20],
])('%s', (_what, seen, confidence, mightHave) => {
	const rules = [rule('A', 10), rule('B', -10), rule('C', 10), rule('D', -10)];
	expect(scoreOf({ rules }, { rules: seen })).toMatchObject({ confidence, mightHave });
});

test('a group is worth no more than its cap, however many rules it has', () => {
	const rules = [rule('A', 15), ...['B', 'C', 'D'].map((name) => rule(name, 10, 'Size'))];
	const seen = [applies, untold, untold, untold];
	expect(scoreOf({ rules, groups: size }, { rules: seen })).toMatchObject({
		confidence: 0.5,
		mightHave: 15,
	});
});

test('without rules, or with rules that are worth nothing, all is told', () => {
	expect(scoreOf({ rules: [] }, { rules: [] })).toMatchObject({ confidence: 1, score: 0 });
	expect(scoreOf({ rules: [rule('A', 0)] }, { rules: [untold] })).toMatchObject({ confidence: 1 });
});

test('a summary names the strongest three of a side, and what is lacking once', () => {
	const point = (name: string, points: number) => ({
		...{ rule: name, points, kind: 'fit' as const, because: '' },
	});
	const points = [point('A', 9), point('B', 8), point('C', 7), point('D', 6), point('N', 0)];
	const lacking = ['country', 'job title, country', 'message', 'budget'];
	expect(
		summaryOf(
			[...points, point('X', -5)],
			lacking.map((lacks) => ({ rule: 'R', lacks })),
		),
	).toBe(
		'For it: A (+9), B (+8), C (+7). Against it: X (-5). Not known: country, job title, message.',
	);
	expect(summaryOf([], [])).toBe('');
});

const anyRule = fc.record({
	rule: fc.tuple(
		fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10),
		fc.constantFrom('', 'Size', 'Place', 'Nowhere'),
		fc.constantFrom<Rule['kind']>('fit', 'intent'),
	),
	seen: fc.constantFrom(applies, not, untold),
});

const anyPolicy = fc.record({
	rules: fc.array(anyRule, { maxLength: 12 }).map((given) => ({
		rules: given.map(({ rule: parts }, index) => rule(`Rule ${index}`, ...parts)),
		seen: given.map(({ seen }) => seen),
	})),
	caps: fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })),
});

test('points add up, stay within their caps, and what is not known changes the confidence alone', () => {
	fc.assert(
		fc.property(anyPolicy, ({ rules: { rules, seen }, caps: [most, mostOfPlace] }) => {
			const groups = [
				{ name: 'Size', most },
				{ name: 'Place', most: mostOfPlace },
			];
			const found = scoreOf({ rules, groups }, { rules: seen });
			const sum = found.points.reduce((total, { points }) => total + points, 0);
			expect(found.score).toBeCloseTo(sum, 6);
			expect(found.score).toBeCloseTo(found.fit + found.intent, 6);
			const counting = rules.filter(({ points }, index) => points !== 0 && seen[index]?.applies);
			expect(found.points).toHaveLength(counting.length);

			for (const group of groups) {
				const own = rules.filter((each) => each.group === group.name).map(({ name }) => name);
				for (const sign of [1, -1]) {
					const together = found.points
						.filter((point) => own.includes(point.rule) && point.points * sign > 0)
						.reduce((total, { points }) => total + points * sign, 0);
					expect(together).toBeLessThanOrEqual(group.most + 1e-6);
				}
			}

			const known = scoreOf(
				{ rules, groups },
				{ rules: seen.map((each) => (each.lacks === undefined ? each : not)) },
			);
			expect(known).toEqual({ ...found, confidence: 1, untold: [], mightHave: 0 });
			expect(found.confidence).toBeGreaterThanOrEqual(0);
			expect(found.confidence).toBeLessThanOrEqual(1);
		}),
		{ numRuns: runs(300) },
	);
});
