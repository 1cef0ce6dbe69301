import type { INodeProperties } from 'n8n-workflow';
import { calendarLabels, type CalendarSettings } from '../../core/time';
import {
	combined,
	mapped,
	switchColumn,
	textColumn,
	type Look,
	type Parts,
	type RowOf,
	type Setting,
} from '../settings';
import { publicHolidayColumns, publicHolidaysOf } from './publicHolidays';
import { exceptionsOf, specialDaysColumn } from './specialDays';
import { timeZoneColumn } from './timeZone';
import { weeklyHoursColumn, type HoursLook, type WeeklyHours } from './weeklyHours';

/** The text of an .ics file, whose events are times off. */
const iCalColumn = (overrides: Partial<Look> = {}) =>
	textColumn({
		displayName: calendarLabels.iCal,
		typeOptions: { rows: 4 },
		placeholder: 'BEGIN:VCALENDAR…',
		description:
			'The text of an .ics file: nobody works during its events. An expression can take it from a node that fetched the file.',
		...overrides,
	});

/** Whether events close at which people are free. */
const freeEventsColumn = (overrides: Partial<Look> = {}) =>
	switchColumn({
		displayName: 'Free Events Close Too',
		default: false,
		description:
			'Whether events close, too, that the calendar shows as free. Calendars of public holidays often show theirs so; in a person’s calendar they are birthdays and reminders.',
		...overrides,
		displayOptions: {
			...overrides.displayOptions,
			hide: { ...overrides.displayOptions?.hide, iCal: [''] },
		},
	});

/**
 * All that a calendar is made of, in screen order, apart from whose time zone it is in.
 * {@link calendarSetting} makes it.
 *
 * @param displayOptions when it is shown
 * @param hours another default or description of the table of hours
 */
export const calendarColumns = (
	displayOptions?: INodeProperties['displayOptions'],
	hours: HoursLook = {},
) => {
	const shown = displayOptions && { displayOptions };
	return {
		weeklyHours: weeklyHoursColumn({ ...shown, ...hours }),
		timeZone: timeZoneColumn(shown),
		...publicHolidayColumns(shown),
		holidays: specialDaysColumn(shown),
		iCal: iCalColumn(shown),
		freeEvents: freeEventsColumn(shown),
	};
};

/** What {@link calendarColumns} give. */
export type CalendarValue = RowOf<ReturnType<typeof calendarColumns>>;

/**
 * The calendar that its columns say, for each item. Items get the same object where none of the
 * columns has an expression. A table of hours without a line means around the clock.
 *
 * @param workflowTimeZone where none is named
 */
export const calendarSetting = (
	parts: Parts<CalendarValue>,
	workflowTimeZone: string,
): Setting<CalendarSettings> =>
	mapped(combined(parts), (value) => calendarOf(value, workflowTimeZone));

function calendarOf(value: CalendarValue, workflowTimeZone: string): CalendarSettings {
	const { timeZone, iCal, freeEvents } = value;
	const weekly = value.weeklyHours;
	const exceptions = exceptionsOf(value.holidays);
	const publicHolidays = publicHolidaysOf(value);
	return {
		timeZone: timeZone || workflowTimeZone,
		weekly,
		...(weekly.length === 0 && { alwaysOpen: true }),
		...(exceptions.length > 0 && { exceptions }),
		...(publicHolidays && { publicHolidays }),
		...(iCal && { iCal }),
		...(iCal && freeEvents && { freeEventsClose: true }),
	};
}

/**
 * The same calendar with working hours of its own, such as those of one clock.
 *
 * @example
 * withWeeklyHours({ timeZone: 'UTC', weekly: [], alwaysOpen: true }, [
 *   { days: [1], from: '09:00', to: '17:00' },
 * ]).weekly // [{ days: [1], from: '09:00', to: '17:00' }]
 */
export const withWeeklyHours = (
	calendar: CalendarSettings,
	hours: WeeklyHours,
): CalendarSettings => ({
	...calendar,
	weekly: hours,
	alwaysOpen: false,
});
