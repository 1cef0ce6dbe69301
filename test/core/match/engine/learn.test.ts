import {
	countFrequencies,
	groupRecords,
	learnedThresholds,
	learnWeights,
	leadFields,
	startingModel,
	type MatchModel,
} from '../../../../nodes/core/match';
import { qualityOfGroups } from '../../../bench/match/measure';
import { sparse } from '../../../bench/match/sparse';
import { tableOf } from './records';

const set = sparse(11, 600);
const table = tableOf(set.records.map(({ given }) => given));
const frequencies = countFrequencies(table);
const start = startingModel(leadFields, (_field, at) =>
	set.records.some((_record, row) => table.valueAt(row, at) > 0),
);
const learned = learnWeights({ table, frequencies, model: start });

const qualityOf = (model: MatchModel) =>
	qualityOfGroups(
		groupRecords({ table, frequencies, model }).groupOf,
		set.records.map(({ truth }) => truth),
	);

test('learned weights find more of dirty data, and join no more that are not the same', () => {
	const [before, after] = [qualityOf(start), qualityOf(learned.model)];
	expect(after.recall).toBeGreaterThan(before.recall);
	expect(after.precision).toBeGreaterThanOrEqual(0.99);
});

test('it is told of which fields there was too little, and they keep their weights', () => {
	const names = learned.notLearned.map(({ field }) => field);
	expect(names).toEqual(expect.arrayContaining(['phone', 'company', 'street', 'externalId']));
	expect(names).not.toContain('lastName');
	const phone = leadFields.findIndex(({ name }) => name === 'phone');
	expect(learned.model.weights[phone]?.exact?.match).toBeCloseTo(
		start.weights[phone]?.exact?.match ?? 0,
		9,
	);
	expect(learned.model.thresholds).toEqual(learnedThresholds);
});

test('no weight runs away', () => {
	for (const rows of learned.model.weights) {
		for (const { match, stranger } of Object.values(rows)) {
			expect(match).toBeGreaterThan(0.0001);
			expect(match).toBeLessThanOrEqual(1);
			if (typeof stranger === 'number') expect(stranger).toBeGreaterThan(1e-7);
		}
	}
});

test('what cannot be learned of a handful of records stays as it was', () => {
	const few = tableOf(set.records.slice(0, 3).map(({ given }) => given));
	const { model, notLearned } = learnWeights({
		table: few,
		frequencies: countFrequencies(few),
		model: start,
	});
	expect(notLearned).toHaveLength(leadFields.length);
	expect(model.priors.match).toBeGreaterThan(0.1);
	for (const rows of model.weights) {
		for (const { match } of Object.values(rows))
			expect(Number.isFinite(Math.log2(match))).toBe(true);
	}
});

test('nobody at all is learned from without an error', () => {
	const none = tableOf([]);
	expect(
		learnWeights({ table: none, frequencies: countFrequencies(none), model: start }).pairs,
	).toBe(0);
});
