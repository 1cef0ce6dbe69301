import { DateTime } from 'luxon';
import { awayUntil } from './absences';
import type { RouteFacts } from './facts';
import type { Member } from './roster';

/** That somebody is away now. */
export interface Away {
	/** When they are back, in milliseconds; `Infinity` until further notice. */
	until: number;
}

/** Whether an owner is away now: on an absence of theirs, or on a public holiday. */
export function awayNow({ absences }: Member, { now }: Pick<RouteFacts, 'now'>): Away | null {
	const until = absences && awayUntil(absences, now);
	return until === null ? null : { until };
}

/**
 * What a reason says of somebody who is away. Of whole days the last one is named, as people do.
 *
 * @param timeZone where they are
 * @param now in milliseconds
 * @example
 * sayAway({ until: Date.parse('2026-05-05T00:00Z') }, 'UTC', now) // 'away until 4 May'
 */
export function sayAway({ until }: Away, timeZone: string, now: number): string {
	if (until === Infinity) return 'away until further notice';
	const back = DateTime.fromMillis(until, { zone: timeZone, locale: 'en-US' });
	const isWholeDay = back.startOf('day').toMillis() === until;
	const last = isWholeDay ? back.minus({ milliseconds: 1 }) : back;
	const year = last.year === DateTime.fromMillis(now, { zone: timeZone }).year ? '' : ' yyyy';
	return `away until ${last.toFormat(`d MMM${year}${isWholeDay ? '' : ', HH:mm'}`)}`;
}
