import fc from 'fast-check';
import type { Category, Verdict } from '../../../nodes/core/lead';
import {
	compilePolicy,
	decideQualification,
	gradeOf,
	usualCutOffs,
	type QualifyPolicy,
	type Tier,
} from '../../../nodes/core/qualify';
import { passedOn, tierOf } from '../../../nodes/core/qualify/tiers';
import { runs } from '../../runs';

const top: Tier = { name: 'Top', minimum: 0, grades: ['A1', 'b1'] };
const keen: Tier = { name: 'Keen', minimum: 0, grades: ['2'] };
const hot: Tier = { name: 'Hot', minimum: 50 };
const cold: Tier = { name: 'Cold', minimum: 10 };

test.each<[Tier[], number, string, string | undefined]>([
	[[top, hot, cold], 60, 'C3', 'Hot'],
	[[top, hot, cold], 50, 'C3', 'Hot'],
	[[cold, hot, top], 49, 'C3', 'Cold'],
	[[hot, cold], 0, 'D4', 'Cold'],
	[[top, hot], 60, 'A1', 'Top'],
	[[hot, top], -5, 'B1', 'Top'],
	[[top, keen, hot], 60, 'A2', 'Keen'],
	[[top, keen], 60, 'C3', undefined],
	[[{ ...top, grades: ['A'] }, hot], 60, 'A4', 'Top'],
	[[], 60, 'A1', undefined],
])('%#: %j of %d points and %s', (tiers, score, grade, name) => {
	expect(tierOf(tiers, score, grade)?.name).toBe(name);
});

const all: Tier = { ...hot, priority: 'high', slaPolicy: 'Gold', followUp: 'Five calls' };
const said = { priority: 'high', slaPolicy: 'Gold' };

test.each<[Verdict, Category, object]>([
	['qualified', 'sales', { ...said, followUp: 'Five calls' }],
	['nurture', 'sales', { ...said, followUp: 'Five calls' }],
	['qualified', 'partnership', { ...said, followUp: 'Five calls' }],
	['review', 'sales', said],
	['review', 'support', {}],
	['review', 'unclear', {}],
	['disqualified', 'sales', {}],
	['disqualified', 'spam', {}],
])('of what is %s as %s is passed on: %j', (verdict, category, on) => {
	expect(passedOn(all, { verdict, category })).toEqual(on);
	expect(passedOn(undefined, { verdict, category })).toEqual({});
	expect(passedOn(cold, { verdict, category })).toEqual({});
});

const policy: QualifyPolicy = {
	...{ categories: [], tiers: [all, cold] },
	rules: [
		{ name: 'Fits', phrases: [], kind: 'fit', points: 30 },
		{ name: 'Wants', phrases: [], kind: 'intent', points: 20 },
	],
	...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
};

const decide = (changes: Partial<QualifyPolicy>) =>
	decideQualification(
		{ ...policy, ...changes },
		{
			...{ says: 'no text', known: {}, requests: {}, categories: [] },
			rules: policy.rules.map(() => ({ applies: true, because: 'it does' })),
		},
	);

test('a tier says what its leads pass on, by the grades of the policy', () => {
	expect(decide({})).toMatchObject({ grade: 'A2', tier: 'Hot', ...said, followUp: 'Five calls' });
	const grades = { fit: [50, 40, 30], intent: [20, 10, 5] } as const;
	const tiers = [{ ...cold, grades: ['C1'], priority: 'low' as const }, all];
	expect(decide({ grades, tiers })).toMatchObject({ grade: 'C1', tier: 'Cold', priority: 'low' });
	expect(decide({ tiers: [cold] })).not.toHaveProperty('priority');
});

test.each<[string, Partial<QualifyPolicy>, RegExp]>([
	[
		'grade.order',
		{ grades: { fit: [30, 31, 10], intent: [3, 2, 1] } },
		/^Grades: B From is 31, and A From is 30, so no lead is ever B$/,
	],
	['grade.order', { grades: { fit: [3, 2, 1], intent: [3, 2, 2] } }, /so no lead is ever 3$/],
	['number.invalid', { grades: { fit: [3, 2, NaN], intent: [3, 2, 1] } }, /^C From: /],
	[
		'tier.grade',
		{ tiers: [{ ...top, grades: ['A1', 'E1'] }] },
		/^Tiers: "E1" under Grades of "Top"/,
	],
	['tier.grade', { tiers: [{ ...top, grades: ['12'] }] }, /is no grade$/],
	[
		'tier.sameGrade',
		{ tiers: [top, { ...keen, grades: ['B'] }] },
		/^Tiers: "Top" and "Keen" both have the grade B1/,
	],
])('refused: %s %j', (code, changes, message) => {
	expect(() => compilePolicy({ ...policy, ...changes })).toThrow(
		expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
	);
});

test('tiers of grades need no minimum of their own', () => {
	expect(() =>
		compilePolicy({ ...policy, tiers: [top, keen, { ...cold, minimum: 0 }] }),
	).not.toThrow();
});

const points = fc.double({ min: -100, max: 100, noNaN: true });

test('more points never make a worse grade', () => {
	fc.assert(
		fc.property(points, points, fc.nat({ max: 50 }), (fit, intent, more) => {
			const [letter = '', digit = ''] = gradeOf(fit, intent, usualCutOffs);
			const [better = '', sooner = ''] = gradeOf(fit + more, intent + more, usualCutOffs);
			expect('ABCD').toContain(letter);
			expect('1234').toContain(digit);
			expect(better <= letter).toBe(true);
			expect(sooner <= digit).toBe(true);
		}),
		{ numRuns: runs(300) },
	);
});
