import type { Lead } from '../../core/lead';
import { loggedEvents, recompute, type ClockRecord, type Recomputed } from '../../core/sla';
import type { LeadEvent } from '../../store';
import { keepChanges, type ChangeBooks } from './tellClocks';

/** What is needed to recompute the clocks of an inquiry. */
interface Task {
	lead: Lead;
	leadId: string | null;
	/** The clocks that run, as they are kept. */
	clocks: readonly ClockRecord[];
	/** The clocks that would be started now. */
	fresh: readonly ClockRecord[];
	log: readonly LeadEvent[];
	/** Epoch milliseconds. */
	now: number;
}

/** Judges the running clocks of an inquiry by the settings of now, and notes what that changed. */
export async function recomputeRunning(
	session: ChangeBooks,
	{ lead, leadId, clocks, fresh, log, now }: Task,
): Promise<Recomputed[]> {
	const changes = clocks.flatMap((clock) =>
		recompute([clock], fresh, loggedEvents(log, clock.name, now), now),
	);
	await session.events.append(
		changes.map((change) => ({
			at: now,
			type: 'clock.recomputed',
			inquiryId: lead.inquiryId,
			leadId,
			data: traceOf(change, now),
		})),
	);
	await keepChanges(session, changes, leadId, now);
	return changes;
}

const traceOf = ({ before, after, because }: Recomputed, now: number) => ({
	name: after.name,
	because,
	before: momentsOf(before),
	after: momentsOf(after),
	/** Whether the new settings make it overdue at once. */
	overdue: after.state === 'running' && Date.parse(after.dueAt) <= now,
});

const momentsOf = ({ state, warnAt, dueAt, policy }: ClockRecord) => ({
	...{ state, warnAt, dueAt, policy },
});
