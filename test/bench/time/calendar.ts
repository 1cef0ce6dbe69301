import Holidays from 'date-holidays';
import type { CalendarSettings } from '../../../nodes/core/time';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A Tuesday morning, so that spans meet the change of clocks and Easter after a few weeks. */
export const START = Date.parse('2026-03-03T10:30:00Z');

const PLACE = { country: 'DE', region: 'BY' };

export const ZONE = 'Europe/Berlin';

/** A week, and days that are closed: all that moment-business-time knows too. */
export interface BenchCalendar {
	readonly settings: CalendarSettings & Required<Pick<CalendarSettings, 'weekly'>>;
	/** Each date of the benchmark's years on which the calendar is closed, `YYYY-MM-DD`. */
	readonly closed: readonly string[];
}

const WEEK = {
	timeZone: ZONE,
	weekly: [
		{ days: [1, 2, 3, 4], from: '09:00', to: '12:30' },
		{ days: [1, 2, 3, 4], from: '13:30', to: '18:00' },
		{ days: [5], from: '09:00', to: '15:00' },
	],
} satisfies CalendarSettings;

const OWN_DAYS = ['2026-03-16', '2026-12-24', '2026-12-25'];

export const withOwnDays: BenchCalendar = {
	settings: { ...WEEK, exceptions: OWN_DAYS.map((date) => ({ date })) },
	closed: OWN_DAYS,
};

/** @param lastYear the others are given only the years they need: they look at every date of the list */
export function withPublicHolidays(lastYear: number): BenchCalendar {
	const list = new Holidays(PLACE.country, PLACE.region, { types: ['public'] });
	const first = new Date(START).getUTCFullYear();
	const years = Array.from({ length: lastYear - first + 1 }, (_, index) => first + index);
	return {
		settings: { ...WEEK, publicHolidays: PLACE },
		closed: years.flatMap((year) => list.getHolidays(year).map(({ date }) => date.slice(0, 10))),
	};
}
