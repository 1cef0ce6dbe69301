import { describeDay, describeDayOfYear, describeMoment } from './describeInstant';
import { describeLength } from './describeLength';
import { describeDays, type DueTimeLine } from './dueTimeLines';
import { describeClockChange } from './explainedDay';
import { parseDate, type LocalDay } from './localDate';
import type { Span } from './span';
import type { Zone } from './zone';

/** So many days are named, of more the rest is counted. */
const MOST_NAMED = 6;

/**
 * Why a clock is due when it is, for a person to read: how much of which days counted, and which
 * days did not and why.
 *
 * @example
 * '1 h of business time from Fri 20 Nov 2026, 16:30 to Mon 23 Nov 2026, 09:30 (UTC): ' +
 *   '30 min on Fri 20 Nov, 30 min on Mon 23 Nov. Closed: 2 days (weekend).'
 */
export function dueTimeSentence(lines: readonly DueTimeLine[], within: Span, zone: Zone): string {
	const openMs = lines.reduce((sum, line) => sum + line.openMs, 0);
	const [first, last] = [lines[0], lines.at(-1)];
	const isOneYear = first?.date.slice(0, 4) === last?.lastDate.slice(0, 4);
	const dateOf = datesAs(isOneYear ? describeDayOfYear : describeDay);
	const parts = [
		`${describeLength(openMs)} of business time from ${describeMoment(within.start, zone)} ` +
			`to ${describeMoment(within.end, zone)} (${zone.name}): ${openPart(lines, dateOf)}`,
		closedPart(lines, dateOf),
		otherHoursPart(lines, dateOf),
		clocksPart(lines, dateOf),
	];
	return parts.filter((part) => part !== '').join(' ');
}

function openPart(lines: readonly DueTimeLine[], dateOf: DateOf): string {
	const days = lines.reduce((sum, { openDays }) => sum + openDays, 0);
	const open = lines.filter(({ openMs }) => openMs > 0);
	const isShort = open.length <= MOST_NAMED && open.every(isSingle);
	if (days === 0) return 'no open hours lie between them.';
	if (!isShort) return `on ${describeDays(days)}.`;
	return `${open.map((line) => `${describeLength(line.openMs)} on ${dateOf(line)}`).join(', ')}.`;
}

function closedPart(lines: readonly DueTimeLine[], dateOf: DateOf): string {
	const weekdays = new Map<string, number>();
	const named: string[] = [];
	for (const line of lines) {
		if (line.closedDays === 0) continue;
		const { kind = 'weekday', name = 'no hours' } = line.reason ?? {};
		if (kind === 'weekday') weekdays.set(name, (weekdays.get(name) ?? 0) + line.closedDays);
		else named.push(`${dateOf(line)} (${name})`);
	}
	const counted = [...weekdays].map(([name, days]) => `${describeDays(days)} (${name})`);
	return list('Closed', [...named, ...counted]);
}

const otherHoursPart = (lines: readonly DueTimeLine[], dateOf: DateOf) =>
	list(
		'Other hours',
		lines.flatMap((line) =>
			line.reason && line.closedDays === 0 ? [`${dateOf(line)} (${line.reason.name})`] : [],
		),
	);

const clocksPart = (lines: readonly DueTimeLine[], dateOf: DateOf) =>
	list(
		'Time change',
		lines.flatMap((line) =>
			line.clockChangeMs ? [`${describeClockChange(line.clockChangeMs)} on ${dateOf(line)}`] : [],
		),
	);

function list(title: string, items: readonly string[]): string {
	if (items.length === 0) return '';
	const rest = items.length - MOST_NAMED;
	const shown = rest > 0 ? [...items.slice(0, MOST_NAMED), `and ${rest} more`] : items;
	return `${title}: ${shown.join(', ')}.`;
}

const isSingle = ({ date, lastDate }: DueTimeLine) => date === lastDate;

type DateOf = (line: DueTimeLine) => string;

const datesAs =
	(describe: (day: LocalDay) => string): DateOf =>
	(line) => {
		const [first, last] = [line.date, line.lastDate].map((date) => describe(parseDate(date) ?? 0));
		return first === last ? `${first}` : `${first} to ${last}`;
	};
