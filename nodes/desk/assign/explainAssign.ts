import type { Assignment } from '../../core/lead';
import { decideAssign, endOf, explainDecision } from '../../core/route';
import { routeFactsOf, type AssignFacts, type FactBooks } from './routeFactsOf';

/** Who would have a lead, and each step of how that comes. */
export interface AssignExplained {
	assignment: Pick<Assignment, 'owner' | 'queue' | 'rule' | 'strategy' | 'waiting' | 'reason'>;
	steps: string[];
}

/**
 * Says who would be given a lead now, were it new, and why, step by step. Nobody's turn is taken and nothing
 * is kept.
 *
 * @param now epoch milliseconds
 */
export async function explainAssign(
	session: FactBooks,
	given: AssignFacts,
	now: number,
): Promise<AssignExplained> {
	const end = endOf({ qualification: given.qualification, outcome: null });
	if (end) {
		const ended = { owner: null, queue: null, rule: 'Ended', strategy: 'ended' } as const;
		return { assignment: { ...ended, reason: end.reason }, steps: [end.reason] };
	}
	const { facts } = await routeFactsOf(session, given, undefined, now);
	const decision = decideAssign(facts, given.hash);
	return {
		assignment: decision.assignment,
		steps: explainDecision(decision, given.routing),
	};
}
