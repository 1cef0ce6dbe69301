import { addBusinessTime, type Calendar } from '../time';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** The units of a length of time, each with its size and whether only open hours count. */
export const durationUnits = {
	businessHours: { ms: hour, business: true, one: 'business hour', many: 'business hours' },
	businessMinutes: { ms: minute, business: true, one: 'business minute', many: 'business minutes' },
	days: { ms: 24 * hour, business: false, one: 'day', many: 'days' },
	hours: { ms: hour, business: false, one: 'hour', many: 'hours' },
	minutes: { ms: minute, business: false, one: 'minute', many: 'minutes' },
	seconds: { ms: second, business: false, one: 'second', many: 'seconds' },
} as const;

export type DurationUnit = keyof typeof durationUnits;

/** A length of time as a person sets it. */
export interface Duration {
	amount: number;
	unit: DurationUnit;
}

/**
 * Whether a text names a unit, for values that come out of an expression.
 *
 * @example
 * isDurationUnit('weeks') // false
 */
export const isDurationUnit = (unit: string): unit is DurationUnit =>
	Object.hasOwn(durationUnits, unit);

/** How long it is while it is open, in milliseconds. */
export const durationMs = ({ amount, unit }: Duration) => amount * durationUnits[unit].ms;

/**
 * The moment at which a share of a duration has passed: in open hours for business units, by the
 * wall clock for the others.
 *
 * @param from epoch milliseconds
 * @param share of the duration, 1 for all of it
 * @returns epoch milliseconds
 * @throws LeadOpsError as `addBusinessTime` does
 *
 * @example
 * // Friday 16:30, open Monday to Friday 09:00–17:00 UTC: Monday 09:30
 * addDuration(calendar, Date.parse('2026-11-20T16:30Z'), { amount: 1, unit: 'businessHours' })
 */
export function addDuration(calendar: Calendar, from: number, duration: Duration, share = 1) {
	const length = Math.round(durationMs(duration) * share);
	return durationUnits[duration.unit].business
		? addBusinessTime(calendar, from, length)
		: from + length;
}

/**
 * @example
 * describeDuration({ amount: 1, unit: 'businessHours' }) // '1 business hour'
 */
export function describeDuration({ amount, unit }: Duration): string {
	const { one, many } = durationUnits[unit];
	return `${amount} ${amount === 1 ? one : many}`;
}
