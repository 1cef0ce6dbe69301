import * as fc from 'fast-check';
import {
	Agreements,
	compareWeights,
	countFrequencies,
	explainPair,
	leadFields,
	leadModel,
	learnedThresholds,
	learnWeights,
	oddsOf,
	readWeights,
	Scorer,
	startingModel,
	startingThresholds,
	waterfallOf,
	weightsOf,
	weightTable,
	writtenWeights,
} from '../../../../nodes/core/match';
import { sparse } from '../../../bench/match/sparse';
import { tableOf } from './records';
import { someWeights } from './someWeights';

const table = tableOf(sparse(11, 600).records.map(({ given }) => given));
const frequencies = countFrequencies(table);
const start = startingModel(leadFields, (_field, at) => (table.values[at]?.size ?? 0) > 1);
const learned = learnWeights({ table, frequencies, model: start });
const weights = weightsOf(learned, 600, startingThresholds);

const at = (name: string) => leadFields.findIndex((field) => field.name === name);

describe('weights that are kept', () => {
	test('are the same once they are read, and small', () => {
		const text = writtenWeights(weights);
		expect(readWeights(text)).toEqual(weights);
		expect(readWeights(text)).toBe(readWeights(text));
		expect(text.length).toBeLessThan(8000);
	});

	test('hold nothing that anybody said', () => {
		const values = new Set(
			sparse(11, 600).records.flatMap(({ given }) =>
				Object.values(given).filter((value): value is string => typeof value === 'string'),
			),
		);
		const text = writtenWeights(weights);
		const held = [...values].filter((value) => text.includes(JSON.stringify(value)));
		expect(held).toEqual([]);
	});

	test('are those of the fields that were learned; others keep their ready weights', () => {
		expect(weights.fields).toHaveProperty('lastName');
		expect(weights.fields).not.toHaveProperty('street');
		const model = leadModel(weights);
		expect(model.weights[at('street')]).toBe(leadModel().weights[at('street')]);
		expect(model.weights[at('lastName')]?.close?.match).toBe(weights.fields.lastName?.close?.match);
	});

	test('say nothing of how often the same person comes, and leave what hangs on the value', () => {
		const model = leadModel(weights);
		expect(model.priors).toEqual(leadModel().priors);
		expect(model.weights[at('email')]?.exact?.stranger).toBe('value');
		expect(model.weights[at('firstName')]?.exact?.namesake).toBe('match');
	});

	test('of a field or a level that there is no more are passed over, and a new one is ready', () => {
		const email = { gone: { match: 0.5 }, exact: { match: 0.3, stranger: 0.2 } };
		const model = leadModel(someWeights({ fields: { email, gone: email } }));
		expect(Object.keys(model.weights[at('email')] ?? {})).toEqual(
			Object.keys(start.weights[at('email')] ?? {}),
		);
		expect(model.weights[at('email')]?.exact).toMatchObject({ match: 0.3, stranger: 'value' });
		expect(model.weights[at('email')]?.host).toBe(start.weights[at('email')]?.host);
	});
});

describe('a comparison of weights', () => {
	const before = { model: leadModel(), thresholds: startingThresholds };
	const compare = (model = leadModel(weights)) =>
		compareWeights({ table, frequencies, sample: learned.sample, before, model });

	test('of weights with themselves finds no difference, at higher thresholds fewer', () => {
		const { found, lost, before: old, after } = compare(leadModel());
		expect([found, old.pairs - after.pairs]).toEqual([0, lost]);
	});

	test('finds more by weights of dirty data, at thresholds that are as sure', () => {
		const { found, before: old, after } = compare();
		expect(found).toBeGreaterThan(0);
		expect(after.thresholds.existing).toBeGreaterThanOrEqual(learnedThresholds.existing);
		expect(after.thresholds.review).toBeLessThan(after.thresholds.existing);
		expect(after.right ?? 0).toBeGreaterThanOrEqual((old.right ?? 0) - 1e-9);
	});

	test('shows a few pairs of each kind, each where it belongs', () => {
		const { pairs, after } = compare();
		expect(pairs.length).toBeGreaterThan(2);
		for (const pair of pairs) {
			if (pair.told === 'found') {
				expect(pair.after).toBeGreaterThanOrEqual(after.thresholds.existing);
				expect(pair.before).toBeLessThan(startingThresholds.existing);
			}
			if (pair.told === 'lost') {
				expect(pair.after).toBeLessThan(after.thresholds.existing);
				expect(pair.before).toBeGreaterThanOrEqual(startingThresholds.existing);
			}
		}
	});

	test('of nothing at all has nothing', () => {
		const none = tableOf([]);
		const nothing = learnWeights({
			table: none,
			frequencies: countFrequencies(none),
			model: start,
		});
		const compared = compareWeights({
			...{ table: none, frequencies: countFrequencies(none), sample: nothing.sample, before },
			model: leadModel(),
		});
		expect(compared).toMatchObject({ found: 0, lost: 0, pairs: [], after: { right: null } });
	});
});

