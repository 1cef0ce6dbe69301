import { join } from 'node:path';
import {
	comparableOf,
	countFrequencies,
	findLinks,
	groupThresholds,
	learnWeights,
	linkOneToOne,
	oddsOf,
	startingModel,
	Table,
} from '../../../nodes/core/match';
import { arrive } from './arrive';
import { febrl1, febrlLike } from './febrl';
import { qualityLine, type Quality } from './measure';
import { people } from './people';
import { restaurants } from './restaurants';
import { learn, load, search, searchLine } from './run';
import type { TrueSet } from './set';
import { sparse } from './sparse';

type Log = (line: string) => void;

const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(4));

/**
 * How good groups, pairs and arrivals are, untrained and learned, at the shipped thresholds.
 *
 * @param rootDir of the project, where the published set lies
 */
export function benchQuality(log: Log, size: number, rootDir: string) {
	const sets: TrueSet[] = [
		febrl1(join(rootDir, 'test', 'bench', 'match', 'data', 'febrl1.csv')),
		...[febrlLike(1, 1000), febrlLike(2, 2000, 3), sparse(3, 1000), sparse(5, 20_000)],
		...[people(4, 3000), people(7, 3000), people(8, size)],
	];
	for (const set of sets) {
		const loaded = load(set);
		const learned = learn(loaded);
		log(`  ${set.name}: ${set.records.length} records`);
		log(`    untrained  ${searchLine(search(loaded))}`);
		log(`    learned    ${searchLine(search(loaded, { model: learned.model }))}`);
		if (!set.name.startsWith('People') || set.records.length > 10_000) continue;
		for (const [name, model] of [
			['untrained', loaded.start],
			['learned', learned.model],
		] as const) {
			const { existing, right, reviews, leads, answered } = arrive(set, model);
			log(
				`    (c) ${name}: existing right ${share(right, existing)}, to review ${share(reviews, set.records.length)}, leads ${qualityLine(leads)}, once the reviews are answered ${qualityLine(answered)}`,
			);
		}
	}
}

/** One pair of 110 is half a point: a figure of one set says little. */
const listSeeds = Array.from({ length: 10 }, (_each, n) => n + 1);

/** Two lists linked one to one: the mean of several, and the worst of them. */
export function benchLists(log: Log) {
	const both = 110;
	const found = new Map<string, Quality[]>();
	for (const seed of listSeeds) {
		for (const [what, quality] of linkedLists(seed, both)) {
			found.set(what, [...(found.get(what) ?? []), quality]);
		}
	}
	for (const [what, all] of found) {
		const mean = (of: keyof Quality) => all.reduce((sum, each) => sum + each[of], 0) / all.length;
		const worst = Math.min(...all.map(({ f1 }) => f1));
		log(
			`    ${what}: ${qualityLine({ precision: mean('precision'), recall: mean('recall'), f1: mean('f1') })}, at least ${worst.toFixed(4)}`,
		);
	}
}

function linkedLists(seed: number, both: number): Array<[what: string, quality: Quality]> {
	const { one, other } = restaurants(seed, both);
	const all = [...one.records, ...other.records];
	const table = new Table(one.fields);
	for (const { given } of all) table.add(comparableOf(one.fields, given));
	const frequencies = countFrequencies(table);
	const start = startingModel(one.fields, (_field, at) =>
		all.some((_each, row) => table.valueAt(row, at) > 0),
	);
	const { model: learned } = learnWeights({ table, frequencies, model: start });
	return Object.entries({ untrained: start, learned }).flatMap(([label, model]) => {
		const found = findLinks({
			table,
			frequencies,
			model: { ...model, thresholds: groupThresholds },
		});
		return Object.entries(groupThresholds).map(([what, least]): [string, Quality] => {
			const links = linkOneToOne(found, (row) => row < one.records.length, oddsOf(least));
			const right = links.filter((link) => all[link.one]?.truth === all[link.other]?.truth).length;
			const [precision, recall] = [right / links.length, right / both];
			const f1 = (2 * precision * recall) / (precision + recall);
			return [`${label}, from ${what} on`, { precision, recall, f1 }];
		});
	});
}

/** What rivals, frequencies and swapped names are worth: the same without each. */
export function benchWithout(log: Log) {
	for (const set of [people(4, 3000), sparse(3, 3000)]) {
		const loaded = load(set);
		log(`  ${set.name}, untrained`);
		log(`    with all             ${searchLine(search(loaded))}`);
		for (const part of ['rivals', 'frequencies', 'swaps'] as const) {
			const line = searchLine(search(loaded, { without: { [part]: true } }));
			log(`    without ${part.padEnd(12)} ${line}`);
		}
	}
}
