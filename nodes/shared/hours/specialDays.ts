import type { INodeProperties } from 'n8n-workflow';
import { calendarLabels, type CalendarSettings } from '../../core/time';
import { tableField } from '../tableField';
import { cellText } from './cell';

/**
 * Draws a table of dates on which the hours are other ones, or none. {@link readHolidays} reads it.
 *
 * @param overrides another name, default or place on the screen
 */
export const holidaysField = (overrides: Partial<INodeProperties> = {}): INodeProperties =>
	tableField({
		displayName: calendarLabels.days,
		name: 'holidays',
		description:
			'Days that are closed or have other hours, whatever all other settings of the calendar say',
		row: { displayName: 'Day', name: 'day' },
		values: [
			{
				displayName: 'Date',
				name: 'date',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
			},
			{
				displayName: 'Date Until',
				name: 'until',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'For several days in a row: the last one of them',
			},
			{
				displayName: 'Every Year',
				name: 'everyYear',
				type: 'boolean',
				default: false,
				description: 'Whether the same days are special each year',
			},
			{
				displayName: 'Hours',
				name: 'hours',
				type: 'string',
				default: '',
				placeholder: 'e.g. 09:00-12:00, 13:00-15:00',
				description: 'The hours on these days instead of the usual ones. Leave empty to be closed.',
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
		...overrides,
	});

/** What {@link holidaysField} holds. */
export interface HolidaysValue {
	day?: Array<{
		date?: string;
		until?: string;
		everyYear?: boolean;
		hours?: string;
		name?: string;
	}>;
}

type Exception = NonNullable<CalendarSettings['exceptions']>[number];

/** The days of the table as a calendar has them. */
export const readHolidays = (value: HolidaysValue): Exception[] =>
	(value.day ?? []).map(({ date, until, everyYear, hours, name }) => {
		const intervals = readHours(cellText(hours));
		const [first, last] = [dateOf(date, everyYear), dateOf(until, everyYear)];
		return {
			// Without a first day it is for the calendar to refuse.
			date: last === '' ? first : `${first}..${last}`,
			...(cellText(name) && { name: cellText(name) }),
			...(intervals.length > 0 && { intervals }),
		};
	});

/** The date control adds a time of day, which a day does not have. */
function dateOf(cell: unknown, everyYear = false): string {
	const date = cellText(cell).slice(0, 'YYYY-MM-DD'.length);
	return everyYear ? date.replace(/^\d{4}-/, '') : date;
}

/** `09:00-12:00, 13:00 – 15:00` as hours; whether they are times is for the calendar to say. */
const readHours = (hours: string) =>
	hours
		.split(/[,;]/)
		.filter((part) => part.trim() !== '')
		.map((part) => {
			const [from = '', to = ''] = part.split(/[-–—]| to /).map((time) => time.trim());
			return { from, to };
		});
