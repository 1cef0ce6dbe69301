import type { INodeProperties } from 'n8n-workflow';
import type { CalendarSettings } from '../core/time';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * Draws a table of opening hours. {@link readWeeklyHours} reads it.
 *
 * @param overrides another name, default or place on the screen
 */
export const weeklyHoursField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: 'Working Hours',
	name: 'weeklyHours',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Hours',
	default: {},
	description:
		'Each line is a stretch of time on some days. A line may cross midnight: it then belongs to the day on which it starts.',
	options: [
		{
			displayName: 'Hours',
			name: 'hours',
			values: [
				{
					displayName: 'Days',
					name: 'days',
					type: 'multiOptions',
					default: [1, 2, 3, 4, 5],
					options: weekdays.map((name, index) => ({ name, value: index + 1 })),
				},
				{
					displayName: 'From',
					name: 'from',
					type: 'string',
					default: '09:00',
					placeholder: 'e.g. 09:00',
				},
				{
					displayName: 'To',
					name: 'to',
					type: 'string',
					default: '17:00',
					placeholder: 'e.g. 17:00',
				},
			],
		},
	],
	...overrides,
});

/** What {@link weeklyHoursField} holds. */
export interface WeeklyHoursValue {
	hours?: Array<{ days?: number[]; from?: string; to?: string }>;
}

type WeeklyLine = NonNullable<CalendarSettings['weekly']>[number];

/** The lines of the table as a calendar has them; an empty table has no lines. */
export const readWeeklyHours = (value: WeeklyHoursValue): WeeklyLine[] =>
	(value.hours ?? []).map(({ days = [], from = '', to = '' }) => ({
		days: days as WeeklyLine['days'],
		from: from.trim(),
		to: to.trim(),
	}));

/** Draws the time zone that working hours are in. Empty means the workflow's own. */
export const timeZoneField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: 'Time Zone',
	name: 'timeZone',
	type: 'string',
	default: '',
	placeholder: 'e.g. Europe/Berlin',
	description: 'The time zone of the working hours. Leave empty to use the one of the workflow.',
	...overrides,
});

/**
 * Draws a table of days on which nobody works. {@link readHolidays} reads it.
 *
 * @param overrides another name, default or place on the screen
 */
export const holidaysField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: 'Holidays',
	name: 'holidays',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Holiday',
	default: {},
	description: 'Days on which nobody works, whatever the working hours say',
	options: [
		{
			displayName: 'Holiday',
			name: 'day',
			values: [
				{
					displayName: 'Date',
					name: 'date',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
				},
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Christmas Day',
					description: 'What due times call the day when they explain themselves',
				},
			],
		},
	],
	...overrides,
});

/** What {@link holidaysField} holds. */
export interface HolidaysValue {
	day?: Array<{ date?: string; name?: string }>;
}

/** The days of the table as a calendar has them: closed, with their names. */
export const readHolidays = (value: HolidaysValue): NonNullable<CalendarSettings['exceptions']> =>
	(value.day ?? []).map(({ date = '', name = '' }) => ({
		// The date control adds a time of day, which a day off does not have.
		date: date.trim().slice(0, 'YYYY-MM-DD'.length),
		...(name.trim() && { name: name.trim() }),
	}));

/** What the three fields of a calendar hold. */
export interface CalendarValue {
	timeZone?: string;
	weeklyHours?: WeeklyHoursValue;
	holidays?: HolidaysValue;
}

/**
 * A calendar as its fields on the screen say. A table of hours without a line means around the
 * clock.
 *
 * @param workflowTimeZone for fields that name none
 * @example
 * readCalendar({ timeZone: 'UTC' }, 'Europe/Berlin') // { timeZone: 'UTC', weekly: [], alwaysOpen: true }
 */
export function readCalendar(
	{ timeZone = '', weeklyHours = {}, holidays = {} }: CalendarValue,
	workflowTimeZone: string,
): CalendarSettings {
	const weekly = readWeeklyHours(weeklyHours);
	const exceptions = readHolidays(holidays);
	return {
		timeZone: timeZone.trim() || workflowTimeZone,
		weekly,
		...(weekly.length === 0 && { alwaysOpen: true }),
		...(exceptions.length > 0 && { exceptions }),
	};
}
