import {
	comparableOf,
	countFrequencies,
	groupRecords,
	leadFields,
	learnWeights,
	startingModel,
	Table,
	type Comparable,
	type GivenValues,
} from '../../../nodes/core/match';
import { Dice } from './Dice';
import { people } from './people';
import { processorSeconds } from './run';
import { firmWords, surnames } from './words';

type Log = (line: string) => void;

const seconds = (value: number) => `${value.toFixed(1)} s`;

/** Comparables of people, some at a time, so that they are not all held beside the table. */
function* comparables(count: number): Generator<Comparable[]> {
	let made = 0;
	for (let seed = 0; made < count; seed++) {
		const { records } = people(1000 + seed, 10_000);
		const some = records.slice(0, count - made).map(({ given }) => comparableOf(leadFields, given));
		made += some.length;
		yield some;
	}
}

/** From normalised fields to groups. */
function timed(some: Iterable<readonly Comparable[]>) {
	const table = new Table(leadFields);
	let adding = 0;
	for (const each of some) {
		adding += processorSeconds(() => each.forEach((comparable) => table.add(comparable)))[0];
	}
	const [counting, frequencies] = processorSeconds(() => countFrequencies(table));
	const model = startingModel(leadFields);
	const [grouping, found] = processorSeconds(() => groupRecords({ table, frequencies, model }));
	return {
		table,
		frequencies,
		model,
		adding,
		counting,
		grouping,
		found,
		all: adding + counting + grouping,
	};
}

/** How long many records take, and a learning. */
export function benchSizes(log: Log, sizes: readonly number[]) {
	let before: number | undefined;
	for (const size of sizes) {
		const { adding, counting, grouping, found, all } = timed(comparables(size));
		const memory = process.resourceUsage().maxRSS / 1e6;
		const times =
			before === undefined ? '' : `, ${(all / before).toFixed(1)} × the time of the size before`;
		log(
			`  ${size} records to groups: ${seconds(all)} of a processor (rows ${seconds(adding)}, counts ${seconds(counting)}, pairs and groups ${seconds(grouping)}), ` +
				`${(found.compared / size).toFixed(1)} pairs a record, at most ${memory.toFixed(2)} GB${times}`,
		);
		before = all;
	}
}

export function benchLearning(log: Log, size: number) {
	const { table, frequencies, model } = timed(comparables(size));
	const [took, { pairs }] = processorSeconds(() => learnWeights({ table, frequencies, model }));
	log(`  learning on ${size} records, ${pairs} pairs: ${seconds(took)} of a processor (bar: 15 s)`);
}

/** Records that share nothing but by chance. */
function alone(dice: Dice, n: number): GivenValues {
	return {
		firstName: `${dice.one(firmWords)}${dice.one(firmWords)}`,
		lastName: `${dice.one(surnames)}${dice.one(firmWords)}`,
		email: `${dice.one(firmWords)}${dice.one(surnames)}${dice.one(firmWords)}@${dice.one(firmWords)}${n}.example`,
		phone: `+49${dice.digits(10)}`,
		company: `${dice.one(surnames)} ${dice.one(firmWords)}${dice.one(firmWords)}`,
		city: `${dice.one(surnames)}${dice.one(firmWords)}`,
	};
}

const crowds: Readonly<Record<string, GivenValues>> = {
	'a phone': { phone: '+493012345678' },
	'a host': { domain: 'crowd.example', email: '' },
	'a name': { firstName: 'Ada', lastName: 'Lovelace' },
	'all of these': {
		phone: '+493012345678',
		domain: 'crowd.example',
		email: '',
		firstName: 'Ada',
		lastName: 'Lovelace',
	},
};

/** What many that share something take, against as many that share nothing. */
export function benchManyAlike(log: Log, counts: readonly number[]) {
	for (const count of counts) {
		const records = (shared: GivenValues) => {
			const dice = new Dice(5);
			return [
				Array.from({ length: count }, (_, n) =>
					comparableOf(leadFields, { ...alone(dice, n), ...shared }),
				),
			];
		};
		const own = timed(records({})).all;
		for (const [what, shared] of Object.entries(crowds)) {
			const times = timed(records(shared)).all / own;
			log(
				`  ${count} that share ${what}: ${times.toFixed(2)} × the time of as many that share nothing (bar: 3)`,
			);
		}
		const one = comparableOf(leadFields, alone(new Dice(5), 0));
		const { all, found } = timed([Array.from({ length: count }, () => one)]);
		log(
			`  ${count} wholly equal: ${(all / own).toFixed(2)} × the time, ${new Set(found.groupOf).size} group`,
		);
	}
}
