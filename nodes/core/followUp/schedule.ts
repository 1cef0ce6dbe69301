import { isMessage, type FollowUpChannel } from '../lead';
import { addDuration, nextOpen, zoneNamed, type Calendar, type Duration } from '../time';

/** When attempts may go out, and how many. */
export interface Manners {
	/** In whose open hours business time counts, and whose zone says what a day is. */
	calendar: Calendar;
	/** Messages go out while all of these are open; at any time without one. */
	messages: readonly Calendar[];
	/** The same of tasks, which are done where the company is. */
	tasks: readonly Calendar[];
	/** How many messages a person gets on one day, and in seven; 0 for any number. */
	perDay: number;
	perWeek: number;
}

const msPerDay = 86_400_000;

/** The days that count together with one: it and the six before it. */
const daysOfWeek = 7;

/**
 * The first moment at or after another at which an attempt may go out: in open hours, and of a message
 * not on a day, nor within seven, that has as many as it may have.
 *
 * @param from epoch milliseconds
 * @param sent when the person was written to before, in order
 * @returns epoch milliseconds
 * @throws LeadOpsError as `nextOpen` does
 * @example
 * // Saturday, open Monday to Friday 09:00–17:00 UTC: Monday 09:00
 * allowedFrom('email', Date.parse('2026-11-28T12:00Z'), [], manners)
 */
export function allowedFrom(
	channel: FollowUpChannel,
	from: number,
	sent: readonly number[],
	manners: Manners,
): number {
	const { calendar, perDay, perWeek } = manners;
	const hours = isMessage(channel) ? manners.messages : manners.tasks;
	// A day is one where the message is read.
	const zone = zoneNamed((hours[0] ?? calendar).timeZone);
	const dayOf = (instant: number) => Math.floor((instant + zone.offsetAt(instant)) / msPerDay);
	const days = isMessage(channel) ? sent.map(dayOf) : [];
	const isFull = (day: number) => {
		const onDay = days.filter((each) => each === day).length;
		const inWeek = days.filter((each) => each > day - daysOfWeek && each <= day).length;
		return (perDay > 0 && onDay >= perDay) || (perWeek > 0 && inWeek >= perWeek);
	};
	let at = from;
	for (;;) {
		at = openInAll(hours, at) ?? nextOpen(calendar, at);
		const day = dayOf(at);
		// A week after the last message nothing is full any more, so it ends.
		if (!isFull(day)) return at;
		at = Math.max(zone.instantOf((day + 1) * msPerDay), at + 1);
	}
}

/** Where zones lie so far apart that their days never meet, nobody waits longer to find that out. */
const longestSearchMs = 21 * msPerDay;

/** The first moment, this one or later, at which all are open; `null` where that is not within three weeks. */
function openInAll(calendars: readonly Calendar[], from: number): number | null {
	for (let at = from; at <= from + longestSearchMs; ) {
		const next = Math.max(at, ...calendars.map((calendar) => nextOpen(calendar, at)));
		if (next === at) return at;
		at = next;
	}
	return null;
}

/**
 * When an attempt is due.
 *
 * @param from when the attempt before it was made, epoch milliseconds
 * @param sent as for {@link allowedFrom}
 */
export const attemptDueAt = (
	{ delay, channel }: { delay: Duration; channel: FollowUpChannel },
	from: number,
	sent: readonly number[],
	manners: Manners,
): number => allowedFrom(channel, addDuration(manners.calendar, from, delay), sent, manners);

/** Of the moments at which a person was written to those that can still count for a cap. */
export const stillCounting = (sent: readonly number[], now: number): number[] =>
	sent.filter((at) => at > now - (daysOfWeek + 1) * msPerDay);
