import type { TeamMember } from './team';

/** Who was given a lead, in the order in which it happened. */
export interface Given {
	owner: string;
	/** The pool whose turn it was; `null` for a lead that its owner had already. */
	pool: string | null;
}

/** Differences below this are rounding. */
const rounding = 1e-6;

/**
 * Counts along what was given, and says what no fair pool would have done.
 *
 * An owner's exact share grows with each turn of their pool by their weight among those who were
 * below their cap then. However many join or leave, what they were given may at no moment be a
 * whole turn away from it.
 *
 * @returns one sentence for each fault, with the place in the order; empty when all was fair
 */
export function unfairness(team: readonly TeamMember[], order: readonly Given[]): string[] {
	const leads = new Map(team.map(({ id }) => [id, 0]));
	const ahead = new Map<string, number>();
	const faults: string[] = [];
	for (const [place, { owner, pool }] of order.entries()) {
		if (pool !== null) {
			const members = team.filter(({ pools }) => pools.includes(pool));
			const present = members.filter(({ id, cap }) => (leads.get(id) ?? 0) < (cap ?? Infinity));
			if (!present.some(({ id }) => id === owner)) {
				faults.push(`${place}: ${owner} could not take a turn of ${pool}`);
			}
			const weights = present.reduce((sum, { weight }) => sum + weight, 0);
			for (const { id, weight } of present) {
				const before = ahead.get(`${pool}/${id}`) ?? 0;
				const now = before + (id === owner ? 1 : 0) - weight / weights;
				ahead.set(`${pool}/${id}`, now);
				if (Math.abs(now) >= 1 + rounding) {
					faults.push(`${place}: ${id} is ${now} turns from the exact share of ${pool}`);
				}
			}
		}
		leads.set(owner, (leads.get(owner) ?? 0) + 1);
	}
	return faults;
}