test('each field is told with each way to agree, now and before', () => {
	const { fields, picture } = weightTable({
		...{ model: leadModel(someWeights()), before: leadModel(), total: 5000 },
	});
	expect(fields.map(({ field }) => field)).toEqual(
		expect.arrayContaining(['First Name', 'Email', 'Phone', 'Birth Date']),
	);
	expect(fields.filter(({ changed }) => changed).map(({ field }) => field)).toEqual(['Email']);
	const [mail] = fields.filter(({ field }) => field === 'Email');
	expect(mail?.levels[0]).toEqual({
		...{ agrees: 'is the same', now: 'clearly for', before: 'strongly for' },
		...{ bits: 6.95, bitsBefore: 19.5 },
		...{ ofTheSame: 0.01, byValue: true },
		weakest: { against: 'two colleagues', now: 'strongly against', bits: expect.closeTo(-12, 0) },
	});
	const all = fields.flatMap(({ levels }) => levels);
	expect(all.every(({ bits, bitsBefore }) => Number.isFinite(bits + bitsBefore))).toBe(true);
	expect(picture.split('\n')).toHaveLength(1 + all.length);
	expect(picture).toMatch(/^Email +is the same +clearly for +strongly for/m);
});

test('a waterfall goes step by step from the prior to the sum, whatever the pair, as a law', () => {
	const agreements = new Agreements(table);
	const scorer = new Scorer(table, leadModel(weights), frequencies);
	const row = fc.integer({ min: 0, max: table.size - 1 });
	fc.assert(
		fc.property(row, row, (one, other) => {
			const explained = explainPair(table, agreements, scorer, one, other);
			const { steps, picture } = waterfallOf(explained);
			expect(steps).toHaveLength(explained.evidence.length + 1);
			expect(steps[0]?.bits).toBeCloseTo(explained.prior, 2);
			expect(steps.at(-1)?.sum).toBeCloseTo(explained.total, 0);
			for (const [n, { bits, sum }] of steps.entries()) {
				expect(sum).toBeCloseTo((steps[n - 1]?.sum ?? 0) + bits, 5);
			}
			expect(picture.split('\n')).toHaveLength(steps.length + 2);
		}),
	);
});

test('a waterfall is drawn from where the sum was to where it is', () => {
	const { picture } = waterfallOf({
		...{ prior: -10, rival: 'stranger', probability: 0.97, total: 5 },
		evidence: [
			{ field: 'email', level: 'exact', bits: 20 },
			{ field: 'phone', level: 'differs', bits: -5 },
		],
	});
	expect(oddsOf(0.969)).toBeCloseTo(5, 1);
	expect(picture.split('\n')).toEqual([
		'                                                     Bits    Sum',
		'Before anything is compared, against two strangers  −10.0  −10.0  ░░░░░░░░░░░░░░░░░░░░│',
		'Email is the same                                   +20.0  +10.0  ████████████████████████████████████████',
		'Phone differs                                        −5.0   +5.0                      │         ░░░░░░░░░░',
		'+5.0 bits are 96.9 %, against that alone.',
	]);
});
