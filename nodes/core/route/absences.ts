import { LeadOpsError } from '../errors';
import {
	compileCalendar,
	isOpen,
	nextOpen,
	previousOpen,
	readMoment,
	zoneNamed,
	type Calendar,
	type PublicHolidaysSettings,
} from '../time';
import type { AbsenceSettings, OwnerTraits } from './ownerTraits';

/** A stretch of time, in milliseconds; its end is no part of it. */
export interface Span {
	from: number;
	to: number;
}

/** When somebody is away, ready to be asked. */
export interface Absences {
	/** Oldest first, and none of them touches the next. */
	spans: readonly Span[];
	/** Closed on their public holidays, else open around the clock. */
	holidays: Calendar | null;
}

const dayMs = 24 * 60 * 60 * 1000;

/** A day, also as a picker of dates or a program writes it: with the midnight that it begins with. */
const wholeDay = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+]00:?00)?)?$/;

/**
 * Reads when somebody is away, by the clock where they are: a last day is wholly away, and a time
 * is the moment at which they are back.
 *
 * @param timeZone an IANA time zone
 * @returns `null` for somebody who never is
 * @throws LeadOpsError `owner.absence` for what is no date, or ends before it begins;
 * `calendar.holidayCountry` and the like for holidays that are not known
 * @example
 * const away = compileAbsences({ absences: [{ from: '2026-05-01', until: '2026-05-04' }], holidays: null }, 'UTC');
 * away && awayUntil(away, Date.parse('2026-05-04T23:59Z')) // Date.parse('2026-05-05T00:00Z')
 */
export function compileAbsences(
	{ absences, holidays }: Pick<OwnerTraits, 'absences' | 'holidays'>,
	timeZone: string,
): Absences | null {
	if (absences.length === 0 && holidays === null) return null;
	return {
		spans: joined(absences.map((absence) => readAbsenceSpan(absence, timeZone))),
		holidays: holidays && holidayCalendar(holidays, timeZone),
	};
}

const holidayCalendar = (publicHolidays: PublicHolidaysSettings, timeZone: string): Calendar =>
	compileCalendar({ ...{ timeZone, publicHolidays }, alwaysOpen: true });

/**
 * The time of an absence; without a beginning from ever, without an end for ever.
 *
 * @throws LeadOpsError `owner.absence` for what is no date, or ends before it begins
 */
export function readAbsenceSpan({ from, until }: AbsenceSettings, timeZone: string): Span {
	const span = {
		from: from.trim() === '' ? -Infinity : momentOf(from, timeZone, 0),
		to: until.trim() === '' ? Infinity : momentOf(until, timeZone, 1),
	};
	if (span.from < span.to) return span;
	throw new LeadOpsError({
		code: 'owner.absence',
		message: `the absence from ${from} until ${until} ends before it begins`,
		hint: 'Write the first day under From and the last one under Until.',
	});
}

/** @param daysOn 1 for a day that is meant with all its hours */
function momentOf(text: string, timeZone: string, daysOn: 0 | 1): number {
	const day = wholeDay.exec(text.trim())?.[1];
	const moment = readMoment(day ?? text, timeZone);
	if (moment === undefined) {
		throw new LeadOpsError({
			code: 'owner.absence',
			message: `the absence "${text}" is no date`,
			hint: 'Write a day as 2026-05-04, or a time of it as 2026-05-04 14:00.',
		});
	}
	return day === undefined || daysOn === 0
		? moment
		: zoneNamed(timeZone).instantOf(Date.parse(`${day}T00:00:00Z`) + dayMs);
}

function joined(spans: readonly Span[]): Span[] {
	const done: Span[] = [];
	for (const span of spans.toSorted((one, other) => one.from - other.from)) {
		const last = done.at(-1);
		if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
		else done.push({ ...span });
	}
	return done;
}

/** So many absences and holidays that follow each other are looked at for when somebody is back. */
const mostInARow = 50;

/**
 * When somebody is back who is away now.
 *
 * @param now in milliseconds
 * @returns `null` for who is there; `Infinity` for who is away until further notice
 */
export function awayUntil(absences: Absences, now: number): number | null {
	let back = now;
	for (let n = 0; n < mostInARow; n++) {
		const absence = absenceAt(absences, back);
		if (absence === null) break;
		back = absence.to;
	}
	return back === now ? null : back;
}

/**
 * The absence or public holiday that it is now.
 *
 * @param at in milliseconds
 * @returns `null` for who is there
 */
export function absenceAt({ spans, holidays }: Absences, at: number): Span | null {
	const span = spans.find(({ from, to }) => from <= at && at < to);
	if (span) return span;
	if (!holidays || at === Infinity || isOpen(holidays, at)) return null;
	return { from: previousOpen(holidays, at), to: nextOpen(holidays, at) };
}
