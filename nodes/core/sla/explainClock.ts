import {
	calendarOf,
	describeDuration,
	describeInstant,
	describeLength,
	durationMs,
	durationUnits,
	explainDueTime,
	type DueTimeExplanation,
} from '../time';
import { historyOf } from './applyEvents';
import type { ClockRecord } from './clockRecord';
import { clockCourse, type Stretch } from './course';

/**
 * Why a clock is due when it is, line by line: each day with its open hours that counted, days
 * that were closed by their names, and pauses. A clock that does not go by business time has one
 * line for each stretch between pauses.
 *
 * @example
 * explainClock(clock)
 * // ['Fri 20 Nov 2026: 16:30–17:00 (30 min)',
 * //  'Sat 21 Nov 2026: closed, weekend',
 * //  'Sun 22 Nov 2026: closed, weekend',
 * //  'Mon 23 Nov 2026: 09:00–09:30 (30 min)']
 */
export function explainClock(clock: ClockRecord): string[] {
	const { runs } = clockCourse(clock, historyOf(clock));
	const explainRun = durationUnits[clock.target.unit].business ? openHours : wallClock;
	return runs.flatMap((run, index) => {
		const before = runs[index - 1];
		const paused = before ? [describePause({ from: before.to, to: run.from }, clock)] : [];
		// A clock that is paused from its start has no time before that.
		return [...paused, ...(run.from < run.to ? explainRun(clock, run) : [])];
	});
}

function openHours({ calendar }: ClockRecord, { from, to }: Stretch): string[] {
	const explanation = explainDueTime(calendarOf(calendar), from, to);
	return inDateOrder(explanation);
}

/** The days, with the sentence about those left out where they belong. */
function inDateOrder({ lines: days, leftOut }: DueTimeExplanation): string[] {
	if (!leftOut) return days.map(({ text }) => text);
	const lines = (part: typeof days) => part.map(({ text }) => text);
	return [
		...lines(days.filter(({ date }) => date < leftOut.date)),
		leftOut.text,
		...lines(days.filter(({ date }) => date > leftOut.lastDate)),
	];
}

function wallClock(clock: ClockRecord, { from, to }: Stretch): string[] {
	const isWhole = to - from === durationMs(clock.target);
	const length = isWhole ? describeDuration(clock.target) : describeLength(to - from);
	return [`${moment(from, clock)} to ${moment(to, clock)}: ${length} count day and night`];
}

const describePause = ({ from, to }: Stretch, clock: ClockRecord) =>
	`${moment(from, clock)} to ${moment(to, clock)}: paused, not counted`;

/** A moment without its zone. */
export const moment = (at: number, { calendar }: Pick<ClockRecord, 'calendar'>) =>
	describeInstant(at, calendar.timeZone).replace(/ \([^)]*\)$/, '');
