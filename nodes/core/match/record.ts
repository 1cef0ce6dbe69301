import type { EventData } from '../events';
import type { Match } from '../lead';
import { comparedParts } from './comparedParts';
import { leadFields, readComparable, writtenComparable } from './comparable';
import type { AccountFacts } from './account';
import { decideAmong, matchAmong, type AmongFacts, type DecidedAmong } from './among';
import type { Decided, FoundLead, MatchFacts } from './decide';
import type { VersionedWeights } from './model';
import type { KnownPerson } from './person';

/** What the event log keeps of a decision: what it was, and its record. */
export interface MatchedData {
	/** Whom it was compared with by name alone; score and evidence come of the record. */
	match: EventData<'lead.matched'>['match'];
	record: MatchRecord;
}

/** A known lead as it is kept: what was weighed of it stands in it, so that it goes where the lead is taken out. */
interface KeptLead
	extends Omit<KnownPerson, 'email' | 'phone' | 'company' | 'domain'>,
		Partial<Pick<KnownPerson, 'email' | 'phone' | 'company' | 'domain'>> {
	/** See `writtenComparable`. */
	weighed: string;
}

/** A known lead that somebody may be, as it is kept. */
interface KeptFound extends Pick<FoundLead, 'sharedKinds' | 'isDoubted' | 'isUnderWay' | 'record'> {
	lead: KeptLead;
}

/** What the facts are where the record does not say. */
type Usual = 'parts' | 'found' | 'comparable' | 'weights';

/** Facts without what is usual: comparing all, and nobody found. */
type KeptFacts = Omit<MatchFacts, Usual> &
	Partial<Pick<MatchFacts, 'parts'>> & {
		/** See `writtenComparable`. */
		comparable: string;
		/** The version of the weights; none for the ready ones. */
		weights?: number;
		found?: readonly KeptFound[];
	};

/** What one decision rests on. */
interface KeptDecision extends Partial<Pick<Decided, 'others'>> {
	facts: KeptFacts;
}

/** Enough to take the decision again, not a copy of all. */
export interface MatchRecord extends KeptDecision {
	/** The hash of the settings. */
	settings: string;
	/** Where records of a list were compared as well. */
	records?: KeptDecision & Pick<DecidedAmong, 'countsKnown'>;
	/** Where somebody of the company is known. */
	account?: AccountFacts;
}

/**
 * What is kept of a decision. At 200 candidates the record stays within 4 kB.
 *
 * @param settings the hash of the settings
 * @example
 * matchedData({ known: decideWithFacts(facts), countsKnown: true }, 'a1b2').record.facts.found // few, of however many
 */
export function matchedData(decided: DecidedAmong, settings: string): MatchedData {
	const { decision, relationship, score, recordId, reason, candidates } = matchAmong(decided);
	const { known, records, countsKnown, account } = decided;
	return {
		match: {
			...{ decision, relationship, score, reason },
			...(recordId !== null && { recordId }),
			...(candidates.length > 0 && {
				candidates: candidates.map(({ leadId, name }) => ({ leadId, name })),
			}),
		},
		record: {
			...keptDecision(known),
			settings,
			...(records && { records: { ...keptDecision(records), countsKnown } }),
			...(account && { account }),
		},
	};
}

function keptDecision({ match: { recordId }, facts, others }: Decided): KeptDecision {
	const { parts, found, comparable, weights, ...given } = facts;
	return {
		facts: {
			...given,
			comparable: writtenComparable(comparable),
			...(found.length > 0 && { found: found.map((each) => keptFound(each, recordId)) }),
			...(parts.length !== comparedParts.length && { parts }),
			...(weights && { weights: weights.version }),
		},
		...(others.length > 0 && { others }),
	};
}

function keptFound({ lead, forms, ...found }: FoundLead, recordId: string | null): KeptFound {
	const isNamed = lead.fullName !== null;
	return {
		lead: {
			...lead,
			// What was weighed says it, and a name is enough to call them by.
			...{ company: undefined, domain: undefined },
			...(isNamed && { email: undefined, phone: undefined }),
			// Somebody else's owner decides nothing, nor do the words and the record of the CRM.
			...{ owner: lead.id === recordId ? lead.owner : null, reason: undefined, crm: undefined },
			weighed: writtenComparable(forms[0] ?? []),
		},
		...found,
	};
}

const readFound = ({ lead: { weighed, ...lead }, ...found }: KeptFound): FoundLead => ({
	...found,
	lead: {
		...lead,
		...{ email: lead.email ?? null, phone: lead.phone ?? null, company: null, domain: null },
	},
	forms: [readComparable(weighed, leadFields.length)],
});

/**
 * Takes a recorded decision again: asks the rules with the recorded facts.
 *
 * @param weights those of the version that the record names
 * @throws RangeError where these are others: the answer would be another
 * @example
 * decideMatchAgain(matchedData({ known: decideWithFacts(facts), countsKnown: true }, 'a1b2').record)
 * // what decideMatch(facts) gives
 */
export function decideMatchAgain(
	{ facts, records, account }: Omit<MatchRecord, 'settings'>,
	weights?: VersionedWeights,
): Match {
	if (facts.weights !== weights?.version) {
		throw new RangeError(`It was decided by the weights of version ${facts.weights}`);
	}
	return matchAmong(decideAmong(recordedFacts({ facts, records, account }, weights)));
}

/**
 * The facts on which a recorded decision rests.
 *
 * @param weights by which it is to be decided; none for the ready ones
 * @example
 * recordedFacts(matchedData({ known: decideWithFacts(facts), countsKnown: true }, 'a1b2').record).countsKnown // true
 */
export const recordedFacts = (
	{ facts, records, account }: Omit<MatchRecord, 'settings'>,
	weights?: VersionedWeights,
): AmongFacts => ({
	...{ known: readFacts(facts, weights), countsKnown: records?.countsKnown ?? true },
	...(records && { records: readFacts(records.facts, weights) }),
	...(account && { account }),
});

const readFacts = (facts: KeptFacts, weights?: VersionedWeights): MatchFacts => ({
	...facts,
	weights,
	parts: facts.parts ?? comparedParts,
	comparable: readComparable(facts.comparable, leadFields.length),
	found: (facts.found ?? []).map(readFound),
});
