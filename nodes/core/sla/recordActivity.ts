import { businessTimeBetween } from '../time';
import { stopsOnKind, type Activity } from './activity';
import { calendarOf } from './calendarOf';
import type { ClockRecord } from './clockRecord';

/** The clocks after something happened. */
export interface ClocksAfter {
	/** All of them, in the order given. */
	clocks: ClockRecord[];
	/** Those that are no longer as they were. */
	changed: ClockRecord[];
}

/**
 * Stops the clocks that an activity stops.
 *
 * A clock's stop is the earliest activity at or after its start that counts for it, so activities
 * may come late, twice and in any order: the end is the same. A stopped clock is `stopped` also
 * when it had been breached; it was late when `stoppedAt` is after `dueAt`.
 *
 * @example
 * recordActivity(clocks, { kind: 'call', at: Date.parse('2026-11-23T09:10Z'), by: 'Ben' })
 *   .changed[0].stoppedAt // '2026-11-23T09:10:00.000Z'
 */
export function recordActivity(clocks: readonly ClockRecord[], activity: Activity): ClocksAfter {
	const changed: ClockRecord[] = [];
	const after = clocks.map((clock) => {
		if (!stops(activity, clock)) return clock;
		const stopped = stop(clock, activity.at);
		changed.push(stopped);
		return stopped;
	});
	return { clocks: after, changed };
}

const stops = ({ kind, at }: Activity, { stopsOn, startedAt, stoppedAt }: ClockRecord) =>
	stopsOnKind(stopsOn, kind) &&
	at >= Date.parse(startedAt) &&
	(stoppedAt === null || at < Date.parse(stoppedAt));

const stop = (clock: ClockRecord, at: number): ClockRecord => ({
	...clock,
	state: 'stopped',
	stoppedAt: new Date(at).toISOString(),
	businessMinutesUsed: businessMinutes(clock, at),
});

/** To a hundredth of a minute, so that a stop within seconds does not read as none. */
function businessMinutes({ calendar, startedAt }: ClockRecord, at: number): number {
	const used = businessTimeBetween(calendarOf(calendar), Date.parse(startedAt), at);
	return Math.round(used / 600) / 100;
}

/**
 * A clock whose due time has passed with nobody having stopped it. A clock that was stopped
 * stays so.
 *
 * @example
 * breachClock(running).state // 'breached'
 */
export const breachClock = (clock: ClockRecord): ClockRecord =>
	clock.state === 'running' ? { ...clock, state: 'breached' } : clock;
