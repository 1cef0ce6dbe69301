import type { Assignment, Escalation } from '../lead';
import type { Ladder } from './ladder';

/**
 * The assignment that ends a ladder: the lead waits in the final queue, and no single person
 * owns it.
 *
 * @param before whose the lead was; `null` for a lead that nobody was given
 * @param now epoch milliseconds
 * @example
 * assignToQueue(ladder, escalation, assignment, now).queue // { name: 'Lead desk', email: '…' }
 */
export const assignToQueue = (
	{ finalQueue, hash }: Ladder,
	{ clock, reason }: Escalation,
	before: Assignment | null,
	now: number,
): Assignment => ({
	owner: null,
	backup: null,
	queue: finalQueue,
	rule: 'Final queue',
	pool: null,
	strategy: 'queue',
	priority: before?.priority ?? 'normal',
	reason: `${finalQueue.name} has this lead now: ${reason}`,
	trace: [`The ladder of ${clock} ended; before, the lead was with ${nameOf(before)}`],
	// Whoever reassigns the lead later needs the owners table that it was assigned by.
	policy: before?.policy ?? hash,
	assignedAt: new Date(now).toISOString(),
	round: (before?.round ?? 0) + 1,
	repeated: false,
});

const nameOf = (before: Assignment | null) =>
	before?.owner?.name ?? before?.queue?.name ?? 'nobody';
