import { readMoment } from '../../time';
import { readDay, type DayOrder } from '../ownerRows/days';

/**
 * The moment that an export of the past tells: as programs write it, as people and sheets write a day
 * or a time of one, or a date of a database.
 *
 * @param timeZone the IANA zone of what names none
 * @param order what comes first in the days of the export, where others of it show that
 * @returns epoch milliseconds; `null` where nothing is said, `undefined` for what is no moment or could
 * be two, such as 3/4/2026
 * @throws LeadOpsError for a zone that there is not
 * @example
 * pastMoment('1.3.2026 10:00', 'Europe/Berlin') // Date.UTC(2026, 2, 1, 9)
 */
export function pastMoment(
	value: unknown,
	timeZone: string,
	order?: DayOrder,
): number | null | undefined {
	if (saysNothing(value)) return null;
	if (value instanceof Date) return readMoment(value.getTime());
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	return readMoment(value, timeZone) ?? readMoment(readDay(String(value), order), timeZone);
}

/** Whether a field of an item is empty, or there is none. */
export const saysNothing = (value: unknown): boolean =>
	value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
