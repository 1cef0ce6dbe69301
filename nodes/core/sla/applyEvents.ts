import { concerns, inOrder, type ClockEvent } from './clockEvent';
import type { ClockRecord } from './clockRecord';
import { clockCourse, type ClockCourse } from './course';

/** What events did to one clock. */
export interface ClockChange {
	before: ClockRecord;
	after: ClockRecord;
	/** True when its breach was noted, and it turns out that it was not breached then. */
	unbreached: boolean;
}

/** The clocks after something happened. */
export interface ClocksAfter {
	/** All of them, in the order given. */
	clocks: ClockRecord[];
	/** Those that are no longer as they were. */
	changes: ClockChange[];
}

/**
 * Tells clocks what happened. Events may come late, twice and in any order: the end is the same.
 * A stopped clock is `stopped` also when it had been breached; it was late when `stoppedAt` is
 * after `dueAt`.
 *
 * @param now epoch milliseconds
 * @param names of the clocks that hear of it; all when empty
 * @example
 * applyEvents(clocks, [{ type: 'activity', kind: 'call', at: Date.parse('2026-11-23T09:10Z'), by: 'Ben' }], now)
 *   .clocks[0].stoppedAt // '2026-11-23T09:10:00.000Z'
 */
export function applyEvents(
	clocks: readonly ClockRecord[],
	events: readonly ClockEvent[],
	now: number,
	names: readonly string[] = [],
): ClocksAfter {
	const changes: ClockChange[] = [];
	const after = clocks.map((clock) => {
		if (names.length > 0 && !names.includes(clock.name)) return clock;
		const change = applyTo(clock, events, now);
		if (change) changes.push(change);
		return change?.after ?? clock;
	});
	return { clocks: after, changes };
}

function applyTo(
	before: ClockRecord,
	events: readonly ClockEvent[],
	now: number,
): ClockChange | null {
	const news = events.filter((event) => concerns(before, event));
	if (news.length === 0) return null;
	const known = historyOf(before);
	const after = settled(before, [...known, ...news], now);
	const same = JSON.stringify(after.history) === JSON.stringify(inOrder(known));
	return same ? null : { before, after, unbreached: isUnbreached(before, after) };
}

/** The history of a clock that was kept without one is the stop that it had. */
export function historyOf({ history, stoppedAt }: ClockRecord): ClockEvent[] {
	if (history) return history;
	return stoppedAt === null ? [] : [{ type: 'stop', at: Date.parse(stoppedAt), by: '' }];
}

/**
 * Whether a breach that was noted turns out to be none: what is told now happened before the clock
 * was due, or moves its due time ahead.
 */
export function isUnbreached(before: ClockRecord, after: ClockRecord): boolean {
	if (before.state !== 'breached' || after.state === 'breached') return false;
	if (after.stoppedAt !== null) return Date.parse(after.stoppedAt) <= Date.parse(after.dueAt);
	if (after.countedFrom === undefined || after.countedFrom === before.countedFrom) return true;
	return Date.parse(after.countedFrom) <= Date.parse(before.dueAt);
}

const iso = (ms: number) => new Date(ms).toISOString();

/**
 * A clock as its terms and its history make it. That a breach was noted stays true as long as the
 * due time has passed and the clock was not started again.
 *
 * @param now epoch milliseconds
 */
export function settled(
	clock: ClockRecord,
	events: readonly ClockEvent[],
	now: number,
): ClockRecord {
	const course = clockCourse(clock, events);
	const startedAgain = iso(course.countedFrom);
	const sameRound = startedAgain === (clock.countedFrom ?? clock.startedAt);
	const isPast = iso(course.dueAt) === clock.dueAt || course.dueAt <= now;
	const breached = clock.state === 'breached' && sameRound && isPast;
	const after: ClockRecord = {
		...clock,
		state: stateOf(course, breached),
		warnAt: course.warnAts[0] === undefined ? null : iso(course.warnAts[0]),
		dueAt: iso(course.dueAt),
		stoppedAt: course.stoppedAt === null ? null : iso(course.stoppedAt),
		businessMinutesUsed: course.businessMsUsed === null ? null : minutes(course.businessMsUsed),
		history: course.history,
		warnAts: course.warnAts.map(iso),
		firstMoments: clock.firstMoments ?? [clock.dueAt, clock.warnAt ?? clock.dueAt],
		countedFrom: startedAgain === clock.startedAt ? undefined : startedAgain,
		pausedAt: course.pausedAt === null ? undefined : iso(course.pausedAt),
		touched: course.touched > 0 ? course.touched : undefined,
	};
	return beginsAnew(clock, after) ? { ...after, ladder: undefined } : after;
}

function stateOf({ stoppedAt, pausedAt }: ClockCourse, breached: boolean): ClockRecord['state'] {
	if (stoppedAt !== null) return 'stopped';
	if (pausedAt !== null) return 'paused';
	return breached ? 'breached' : 'running';
}

/** Whether the next breach is another one, whose ladder begins at its first step. */
export const beginsAnew = (before: ClockRecord, after: ClockRecord): boolean =>
	after.state !== 'stopped' &&
	(after.countedFrom !== before.countedFrom ||
		(before.state === 'breached' && after.state !== 'breached'));

/** To a hundredth of a minute, so that a stop within seconds does not read as none. */
const minutes = (ms: number) => Math.round(ms / 600) / 100;

/**
 * A clock whose due time has passed with nobody having stopped it. A clock that was stopped or is
 * paused stays so.
 *
 * @example
 * breachClock(running).state // 'breached'
 */
export const breachClock = (clock: ClockRecord): ClockRecord =>
	clock.state === 'running' ? { ...clock, state: 'breached' } : clock;
