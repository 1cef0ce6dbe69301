import { beginsAnew } from './applyEvents';
import type { ClockRecord, ClockTimer } from './clockRecord';

/**
 * The moments to wake up at for clocks that run: each warning and each due time. The ids are the
 * same for the same moment of the same clock, so setting them twice sets them once. Of a paused
 * clock they are those before the pause.
 *
 * @example
 * clockTimers(startClocks(policy, 'sub_1', now)).map(({ id }) => id)
 * // ['sub_1/First touch/warning', 'sub_1/First touch/breach']
 */
export const clockTimers = (clocks: readonly ClockRecord[]): ClockTimer[] =>
	clocks.flatMap(timersOf);

/** All moments at which a clock warns, in order. */
export const warningsOf = ({ warnAts, warnAt }: ClockRecord): string[] =>
	warnAts ?? (warnAt === null ? [] : [warnAt]);

function timersOf(clock: ClockRecord): ClockTimer[] {
	if (clock.state === 'stopped') return [];
	const { inquiryId, name, dueAt, pausedAt } = clock;
	const warnAts = warningsOf(clock);
	const timer = (kind: 'warning' | 'breach', at: string, which = 1): ClockTimer => ({
		id: `${inquiryId}/${name}/${kind}${which > 1 ? `-${which}` : ''}${occasionOf(clock, at)}`,
		kind,
		dueAt: Date.parse(at),
		inquiryId,
		clock: name,
		step: kind === 'warning' && warnAts.length > 1 ? which : null,
	});
	const timers = [
		...warnAts.map((at, index) => timer('warning', at, index + 1)),
		timer('breach', dueAt),
	];
	if (pausedAt === undefined) return timers;
	return timers.filter(({ dueAt: at }) => at < Date.parse(pausedAt));
}

/**
 * What tells a moment from the one that the clock had at its start: a timer that is under way for
 * the old moment must not be taken for the new one.
 */
function occasionOf({ firstMoments, dueAt, warnAt }: ClockRecord, at: string): string {
	return (firstMoments ?? [dueAt, warnAt]).includes(at) ? '' : `@${at}`;
}

/**
 * What tells this due time of a clock from the one that it had at its start, for ids of what comes
 * after it: empty as long as it is the same one.
 *
 * @example
 * dueOccasion(startedAgain) // '@2026-11-24T09:30:00.000Z'
 */
export const dueOccasion = (clock: ClockRecord): string => occasionOf(clock, clock.dueAt);

/** What to do with the timers of a clock that changed. */
export interface TimerChange {
	/** Whether all that are set go first, also those of its ladder. */
	cancelAll: boolean;
	/** Timers that go. */
	gone: ClockTimer[];
	set: ClockTimer[];
}

/**
 * The timers to take away and to set after a clock changed. One that stays as it was is not set
 * again: it may have done its work. A clock that is breached was heard of, whatever its times are;
 * the timer of that breach may still be on its way to the ladder, and stays.
 *
 * @param now epoch milliseconds
 */
export function changedTimers(before: ClockRecord, after: ClockRecord, now: number): TimerChange {
	const [was, is] = [timersOf(before), timersOf(after)];
	const known = new Set(was.map(({ id }) => id));
	const kept = new Set(is.map(({ id }) => id));
	const isBreached = after.state === 'breached';
	const cancelAll = after.state === 'stopped' || beginsAnew(before, after);
	return {
		cancelAll,
		gone: was.filter(({ id, kind }) => !kept.has(id) && !(isBreached && kind === 'breach')),
		set: is.filter(
			({ id, dueAt }) => !isBreached && (!known.has(id) || (cancelAll && dueAt > now)),
		),
	};
}
