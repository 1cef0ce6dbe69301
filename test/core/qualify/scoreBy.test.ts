import fc from 'fast-check';
import {
	checksOfQualifying,
	decideQualification,
	decideQualificationAgain,
	fieldFacts,
	qualifiedData,
	type Observed,
	type QualifyPolicy,
} from '../../../nodes/core/qualify';
import { problemsOf } from '../../../nodes/core/check';
import { completeLead } from '../../../nodes/shared';
import { someModel } from './someModel';

const rules: QualifyPolicy = {
	categories: [{ category: 'sales', phrases: [], wordsNeeded: 1, goesTo: 'score' }],
	rules: [
		{ name: 'Asks', phrases: ['price'], kind: 'intent', points: 20 },
		{ name: 'Named', phrases: [], kind: 'fit', points: 5 },
	],
	tiers: [
		{ name: 'Hot', minimum: 30 },
		{ name: 'Cold', minimum: 0 },
	],
	...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
};

const learned = { version: 3, model: someModel() };
const byLearned: QualifyPolicy = { ...rules, scoreBy: 'learned', learned };
const byBoth: QualifyPolicy = { ...rules, scoreBy: 'both', learned };

const seen = (applies: boolean) => ({ applies, because: applies ? 'says "price"' : '' });

const swiss: Observed = {
	...{ says: 'nothing', known: {}, requests: {}, categories: [{ phrases: [], because: 'form' }] },
	rules: [seen(true), seen(false)],
	facts: { country: 'DE' },
};

test.each([
	[
		'the rules alone',
		rules,
		{ score: 20, tier: 'Cold', reason: expect.stringContaining('has 20 points of the 20 needed.') },
	],
	[
		'what was learned alone',
		byLearned,
		{
			...{ score: 11.5, tier: 'Cold', verdict: 'nurture', fit: 0, intent: 20, grade: 'D2' },
			reason: expect.stringContaining('its 11.5 points (learned) lie between 10 and the 20'),
		},
	],
	[
		'both',
		byBoth,
		{
			...{ score: 31.5, tier: 'Hot', verdict: 'qualified', fit: 0, intent: 20, grade: 'D2' },
			reason: expect.stringContaining('has 31.5 points (20 by the rules, 11.5 learned) of the 20'),
			learned: {
				...{ version: 3, points: 11.5, probability: 0.425 },
				shares: [
					{ fact: 'Country: DE', points: 6.5 },
					{ fact: '"Asks" applies', points: 5 },
				],
			},
			summary:
				'For it: Asks (+20). Learned: 42.5 % likely to be won. For it: Country: DE (+6.5), "Asks" applies (+5).',
		},
	],
])('the score is %s', (_what, policy, expected) => {
	expect(decideQualification(policy, swiss)).toMatchObject(expected);
});

test('the rules alone say nothing of what was learned', () => {
	expect(decideQualification({ ...rules, learned }, swiss)).not.toHaveProperty('learned');
	expect(decideQualification(rules, swiss)).not.toHaveProperty('learned');
});

const anyObserved: fc.Arbitrary<Observed> = fc.record({
	...{ says: fc.constant('nothing' as const), known: fc.constant({}), requests: fc.constant({}) },
	categories: fc.constant(swiss.categories),
	rules: fc.tuple(fc.boolean(), fc.boolean()).map((applies) => applies.map(seen)),
	facts: fc.record({ country: fc.constantFrom('DE', 'AT', 'FR') }, { requiredKeys: [] }),
});

test('decided again from the record it is the same, and its parts add up', () => {
	fc.assert(
		fc.property(anyObserved, fc.constantFrom(rules, byLearned, byBoth), (observed, policy) => {
			const decided = decideQualification(policy, observed);
			const { record } = qualifiedData(decided, observed, 'a1b2');
			const kept = JSON.parse(JSON.stringify(record)) as typeof record;
			expect(decideQualificationAgain(policy, kept)).toEqual(decided);
			const sum = (all: ReadonlyArray<{ points: number }> = []) =>
				all.reduce((total, { points }) => total + points, 0);
			const byRules = sum(decided.points);
			const alone = sum(decided.learned?.shares);
			expect(byRules).toBeCloseTo(decided.fit + decided.intent, 6);
			const { scoreBy } = policy;
			const score = (scoreBy === 'learned' ? 0 : byRules) + (scoreBy ? alone : 0);
			expect(decided.score).toBeCloseTo(score, 6);
		}),
	);
});

test('of points that are learned nobody says that no lead reaches them', () => {
	const beyond = (policy: QualifyPolicy) =>
		problemsOf(
			checksOfQualifying({
				...{ ...policy, qualifiedFrom: 80, startsFrom: [] },
				...{ categoryConditions: [], ruleConditions: [], exceptionConditions: [] },
			}),
		).filter(({ code }) => code === 'score.beyond').length;
	expect([beyond(rules), beyond({ ...rules, scoreBy: 'both' })]).toEqual([2, 0]);
});

test.each([
	[{}, {}],
	[
		{ country: 'DE', emailType: 'business', email: 'a@b.example', language: 'de' },
		{ country: 'DE', email: 'business', language: 'de' },
	],
	[
		{ email: 'a@b.example', phone: '+49301234567' },
		{ email: 'other', phone: 'other' },
	],
	[
		{ service: '  Roof   REPAIR ', source: { label: 'Website form', channel: 'paid search' } },
		{ service: 'roof repair', source: 'website form', channel: 'paid search' },
	],
	[{ service: 'x'.repeat(99) }, { service: 'x'.repeat(40) }],
	[{ companySize: { employees: 12, upTo: 40, text: '12-40' } }, { size: '10 to 49' }],
	[{ companySize: { employees: null, upTo: 9, text: 'under 10' } }, { size: '1 to 9' }],
	[{ companySize: { employees: null, upTo: null, text: '?' } }, {}],
	[
		{ budget: { amount: 250_000, upTo: null, currency: 'EUR', period: null, text: '250k' } },
		{ budget: '100000 or more' },
	],
	[
		{ budget: { amount: 0, upTo: null, currency: 'EUR', period: null, text: '0' } },
		{ budget: '0 to 999' },
	],
])('a lead with %j answers %j', (given, facts) => {
	const lead = completeLead({ id: 'l', inquiryId: 'i', ...given }, '2026-03-02T09:00:00.000Z');
	expect(fieldFacts(lead)).toEqual(facts);
});
