import {
	comparableOf,
	countFrequencies,
	groupRecords,
	groupThresholds,
	learnWeights,
	oddsOf,
	startingModel,
	Table,
	type Frequencies,
	type MatchModel,
	type Search,
} from '../../../nodes/core/match';
import { qualityLine, qualityOfGroups, qualityOfPairs, type Quality } from './measure';
import type { TrueSet } from './set';

/** A set, ready to be searched. */
export interface Loaded {
	set: TrueSet;
	table: Table;
	frequencies: Frequencies;
	start: MatchModel;
	truths: number[];
}

/** A set as a table, and the model that it begins with. */
export function load(set: TrueSet): Loaded {
	const table = new Table(set.fields);
	for (const { given } of set.records) table.add(comparableOf(set.fields, given));
	const isGiven = (at: number) => set.records.some((_record, row) => table.valueAt(row, at) > 0);
	return {
		...{ set, table, frequencies: countFrequencies(table) },
		start: startingModel(set.fields, (_field, at) => isGiven(at)),
		truths: set.records.map(({ truth }) => truth),
	};
}

/** How good the groups are, and the pairs alone, at the threshold of a new clean-up. */
export function search(
	loaded: Loaded,
	more: Partial<Search> = {},
): Record<'groups' | 'pairs', Quality> {
	const { table, frequencies, start, truths } = loaded;
	const given = { table, frequencies, model: start, ...more };
	const all = { ...given, model: { ...given.model, thresholds: groupThresholds } };
	const { groupOf, links, firsts } = groupRecords(all);
	const least = oddsOf(all.model.thresholds.existing);
	const pairs = links.flatMap(
		({ one, other, odds }): Array<[number, number]> => (odds >= least ? [[one, other]] : []),
	);
	firsts.forEach((first, row) => {
		if (first !== row) pairs.push([first, row]);
	});
	return { groups: qualityOfGroups(groupOf, truths), pairs: qualityOfPairs(pairs, truths) };
}

/** Learns on a set. */
export const learn = ({ table, frequencies, start }: Loaded) =>
	learnWeights({ table, frequencies, model: start });

/** A line of figures: of pairs inside groups, and of pairs alone. */
export const searchLine = ({ groups, pairs }: ReturnType<typeof search>): string =>
	`(a) ${qualityLine(groups)}  (b) ${qualityLine(pairs)}`;

/** What a piece of work takes of a processor, in seconds; the machine may do other things beside. */
export function processorSeconds<Value>(work: () => Value): [seconds: number, value: Value] {
	const before = process.cpuUsage();
	const value = work();
	const { user, system } = process.cpuUsage(before);
	return [(user + system) / 1e6, value];
}
