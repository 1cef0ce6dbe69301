/** What the page for users says is what comes out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	addBusinessDays,
	addBusinessTime,
	calendarLabels,
	compileCalendar,
	explainDueTime,
	type Calendar,
} from '../../../nodes/core/time';
import { HOUR, MINUTE } from './support/arbitraries';
import { at, iso, open, WEEKDAYS } from './support/time';

const page = readFileSync(join(__dirname, '../../../docs/business-time.md'), 'utf8');

it('explains its example as the page shows it', () => {
	const calendar = compileCalendar({
		...open('Europe/Berlin', WEEKDAYS, '09:00–17:00'),
		publicHolidays: { country: 'DE', region: 'Bayern' },
		exceptions: [
			{ date: '12-24', name: 'Christmas Eve', intervals: [{ from: '09:00', to: '12:00' }] },
		],
	});
	const from = at('2026-12-23T16:30+01:00');
	const { lines } = explainDueTime(calendar, from, addBusinessTime(calendar, from, 4 * HOUR));
	expect(page).toContain(`\`\`\`\n${lines.map(({ text }) => text).join('\n')}\n\`\`\``);
});

const due: Array<[string, (calendar: Calendar, from: number) => number]> = [
	['1 business hour', (calendar, from) => addBusinessTime(calendar, from, HOUR)],
	['30 business minutes', (calendar, from) => addBusinessTime(calendar, from, 30 * MINUTE)],
	['15 business minutes', (calendar, from) => addBusinessTime(calendar, from, 15 * MINUTE)],
	['2 business days', (calendar, from) => addBusinessDays(calendar, from, 2)],
];

/** A week in which each weekday of the page's table has a date. */
const dates: Record<string, string> = {
	Thursday: '2026-11-19',
	Friday: '2026-11-20',
	Saturday: '2026-11-21',
	Monday: '2026-11-23',
};

it.each(due)('is due when the page says: %s', (length, dueOf) => {
	const row = page.split('\n').find((line) => line.includes(`| ${length} `)) ?? '';
	const [from = '', until = ''] = [...row.matchAll(/(\w+day) (\d\d:\d\d)/g)].map(
		([, weekday = '', clock]) => `${dates[weekday]}T${clock}Z`,
	);
	const calendar = compileCalendar(open('UTC', WEEKDAYS, '09:00–17:00'));
	expect(iso(dueOf(calendar, at(from)))).toBe(iso(at(until)));
});

it.each(Object.values(calendarLabels))('calls the field %s by its name', (label) => {
	expect(page).toMatch(new RegExp(`[_*]${label}[_*]`));
});
