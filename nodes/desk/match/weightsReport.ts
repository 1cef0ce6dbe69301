import {
	leadFields,
	leadModel,
	percentOf,
	startingThresholds,
	titleOfField,
	waterfallOf,
	weightTable,
	type Comparable,
	type FieldLines,
	type Joined,
	type MatchWeights,
	type Thresholds,
	type Waterfall,
} from '../../core/match';
import type { KeptWeights } from '../../store';
import { fewestMatches, type Learned, type ShownPair } from './learnWeights';

/** The two thresholds as they stand on the screen of Match, in percent. */
export interface ShownThresholds {
	existingFrom: number;
	reviewFrom: number;
}

/** What one kind of weights takes for one person. */
export interface ShownJoined extends ShownThresholds {
	pairs: number;
	/** How many of 100 of these are one person, as far as can be told. */
	right?: number;
}

/** Two records by which the weights are shown. */
export interface ShownExample extends Waterfall {
	reason: string;
	/** What the two say. */
	between: [string, string];
	/** In percent, by these weights and by those before. */
	sure: number;
	before: number;
}

/** A kept version. */
export interface ShownVersion extends ShownThresholds {
	version: number;
	/** ISO 8601. */
	at: string;
	leads: number;
	matches: number;
	inUse: boolean;
}

/** Weights as they are told of. */
export interface WeightsReport {
	reason: string;
	/** The version in use from now on; `ready` for the ready weights. */
	inUse: number | 'ready';
	/** What to set in Match with the weights that are told of; not there where there are none to be used. */
	thresholds?: ShownThresholds;
	/** What they were learned from; not there for the ready ones. */
	learnedFrom?: MatchWeights['from'];
	compared?: { before: ShownJoined; after: ShownJoined; found: number; lost: number };
	notLearned: Array<{ field: string; reason: string }>;
	/** Each field with each way to agree, as text. */
	picture: string;
	fields: FieldLines[];
	examples: ShownExample[];
	/** The newest first. */
	versions: ShownVersion[];
}

/** What becomes of the weights that are told of. */
export interface Use {
	/** The version in use from now on; none for the ready ones. */
	inUse: KeptWeights | undefined;
	/** Those that were in use before. */
	before: KeptWeights | undefined;
	versions: readonly KeptWeights[];
	/** How many leads are known. */
	total: number;
}

/** Thresholds as they stand on the screen. */
export const shownThresholds = ({ existing, review }: Thresholds): ShownThresholds => ({
	existingFrom: inPercent(existing),
	reviewFrom: inPercent(review),
});

const inPercent = (probability: number) => Math.round(probability * 1000) / 10;

/**
 * Weights as they are told of: what each field says, beside what it said by those in use before.
 *
 * @param weights none for the ready ones
 * @param reason in a sentence or two
 */
export function reportOf(
	weights: MatchWeights | undefined,
	{ inUse, before, versions, total }: Use,
	reason: string,
	learned?: Learned,
): WeightsReport {
	const { fields, picture } = weightTable({
		...{ model: leadModel(weights), before: leadModel(before?.weights), total },
	});
	return {
		reason,
		inUse: inUse?.version ?? 'ready',
		thresholds: shownThresholds(weights?.thresholds ?? startingThresholds),
		...(weights && { learnedFrom: weights.from }),
		...(learned && { compared: comparedOf(learned) }),
		notLearned: (weights?.from.notLearned ?? []).map(({ field, pairs }) => ({
			field: titleOfField(field),
			reason: notLearnedReason(pairs),
		})),
		...{ picture, fields },
		examples: (learned?.pairs ?? []).map(exampleOf),
		versions: versions.map(({ version, at, weights: { from, thresholds } }) => ({
			...{ version, at: new Date(at).toISOString(), leads: from.leads, matches: from.matches },
			...{ inUse: version === inUse?.version, ...shownThresholds(thresholds) },
		})),
	};
}

/** What is told where there are no weights that could be used: those in use, with nothing to set. */
export function reportOfNone(use: Use, reason: string): WeightsReport {
	const { inUse, fields, picture, versions } = reportOf(use.before?.weights, use, reason);
	return { reason, inUse, notLearned: [], picture, fields, examples: [], versions };
}

