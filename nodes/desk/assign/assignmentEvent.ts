import type { EventData } from '../../core/events';
import type { Assignment } from '../../core/lead';

/** What the event log keeps of an assignment: who, why, and what is needed to decide again. */
export const assignmentEvent = (
	{ owner, queue, rule, strategy, reason, round }: Assignment,
	record: object,
): EventData<'lead.assigned'> => ({
	owner: owner?.id ?? null,
	queue: queue?.name ?? null,
	...{ rule, strategy, reason, round, record },
});

/** What the event log keeps of an assignment that ends another; `null` for one that was none. */
export const reassignmentEvent = (
	before: Assignment | null,
	after: Assignment,
	record: object,
): EventData<'lead.reassigned'> => ({
	...assignmentEvent(after, record),
	from: before?.owner?.id ?? null,
	fromQueue: before?.queue?.name ?? null,
});
