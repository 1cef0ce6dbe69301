import type { Assignment } from '../../core/lead';
import type { RouteFacts } from '../../core/route';
import type { StoreSession } from '../../store';
import { withdrawFromOthers } from '../deliver/withdraw';
import { wordAnew } from '../deliver/wordAnew';
import type { ChangeBooks } from '../clocks/tellClocks';
import { creditTaken } from './creditTaken';
import { ownsLead } from './ownsLead';
import type { AssignFacts } from './routeFactsOf';
import type { TurnBooks } from './Turns';

/**
 * The rule that gave a lead to its owner, where the lead meets it no more and is to go by the rules
 * again; `null` where it stays. A rule that is not in the table any more changes nothing.
 *
 * @example
 * outgrownRule(current, facts) // 'Small companies', of a lead that has become large
 */
export function outgrownRule(
	{ owner, rule }: Pick<Assignment, 'owner' | 'rule'>,
	{ routing, ruleMet }: Pick<AssignFacts, 'routing' | 'ruleMet'>,
): string | null {
	if (!owner || routing.whenOutgrown !== 'again') return null;
	const index = routing.rules.rules.findIndex(({ name }) => name === rule);
	return index !== -1 && ruleMet(index) === null ? rule : null;
}

/**
 * What a lead is decided from that goes by the rules again, as if it came in now: whoever has it has it
 * by a rule that counts no more, and nobody is kept from it for having had it.
 */
export const asIfNew = (facts: RouteFacts, outgrown: string): RouteFacts => ({
	...facts,
	...{ outgrown, knownOwner: null, accountOwner: null, had: new Set() },
});

type HandOverBooks = TurnBooks &
	ChangeBooks &
	Pick<StoreSession, 'leads' | 'inquiries' | 'policies' | 'deliveries' | 'settings'>;

/** What is done for a lead that goes from one owner to another, around its new assignment. */
export function handedOver(session: HandOverBooks, inquiryId: string, leadId: string) {
	return {
		/** The lead counts for who had it no more. @returns whether it is to be taken from them */
		async before(assignment: Assignment, isNobodys: boolean): Promise<boolean> {
			const taken = { inquiryId, leadId, before: assignment, why: 'outgrown', turnBack: false };
			await creditTaken(session, taken);
			return isNobodys && (await ownsLead(session, leadId, assignment.owner));
		},
		/** What was to go out about it names who has it now. */
		async after(assignment: Assignment, now: number): Promise<void> {
			await withdrawFromOthers(session, inquiryId, assignment.owner, now);
			await wordAnew(session, inquiryId, assignment, now);
		},
	};
}