const notLearnedReason = (pairs: number) =>
	pairs === 0
		? 'No two records of one person both give it: it keeps its ready weights.'
		: `Only about ${pairs} pairs of one person both give it, too few: it keeps its ready weights.`;

function comparedOf({ comparison }: Learned): WeightsReport['compared'] {
	const { before, after, found, lost } = comparison;
	return { before: joinedOf(before), after: joinedOf(after), found, lost };
}

const joinedOf = ({ thresholds, pairs, right }: Joined): ShownJoined => ({
	...shownThresholds(thresholds),
	pairs,
	...(right !== null && { right: percentOf(right) }),
});

/** Why an example is shown. */
const toldWords: Readonly<Record<ShownPair['told'], string>> = {
	found: 'Only these weights take the two for one person',
	lost: 'Only the weights before take the two for one person',
	near: 'The nearest to where it tips',
};

function exampleOf({ told, before, after, comparables, isOneLead, explained }: ShownPair) {
	const between = comparables.map(calledOf) as [string, string];
	const [sure, was] = [percentOf(after), percentOf(before)];
	const known = isOneLead ? ', who are one lead already' : '';
	return {
		reason: `${toldWords[told]}: ${between.join(' and ')}${known} (${sure} % sure, before ${was} %).`,
		...{ between, sure, before: was, ...waterfallOf(explained) },
	};
}

/** Whoever says this, by what is compared. */
function calledOf(comparable: Comparable): string {
	const value = (name: string) => comparable[leadFields.findIndex((each) => each.name === name)];
	const name = [value('firstName'), value('lastName')].filter(Boolean).join(' ');
	const more = value('email') || value('phone') || value('company') || value('city');
	return (
		[name, more && (name ? `(${more})` : more)].filter(Boolean).join(' ') || 'who says nothing'
	);
}

/**
 * What was learned, in a sentence or two.
 *
 * @param version under which it is in use now; `null` where it is not
 */
export function learnedReason(learned: Learned, version: number | null): string {
	const { weights, isEnough, isPart, comparison } = learned;
	const { leads, pairs, matches } = weights.from;
	if (leads === 0) {
		return `Nothing was learned: there is no known lead yet. ${atLeast}`;
	}
	const from = `${counted(pairs, 'pair')} that share something, among ${isPart ? 'the first ' : ''}${counted(leads, 'known lead')}`;
	if (!isEnough) {
		return `Nothing was learned: of ${from}, about ${matches} are one person. ${atLeast}`;
	}
	const { before, after, found, lost } = comparison;
	const part = notLearnedPart(weights.from.notLearned);
	const [is, was] = [shownThresholds(after.thresholds), shownThresholds(before.thresholds)];
	const gain = `From ${is.existingFrom} % on they take ${counted(after.pairs, 'pair')} for one person, where the weights before take ${before.pairs} from ${was.existingFrom} % on (${found} more, ${lost} fewer).`;
	const set = `set "Existing From (Percent)" to ${is.existingFrom} and "Review From (Percent)" to ${is.reviewFrom} in Match`;
	const use =
		version === null
			? found > 0
				? `Not in use yet: with "Use These Weights" on they would be; then ${set}.`
				: 'They would find nobody more and are not in use: leave "Use These Weights" off.'
			: `In use now as version ${version}: ${set}.${found > 0 ? '' : ' They find nobody more than those before; "Weights" goes back to these.'}`;
	return [`Learned from ${from}: about ${matches} are one person.`, ...part, gain, use].join(' ');
}

/** What it takes to learn, and what goes on until then. */
const atLeast = `It takes about ${fewestMatches} pairs of one person. Match goes on by the weights and the percentages that it has; learn again when more leads are known.`;

/** Of what there was too little, although there was enough of the whole. */
function notLearnedPart(fields: MatchWeights['from']['notLearned']): string[] {
	const names = fields.map(({ field }) => titleOfField(field));
	const last = names.at(-1);
	if (last === undefined) return [];
	const all = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
	const keep = names.length === 1 ? 'It keeps its ready weights' : 'They keep their ready weights';
	return [`Too few pairs say anything of ${all}. ${keep}.`];
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
