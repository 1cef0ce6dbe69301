import type { Assignment } from '../../core/lead';
import {
	activityEvent,
	applyEvents,
	changedTimers,
	shownClock,
	type ClockChange,
	type ClockEvent,
	type ClockRecord,
	type ClocksAfter,
} from '../../core/sla';
import type { StoreSession } from '../../store';

/** The books that clocks and what becomes of them are kept in. */
export type ChangeBooks = Pick<StoreSession, 'clocks' | 'timers' | 'events'>;

/** What is told with events. */
export interface Telling {
	leadId: string | null;
	/** Epoch milliseconds. */
	now: number;
	/** The clocks that hear of it; all when empty. */
	names?: readonly string[];
}

/**
 * Tells clocks what happened and keeps what that makes of them: their states, their timers, and a
 * line in the log for a breach that turns out to be none.
 *
 * @example
 * await tellClocks(session, await session.clocks.ofInquiry('sub_1'), [activityEvent(call)], telling)
 */
export async function tellClocks(
	session: ChangeBooks,
	clocks: readonly ClockRecord[],
	events: readonly ClockEvent[],
	{ leadId, now, names }: Telling,
): Promise<ClocksAfter> {
	const after = applyEvents(clocks, events, now, names);
	await keepChanges(session, after.changes, leadId, now);
	return after;
}

/** Tells the clocks of an inquiry that it was given to an owner; a queue is none. */
export async function tellAssigned(
	session: ChangeBooks,
	inquiryId: string,
	{ owner, assignedAt }: Assignment,
	{ leadId, now }: Telling,
): Promise<void> {
	if (!owner) return;
	const event = activityEvent({ kind: 'assigned', at: Date.parse(assignedAt), by: '' });
	await tellClocks(session, await session.clocks.ofInquiry(inquiryId), [event], { leadId, now });
}

/** Keeps clocks that changed, with their timers. */
export async function keepChanges(
	session: ChangeBooks,
	changes: readonly ClockChange[],
	leadId: string | null,
	now: number,
): Promise<void> {
	for (const { before, after } of changes) {
		await session.clocks.update(after);
		const { cancelAll, gone, set } = changedTimers(before, after, now);
		if (cancelAll) await session.timers.cancel(after.inquiryId, { clock: after.name });
		else for (const timer of gone) await session.timers.complete(timer);
		await session.timers.set(set);
	}
	const withdrawn = changes.filter(({ unbreached }) => unbreached);
	await session.events.append(
		withdrawn.map(({ before, after }) => ({
			at: now,
			type: 'clock.unbreached',
			inquiryId: after.inquiryId,
			leadId,
			data: { clock: shownClock(after), before: shownClock(before) },
		})),
	);
}
