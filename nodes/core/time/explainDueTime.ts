import { timelineOf, type Calendar } from './calendar';
import { describeDay } from './describeInstant';
import { describeLength } from './describeLength';
import { describeDays, dueTimeLines, type DueTimeLine } from './dueTimeLines';
import { parseDate, type LocalDay } from './localDate';
import { readInstant } from './range';
import { MS_PER_DAY } from './units';
import type { Zone } from './zone';

export interface DueTimeExplanation {
	readonly timeZone: string;
	/** The business time from start to due, in milliseconds. */
	readonly openMs: number;
	/**
	 * The days in order. Up to two weeks have a line for each day; in more, days that are like every
	 * week share one. Of very many lines only the first and the last ones are here.
	 */
	readonly lines: readonly DueTimeLine[];
	/** What was left out of `lines`, between its first and its last ones. */
	readonly leftOut?: {
		readonly date: string;
		readonly lastDate: string;
		readonly openDays: number;
		readonly closedDays: number;
		readonly openMs: number;
		readonly text: string;
	};
}

const MOST_FIRST_LINES = 26;
const MOST_LAST_LINES = 14;

/**
 * Why a clock that started at `fromMs` is due at `dueMs`: the days in between, the hours of each
 * that counted, the names of those that were closed or had other hours, and where clocks changed.
 * At most forty lines, so that the value stays small for any span.
 *
 * @param fromMs Epoch milliseconds, from 1970 to 2199.
 * @param dueMs Epoch milliseconds, from 1970 to 2199. When it is before `fromMs` the same days are
 * listed, and the whole `openMs` is negative.
 * @throws LeadOpsError `time.outOfRange` for an instant outside the years 1970 to 2199.
 *
 * @example
 * // Open Monday to Friday 09:00–17:00 UTC
 * explainDueTime(calendar, Date.parse('2026-11-20T16:30Z'), Date.parse('2026-11-23T09:30Z'))
 *   .lines.map((line) => line.text)
 * // ['Fri 20 Nov 2026: 16:30–17:00 (30 min)',
 * //  'Sat 21 Nov 2026: closed, weekend',
 * //  'Sun 22 Nov 2026: closed, weekend',
 * //  'Mon 23 Nov 2026: 09:00–09:30 (30 min)']
 */
export function explainDueTime(
	calendar: Calendar,
	fromMs: number,
	dueMs: number,
): DueTimeExplanation {
	const from = readInstant(fromMs);
	const due = readInstant(dueMs);
	const timeline = timelineOf(calendar);
	const { zone } = timeline.hours;
	const within = { start: Math.min(from, due), end: Math.max(from, due) };
	const [firstDay, lastDay] = [localDayAt(zone, within.start), localDayAt(zone, within.end)];
	const lines = dueTimeLines(timeline, firstDay, lastDay, within);
	return {
		timeZone: calendar.timeZone,
		openMs: timeline.between(from, due),
		...shortened(lines),
	};
}

function shortened(lines: readonly DueTimeLine[]): Pick<DueTimeExplanation, 'lines' | 'leftOut'> {
	const left = lines.slice(MOST_FIRST_LINES, -MOST_LAST_LINES);
	const [first] = left;
	const last = left.at(-1);
	if (!first || !last) return { lines };
	const sum = (key: 'openDays' | 'closedDays' | 'openMs') =>
		left.reduce((total, line) => total + line[key], 0);
	const [openDays, closedDays, openMs] = [sum('openDays'), sum('closedDays'), sum('openMs')];
	const range = [first.date, last.lastDate].map((date) => describeDay(parseDate(date) ?? 0));
	return {
		lines: [...lines.slice(0, MOST_FIRST_LINES), ...lines.slice(-MOST_LAST_LINES)],
		leftOut: {
			date: first.date,
			lastDate: last.lastDate,
			openDays,
			closedDays,
			openMs,
			text:
				`${range.join(' to ')}: ${describeDays(openDays)} open (${describeLength(openMs)}), ` +
				`${describeDays(closedDays)} closed`,
		},
	};
}

function localDayAt(zone: Zone, instant: number): LocalDay {
	return Math.floor((instant + zone.offsetAt(instant)) / MS_PER_DAY);
}
