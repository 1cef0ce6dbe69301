import type { Assignment } from '../../core/lead';
import type { RouteFacts } from '../../core/route';
import { creditTaken } from './creditTaken';
import { ownsLead } from './ownsLead';
import type { AssignFacts } from './routeFactsOf';

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

/**
 * Has a lead that goes by the rules again count for who had it no more.
 *
 * @param isNobodys whether no owner is to have it now
 * @returns whether it counts no more by this, and whether it is to be taken from them as its owner as well
 */
export async function takeOutgrown(
	session: Parameters<typeof creditTaken>[0] & Parameters<typeof ownsLead>[0],
	taken: { inquiryId: string; leadId: string; before: Assignment },
	isNobodys: boolean,
): Promise<{ counted: boolean; takesFromOwner: boolean }> {
	return {
		counted: await creditTaken(session, { ...taken, why: 'outgrown', turnBack: false }),
		takesFromOwner: isNobodys && (await ownsLead(session, taken.leadId, taken.before.owner)),
	};
}
