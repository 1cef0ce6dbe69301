import { levelsOfKind } from '../levels';
import {
	learnedThresholds,
	rivals,
	Scorer,
	type LevelWeights,
	type MatchModel,
	type Rival,
} from '../model';
import { randomLevels, samplePairs, type PairSample, type ToLearn } from './sample';

const { max } = Math;

const ROUNDS = 25;

/** The starting weights count as so many pairs. */
const PSEUDO_PAIRS = 20;
const PSEUDO_PAIRS_OF_RIVALS = 100;
const PSEUDO_PAIRS_OF_STRANGERS = 10;

/** A level is so many times rarer than it was at most: where none was seen, nobody knows. */
const MOST_RARER = 10;

/** With fewer pairs a field keeps its starting weights nearly. */
const FEWEST_PAIRS = 50;

/** What such a level says hangs on another field: learned alone, its weight would run away. */
const dependent: ReadonlySet<string> = new Set(['own', 'only a name', 'host', 'spelled', 'role']);

/** Levels that are one to whoever learns. */
const pooledWith: Readonly<Record<string, string>> = { own: 'exact' };

/** A field whose weights could not be learned. */
export interface NotLearned {
	field: string;
	/** How many pairs of the same had a value on both sides, as far as can be told. */
	pairs: number;
}

/** Weights that were learned. */
export interface LearnedWeights {
	model: MatchModel;
	/** How many pairs are of the same, as far as can be told. */
	matches: number;
	/** How many pairs were looked at. */
	pairs: number;
	/** Of these there was too little to learn from. */
	notLearned: NotLearned[];
	/** The pairs, to see what the weights make of them. */
	sample: PairSample;
}

/** What one round found: how much of each class each level has. */
interface Counts {
	/** By class, field and level. */
	levels: number[][][];
	/** By class. */
	totals: number[];
	swapped: number;
	named: number;
}

const CLASSES = 1 + rivals.length;

/**
 * Learns weights from a table of records, by expectation maximisation over the pairs that keys bring
 * together, as Fellegi and Sunter's model is estimated (Winkler 1988): all other pairs are
 * strangers'. Nobody has to say which are the same.
 *
 * @param begin the weights to begin with, which count as some pairs each
 * @example
 * learnWeights({ table, frequencies, model: startingModel(leadFields) }).matches // 1834.2
 */
export function learnWeights(begin: ToLearn): LearnedWeights {
	const steps = learning(begin);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/**
 * The same in steps of a second at most with 100,000 records, but for the first two, so that who learns
 * can let others work in between.
 */
export function* learning(begin: ToLearn): Generator<void, LearnedWeights> {
	const { table, frequencies } = begin;
	const random = randomLevels(table);
	yield;
	const sample = samplePairs(table, new Scorer(table, begin.model, frequencies));
	let model = withStrangers(begin.model, begin.model, random, 0, table.size);
	let counts: Counts | undefined;
	for (let round = 0; round < ROUNDS; round++) {
		counts = expect(sample, new Scorer(table, model, frequencies), model);
		const matches = counts.totals[0] ?? 0;
		model = maximised(begin.model, counts, sample);
		model = withStrangers(model, begin.model, random, matches, sample.records);
		yield;
	}
	const given = (field: number) => sumOf(counts?.levels[0]?.[field] ?? []);
	const notLearned = model.fields.flatMap(({ name }, field) =>
		given(field) < FEWEST_PAIRS ? [{ field: name, pairs: Math.round(given(field)) }] : [],
	);
	const matches = counts?.totals[0] ?? 0;
	return {
		model: { ...model, thresholds: learnedThresholds },
		matches,
		pairs: sample.count,
		...{ notLearned, sample },
	};
}

const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);

function expect(sample: PairSample, scorer: Scorer, model: MatchModel): Counts {
	const fields = model.fields.length;
	const levels = Array.from({ length: CLASSES }, () =>
		model.fields.map(({ kind }) => levelsOfKind[kind].map(() => 0)),
	);
	const counts: Counts = {
		levels,
		totals: new Array<number>(CLASSES).fill(0),
		swapped: 0,
		named: 0,
	};
	const first = model.fields.findIndex(({ kind }) => kind === 'first name');
	const last = model.fields.findIndex(({ kind }) => kind === 'last name');
	for (let pair = 0; pair < sample.count; pair++) {
		const from = pair * fields;
		const isSwapped = sample.swapped[pair] === 1;
		const shares = scorer.classShares(sample.levels, sample.shares, from, isSwapped);
		for (let at = 0; at < CLASSES; at++) {
			const share = shares[at] ?? 0;
			if (share < 1e-6 || at === 1) continue;
			counts.totals[at] = (counts.totals[at] ?? 0) + share;
			const ofClass = levels[at];
			for (let field = 0; field < fields; field++) {
				const level = sample.levels[from + field] ?? 0;
				if (level === 0 || (isSwapped && (field === first || field === last))) continue;
				const of = ofClass?.[field];
				if (of) of[level] = (of[level] ?? 0) + share;
			}
			if (at !== 0 || first < 0) continue;
			if ((sample.levels[from + first] ?? 0) > 0) counts.named += share;
			if (isSwapped) counts.swapped += share;
		}
	}
	return counts;
}

