import fc from 'fast-check';
import { qualificationSchema } from '../../../nodes/core/lead';
import {
	compilePolicy,
	decideQualification,
	decideQualificationAgain,
	qualifiedData,
	type QualifyRecord,
	gradeOf,
	observe,
	readInquiry,
	type QualifyPolicy,
} from '../../../nodes/core/qualify';
import { runs } from '../../runs';

const policy: QualifyPolicy = {
	categories: [
		{ category: 'sales', phrases: ['price', 'demo'], wordsNeeded: 1, goesTo: 'score' },
		{ category: 'hiring', phrases: ['job', 'CV'], wordsNeeded: 1, goesTo: 'review' },
		{
			category: 'vendor',
			phrases: ['we offer', 'outsourcing'],
			wordsNeeded: 2,
			goesTo: 'disqualified',
		},
		{ category: 'vendor', phrases: ['guest post'], wordsNeeded: 1, goesTo: 'disqualified' },
		{ category: 'spam', phrases: ['casino'], wordsNeeded: 1, goesTo: 'disqualified' },
	],
	rules: [
		{ name: 'Asks', phrases: ['price', 'demo'], kind: 'intent', points: 20 },
		{ name: 'Fits', phrases: [], kind: 'fit', points: 10.1 },
		{ name: 'Student', phrases: ['thesis'], kind: 'fit', points: -30.2 },
	],
	tiers: [
		{ name: 'Cold', minimum: 0 },
		{ name: 'Hot', minimum: 30 },
	],
	qualifiedFrom: 20,
	nurtureFrom: 10,
	belowNurture: 'review',
};

/** Without conditions, unless they are given. */
const observed = (
	message: string,
	{ category = () => null, rule = () => '' }: Partial<Parameters<typeof observe>[2]> = {},
) =>
	observe(compilePolicy(policy), readInquiry({ message, service: null, custom: {} }, ['message']), {
		category,
		rule,
	});

const decide = (message: string, ask?: Parameters<typeof observed>[1]) =>
	decideQualification(policy, observed(message, ask));

test.each([
	['Send me a price', 'sales', 'qualified', 'score.qualified'],
	['', 'sales', 'nurture', 'score.nurture'],
	['Hello', 'unclear', 'review', 'message.saysNothing'],
	['My roof leaks', 'unclear', 'review', 'message.unknown'],
	['For my thesis', 'sales', 'review', 'score.low'],
	['My CV for the job', 'hiring', 'review', 'category.hiring'],
	['The price of a job', 'sales', 'review', 'category.unclear'],
	['The price and a demo for a job', 'sales', 'qualified', 'score.qualified'],
	['A casino', 'spam', 'disqualified', 'category.spam'],
	['A casino wants a price', 'sales', 'review', 'category.unclear'],
	['A casino and a guest post at a price', 'sales', 'review', 'category.unclear'],
	['A job in a casino', 'hiring', 'review', 'category.unclear'],
	['A casino guest post', 'vendor', 'disqualified', 'category.vendor'],
	['We offer a guest post at a price', 'vendor', 'review', 'category.unclear'],
	['We offer outsourcing and a guest post at a price', 'vendor', 'disqualified', 'category.vendor'],
	['We offer', 'vendor', 'review', 'category.unclear'],
	['We offer outsourcing', 'vendor', 'disqualified', 'category.vendor'],
	['A guest post', 'vendor', 'disqualified', 'category.vendor'],
])('%j is %s and goes to %s: %s', (message, category, verdict, reasonCode) => {
	expect(decide(message)).toMatchObject({ category, verdict, reasonCode });
});

test.each([
	[
		'Send me a price',
		'Qualified: this is about a purchase, because "price" says so, and it has 30.1 points of the 20 needed.',
	],
	[
		'',
		'Nurture: this is about a purchase, because nothing speaks against it, and its 10.1 points lie between 10 and the 20 of a qualified lead.',
	],
	[
		'For my thesis',
		'Review: this is about a purchase, because nothing speaks against it, and its -20.1 points are fewer than 10.',
	],
	[
		'A casino wants a price',
		'Review: it is unclear what this is about, because "price" speaks for a purchase as much as "casino" speaks for spam.',
	],
	[
		'We offer',
		'Review: it is unclear what this is about, because "we offer" alone is too little to call it an offer to sell us something.',
	],
	['A casino', 'Disqualified: this is about spam, because "casino" says so.'],
])('%j: %s', (message, reason) => {
	expect(decide(message).reason).toBe(reason);
});

