import type { EventData } from '../events';
import type { Match } from '../lead';
import { decideMatch, type Decided, type MatchFacts } from './decide';
import { matchableKinds } from './keys';

/** What the event log keeps of a decision: what it was, and its record. */
export interface MatchedData {
	/** Whom it was compared with by name alone; score and evidence come of the record. */
	match: EventData<'lead.matched'>['match'];
	record: MatchRecord;
}

/** What the facts are where the record does not say. */
type Usual = 'matchOn' | 'found' | 'names';

/** Enough to take the decision again, not a copy of all. */
export interface MatchRecord extends Partial<Pick<Decided, 'others'>> {
	/**
	 * Without what is usual: matching on {@link matchableKinds}, and nobody found. The names behind a
	 * mailbox and a number are there where they are not to be counted among those found.
	 */
	facts: Omit<MatchFacts, Usual> & Partial<Pick<MatchFacts, Usual>>;
	/** The hash of the settings. */
	settings: string;
}

/**
 * What is kept of a decision. At 200 candidates the record stays within 4 kB.
 *
 * @param settings the hash of the settings
 * @example
 * matchedData(decideWithFacts(facts), 'a1b2').record.facts.found // few, of however many
 */
export function matchedData({ match, facts, others }: Decided, settings: string): MatchedData {
	const { decision, relationship, score, recordId, reason, candidates } = match;
	const { matchOn, names, person, ...given } = facts;
	const found = facts.found.map(({ lead, sharedKinds }) => ({
		// Somebody else's owner decides nothing, nor do the words and the record of the CRM.
		lead: {
			...lead,
			...{ owner: lead.id === recordId ? lead.owner : null, reason: undefined, crm: undefined },
		},
		sharedKinds,
	}));
	const isUsual = JSON.stringify(matchOn) === JSON.stringify(matchableKinds);
	return {
		match: {
			...{ decision, relationship, score, reason },
			...(recordId !== null && { recordId }),
			...(candidates.length > 0 && {
				candidates: candidates.map(({ leadId, name }) => ({ leadId, name })),
			}),
		},
		record: {
			facts: {
				...{ person, ...given, found: found.length > 0 ? found : undefined },
				...(!isUsual && { matchOn }),
				...(others.length > 0 && { names }),
			},
			...(others.length > 0 && { others }),
			settings,
		},
	};
}

/**
 * Takes a recorded decision again: asks the rules with the recorded facts.
 *
 * @example
 * decideMatchAgain(matchedData(decideWithFacts(facts), 'a1b2').record) // what decideMatch(facts) gives
 */
export const decideMatchAgain = ({ facts }: Pick<MatchRecord, 'facts'>): Match =>
	decideMatch({ ...facts, matchOn: facts.matchOn ?? matchableKinds, found: facts.found ?? [] });
