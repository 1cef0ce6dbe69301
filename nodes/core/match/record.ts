import type { EventData } from '../events';
import type { Match } from '../lead';
import { decideMatch, type Decided } from './decide';

/** What the event log keeps of a decision: what it was, and its record. */
export interface MatchedData {
	/** Whom it was compared with by name alone; score and evidence come of the record. */
	match: EventData<'lead.matched'>['match'];
	record: MatchRecord;
}

/** Enough to take the decision again, not a copy of all. */
export interface MatchRecord extends Omit<Decided, 'match'> {
	/** The hash of the settings. */
	settings: string;
}

/**
 * What is kept of a decision. At 200 candidates the record stays within 4 kB.
 *
 * @param settings the hash of the settings
 * @example
 * matchedData(decideWithFacts(facts), 'a1b2').record.facts.found.length // few, of however many
 */
export function matchedData({ match, facts, others }: Decided, settings: string): MatchedData {
	const { decision, relationship, score, recordId, reason, candidates } = match;
	const found = facts.found.map(({ lead, sharedKinds }) => ({
		// Somebody else's owner decides nothing, nor do the words and the record of the CRM.
		lead: {
			...lead,
			...{ owner: lead.id === recordId ? lead.owner : null, reason: undefined, crm: undefined },
		},
		sharedKinds,
	}));
	return {
		match: {
			...{ decision, relationship, score, recordId, reason },
			candidates: candidates.map(({ leadId, name }) => ({ leadId, name })),
		},
		record: { facts: { ...facts, found }, others, settings },
	};
}

/**
 * Takes a recorded decision again: asks the rules with the recorded facts.
 *
 * @example
 * decideMatchAgain(matchedData(decideWithFacts(facts), 'a1b2').record) // what decideMatch(facts) gives
 */
export const decideMatchAgain = ({ facts }: Pick<MatchRecord, 'facts'>): Match =>
	decideMatch(facts);
