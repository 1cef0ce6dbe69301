import type { Comparable } from './comparable';
import { onlyParts, type ComparedPart } from './comparedParts';
import { judge, type Judgement, type NamesBehind, type Weighed } from './judge';
import { knownOf, type Forms, type KnownCounts, type LikeLead } from './known';
import { leadModel, oddsOf, type Thresholds, type VersionedWeights } from './model';

/** How somebody is weighed. */
export interface Weighing {
	/** What they say, as it is compared. */
	comparable: Comparable;
	/** How frequent that is among all known leads. */
	known: KnownCounts;
	/** What of it is compared. */
	parts: readonly ComparedPart[];
	thresholds: Thresholds;
	/** What it is worth; the ready weights where none are given. */
	weights?: VersionedWeights;
	/** See `Known`. */
	behind?: NamesBehind;
	/** See `Known`. */
	rest?: number;
}

/** A known lead to be weighed. */
export interface Weighable<Id> {
	id: Id;
	forms: Forms;
	sharedKinds: readonly string[];
	/** See `Candidate`. */
	isDoubted?: boolean;
}

/** Weighs known leads as somebody who may be one of them. */
export function weigh<Id>(
	{ comparable, known, parts, thresholds, weights, behind, rest }: Weighing,
	leads: ReadonlyArray<Weighable<Id>>,
): Judgement<Id> {
	return judge(
		{ ...leadModel(weights?.weights), thresholds },
		onlyParts(comparable, parts),
		leads.map(({ id, forms, sharedKinds, isDoubted }) => ({
			...{ id, sharedKinds: sharedKinds.filter((kind) => parts.some((part) => part === kind)) },
			comparables: forms.map((form) => onlyParts(form, parts)),
			...(isDoubted && { isDoubted }),
		})),
		{ ...knownOf(known), behind, rest },
	);
}

/** No more are told of and looked at in full. */
const MOST_TOLD = 8;

/** Whom to look at in full, and what is to be known of the others. */
export interface Preselected {
	/** The numbers of the likeliest, those first. */
	numbers: number[];
	/** How many names stand behind mailbox and number of who asks. */
	behind: NamesBehind;
	/** What the others may be it, as odds together; none where nobody is left. */
	rest: number | undefined;
	/** How many others there are. */
	left: number;
}

/** Less likely ones, who have neither mailbox nor number in common, are nobody's question. */
const LEAST_TOLD = 0.005;

/** Whether somebody may be it at all, or has the mailbox or the number of who asks. */
export const isWorthTelling = ({ odds, contacts }: Weighed<unknown>): boolean =>
	odds >= oddsOf(LEAST_TOLD) || contacts.length > 0;

/**
 * The few of those who share a key whom somebody may be.
 *
 * @param like in the order in which they came to be known
 * @example
 * preselect({ comparable, known, parts: comparedParts, thresholds: startingThresholds }, like).numbers // [7]
 */
export function preselect(weighing: Weighing, like: readonly LikeLead[]): Preselected {
	const judged = weigh(
		weighing,
		like.map(({ number, forms, sharedKinds }) => ({ id: number, forms, sharedKinds })),
	);
	const worth = judged.weighed.filter(isWorthTelling);
	const told = [...new Set([judged.over, judged.beside, ...worth])]
		.filter((each) => each !== undefined)
		.slice(0, MOST_TOLD);
	const others = judged.weighed.filter((each) => !told.includes(each));
	return {
		numbers: told.map(({ id }) => id),
		behind: judged.behind,
		rest: oddsTogether(others.map(({ odds }) => odds)),
		left: others.length,
	};
}

/** The odds of several who exclude each other; none for nobody. */
export function oddsTogether(odds: readonly number[]): number | undefined {
	if (odds.length === 0) return undefined;
	return Math.log2(odds.reduce((sum, each) => sum + 2 ** each, 0));
}
