import { LeadOpsError } from '../errors';
import type { CalendarExceptionSettings } from './calendarSettings';
import { formatHours, parseHours } from './clockHours';
import { formatDate, parseDate, type LocalDay } from './localDate';
import type { Span } from './span';
import { MS_PER_DAY } from './units';
import { weeklySpansOn, type WeeklyHours } from './weeklyHours';

/** A date whose hours are not the weekly ones. */
export interface CalendarException {
	readonly day: LocalDay;
	readonly name?: string;
	/** The hours beginning on that date; empty when closed. */
	readonly spans: readonly Span[];
}

export type Exceptions = ReadonlyMap<LocalDay, CalendarException>;

/**
 * Reads the dated exceptions, by date. The same hours given twice for a date count once, so that
 * two lists of public holidays may share a day; the first name is kept.
 *
 * @throws LeadOpsError when a date or time cannot be read, a date has two different sets of hours,
 * or hours overlap one another or those of the days around.
 */
export function readExceptions(
	settings: readonly CalendarExceptionSettings[],
	weekly: WeeklyHours,
): Exceptions {
	const exceptions = new Map<LocalDay, CalendarException>();
	for (const setting of settings) {
		const exception = readException(setting);
		const earlier = exceptions.get(exception.day);
		if (!earlier) exceptions.set(exception.day, exception);
		else refuseContradiction(earlier, exception);
	}
	for (const day of exceptions.keys()) refuseOverlap(day, exceptions, weekly);
	return new Map([...exceptions].sort(([a], [b]) => a - b));
}

/** The hours that begin on that date: the exception's if it has one, else the weekly ones. */
export function spansOn(
	day: LocalDay,
	exceptions: Exceptions,
	weekly: WeeklyHours,
): readonly Span[] {
	return exceptions.get(day)?.spans ?? weeklySpansOn(weekly, day);
}

function readException({ date, name, intervals = [] }: CalendarExceptionSettings) {
	const day = parseDate(date);
	const spans = intervals
		.map((hours) => parseHours(hours, `Exception on ${date}`))
		.sort((a, b) => a.start - b.start);
	return { day, name, spans };
}

function refuseContradiction(one: CalendarException, other: CalendarException): void {
	const [a, b] = [one, other].map(({ spans }) => spans.map(formatHours).join(', ') || 'closed');
	if (a === b) return;
	throw new LeadOpsError({
		code: 'calendar.exceptionTwice',
		message: `Exceptions: ${formatDate(one.day)} is given twice, as ${a} and as ${b}`,
		hint: 'Keep one of them. One exception can have several hours.',
	});
}

/** Looks at a day's own hours, the night before reaching into them, and theirs into the next day. */
function refuseOverlap(day: LocalDay, exceptions: Exceptions, weekly: WeeklyHours): void {
	const placed = [day - 1, day, day + 1].flatMap((date) =>
		spansOn(date, exceptions, weekly).map((span) => ({
			start: date * MS_PER_DAY + span.start,
			end: date * MS_PER_DAY + span.end,
			text: `${formatDate(date)} ${formatHours(span)}`,
		})),
	);
	placed.forEach((hours, index) => {
		const next = placed[index + 1];
		if (!next || hours.end <= next.start) return;
		throw new LeadOpsError({
			code: 'calendar.overlap',
			message: `Exceptions: the hours ${hours.text} and ${next.text} overlap`,
			hint:
				'Change From or To so that one begins when the other has ended. Hours past midnight ' +
				'belong to the day they begin on, and an exception replaces only its own date.',
		});
	});
}
