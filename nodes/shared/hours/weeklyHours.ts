import { calendarLabels, weekdayNames } from '../../core/time';
import { choicesColumn, tableColumn, textColumn, type Look, type ValueOf } from '../settings';

/** What may be said of a table of hours in its place. */
export type HoursLook = Partial<Look> & { default?: { hours: object[] } };

/**
 * A table of opening hours. It gives lines as a calendar has them.
 *
 * @param overrides another label, default or place on the screen
 */
export const weeklyHoursColumn = (overrides: HoursLook = {}) =>
	tableColumn({
		displayName: calendarLabels.hours,
		description:
			'Each line is a stretch of time on some days. A line may cross midnight: it then belongs to the day on which it starts.',
		row: { displayName: 'Hours', name: 'hours' },
		inline: true,
		columns: {
			days: choicesColumn({
				displayName: 'Days',
				default: [1, 2, 3, 4, 5],
				options: weekdayNames.map((name, index) => ({ name, value: index + 1 })),
			}),
			from: textColumn({ displayName: 'From', default: '09:00', placeholder: 'e.g. 09:00' }),
			to: textColumn({ displayName: 'To', default: '17:00', placeholder: 'e.g. 17:00' }),
		},
		...overrides,
	});

/** What {@link weeklyHoursColumn} gives: the lines as a calendar has them. */
export type WeeklyHours = ValueOf<ReturnType<typeof weeklyHoursColumn>>;
