import { LeadOpsError } from '../errors';
import { timelineOf, type Calendar } from './calendar';
import { END_DAY, FIRST_DAY, type LocalDay } from './localDate';
import { readInstant } from './range';
import type { Timeline } from './timeline';
import { MS_PER_DAY } from './units';

/** As many days as the supported range has: few enough to count one by one. */
const MOST_DAYS = END_DAY - FIRST_DAY;

/**
 * The same time of the day, so many business days later. A business day is a date on which hours
 * begin; a night shift belongs whole to the date it begins on.
 *
 * Counting starts at the next opening when the instant is closed. Where the last day is closed at
 * that time of the day, it is due as that day opens next, or else as it closes.
 *
 * @param instantMs Epoch milliseconds, from 1970 to 2199.
 * @param days A whole number, zero or more. Zero adds nothing: the instant itself comes back.
 * @returns Epoch milliseconds.
 * @throws LeadOpsError `time.days` for any other number of days, `time.outOfRange` when either end
 * lies outside the years 1970 to 2199, `calendar.noMoreHours` when the calendar has no weekly hours
 * and its exceptions do not suffice.
 *
 * @example
 * // Thursday 16:00 plus two days, open Monday to Friday 09:00–17:00 UTC: Monday 16:00
 * addBusinessDays(calendar, Date.parse('2026-11-19T16:00Z'), 2) // Date.parse('2026-11-23T16:00Z')
 */
export function addBusinessDays(calendar: Calendar, instantMs: number, days: number): number {
	const from = readInstant(instantMs);
	if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) {
		throw new LeadOpsError({
			code: 'time.days',
			message: `${days} is not a number of business days`,
			hint: `Enter a whole number from 0 to ${MOST_DAYS}, or use business hours.`,
		});
	}
	if (days === 0) return from;
	const timeline = timelineOf(calendar);
	const { zone } = timeline.hours;
	const start = timeline.forward(from, 0, 'opening');
	const firstDay = dayOfHoursAt(timeline, start);
	const local = start + zone.offsetAt(start);
	const today = Math.floor(local / MS_PER_DAY);
	// The morning after a night is the next date's, also where the zone skipped a date in between.
	const clock = local - (today - Math.min(today - firstDay, 1)) * MS_PER_DAY;
	let day = firstDay;
	for (let left = days; left > 0; left--) {
		day = dayOfHoursAt(timeline, timeline.forward(closingOf(timeline, day), 0, 'opening'));
	}
	return nearestOpen(timeline, day, zone.instantOf(day * MS_PER_DAY + clock));
}

/** The date on which the hours of an open instant began. */
function dayOfHoursAt(timeline: Timeline, instant: number): LocalDay {
	const today = Math.floor((instant + timeline.hours.zone.offsetAt(instant)) / MS_PER_DAY);
	// Hours reach past midnight; over a date that the zone skipped, they end two dates later. When
	// clocks go back across midnight, those of tomorrow have begun.
	const isOpenFrom = (day: LocalDay) =>
		timeline.spansOn(day).some(({ start, end }) => start <= instant && instant < end);
	return [today, today - 1, today - 2, today + 1].find(isOpenFrom) ?? today;
}

const closingOf = (timeline: Timeline, day: LocalDay) =>
	timeline.spansOn(day).at(-1)?.end ?? (day + 1) * MS_PER_DAY;

/**
 * The instant itself when that day's hours hold it or end at it, else their next opening or last
 * closing.
 */
function nearestOpen(timeline: Timeline, day: LocalDay, instant: number): number {
	const spans = timeline.spansOn(day);
	const next = spans.find(({ end }) => instant <= end);
	return next ? Math.max(instant, next.start) : (spans.at(-1)?.end ?? instant);
}
