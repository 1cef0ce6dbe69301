const MS_PER_SECOND = 1000;
const MS_PER_DAY = 86_400_000;

/** From 2001 on; what is below is no time of a lead in that unit. */
const FIRST_SECONDS = 1e9;
const FIRST_MILLISECONDS = 1e12;
const LAST_MILLISECONDS = 1e13;

/** ISO 8601 with a zone, also as `+0000`, and with a space for the `T`. */
const zoned = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?([.,]\d{1,9})? ?(Z|[+-]\d\d(?::?\d\d)?)$/i;

/**
 * The instant that a sender wrote, as ISO 8601 UTC: ISO text that names its zone, or seconds or
 * milliseconds since 1970. `undefined` for what is no certain instant.
 *
 * @param latest milliseconds since 1970; what is more than a day later is no true time
 * @example
 * readInstant('2026-03-02T10:00:00.000+01:00', Date.UTC(2026, 5)) // '2026-03-02T09:00:00.000Z'
 * readInstant('2026-03-02 10:00', Date.UTC(2026, 5)) // undefined: of which zone?
 */
export function readInstant(value: unknown, latest: number): string | undefined {
	const ms = millisecondsOf(value);
	if (ms === undefined || Number.isNaN(ms) || ms < 0 || ms > latest + MS_PER_DAY) return undefined;
	return new Date(ms).toISOString();
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

function millisecondsOf(value: unknown): number | undefined {
	if (typeof value === 'number') return sinceEpoch(value);
	if (typeof value !== 'string' || value.length > 40) return undefined;
	const text = value.trim();
	if (/^\d{10,13}(\.\d{1,6})?$/.test(text)) return sinceEpoch(Number(text));
	const match = zoned.exec(text);
	if (!match) return undefined;
	const [, date, minutes, seconds = ':00', fraction = '', zone = 'Z'] = match;
	return Date.parse(
		`${date}T${minutes}${seconds}${fraction.replace(',', '.').slice(0, 4)}${zoneOf(zone)}`,
	);
}

/** `+0100` and `+01` as `+01:00`. */
const zoneOf = (zone: string) =>
	/^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.length > 3 ? zone.slice(-2) : '00'}`;

function sinceEpoch(value: number): number | undefined {
	if (value >= FIRST_SECONDS && value < FIRST_MILLISECONDS) return value * MS_PER_SECOND;
	if (value >= FIRST_MILLISECONDS && value < LAST_MILLISECONDS) return value;
	return undefined;
}
