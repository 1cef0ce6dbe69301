import fc from 'fast-check';
import {
	Agreements,
	comparableOf,
	countFrequencies,
	groupRecords,
	leadFields,
	readComparable,
	Scorer,
	startingModel,
	startingWeights,
	writtenComparable,
	type GivenValues,
} from '../../../../nodes/core/match';
import { levelsOfKind } from '../../../../nodes/core/match/levels';
import { allFields, anyMess, anyRecord, tableOf } from './records';

const anyPair = fc.tuple(fc.oneof(anyRecord, anyMess), fc.oneof(anyRecord, anyMess));

const weighed = (records: readonly GivenValues[], one: number, other: number) => {
	const table = tableOf(records, allFields);
	const agreements = new Agreements(table);
	const scorer = new Scorer(table, startingModel(allFields), countFrequencies(table));
	agreements.of(one, other);
	const odds = scorer.weigh(one, other, agreements.last);
	return { table, agreements, scorer, odds };
};

test('the order of two records changes nothing', () => {
	fc.assert(
		fc.property(anyPair, ([one, other]) => {
			const records = [one, other];
			const forth = weighed(records, 0, 1);
			const back = weighed(records, 1, 0);
			expect([...forth.agreements.last.levels]).toEqual([...back.agreements.last.levels]);
			expect(forth.odds).toBeCloseTo(back.odds, 9);
			expect(forth.scorer.evidence()).toBeCloseTo(back.scorer.evidence(), 9);
		}),
	);
});

test('the order in which records are in a table changes nothing', () => {
	fc.assert(
		fc.property(fc.array(anyRecord, { minLength: 2, maxLength: 12 }), (records) => {
			const here = weighed(records, 0, 1);
			const reversed = [...records].reverse();
			const there = weighed(reversed, records.length - 1, records.length - 2);
			expect(here.odds).toBeCloseTo(there.odds, 9);
		}),
	);
});

test('a record agrees with itself in all that it says', () => {
	fc.assert(
		fc.property(fc.oneof(anyRecord, anyMess), (record) => {
			const { table, agreements } = weighed([record, record], 0, 1);
			const values = table.comparableAt(0);
			expect(agreements.last.isSwapped).toBe(false);
			agreements.last.levels.forEach((level, field) => {
				const kind = allFields[field]?.kind ?? 'text';
				const said = levelsOfKind[kind][level];
				const isTold = (kind === 'domain' || kind === 'notes') && said === 'silent';
				if (values[field] === '' || isTold) expect(said).toBe('silent');
				else expect(['exact', 'own', 'role', 'personal', 'line', 'shared']).toContain(said);
			});
		}),
	);
});

test('what one record does not say is no evidence, whatever the other says', () => {
	const names = allFields.map(({ name }) => name);
	const own = ['firstName', 'lastName', 'email', 'company', 'domain', 'notes'];
	fc.assert(
		fc.property(
			anyRecord,
			anyRecord,
			anyRecord,
			fc.constantFrom(...names),
			(one, other, third, name) => {
				// Those are compared together: what is missing of one is looked for in another.
				fc.pre(!own.includes(name));
				const without = { ...one, [name]: '' };
				const value = third[name];
				const odds = (mine: unknown) => weighed([without, { ...other, [name]: mine }], 0, 1).odds;
				expect(odds(value)).toBeCloseTo(odds(''), 9);
			},
		),
	);
});

test.each(Object.entries(levelsOfKind))('each level of %s has bits', (kind, levels) => {
	const weights: Record<string, { match: number; stranger: number | string }> =
		startingWeights[kind as keyof typeof startingWeights];
	expect(Object.keys(weights).sort()).toEqual(levels.filter((level) => level !== 'silent').sort());
	for (const { match, stranger } of Object.values(weights)) {
		expect(Number.isFinite(Math.log2(match))).toBe(true);
		if (typeof stranger === 'number') expect(Number.isFinite(Math.log2(stranger))).toBe(true);
		else expect(['value', 'host']).toContain(stranger);
	}
});

test('the bits of the fields and of the prior sum to the odds against a rival, and are finite', () => {
	fc.assert(
		fc.property(anyPair, ([one, other]) => {
			const { agreements, scorer, odds } = weighed([one, other], 0, 1);
			const { strongest } = scorer;
			const fields = scorer.bits(0, 1, agreements.last, strongest);
			for (const { bits } of fields) expect(Number.isFinite(bits)).toBe(true);
			const swap = agreements.last.isSwapped ? scorer.swapBits(strongest) : 0;
			const sum = fields.reduce((all, { bits }) => all + bits, scorer.priorBits(strongest) + swap);
			// The other rivals together may count for something as well.
			expect(sum).toBeGreaterThanOrEqual(odds - 1e-9);
			expect(sum - odds).toBeLessThanOrEqual(Math.log2(5) + 1e-9);
			const STRANGER = 1;
			const againstStrangers = scorer.bits(0, 1, agreements.last, STRANGER);
			const all = againstStrangers.reduce((total, { bits }) => total + bits, 0);
			expect(all + (agreements.last.isSwapped ? scorer.swapBits(STRANGER) : 0)).toBeCloseTo(
				scorer.evidence(),
				9,
			);
		}),
	);
});

test('a comparable is read as it was written', () => {
	fc.assert(
		fc.property(fc.oneof(anyRecord, anyMess), (record) => {
			const comparable = comparableOf(allFields, record);
			expect(readComparable(writtenComparable(comparable), allFields.length)).toEqual(comparable);
		}),
	);
});

test('a comparable is as it was when it is made of its own values', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const comparable = comparableOf(leadFields, record);
			const again = Object.fromEntries(leadFields.map(({ name }, at) => [name, comparable[at]]));
			const { phone, ...rest } = again;
			expect(
				comparableOf(leadFields, { ...rest, phone: phone && `+${phone}` }).slice(0, 3),
			).toEqual(comparable.slice(0, 3));
		}),
	);
});

const grouped = (records: readonly GivenValues[]) => {
	const table = tableOf(records);
	const model = startingModel(leadFields);
	return groupRecords({ table, model, frequencies: countFrequencies(table) });
};

/** Groups as a person sees them: for each record, who is with it. */
const together = (groupOf: Int32Array, order: readonly number[]) =>
	order.map((_, at) =>
		order.filter((_each, other) => groupOf[order[at] ?? 0] === groupOf[order[other] ?? 0]),
	);

test('the order of the records changes no group', () => {
	fc.assert(
		fc.property(
			fc
				.array(anyRecord, { minLength: 1, maxLength: 10 })
				.chain((records) =>
					fc.tuple(
						fc.constant(records),
						fc.shuffledSubarray([...records.keys()], { minLength: records.length }),
					),
				),
			([records, order]) => {
				const links = grouped(records).links.length;
				const shuffled = grouped(order.map((at) => records[at] ?? {}));
				// Equal records are compared once, so that the links are as many.
				expect(shuffled.links).toHaveLength(links);
			},
		),
	);
});

test('grouping twice gives the same', () => {
	fc.assert(
		fc.property(fc.array(anyRecord, { maxLength: 20 }), (records) => {
			const [one, other] = [grouped(records), grouped(records)];
			expect([...one.groupOf]).toEqual([...other.groupOf]);
			expect(together(one.groupOf, [...records.keys()])).toHaveLength(records.length);
		}),
	);
});
