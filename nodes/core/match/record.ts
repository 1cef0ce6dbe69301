import type { Match } from '../lead';
import { decideMatch, type Decided } from './decide';

/** What the event log keeps of a decision: enough to take it again, not a copy of all. */
export interface MatchRecord extends Omit<Decided, 'match'> {
	/** The hash of the settings. */
	settings: string;
}

/**
 * The record of a decision. At 200 candidates it stays within 4 kB.
 *
 * @param settings the hash of the settings
 * @example
 * matchRecord(decideWithFacts(facts), 'a1b2').facts.found.length // 5 at most, and who raised a doubt
 */
export function matchRecord({ match, facts, others }: Decided, settings: string): MatchRecord {
	const found = facts.found.map(({ lead, sharedKinds }) => ({
		// The owner of somebody who was not taken decides nothing.
		lead: lead.id === match.recordId ? lead : { ...lead, owner: null },
		sharedKinds,
	}));
	return { facts: { ...facts, found }, others, settings };
}

/**
 * Takes a recorded decision again: asks the rules with the recorded facts.
 *
 * @example
 * decideMatchAgain(matchRecord(decideWithFacts(facts), 'a1b2')) // what decideMatch(facts) gives
 */
export const decideMatchAgain = ({ facts }: Pick<MatchRecord, 'facts'>): Match =>
	decideMatch(facts);
