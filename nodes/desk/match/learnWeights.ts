import {
	Agreements,
	compareWeights,
	countFrequencies,
	explainPair,
	leadFields,
	leadModel,
	learning,
	Scorer,
	startingModel,
	startingThresholds,
	Table,
	weightsOf,
	type Comparable,
	type ComparedPair,
	type Comparison,
	type Explained,
	type Frequencies,
	type LearnedWeights,
	type MatchModel,
	type MatchWeights,
} from '../../core/match';
import type { KeptWeights, ReadSession } from '../../store';

/** Reads the store: each look is one of its own, so that a long piece of work is in nobody's way. */
export type ReadMatches = <Result>(
	work: (session: Pick<ReadSession, 'matches' | 'weights'>) => Promise<Result>,
) => Promise<Result>;

/** So many known leads are read at once. */
const pageOf = 1000;

/** More are not learned from: they would say nothing more. */
const MOST_RECORDS = 100_000;

/** With so many pairs of one person learning neither helped nor hurt; with fewer it is chance. */
export const fewestMatches = 100;

/** A pair by which the weights are shown. */
export interface ShownPair extends Pick<ComparedPair, 'told' | 'before' | 'after'> {
	/** What the two say, as it is compared. */
	comparables: [Comparable, Comparable];
	/** Whether they are known as one lead already. */
	isOneLead: boolean;
	/** By the new weights. */
	explained: Explained;
}

/** What was learned from the known leads of a workspace. */
export interface Learned {
	weights: MatchWeights;
	/** Whether there was enough to learn from. */
	isEnough: boolean;
	/** Whether there are more known leads than were learned from. */
	isPart: boolean;
	comparison: Comparison;
	pairs: ShownPair[];
	/** The weights in use, which these would follow; none for the ready ones. */
	before: KeptWeights | undefined;
}

/** The records of known leads, in a table. */
interface Records {
	table: Table;
	/** For each row the number of its lead. */
	leadOf: number[];
	leads: number;
	isPart: boolean;
}

/**
 * Learns from the known leads of a workspace what comparing is worth there. All that one lead said is learned
 * from as well, each form of it a record. Nothing is written.
 *
 * @param letOthers waits until others had a turn: learning from many leads takes seconds
 */
export async function learnFromLeads(
	read: ReadMatches,
	letOthers: () => Promise<void>,
): Promise<Learned> {
	const before = await read(async ({ weights }) => await weights.inUse());
	const records = await recordsOf(read);
	const { table, leads, isPart } = records;
	const frequencies = countFrequencies(table);
	const start = startingModel(leadFields, (_field, at) => (table.values[at]?.size ?? 0) > 1);
	const learned = await learn({ table, frequencies, model: start }, letOthers);
	// What is kept is rounded, and decides as it is kept.
	const draft = weightsOf(learned, leads, startingThresholds);
	const model = leadModel(draft);
	const comparison = compareWeights({
		...{ table, frequencies, sample: learned.sample, model },
		before: {
			model: leadModel(before?.weights),
			thresholds: before?.weights.thresholds ?? startingThresholds,
		},
	});
	const weights = { ...draft, thresholds: comparison.after.thresholds };
	return {
		...{ weights, isPart, comparison, before },
		isEnough: learned.matches >= fewestMatches,
		pairs: shownPairs(records, { model, frequencies }, comparison),
	};
}

async function recordsOf(read: ReadMatches): Promise<Records> {
	const records: Records = { table: new Table(leadFields), leadOf: [], leads: 0, isPart: false };
	let after: string | undefined = '';
	while (after !== undefined) {
		const from: string = after;
		const page = await read(async ({ matches }) => await matches.page(from, pageOf));
		for (const { forms } of page) {
			if (records.table.size >= MOST_RECORDS) return { ...records, isPart: true };
			for (const form of forms) records.leadOf[records.table.add(form)] = records.leads;
			records.leads++;
		}
		after = page.length < pageOf ? undefined : page.at(-1)?.leadId;
	}
	return records;
}

async function learn(
	begin: Parameters<typeof learning>[0],
	letOthers: () => Promise<void>,
): Promise<LearnedWeights> {
	const steps = learning(begin);
	let step = steps.next();
	while (!step.done) {
		await letOthers();
		step = steps.next();
	}
	return step.value;
}

function shownPairs(
	{ table, leadOf }: Records,
	{ model, frequencies }: { model: MatchModel; frequencies: Frequencies },
	{ pairs }: Comparison,
): ShownPair[] {
	const agreements = new Agreements(table);
	const scorer = new Scorer(table, model, frequencies);
	return pairs.map(({ one, other, ...shown }) => ({
		...shown,
		comparables: [table.comparableAt(one), table.comparableAt(other)],
		isOneLead: leadOf[one] === leadOf[other],
		explained: explainPair(table, agreements, scorer, one, other),
	}));
}
