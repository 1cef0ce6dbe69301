import { isTimed, type CalendarPeriod, type Cap, type CapPeriod, type CapSpan } from './cap';

const calendarWords: Readonly<Record<CalendarPeriod, string>> = {
	hour: 'an hour',
	day: 'a day',
	week: 'a week',
	month: 'a month',
};

/** Up to now, of a cap of an owner's own line. */
const nowWords: Readonly<Record<CapPeriod, string>> = {
	minutes: 'just now',
	hour: 'this hour',
	day: 'today',
	week: 'this week',
	month: 'this month',
	open: 'at a time',
};

const rollingWords: Readonly<Record<CalendarPeriod, string>> = {
	hour: 'in 60 minutes',
	day: 'in 24 hours',
	week: 'in 7 days',
	month: 'in 30 days',
};

/**
 * How long a cap counts, behind how many.
 *
 * @example
 * `10 ${perWords({ per: 'day', counted: 'rolling' })}` // '10 in 24 hours'
 * `50 ${perWords({ per: 'open', counted: 'calendar' })}` // '50 open at a time'
 */
export function perWords(span: CapSpan<CapPeriod>): string {
	if (!isTimed(span)) return 'open at a time';
	const { per, counted, minutes = 60 } = span;
	if (per === 'minutes') return minutes === 1 ? 'a minute' : `in ${minutes} minutes`;
	return (counted === 'rolling' ? rollingWords : calendarWords)[per];
}

/**
 * What a reason says of a cap that is reached, after the name of whose it is.
 *
 * @param given how many leads count so far
 * @example
 * sayReached(dailyCap, 10) // 'has had 10 leads today'
 * sayReached(enterprise, 2) // 'Enterprise: 2 a day reached'
 * sayReached(small, 0) // 'Small leads: none', for a cap that allows none
 */
export function sayReached(cap: Cap, given: number): string {
	if (cap.name === null)
		return `has had ${given} ${given === 1 ? 'lead' : 'leads'} ${nowWords[cap.per]}`;
	return cap.most === 0 ? `${cap.name}: none` : `${cap.name}: ${cap.most} ${perWords(cap)} reached`;
}

/**
 * The same of a person who is meant by name.
 *
 * @example
 * sayCapped(enterprise, 2) // 'has reached a cap (Enterprise: 2 a day reached)'
 */
export const sayCapped = (cap: Cap, given: number): string =>
	cap.name === null ? sayReached(cap, given) : `has reached a cap (${sayReached(cap, given)})`;
