import fc from 'fast-check';
import { problemsOf } from '../../../nodes/core/check';
import {
	checksOfQualifying,
	compilePolicy,
	decideQualification,
	decideQualificationAgain,
	gradeOf,
	productsOf,
	qualifiedData,
	type Observed,
	type QualifyPolicy,
	type ScoringRule,
} from '../../../nodes/core/qualify';
import { scoreOf } from '../../../nodes/core/qualify/points';

type Rule = Partial<ScoringRule> & { points: number };

const ruleOf = (rule: Rule, index: number): ScoringRule => ({
	...{ name: `Rule ${index + 1}`, phrases: [], kind: 'fit' as const },
	...rule,
});

const policyOf = (rules: readonly Rule[], changes: Partial<QualifyPolicy> = {}): QualifyPolicy => ({
	...{ categories: [], tiers: [], rules: rules.map(ruleOf) },
	...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' as const },
	...changes,
});

const seenOf = (applies: readonly boolean[], service?: string): Observed => ({
	...{ says: 'no text' as const, known: {}, requests: {}, categories: [] },
	rules: applies.map((each) => ({ applies: each, because: each ? 'it does' : '' })),
	...(service !== undefined && { facts: { service } }),
});

const decide = (policy: QualifyPolicy, seen: Observed) =>
	decideQualification(compilePolicy(policy), seen);

const roofs: Rule[] = [
	{ points: 10 },
	{ points: 30, product: 'Roof repair' },
	{ points: 5, kind: 'intent', product: 'Solar' },
	{ points: -20, product: 'roof repair ' },
];

const all = [true, true, true, true];

test.each<[string, boolean[], string | undefined, string, number, string[]]>([
	[
		'the one with the most points',
		[true, true, true, false],
		undefined,
		'Roof repair',
		40,
		['Solar 15'],
	],
	['another where that has more', all, undefined, 'Roof repair', 20, ['Solar 15']],
	['the one that the lead asks for', all, 'solar panels', 'Solar', 15, ['Roof repair 20']],
	['no other for half of its name', all, 'roof', 'Roof repair', 20, ['Solar 15']],
	['the best for a service that no rule names', all, 'gutters', 'Roof repair', 20, ['Solar 15']],
	[
		'the upper one of two alike',
		[true, false, false, false],
		undefined,
		'Roof repair',
		10,
		['Solar 10'],
	],
	[
		'the best, also where it is the lower one',
		[true, false, true, false],
		undefined,
		'Solar',
		15,
		['Roof repair 10'],
	],
])('of several products counts %s', (_what, applies, service, product, score, others) => {
	const decided = decide(policyOf(roofs), seenOf(applies, service));
	expect([decided.product, decided.score]).toEqual([product, score]);
	const shown = decided.products?.map((each) => `${each.product} ${each.score}`);
	expect(shown?.toSorted()).toEqual([`${product} ${score}`, ...others].sort());
	expect(decided.products).toEqual(
		decided.products?.toSorted((one, other) => other.score - one.score),
	);
	expect(decided.reason).toContain(`${score} points for ${product}`);
});

test('only rules of the product that counts are among its points', () => {
	const { points } = decide(policyOf(roofs), seenOf(all, 'solar'));
	expect(points.map(({ rule }) => rule)).toEqual(['Rule 1', 'Rule 3']);
});

test('where no rule names a product, none is told', () => {
	const decided = decide(policyOf([{ points: 10 }, { points: 5, product: '' }]), seenOf(all, 'x'));
	expect(decided).not.toHaveProperty('product');
	expect(decided).not.toHaveProperty('products');
	expect(decided.score).toBe(15);
});

test('each product has what its own rules and those of no product give alone', () => {
	const rule = fc.record({
		points: fc.integer({ min: -30, max: 30 }),
		kind: fc.constantFrom('fit' as const, 'intent' as const),
		product: fc.constantFrom('', 'A', 'B', 'a ', 'C'),
		group: fc.constantFrom('', 'G'),
		applies: fc.boolean(),
	});
	fc.assert(
		fc.property(
			fc.array(rule, { maxLength: 8 }),
			fc.constantFrom('', 'a', 'b'),
			(rows, service) => {
				const policy = policyOf(
					rows.map(({ points, kind, product, group }) => ({ points, kind, product, group })),
					{ groups: [{ name: 'G', most: 25 }] },
				);
				const decided = decide(
					policy,
					seenOf(
						rows.map(({ applies }) => applies),
						service,
					),
				);
				expect(decided.products?.length ?? 0).toBe(productsOf(rows).length);
				for (const { product, fit, intent, score, grade } of decided.products ?? []) {
					const own = rows.filter(
						(row) =>
							row.product === '' ||
							row.product.trim().toLowerCase() === product.trim().toLowerCase(),
					);
					const alone = scoreOf(
						policyOf(own, { groups: [{ name: 'G', most: 25 }] }),
						seenOf(own.map(({ applies }) => applies)),
					);
					expect({ fit, intent, score }).toEqual({
						...{ fit: alone.fit, intent: alone.intent, score: alone.score },
					});
					expect(grade).toBe(gradeOf(fit, intent));
				}
				const of = decided.products?.find(({ product }) => product === decided.product);
				if (of)
					expect({ score: decided.score, grade: decided.grade }).toEqual({
						score: of.score,
						grade: of.grade,
					});
			},
		),
	);
});

test('it is decided again from the record', () => {
	const policy = policyOf(roofs);
	const seen = seenOf([true, true, true, false], 'solar');
	const decided = decide(policy, seen);
	const { record } = qualifiedData(decided, seen, 'a1b2');
	expect(decideQualificationAgain(policy, record)).toEqual(decided);
});

const looked = (rules: readonly Rule[], changes: Partial<QualifyPolicy> = {}) =>
	problemsOf(
		checksOfQualifying({
			...policyOf(rules, changes),
			...{ categoryConditions: [], exceptionConditions: [] },
			ruleConditions: rules.map(() => ({ list: [], any: false, caseSensitive: false })),
		}),
	);

const problems = (...given: Parameters<typeof looked>) => looked(...given).map(({ code }) => code);

test('rules of two products neither contradict each other nor count twice', () => {
	const says = (points: number, product: string): Rule => ({
		points,
		product,
		phrases: ['new roof'],
	});
	expect(problems([says(10, 'A'), says(10, 'A')])).toContain('rule.twice');
	expect(problems([says(10, 'A'), says(-10, '')])).toContain('rule.contradicts');
	const apart = problems([says(10, 'A'), says(10, 'B'), says(-10, 'C')]);
	expect(apart.filter((code) => /twice|contradicts|overlaps/.test(code))).toEqual([]);
});

test('what no lead reaches is what none reaches for one product', () => {
	const rules: Rule[] = [
		{ points: 15, product: 'A', phrases: ['a'] },
		{ points: 15, product: 'B', phrases: ['b'] },
	];
	expect(problems(rules)).toContain('score.beyond');
	expect(problems(rules, { qualifiedFrom: 15 })).not.toContain('score.beyond');
});

test('Check Settings says which products there are', () => {
	const said = looked(roofs).find(({ code }) => code === 'rule.products');
	expect(said).toMatchObject({
		...{ severity: 'note', where: 'Scoring Rules' },
		message:
			'the rules name 2 products, each with a score of its own: Roof repair (2 rules); Solar (1 rule)',
	});
	expect(problems([{ points: 10 }])).not.toContain('rule.products');
});
