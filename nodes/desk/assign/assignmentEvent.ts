import type { Assignment } from '../../core/lead';
import type { RouteRecord } from '../../core/route';

/** What the event log keeps of an assignment: who, why, and what is needed to decide again. */
export const assignmentEvent = (
	{ owner, queue, rule, strategy, reason, round }: Assignment,
	record: RouteRecord,
) => ({
	owner: owner?.id ?? null,
	queue: queue?.name ?? null,
	...{ rule, strategy, reason, round, record },
});
