import { DateTime } from 'luxon';
import type { CalendarPeriod, CapSpan } from './cap';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How long each counts where it is no hour, day, week or month of the calendar. */
const periodMs: Readonly<Record<CalendarPeriod, number>> = {
	hour: hourMs,
	day: dayMs,
	week: 7 * dayMs,
	month: 30 * dayMs,
};

/** The longest that a cap looks back: a month of 31 days that has an hour more. */
const calendarMs: Readonly<Record<CalendarPeriod, number>> = {
	hour: hourMs,
	day: dayMs + hourMs,
	week: 7 * dayMs + hourMs,
	month: 31 * dayMs + hourMs,
};

const rollingMs = ({ per, minutes = 60 }: Omit<CapSpan, 'counted'>): number =>
	per === 'minutes' ? minutes * minuteMs : periodMs[per];

/** How far a cap may look back, in milliseconds. */
export const lookBackMs = (span: CapSpan): number =>
	span.counted === 'rolling' || span.per === 'minutes' ? rollingMs(span) : calendarMs[span.per];

/**
 * The leads that count for a cap now: those from its first moment up to its end. Weeks begin on
 * Monday. A day in which clocks are changed has the hours that it has.
 *
 * @param now in milliseconds
 * @param zone an IANA time zone, which decides when days, weeks and months begin
 * @example
 * capWindow({ per: 'day', counted: 'calendar' }, Date.parse('2026-03-29T12:00:00Z'), 'Europe/Berlin')
 * // 23 hours long
 */
export function capWindow(span: CapSpan, now: number, zone: string): { from: number; to: number } {
	const { per, counted } = span;
	if (counted === 'rolling' || per === 'minutes') {
		const ms = rollingMs(span);
		// What another process assigned a moment later by its clock counts as well.
		return { from: now - ms + 1, to: now + ms };
	}
	const start = DateTime.fromMillis(now, { zone }).startOf(per);
	// Where the first moment of a day is 01:00, that of the next one is midnight.
	const next = start.plus({ [per]: 1 }).startOf(per);
	return { from: start.toMillis(), to: next.toMillis() };
}

/**
 * When a lead counts no more for a cap that counts up to now.
 *
 * @param givenAt when somebody was given it, in milliseconds
 * @example
 * ceasesToCount({ per: 'hour' }, Date.parse('2026-03-02T09:30:00Z')) // 10:30
 */
export const ceasesToCount = (span: Omit<CapSpan, 'counted'>, givenAt: number): number =>
	givenAt + rollingMs(span);

/**
 * The day that it is somewhere: from its first moment up to that of the next day.
 *
 * @param now in milliseconds
 * @param zone an IANA time zone
 * @example
 * localDay(Date.parse('2026-03-29T12:00:00Z'), 'Europe/Berlin') // 23 hours long
 */
export const localDay = (now: number, zone: string): { from: number; to: number } =>
	capWindow({ per: 'day', counted: 'calendar' }, now, zone);
