import type { Sla } from '../../core/lead';
import { breachClock, describeClocks, summarizeClocks, type ClockRecord } from '../../core/sla';
import type { StoreSession } from '../../store';
import { clocksOf, type Concerned } from './told';

/** How the clocks of a lead stand. */
export interface Checked {
	stands: 'onTime' | 'overdue' | 'nothingRuns';
	sla: Sla & { overdue: string[] };
}

/**
 * Says how the clocks of a lead stand now. It changes nothing.
 *
 * @param now epoch milliseconds
 */
export async function checkClocks(
	session: Pick<StoreSession, 'clocks'>,
	about: Concerned,
	now: number,
): Promise<Checked> {
	const all = await clocksOf(session, about);
	const open = all.filter(({ state }) => state !== 'stopped');
	const overdue = open.filter((clock) => isOverdue(clock, now)).map(({ name }) => name);
	const asTheyStand = open.map((clock) => (isOverdue(clock, now) ? breachClock(clock) : clock));
	const shown = summarizeClocks(about.inquiryId ? all : open);
	const stands = overdue.length > 0 ? 'overdue' : 'onTime';
	return {
		stands: open.length > 0 ? stands : 'nothingRuns',
		sla: { ...shown, overdue, repeated: false, reason: describeClocks(asTheyStand) },
	};
}

/** Also when no timer has said so yet. */
const isOverdue = ({ state, dueAt }: ClockRecord, now: number) =>
	state === 'breached' || (state === 'running' && Date.parse(dueAt) <= now);