test('every point is explained, and they add up', () => {
	const { points, fit, intent, score, grade, tier } = decide('A price and a demo', {
		rule: (index) => (index === 1 ? 'lead.company ("Engine") is given' : ''),
	});
	expect(points).toEqual([
		{ rule: 'Asks', kind: 'intent', points: 20, because: 'says "price", "demo"' },
		{ rule: 'Fits', kind: 'fit', points: 10.1, because: 'lead.company ("Engine") is given' },
	]);
	expect({ fit, intent, score, grade, tier }).toEqual({
		fit: 10.1,
		intent: 20,
		score: 30.1,
		grade: 'C2',
		tier: 'Hot',
	});
});

test.each<[string, QualifyPolicy['belowNurture'], string, string]>([
	['could give enough', 'disqualified', 'review', 'score.unknown'],
	['could give enough', 'review', 'review', 'score.low'],
	['gives too little', 'disqualified', 'disqualified', 'score.low'],
])('what is not known %s: below Nurture goes to %s as %s: %s', (much, belowNurture, to, code) => {
	const points = much === 'could give enough' ? 10 : 9;
	const rules: QualifyPolicy['rules'] = [{ name: 'Boss', phrases: [], kind: 'fit', points }];
	const one = { ...observed(''), rules: [{ applies: false, because: '', lacks: 'job title' }] };
	expect(decideQualification({ ...policy, rules, belowNurture }, one)).toMatchObject({
		...{ verdict: to, reasonCode: code, score: 0, confidence: 0 },
		untold: [{ rule: 'Boss', lacks: 'job title' }],
		summary: 'Not known: job title.',
	});
});

test('nobody knows of words where nothing was written', () => {
	expect(decide('')).toMatchObject({
		points: [{ rule: 'Fits' }],
		untold: [
			{ rule: 'Asks', lacks: 'message' },
			{ rule: 'Student', lacks: 'message' },
		],
		confidence: 0.17,
	});
	expect(decide('Hello')).toMatchObject({ untold: [], confidence: 1 });
});

test('conditions that are not met decide whatever words there might be', () => {
	expect(decide('', { rule: () => null })).toMatchObject({ untold: [], confidence: 1 });
	const asked = decide('', { rule: () => ({ lacks: 'job title' }) });
	expect(asked.untold).toEqual([
		{ rule: 'Asks', lacks: 'job title, message' },
		{ rule: 'Fits', lacks: 'job title' },
		{ rule: 'Student', lacks: 'job title, message' },
	]);
	expect(asked.summary).toBe('Not known: job title, message.');
});

test('words that the pack knows are not known of a message that nobody reads', () => {
	const rules: QualifyPolicy['rules'] = [
		{ name: 'Known', phrases: ['sales words'], kind: 'intent', points: 20 },
		{ name: 'Own', phrases: ['цена'], kind: 'intent', points: 20 },
		{ name: 'Other', phrases: ['скидка'], kind: 'intent', points: 20 },
	];
	const ready = compilePolicy({ ...policy, rules });
	const text = readInquiry({ message: 'Какая цена?', service: null, custom: {} }, ['message']);
	const seen = observe(ready, text, { category: () => null, rule: () => '' });
	expect(decideQualification(ready, seen)).toMatchObject({
		points: [{ rule: 'Own' }],
		untold: [{ rule: 'Known', lacks: 'what the message says' }],
	});
});

test('a rule whose conditions are not met gives nothing', () => {
	expect(decide('A price', { rule: () => null })).toMatchObject({ points: [], score: 0 });
});

test('the conditions of a category line decide before any word', () => {
	const found = decide('A price and a demo', {
		category: (index) => (index === 1 ? 'the form is "Careers"' : null),
	});
	expect(found).toMatchObject({
		category: 'hiring',
		verdict: 'review',
		reason: 'Review: this is about a job with us, because the form is "Careers".',
	});
});

