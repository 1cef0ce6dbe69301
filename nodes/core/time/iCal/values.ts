import type { LocalDay } from '../localDate';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_WEEK } from '../units';
import { brokenLine, quote, type ContentLine } from './contentLines';

/** A date, or a date with a time, of iCalendar text. */
export interface ICalTime {
	/** The date and time on the clock, read as if it were UTC; midnight of a date. */
	readonly localMs: number;
	readonly isDate: boolean;
	/** True when the clock is that of UTC. */
	readonly isUtc: boolean;
	/** The zone that the line names. */
	readonly zoneName?: string;
}

const TIME = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

/**
 * Reads the dates and times of a line.
 *
 * @throws LeadOpsError `calendar.iCal` for other text and for dates that do not exist.
 *
 * @example
 * // DTSTART;VALUE=DATE:20261224
 * readTimes(line) // [{ localMs: Date.UTC(2026, 11, 24), isDate: true, isUtc: false }]
 */
export function readTimes(line: ContentLine): ICalTime[] {
	const zoneName = line.parameters.get('TZID');
	return line.value.split(',').map((text) => {
		const [, year, month, day, hours, minutes, seconds, utc] = TIME.exec(text.trim()) ?? [];
		const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
		const isDate = hours === undefined;
		const clock =
			Number(hours ?? 0) * MS_PER_HOUR +
			Number(minutes ?? 0) * MS_PER_MINUTE +
			Number(seconds ?? 0) * MS_PER_SECOND;
		const exists =
			new Date(date || 0).getUTCDate() === Number(day) &&
			Number(month) >= 1 &&
			Number(month) <= 12 &&
			Number(minutes ?? 0) < 60 &&
			clock <= MS_PER_DAY;
		if (!exists) throw brokenLine(line, quote(text));
		return { localMs: date + clock, isDate, isUtc: utc === 'Z', ...(zoneName && { zoneName }) };
	});
}

/** Reads the one time of a line that has one. */
export function readTime(line: ContentLine): ICalTime {
	const [time] = readTimes(line);
	if (!time) throw brokenLine(line, quote(line.value));
	return time;
}

const DURATION = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * A length of time, in milliseconds of the clock.
 *
 * @example
 * readDuration(line) // of DURATION:P1DT2H: 93_600_000
 */
export function readDuration(line: ContentLine): number {
	const found = DURATION.exec(line.value.trim());
	if (!found) throw brokenLine(line, quote(line.value));
	const units = [MS_PER_WEEK, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND];
	return units.reduce((sum, unit, index) => sum + Number(found[index + 1] ?? 0) * unit, 0);
}

/** Text as it was before it was put on a line. */
export function readText({ value }: ContentLine): string {
	return value.replace(/\\([nN,;\\])/g, (_, letter: string) =>
		letter.toLowerCase() === 'n' ? '\n' : letter,
	);
}

/** The date of a time on its clock. */
export const dayOfTime = (localMs: number): LocalDay => Math.floor(localMs / MS_PER_DAY);
