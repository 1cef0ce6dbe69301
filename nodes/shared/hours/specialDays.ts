import { calendarLabels, type CalendarSettings } from '../../core/time';
import { switchColumn, tableColumn, textColumn, type Look, type ValueOf } from '../settings';

/**
 * A table of dates on which the hours are other ones, or none. {@link exceptionsOf} makes a
 * calendar's exceptions of it.
 *
 * @param overrides another label or place on the screen
 */
export const specialDaysColumn = (overrides: Partial<Look> = {}) =>
	tableColumn({
		displayName: calendarLabels.days,
		description:
			'Days that are closed or have other hours, whatever all other settings of the calendar say',
		row: { displayName: 'Day', name: 'day' },
		rare: ['until', 'everyYear', 'hours'],
		columns: {
			date: dateColumn({ displayName: 'Date' }),
			until: dateColumn({
				displayName: 'Date Until',
				description: 'For several days in a row: the last one of them',
			}),
			everyYear: switchColumn({
				displayName: 'Every Year',
				default: false,
				description: 'Whether the same days are special each year',
			}),
			hours: textColumn({
				displayName: 'Hours',
				placeholder: 'e.g. 09:00-12:00, 13:00-15:00',
				description: 'The hours on these days instead of the usual ones. Leave empty to be closed.',
			}),
			name: textColumn({
				displayName: 'Name',
				placeholder: 'e.g. Christmas Day',
				description: 'What due times call the day when they explain themselves',
			}),
		},
		...overrides,
	});

const dateColumn = (look: Look) =>
	textColumn({ ...look, type: 'dateTime', typeOptions: { dateOnly: true } });

/** What {@link specialDaysColumn} gives. */
export type SpecialDays = ValueOf<ReturnType<typeof specialDaysColumn>>;

type Exception = NonNullable<CalendarSettings['exceptions']>[number];

/** The days of the table as a calendar has them. */
export const exceptionsOf = (days: SpecialDays): Exception[] =>
	days.map(({ date, until, everyYear, hours, name }) => {
		const intervals = readHours(hours);
		const [first, last] = [dateOf(date, everyYear), dateOf(until, everyYear)];
		return {
			// Without a first day it is for the calendar to refuse.
			date: last === '' ? first : `${first}..${last}`,
			...(name && { name }),
			...(intervals.length > 0 && { intervals }),
		};
	});

/** The date control adds a time of day, which a day does not have. */
function dateOf(cell: string, everyYear: boolean): string {
	const date = cell.slice(0, 'YYYY-MM-DD'.length);
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
