import { z } from 'zod/v4';

// Times, dates, the zone and places are plain text here: `compileCalendar` reads them, and says in
// the words on the screen which of them cannot be read.

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
	/**
	 * The local dates whose hours are replaced: `2026-12-24`, `2026-12-24..2027-01-01`, or every
	 * year `12-24`, `12-24..01-01`. Where lines share a date, a dated line goes before a yearly one
	 * and a single date before a range.
	 */
	date: z.string(),
	/** What people call the day, such as `Christmas Day`. */
	name: z.string().optional(),
	/** The hours that begin on that date instead of the weekly ones; none means closed. */
	intervals: z.array(hours).optional(),
});

/** What kinds of holiday there are, and what the screen calls them. */
export const holidayKinds = {
	bank: 'Bank Holidays',
	observance: 'Observances',
	optional: 'Optional Holidays',
	public: 'Public Holidays',
} as const;

export type HolidayKind = keyof typeof holidayKinds;

const publicHolidays = z.object({
	/** A country by its ISO 3166-1 code or its name. */
	country: z.string(),
	/** A part of the country by its ISO 3166-2 code, with or without the country's, or its name. */
	region: z.string().optional(),
	/** The kinds that close; only `public` unless set. */
	kinds: z.array(z.enum(['bank', 'observance', 'optional', 'public'])).optional(),
	/** Names of further holidays that close, whatever their kind. */
	alsoNamed: z.array(z.string()).optional(),
});

/** When a team works: the settings of a business calendar as plain data. */
export const calendarSettings = z.object({
	/** An IANA time zone name, such as `Europe/Berlin`. */
	timeZone: z.string(),
	/**
	 * Whose clock the hours are on; `timeZone` stands in for a lead or owner without a zone.
	 * `inZoneOf` settles it before the calendar is compiled.
	 */
	zoneFrom: z.enum(['calendar', 'lead', 'owner']).optional(),
	weekly: z.array(weeklyHours).default([]),
	/** Dates of their own; they have the last word over iCal text and public holidays. */
	exceptions: z.array(calendarException).optional(),
	/** Days off by the law of a place. */
	publicHolidays: publicHolidays.optional(),
	/** iCalendar text (RFC 5545): nobody works during its events. */
	iCal: z.string().optional(),
	/** Whether events of that text close, too, at which people are said to be free. */
	freeEventsClose: z.boolean().optional(),
	/** Open around the clock: `weekly` is not looked at, all else still is. */
	alwaysOpen: z.boolean().optional(),
});

export type CalendarSettings = z.input<typeof calendarSettings>;
export type HoursSettings = z.infer<typeof hours>;
export type WeeklyHoursSettings = z.infer<typeof weeklyHours>;
export type CalendarExceptionSettings = z.infer<typeof calendarException>;
export type PublicHolidaysSettings = z.infer<typeof publicHolidays>;
