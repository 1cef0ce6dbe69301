import { z } from 'zod/v4';

// Times, dates and the zone are plain text here: `compileCalendar` reads them, and says in the
// words on the screen which of them cannot be read.

const hours = z.object({
	/** Opening, `HH:mm`. */
	from: z.string(),
	/** Closing, `HH:mm` or `24:00`; at or before `from` it is the next day's. */
	to: z.string(),
});

const weeklyHours = hours.extend({
	/** ISO weekdays these hours begin on: 1 is Monday, 7 is Sunday. */
	days: z.array(z.number().int().min(1).max(7)),
});

const calendarException = z.object({
	/** The local date whose hours are replaced, `YYYY-MM-DD`. */
	date: z.string(),
	/** What people call the day, such as `Christmas Day`. */
	name: z.string().optional(),
	/** The hours that begin on that date instead of the weekly ones; none means closed. */
	intervals: z.array(hours).optional(),
});

/** When a team works: the settings of a business calendar as plain data. */
export const calendarSettings = z.object({
	/** An IANA time zone name, such as `Europe/Berlin`. */
	timeZone: z.string(),
	weekly: z.array(weeklyHours).default([]),
	exceptions: z.array(calendarException).optional(),
	/** Open around the clock: `weekly` is not looked at, `exceptions` still are. */
	alwaysOpen: z.boolean().optional(),
});

export type CalendarSettings = z.input<typeof calendarSettings>;
export type HoursSettings = z.infer<typeof hours>;
export type WeeklyHoursSettings = z.infer<typeof weeklyHours>;
export type CalendarExceptionSettings = z.infer<typeof calendarException>;
