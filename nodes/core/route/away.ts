import { DateTime } from 'luxon';
import { awayUntil } from './absences';
import { zoneInWords } from '../time';
import type { Member } from './roster';

/** That somebody is away now. */
export interface Away {
	/** When they are back, in milliseconds; `Infinity` until further notice. */
	until: number;
	/** Who said so; empty or not given where nobody told, as of an absence in their line. */
	by?: string;
}

/** Whether an owner is away now: by what was said of them, else by their absences and public holidays. */
export function awayNow<Who extends Pick<Member, 'absences'>>(
	member: Who,
	{ now, saidAway }: { now: number; saidAway: (member: Who) => Away | null | undefined },
): Away | null {
	const said = saidAway(member);
	if (said !== undefined) return said;
	const until = member.absences && awayUntil(member.absences, now);
	return until === null ? null : { until };
}

/**
 * What a reason says of somebody who is away. Of whole days the last one is named, as people do.
 *
 * @param timeZone where they are
 * @param now in milliseconds
 * @param usual the zone that goes without saying, if any
 * @example
 * sayAway({ until: Date.parse('2026-05-05T00:00Z') }, 'UTC', now) // 'away until 4 May'
 * sayAway({ until: Date.parse('2026-05-05T12:00Z') }, 'America/New_York', now, 'Europe/Berlin')
 * // 'away until 5 May, 08:00 New York time'
 */
export function sayAway(
	{ until, by }: Away,
	timeZone: string,
	now: number,
	usual?: string,
): string {
	const setBy = by ? ` (set by ${by})` : '';
	return until === Infinity
		? `away until further notice${setBy}`
		: `away until ${sayEnd(until, timeZone, now, usual)}${setBy}`;
}

/**
 * When something ends, where the reader is: of a whole day that day.
 *
 * @example
 * sayEnd(Date.parse('2026-05-05T00:00Z'), 'UTC', now) // '4 May'
 */
export function sayEnd(end: number, timeZone: string, now: number, usual?: string): string {
	const at = DateTime.fromMillis(end, { zone: timeZone, locale: 'en-US' });
	const isWholeDay = at.startOf('day').toMillis() === end;
	return said(isWholeDay ? at.minus({ milliseconds: 1 }) : at, { isWholeDay, now, usual });
}

/**
 * When something begins: of a whole day that day.
 *
 * @example
 * sayBeginning(Date.parse('2026-05-04T00:00Z'), 'UTC', now) // '4 May'
 */
export function sayBeginning(
	beginning: number,
	timeZone: string,
	now: number,
	usual?: string,
): string {
	const at = DateTime.fromMillis(beginning, { zone: timeZone, locale: 'en-US' });
	return said(at, { isWholeDay: at.startOf('day').toMillis() === beginning, now, usual });
}

interface Saying {
	isWholeDay: boolean;
	now: number;
	usual: string | undefined;
}

/** Without the year where it is this one, and without the zone where that goes without saying. */
function said(at: DateTime, { isWholeDay, now, usual }: Saying): string {
	const zone = at.zoneName ?? 'UTC';
	const year = at.year === DateTime.fromMillis(now, { zone: at.zone }).year ? '' : ' yyyy';
	const day = at.toFormat(`d MMM${year}`);
	if (isWholeDay) return day;
	return `${day}, ${at.toFormat('HH:mm')}${zone === usual ? '' : ` ${zoneInWords(zone)}`}`;
}
