import { distance } from 'fastest-levenshtein';
import type { Comparable } from '../../../nodes/core/match';
import { qualityLine, qualityOfGroups, qualityOfPairs } from './measure';
import { people } from './people';
import { load, processorSeconds, search, type Loaded } from './run';

type Log = (line: string) => void;
type Pair = readonly [number, number];

/** What this takes of Fuse.js. */
interface Fuse {
	search(text: string): Array<{ refIndex: number; score?: number }>;
}
type FuseMaker = new (
	list: ReadonlyArray<Record<string, string>>,
	options: { keys: string[]; threshold: number; includeScore: boolean; ignoreLocation: boolean },
) => Fuse;

const isMaker = (value: unknown): value is FuseMaker => typeof value === 'function';

/** Fuse.js, where `npm ci` has brought it. */
async function fuse(): Promise<FuseMaker | undefined> {
	const name = 'fuse.js';
	const loaded: { default?: unknown } | undefined = await import(name).catch(() => undefined);
	return isMaker(loaded?.default) ? loaded.default : undefined;
}

const fieldsShown = ['name', 'email', 'phone', 'company'];

const shown = (comparable: Comparable): Record<string, string> => ({
	name: `${comparable[0] ?? ''} ${comparable[1] ?? ''}`.trim(),
	...{ email: comparable[2] ?? '', phone: comparable[3] ?? '', company: comparable[4] ?? '' },
});

/** Names and whatever else both give, alike on the mean by edit distance: what people write first. */
function naivePairs(comparables: readonly Comparable[]): Pair[] {
	const LEAST_ALIKE = 0.85;
	const all = comparables.map(shown);
	const likeness = (one = '', other = '') =>
		1 - distance(one, other) / Math.max(one.length, other.length);
	const pairs: Pair[] = [];
	all.forEach((one, at) => {
		for (let before = 0; before < at; before++) {
			const other = all[before];
			const both = fieldsShown.filter((field) => one[field] && other?.[field]);
			const sum = both.reduce((total, field) => total + likeness(one[field], other?.[field]), 0);
			if (both.length > 1 && sum / both.length >= LEAST_ALIKE) pairs.push([at, before]);
		}
	});
	return pairs;
}

/** Each record looked for among all, by the text of its name. */
function fusePairs(comparables: readonly Comparable[], Maker: FuseMaker): Pair[] {
	const FARTHEST = 0.1;
	const all = comparables.map(shown);
	const index = new Maker(all, {
		keys: fieldsShown,
		threshold: 0.3,
		includeScore: true,
		ignoreLocation: true,
	});
	const pairs: Pair[] = [];
	all.forEach((one, at) => {
		for (const text of [one.email, one.name]) {
			if (!text) continue;
			for (const { refIndex, score = 1 } of index.search(text)) {
				if (refIndex < at && score <= FARTHEST) pairs.push([at, refIndex]);
			}
		}
	});
	return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

/** Groups of pairs, whatever the members say of each other. */
function chained(pairs: readonly Pair[], count: number): number[] {
	const groupOf = Array.from({ length: count }, (_, at) => at);
	const rootOf = (at: number): number => {
		const above = groupOf[at] ?? at;
		return above === at ? at : rootOf(above);
	};
	for (const [one, other] of pairs) groupOf[rootOf(one)] = rootOf(other);
	return groupOf.map((_, at) => rootOf(at));
}

function report(log: Log, name: string, { table, truths }: Loaded, find: () => Pair[]) {
	const [took, pairs] = processorSeconds(find);
	const groups = qualityOfGroups(chained(pairs, table.size), truths);
	const line = `(a) ${qualityLine(groups)}  (b) ${qualityLine(qualityOfPairs(pairs, truths))}`;
	log(`    ${name.padEnd(16)} ${line}  ${took.toFixed(1)} s`);
}

/** The same records by this engine, by comparing all with all by edit distance, and by Fuse.js. */
export async function benchOthers(log: Log) {
	const loaded = load(people(4, 600));
	const comparables = Array.from({ length: loaded.table.size }, (_, row) =>
		loaded.table.comparableAt(row),
	);
	log(`  ${loaded.set.name}: ${comparables.length} records`);
	const [took, { groups, pairs }] = processorSeconds(() => search(loaded));
	log(
		`    ${'this engine'.padEnd(16)} (a) ${qualityLine(groups)}  (b) ${qualityLine(pairs)}  ${took.toFixed(1)} s`,
	);
	report(log, 'all with all', loaded, () => naivePairs(comparables));
	const Maker = await fuse();
	if (Maker) report(log, 'Fuse.js', loaded, () => fusePairs(comparables, Maker));
	else log('    Fuse.js is not there: npm ci brings it');
}