test.each([
	[30, 40, 'A1'],
	[29, 39, 'B2'],
	[10, 10, 'C3'],
	[9.9, -5, 'D4'],
])('fit %d and intent %d is %s', (fit, intent, grade) => {
	expect(gradeOf(fit, intent)).toBe(grade);
});

test.each([
	[30, 'Hot'],
	[29.999, 'Cold'],
	[0, 'Cold'],
])('%d points are in the tier %s, whose minimum counts itself', (points, tier) => {
	const rules: QualifyPolicy['rules'] = [{ name: 'All', phrases: [], kind: 'fit', points }];
	const one = { ...observed(''), rules: [{ applies: true, because: 'holds' }] };
	expect(decideQualification({ ...policy, rules }, one).tier).toBe(tier);
});

test('below the lowest minimum a lead is in the lowest tier, without tiers in none', () => {
	expect(decide('For my thesis').tier).toBe('Cold');
	expect(decideQualification({ ...policy, tiers: [] }, observed('')).tier).toBe('');
});

test('without any table every lead goes where its 0 points say', () => {
	const empty: QualifyPolicy = { ...policy, categories: [], rules: [] };
	expect(
		decideQualification(empty, {
			says: 'no text',
			known: {},
			requests: {},
			categories: [],
			rules: [],
		}),
	).toMatchObject({
		category: 'sales',
		verdict: 'review',
		reasonCode: 'score.low',
	});
});

test.each<[string, Partial<QualifyPolicy>]>([
	['number.invalid', { qualifiedFrom: NaN }],
	['number.invalid', { rules: [{ name: 'R', phrases: [], kind: 'fit', points: NaN }] }],
	['thresholds.order', { nurtureFrom: 30 }],
	[
		'category.twoPlaces',
		{
			categories: [
				{ category: 'spam', phrases: [], wordsNeeded: 1, goesTo: 'review' },
				{ category: 'spam', phrases: [], wordsNeeded: 1, goesTo: 'disqualified' },
			],
		},
	],
	['number.invalid', { groups: [{ name: 'Size', most: NaN }] }],
	['group.unnamed', { groups: [{ name: '', most: 1 }] }],
	['group.below', { groups: [{ name: 'Size', most: -1 }] }],
	[
		'group.twice',
		{
			groups: [
				{ name: 'Size', most: 1 },
				{ name: 'size ', most: 2 },
			],
		},
	],
	['tier.unnamed', { tiers: [{ name: '', minimum: 1 }] }],
	[
		'tier.twice',
		{
			tiers: [
				{ name: 'A', minimum: 1 },
				{ name: 'B', minimum: 1 },
			],
		},
	],
])('refused: %s %j', (code, change) => {
	expect(() => compilePolicy({ ...policy, ...change })).toThrow(expect.objectContaining({ code }));
});

const anyMessage = fc
	.array(
		fc.constantFrom(
			'price',
			'demo',
			'job',
			'CV',
			'we offer',
			'outsourcing',
			'casino',
			'thesis',
			'so',
		),
	)
	.map((words) => words.join(' '));

test('deciding again from the record alone gives the same decision', () => {
	fc.assert(
		fc.property(anyMessage, (message) => {
			const { record } = qualifiedData(decide(message), observed(message), 'hash');
			const kept = JSON.parse(JSON.stringify(record)) as QualifyRecord;
			expect(decideQualificationAgain(policy, kept)).toEqual(decide(message));
		}),
	);
});

test('points add up to the score, and words of sales alone are never turned away', () => {
	fc.assert(
		fc.property(anyMessage, (message) => {
			const found = qualificationSchema.parse(decide(message));
			const total = found.points.reduce((sum, { points }) => sum + points, 0);
			expect(found.score).toBeCloseTo(total, 6);
			expect(found.score).toBeCloseTo(found.fit + found.intent, 6);
			expect(qualificationSchema.parse(decide(message))).toEqual(decide(message));
			const sales =
				/price|demo/.test(message) && !/job|CV|we offer|outsourcing|casino/.test(message);
			if (sales)
				expect(found).toMatchObject({
					category: 'sales',
					verdict: expect.not.stringContaining('disqualified'),
				});
		}),
		{ numRuns: runs(300) },
	);
});
