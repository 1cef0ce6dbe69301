import {
	decideQualificationAgain,
	qualifiedData,
	type Observed,
	type QualifyPolicy,
} from '../../../nodes/core/qualify';
import type { Qualification } from '../../../nodes/core/lead';

const qualification: Qualification = {
	...{ category: 'sales', verdict: 'qualified', reasonCode: 'score.qualified', reason: 'It is.' },
	...{ fit: 10, intent: 20, score: 30, grade: 'A1', tier: 'Hot' },
	points: [{ rule: 'Asks', kind: 'intent', points: 20, because: 'says "price"' }],
	...{ summary: 'For it: Asks (+20).', confidence: 1, untold: [] },
};

const plain: Observed = { says: 'something', known: {}, requests: {}, categories: [], rules: [] };

const kept = (observed: Partial<Observed>) =>
	qualifiedData(qualification, { ...plain, ...observed }, 'a1b2').record.observed;

test('of a decision is kept what is counted and told', () => {
	const { points, fit, intent, score, summary, confidence, untold, ...told } = qualification;
	expect(qualifiedData(qualification, plain, 'a1b2')).toEqual({
		qualification: told,
		record: { observed: { says: 'something', known: {}, rules: {} }, settings: 'a1b2' },
	});
	expect([points.length, fit, intent, score]).toEqual([1, 10, 20, 30]);
	expect([summary, confidence, untold]).toEqual(['For it: Asks (+20).', 1, []]);
});

test.each<[string, Partial<Observed>, object]>([
	['of a request', { requests: { optOut: ['stop'] } }, { requests: { optOut: ['stop'] } }],
	[
		'of lines, only those that saw something',
		{
			categories: [
				{ phrases: [], because: null },
				{ phrases: ['price'], because: null },
				{ phrases: [], because: 'country is "DE"' },
			],
		},
		{
			categories: {
				1: { phrases: ['price'], because: null },
				2: { phrases: [], because: 'country is "DE"' },
			},
		},
	],
	['of lines that saw nothing, none', { categories: [{ phrases: [], because: null }] }, {}],
	[
		'of rules, only those that apply',
		{
			rules: [
				{ applies: false, because: '' },
				{ applies: true, because: 'says "price"' },
			],
		},
		{ rules: { 1: 'says "price"' } },
	],
	[
		'of rules that could not be told, what the lead lacks',
		{
			rules: [
				{ applies: false, because: '' },
				{ applies: false, because: '', lacks: 'job title' },
			],
		},
		{ untold: { 1: 'job title' } },
	],
])('%s', (_what, observed, expected) => {
	expect(kept(observed)).toEqual({ says: 'something', known: {}, rules: {}, ...expected });
});

test('what was not kept had been seen of nothing', () => {
	const policy: QualifyPolicy = {
		categories: [
			{ category: 'vendor', phrases: ['we offer'], wordsNeeded: 1, goesTo: 'disqualified' },
			{ category: 'spam', phrases: ['casino'], wordsNeeded: 1, goesTo: 'disqualified' },
		],
		rules: [
			{ name: 'Asks', phrases: ['price'], kind: 'intent', points: 20 },
			{ name: 'Fits', phrases: [], kind: 'fit', points: 5 },
		],
		tiers: [{ name: 'Cold', minimum: 0 }],
		...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
	};
	const again = (categories: Observed['categories']) =>
		decideQualificationAgain(policy, {
			observed: kept({ categories, rules: [{ applies: true, because: 'says "price"' }] }),
		});
	expect(again([])).toMatchObject({
		...{ category: 'sales', verdict: 'qualified', score: 20 },
		points: [{ rule: 'Asks', because: 'says "price"' }],
	});
	const spam = again([
		{ phrases: [], because: null },
		{ phrases: ['casino'], because: null },
	]);
	expect(spam).toMatchObject({ category: 'spam', verdict: 'disqualified' });
});
