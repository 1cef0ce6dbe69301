import { readMoment } from '../../time';

const dayMs = 86_400_000;

/**
 * The instant that a sender wrote, as ISO 8601 UTC; `undefined` for what is no certain one, as
 * without its zone, or cannot have been yet.
 *
 * @param latest milliseconds since 1970; what is more than a day later is no true time. Any if not given
 * @example
 * instantSent('2026-03-02T10:00:00.000+01:00', Date.UTC(2026, 5)) // '2026-03-02T09:00:00.000Z'
 * instantSent('2026-03-02 10:00', Date.UTC(2026, 5)) // undefined: of which zone?
 */
export function instantSent(value: unknown, latest = Infinity): string | undefined {
	const at = readMoment(value);
	return at === undefined || at > latest + dayMs ? undefined : new Date(at).toISOString();
}

/**
 * A date and time without a zone, from a sender whose times are in UTC and do not say so; any
 * other value as it is.
 *
 * @example
 * inUtc('2026-03-02 10:00:00') // '2026-03-02 10:00:00Z'
 */
export const inUtc = (time: unknown): unknown =>
	typeof time === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time) ? `${time}Z` : time;