/** The model that fits what was found best, with the starting weights as some pairs more. */
function maximised(start: MatchModel, counts: Counts, sample: PairSample): MatchModel {
	const weights = start.fields.map(({ kind }, field) => {
		const names: readonly string[] = levelsOfKind[kind];
		const isName = kind === 'first name' || kind === 'last name';
		const ofClass = (at: number) => counts.levels[at]?.[field] ?? [];
		const rows: Record<string, LevelWeights> = {};
		for (const [name, row] of Object.entries(start.weights[field] ?? {})) {
			const found = pooled(ofClass(0), names, name);
			const match = (found + PSEUDO_PAIRS * row.match) / (sumOf(ofClass(0)) + PSEUDO_PAIRS);
			rows[name] = { ...row, match };
			if (!isName) Object.assign(rows[name], ofRivals(row, name, names, ofClass));
		}
		return rows;
	});
	const matches = counts.totals[0] ?? 0;
	const perLead = (pairs: number, before: number) => {
		const weight = pairs / (pairs + PSEUDO_PAIRS);
		return (weight * 2 * pairs) / max(1, sample.records) + (1 - weight) * before;
	};
	const priors = { ...start.priors, match: perLead(matches, start.priors.match) };
	for (const rival of start.rivals) {
		priors[rival] = perLead(counts.totals[1 + rivals.indexOf(rival)] ?? 0, start.priors[rival]);
	}
	const swapped = (counts.swapped + PSEUDO_PAIRS * start.swapped) / (counts.named + PSEUDO_PAIRS);
	return { ...start, weights, priors, swapped };
}

function pooled(counts: readonly number[], names: readonly string[], name: string): number {
	const pool = pooledWith[name] ?? name;
	return names.reduce(
		(sum, each, at) => ((pooledWith[each] ?? each) === pool ? sum + (counts[at] ?? 0) : sum),
		0,
	);
}

/** Rivals of whom it is said how likely a level is; where they are as strangers, they stay so. */
function ofRivals(
	row: LevelWeights,
	name: string,
	names: readonly string[],
	ofClass: (at: number) => readonly number[],
) {
	const learned: Partial<Record<Rival, number>> = {};
	for (const rival of rivals) {
		const before = rival === 'stranger' ? undefined : row[rival];
		if (typeof before !== 'number') continue;
		const counts = ofClass(1 + rivals.indexOf(rival));
		const found = pooledWith[name] ? before * sumOf(counts) : (counts[names.indexOf(name)] ?? 0);
		learned[rival] =
			(found + PSEUDO_PAIRS_OF_RIVALS * before) / (sumOf(counts) + PSEUDO_PAIRS_OF_RIVALS);
	}
	return learned;
}

/** How strangers agree: as random pairs do, less those that are of the same. */
function withStrangers(
	model: MatchModel,
	start: MatchModel,
	random: readonly number[][],
	matches: number,
	records: number,
): MatchModel {
	const share = matches / max(1, (records * (records - 1)) / 2);
	const weights = model.weights.map((rows, field) => {
		const counts = random[field] ?? [];
		const total = sumOf(counts);
		const names: readonly string[] = levelsOfKind[model.fields[field]?.kind ?? 'text'];
		const changed: Record<string, LevelWeights> = {};
		for (const [name, row] of Object.entries(rows)) {
			const before = start.weights[field]?.[name]?.stranger;
			changed[name] = row;
			if (typeof before !== 'number' || dependent.has(name)) continue;
			const found = max(0, (counts[names.indexOf(name)] ?? 0) - share * row.match * total);
			const stranger =
				(found + PSEUDO_PAIRS_OF_STRANGERS * before) / (total + PSEUDO_PAIRS_OF_STRANGERS);
			changed[name] = { ...row, stranger: max(stranger, before / MOST_RARER) };
		}
		return changed;
	});
	return { ...model, weights };
}
