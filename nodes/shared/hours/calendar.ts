import type { INodeProperties } from 'n8n-workflow';
import { calendarLabels, type CalendarSettings } from '../../core/time';
import type { ReadSetting, Setting } from '../settings';
import { cellText } from './cell';
import {
	holidayCountryField,
	holidayKindsField,
	holidayRegionField,
	readPublicHolidays,
	type PublicHolidaysValue,
} from './publicHolidays';
import { holidaysField, readHolidays, type HolidaysValue } from './specialDays';
import { readTimeZoneOf, timeZoneField, timeZoneOfField } from './timeZone';
import { readWeeklyHours, weeklyHoursField, type WeeklyHoursValue } from './weeklyHours';

/** Draws the text of an .ics file, whose events are times off. */
export const iCalField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: calendarLabels.iCal,
	name: 'iCal',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'BEGIN:VCALENDAR…',
	description:
		'The text of an .ics file: nobody works during its events. An expression can take it from a node that fetched the file.',
	...overrides,
});

/**
 * Draws all fields of a calendar, in screen order. {@link calendarReader} reads them.
 *
 * @param displayOptions when they are shown
 * @param hours another default or description of the table of hours
 */
export const calendarFields = (
	displayOptions?: INodeProperties['displayOptions'],
	hours: Partial<INodeProperties> = {},
): INodeProperties[] => {
	const shown = displayOptions && { displayOptions };
	return [
		weeklyHoursField({ ...shown, ...hours }),
		timeZoneOfField(shown),
		timeZoneField(shown),
		holidayCountryField(shown),
		holidayRegionField(shown),
		holidayKindsField(shown),
		holidaysField(shown),
		iCalField(shown),
	];
};

/** What the fields of a calendar hold, by their names. */
export interface CalendarValue extends PublicHolidaysValue {
	timeZone?: string;
	timeZoneOf?: string;
	weeklyHours?: WeeklyHoursValue;
	holidays?: HolidaysValue;
	iCal?: string;
}

/**
 * A calendar as its fields on the screen say. A table of hours without a line means around the
 * clock.
 *
 * @param workflowTimeZone for fields that name none
 * @example
 * readCalendar({ timeZone: 'UTC' }, 'Europe/Berlin') // { timeZone: 'UTC', weekly: [], alwaysOpen: true }
 */
export function readCalendar(value: CalendarValue, workflowTimeZone: string): CalendarSettings {
	const weekly = readWeeklyHours(value.weeklyHours ?? {});
	const exceptions = readHolidays(value.holidays ?? {});
	const publicHolidays = readPublicHolidays(value);
	const zoneFrom = readTimeZoneOf(value.timeZoneOf);
	const iCal = cellText(value.iCal);
	return {
		timeZone: cellText(value.timeZone) || workflowTimeZone,
		weekly,
		...(weekly.length === 0 && { alwaysOpen: true }),
		...(zoneFrom && { zoneFrom }),
		...(exceptions.length > 0 && { exceptions }),
		...(publicHolidays && { publicHolidays }),
		...(iCal && { iCal }),
	};
}

/**
 * The same calendar with working hours of its own, such as those of one clock.
 *
 * @example
 * withWeeklyHours({ timeZone: 'UTC', weekly: [], alwaysOpen: true }, {
 *   hours: [{ days: [1], from: '09:00', to: '17:00' }],
 * }).weekly // [{ days: [1], from: '09:00', to: '17:00' }]
 */
export const withWeeklyHours = (
	calendar: CalendarSettings,
	hours: WeeklyHoursValue,
): CalendarSettings => ({ ...calendar, weekly: readWeeklyHours(hours), alwaysOpen: false });

/**
 * Reads what {@link calendarFields} hold, for each item. Items with the same settings get the same
 * object where none of the fields has an expression.
 */
export function calendarReader(
	setting: ReadSetting,
	workflowTimeZone: string,
): Setting<CalendarSettings> {
	const fields = {
		timeZone: setting('timeZone', ''),
		timeZoneOf: setting('timeZoneOf', ''),
		weeklyHours: setting<WeeklyHoursValue>('weeklyHours', {}),
		holidays: setting<HolidaysValue>('holidays', {}),
		holidayCountry: setting('holidayCountry', ''),
		holidayRegion: setting('holidayRegion', ''),
		holidayKinds: setting<string[]>('holidayKinds', []),
		iCal: setting('iCal', ''),
	};
	const constant = Object.values(fields).every((field) => field.constant);
	const read = (itemIndex: number): CalendarSettings => {
		const values = Object.entries(fields).map(([name, field]) => [name, field.at(itemIndex)]);
		return readCalendar(Object.fromEntries(values) as CalendarValue, workflowTimeZone);
	};
	let known: CalendarSettings | undefined;
	return {
		constant,
		at: (itemIndex) => (constant ? (known ??= read(itemIndex)) : read(itemIndex)),
	};
}
