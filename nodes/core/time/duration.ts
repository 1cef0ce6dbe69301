import { z } from 'zod/v4';
import { addBusinessDays } from './addBusinessDays';
import { addBusinessTime } from './addBusinessTime';
import { businessTimeBetween } from './businessTimeBetween';
import type { Calendar } from './calendar';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * The units of a length of time, each with its size and whether only open hours count. A business
 * day is as long as the calendar has it open; its size here only compares it with others.
 */
export const durationUnits = {
	businessDays: { ms: 24 * hour, business: true, one: 'business day', many: 'business days' },
	businessHours: { ms: hour, business: true, one: 'business hour', many: 'business hours' },
	businessMinutes: { ms: minute, business: true, one: 'business minute', many: 'business minutes' },
	days: { ms: 24 * hour, business: false, one: 'day', many: 'days' },
	hours: { ms: hour, business: false, one: 'hour', many: 'hours' },
	minutes: { ms: minute, business: false, one: 'minute', many: 'minutes' },
	seconds: { ms: second, business: false, one: 'second', many: 'seconds' },
} as const;

export type DurationUnit = keyof typeof durationUnits;

/** A length of time as a person sets it. */
export const durationSchema = z.object({
	amount: z.number(),
	unit: z.custom<DurationUnit>((unit) => typeof unit === 'string' && isDurationUnit(unit)),
});

export type Duration = z.infer<typeof durationSchema>;

/**
 * Whether a text names a unit, for values that come out of an expression.
 *
 * @example
 * isDurationUnit('weeks') // false
 */
export const isDurationUnit = (unit: string): unit is DurationUnit =>
	Object.hasOwn(durationUnits, unit);

/** How long it is while it is open, in milliseconds; a business day counts as a whole day. */
export const durationMs = ({ amount, unit }: Duration) => amount * durationUnits[unit].ms;

/** A length of time that can be used up in parts. */
export interface Length {
	/** Milliseconds. */
	ms: number;
	/** Whether only open hours use it up. */
	business: boolean;
}

/**
 * How long a duration is from a moment on: business days are the open hours until the same time
 * of the day that many open days later.
 *
 * @param from epoch milliseconds
 * @throws LeadOpsError as `addBusinessTime` does
 * @example
 * // Friday 16:30, open Monday to Friday 09:00–17:00 UTC
 * lengthOf(calendar, Date.parse('2026-11-20T16:30Z'), { amount: 1, unit: 'businessDays' })
 * // { ms: 28_800_000, business: true }: until Monday 16:30
 */
export function lengthOf(calendar: Calendar, from: number, duration: Duration): Length {
	const { business } = durationUnits[duration.unit];
	if (duration.unit !== 'businessDays') return { ms: Math.round(durationMs(duration)), business };
	const until = addBusinessDays(calendar, from, Math.ceil(duration.amount));
	return { ms: businessTimeBetween(calendar, from, until), business };
}

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
	const { ms, business } = lengthOf(calendar, from, duration);
	return addLength(calendar, from, { ms: Math.round(ms * share), business });
}

/** The moment at which a length has been used up. Takes and returns epoch milliseconds. */
export const addLength = (calendar: Calendar, from: number, { ms, business }: Length): number =>
	business ? addBusinessTime(calendar, from, ms) : from + ms;

/** How much of a length passes between two moments, in milliseconds. */
export const measure = (calendar: Calendar, from: number, to: number, business: boolean): number =>
	business ? businessTimeBetween(calendar, from, to) : to - from;

/**
 * @example
 * describeDuration({ amount: 1, unit: 'businessHours' }) // '1 business hour'
 */
export function describeDuration({ amount, unit }: Duration): string {
	const { one, many } = durationUnits[unit];
	return `${amount} ${amount === 1 ? one : many}`;
}
