import type { INodeProperties } from 'n8n-workflow';
import { calendarLabels, weekdayNames, type CalendarSettings } from '../../core/time';
import { tableField } from '../tableField';
import { cellText } from './cell';

/**
 * Draws a table of opening hours. {@link readWeeklyHours} reads it.
 *
 * @param overrides another name, default or place on the screen
 */
export const weeklyHoursField = (overrides: Partial<INodeProperties> = {}): INodeProperties =>
	tableField({
		displayName: calendarLabels.hours,
		name: 'weeklyHours',
		description:
			'Each line is a stretch of time on some days. A line may cross midnight: it then belongs to the day on which it starts.',
		row: { displayName: 'Hours', name: 'hours' },
		values: [
			{
				displayName: 'Days',
				name: 'days',
				type: 'multiOptions',
				default: [1, 2, 3, 4, 5],
				options: weekdayNames.map((name, index) => ({ name, value: index + 1 })),
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
		...overrides,
	});

/** What {@link weeklyHoursField} holds. */
export interface WeeklyHoursValue {
	hours?: Array<{ days?: number[]; from?: string; to?: string }>;
}

type WeeklyLine = NonNullable<CalendarSettings['weekly']>[number];

/** The lines of the table as a calendar has them; an empty table has no lines. */
export const readWeeklyHours = (value: WeeklyHoursValue): WeeklyLine[] =>
	(value.hours ?? []).map(({ days = [], from, to }) => ({
		days,
		from: cellText(from),
		to: cellText(to),
	}));
