import fc from 'fast-check';
import {
	askTheSame,
	decideQualification,
	qualifiedData,
	rescore,
	seeActivities,
	tellRescored,
	tierChange,
	type ActivityRule,
	type DatedActivity,
	type Observed,
	type QualifyPolicy,
	type ScoreStanding,
	type Tier,
} from '../../../nodes/core/qualify';

const day = 86_400_000;
const start = Date.parse('2026-03-02T09:00:00Z');

const activityRule = (changes: Partial<ActivityRule>): ActivityRule => ({
	...{ name: 'Met', kinds: ['meeting'], where: [], points: 10 },
	...{ halfLifeDays: 14, windowDays: 0, most: 0, ...changes },
});

const tiers: Tier[] = [
	{ name: 'Hot', minimum: 50 },
	{ name: 'Warm', minimum: 25 },
	{ name: 'Cold', minimum: 0 },
];

const policy: QualifyPolicy = {
	categories: [],
	rules: [{ name: 'Asks', phrases: ['price'], kind: 'intent', points: 20 }],
	activityRules: [
		activityRule({}),
		activityRule({ name: 'Any', kinds: [], points: 3, halfLifeDays: 5, windowDays: 30 }),
	],
	...{ tiers, qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
};

const plain: Observed = {
	...{ says: 'something', known: {}, requests: {}, categories: [] },
	rules: [{ applies: true, because: 'says "price"' }],
};

/** What Score decides at a moment, and what it keeps of it. */
function score(activities: readonly DatedActivity[], now: number, by = policy) {
	const observed = {
		...plain,
		activities: seeActivities(by.activityRules ?? [], activities, now),
	};
	const qualification = decideQualification(by, observed);
	return { qualification, record: qualifiedData(qualification, observed, 'a1b2').record };
}

const anyActivity: fc.Arbitrary<DatedActivity> = fc.record({
	kind: fc.constantFrom('meeting', 'call'),
	at: fc.integer({ min: 0, max: 60 }).map((days) => start + days * day),
	where: fc.constant(''),
});

test('the same activities give the same answer, whenever the lead was scored before', () => {
	fc.assert(
		fc.property(
			fc.array(anyActivity, { maxLength: 70 }),
			fc.integer({ min: 0, max: 80 }),
			fc.integer({ min: 0, max: 80 }),
			(activities, first, later) => {
				const [then, now] = [start + first * day, start + (first + later) * day];
				const { record } = score(activities, then);
				const facts = { record, recordedBy: policy, policy, activities };
				expect(rescore(facts, now)).toEqual(score(activities, now).qualification);
				expect(rescore(facts, now)).toEqual(rescore(facts, now));
			},
		),
	);
});

test('what only the item told of counts on, and fades', () => {
	const { record, qualification } = score([{ kind: 'meeting', at: start, where: '' }], start);
	expect(qualification.score).toBe(33);
	const facts = { record, recordedBy: policy, policy, activities: [] };
	expect(rescore(facts, start + 14 * day).score).toBe(25.43);
});

test('without anything new points that activities gave only fade, so that no tier is reached', () => {
	fc.assert(
		fc.property(fc.array(anyActivity, { maxLength: 20 }), (activities) => {
			const { record } = score(activities, start + 60 * day);
			const facts = { record, recordedBy: policy, policy, activities };
			const scores = Array.from(
				{ length: 30 },
				(_, days) => rescore(facts, start + (60 + days) * day).score,
			);
			expect(scores).toEqual([...scores].sort((a, b) => b - a));
		}),
	);
});

test('an activity rule that was changed is told by what it asks for, not by its place', () => {
	const { record } = score([{ kind: 'meeting', at: start, where: '' }], start);
	const activityRules = [
		activityRule({ name: 'Called', kinds: ['call'] }),
		activityRule({ name: 'Sat together', points: 40, halfLifeDays: 0 }),
	];
	const facts = { record, recordedBy: policy, activities: [] };
	expect(rescore({ ...facts, policy: { ...policy, activityRules } }, start).points).toMatchObject([
		{ rule: 'Sat together', points: 40 },
		{ rule: 'Asks', points: 20 },
	]);
	expect(rescore({ ...facts, policy: { ...policy, activityRules: [] } }, start).score).toBe(20);
});

const [asks] = policy.rules;
if (!asks) throw new Error('a rule');

test.each<[string, Partial<QualifyPolicy>, boolean]>([
	['the same ones', {}, true],
	['other points and names', { rules: [{ ...asks, name: 'Price', points: 5 }] }, true],
	['other tiers', { tiers: [] }, true],
	['other words', { rules: [{ ...asks, phrases: ['cost'] }] }, false],
	['a rule more', { rules: [asks, asks] }, false],
	[
		'a list more',
		{ exclusions: [{ name: 'L', entries: ['x.example'], because: 'own', goesTo: 'review' }] },
		false,
	],
])('settings with %s ask the same of a lead: %j', (_what, changes, same) => {
	expect(askTheSame({ policy }, { policy: { ...policy, ...changes } })).toBe(same);
});

test('settings with other conditions ask something else', () => {
	expect(askTheSame({ policy, ruleConditions: [1] }, { policy, ruleConditions: [2] })).toBe(false);
	expect(askTheSame({ policy, ruleConditions: [1] }, { policy, ruleConditions: [1] })).toBe(true);
});

const at = (score: number, tier: string, grade = 'B2'): ScoreStanding => ({ score, tier, grade });
const top: Tier = { name: 'Top', minimum: 0, grades: ['A'] };

test.each<[Tier[], ScoreStanding, ScoreStanding, string | null]>([
	[tiers, at(30, 'Warm'), at(49, 'Warm'), null],
	[tiers, at(49, 'Warm'), at(50, 'Hot'), 'up'],
	[tiers, at(50, 'Hot'), at(49, 'Warm'), 'down'],
	// The cut-offs moved, and the points did not.
	[tiers, at(60, 'Warm'), at(60, 'Hot'), 'up'],
	// A tier has another name since.
	[tiers, at(55, 'Heiss'), at(52, 'Hot'), null],
	[tiers, at(55, 'Heiss'), at(30, 'Warm'), 'down'],
	[[top, ...tiers], at(30, 'Warm'), at(31, 'Top', 'A3'), 'up'],
	[[top, ...tiers], at(31, 'Top', 'A3'), at(30, 'Warm'), 'down'],
	[[top, ...tiers], at(30, 'Warm'), at(30, 'Top', 'A3'), 'other'],
	[[], at(30, ''), at(60, ''), null],
])('of %j, from %j to %j is %j', (of, before, after, direction) => {
	expect(tierChange(of, before, after)).toBe(direction);
});

test.each([
	['up', 'Tier up from Warm to Hot: 52 points (B1), before 41 (B2).'],
	['other', 'Tier changed from Warm to Hot: 52 points (B1), before 41 (B2).'],
	[null, 'Still Hot: 52 points (B1), before 41 (B2).'],
] as const)('%s is told in a sentence', (direction, sentence) => {
	expect(tellRescored(direction, at(41, 'Warm'), at(52, 'Hot', 'B1'))).toBe(sentence);
});
