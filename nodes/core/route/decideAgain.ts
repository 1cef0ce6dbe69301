import type { RouteRecord } from './facts';
import { takeTurn } from './rotation';

/**
 * Takes a recorded decision again, from its record alone.
 *
 * @returns the owner's id, or `null` where the lead went to a queue
 * @example
 * decideAgain(decideAssign(facts, policy).record) // the id of the same owner
 */
export function decideAgain(record: RouteRecord): string | null {
	const chosen = record.considered.find(({ outcome }) => outcome === 'chosen');
	const owners = chosen?.owners ?? [];
	if (!chosen?.pool) return owners[0]?.id ?? null;

	const ready = owners.filter(({ hindrance }) => hindrance === null);
	const offHours = owners.filter(({ hindrance }) => hindrance === 'outside working hours');
	return takeTurn(chosen.pool.before, ready.length > 0 ? ready : offHours).memberId;
}
