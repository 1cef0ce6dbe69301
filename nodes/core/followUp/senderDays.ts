import { hash } from 'node:crypto';
import { z } from 'zod/v4';
import type { FollowUpChannel } from '../lead';
import { previousOpen, zoneNamed } from '../time';
import { allowedFrom, type Manners } from './schedule';

/** What has its place on one day. */
const placedSchema = z.object({ count: z.number().int().nonnegative(), last: z.number() });

/**
 * How many messages of a sender have their place on a day, and when the last of them is; by the days since
 * 1970 of the workspace's zone.
 */
export const senderDaysSchema = z.record(z.string(), placedSchema);

export type SenderDays = Readonly<z.infer<typeof senderDaysSchema>>;

/** Who writes. */
interface Addressed {
	name: string;
	email: string | null;
}

/**
 * What tells a sender from others and says nothing of them: by the address that they write from.
 *
 * @example
 * senderMark({ name: 'Ann', email: 'Ann@example.com' }) === senderMark({ name: 'A.', email: 'ann@example.com' })
 */
export const senderMark = (sender: Addressed | null): string =>
	hash('sha256', (sender?.email ?? sender?.name ?? '').trim().toLowerCase(), 'base64url').slice(
		0,
		12,
	);

/** A message that needs a place in its sender's day. */
export interface Unplaced {
	channel: FollowUpChannel;
	/** The first moment at which the person may have it, epoch milliseconds. */
	from: number;
	/** When the person was written to before, in order. */
	sent: readonly number[];
	manners: Manners;
}

const msPerDay = 86_400_000;

/**
 * The day of a sender that a moment belongs to.
 *
 * @param instant epoch milliseconds
 * @example
 * senderDayOf(Date.parse('2026-11-23T10:00Z'), manners) // 20780
 */
export function senderDayOf(instant: number, { calendar }: Manners): number {
	return Math.floor((instant + zoneNamed(calendar.timeZone).offsetAt(instant)) / msPerDay);
}

/**
 * Gives a message its place: on the first day that has room, as far behind the one before as spreads what
 * is left of that day's messages evenly over what is left of its hours. Whoever comes when nothing waits
 * has theirs at once.
 *
 * @param perSender how many messages a sender sends on one day, from 1
 * @param days what has its place already
 * @returns when it goes out, epoch milliseconds, and the days with it
 * @throws LeadOpsError as `allowedFrom` does
 * @example
 * // Open Monday to Friday 09:00–17:00 UTC; two of four on a Monday have theirs
 * placeInDay({ 20780: { count: 2, last: Date.parse('2026-11-23T11:00Z') } }, 4, { ...message, from: monday9 })
 * // { at: Date.parse('2026-11-23T13:00Z'), days: { 20780: { count: 3, last: … } } }
 */
export function placeInDay(
	days: SenderDays,
	perSender: number,
	{ channel, from, sent, manners }: Unplaced,
): { at: number; days: SenderDays } {
	const zone = zoneNamed(manners.calendar.timeZone);
	for (let first = from; ; ) {
		const day = senderDayOf(first, manners);
		const placed = days[day] ?? { count: 0, last: first };
		const nextDay = zone.instantOf((day + 1) * msPerDay);
		if (placed.count < perSender) {
			const end = endOfHours(first, nextDay, manners);
			const wanted = Math.max(first, spread(placed, perSender, { first, end }));
			const at = allowedFrom(channel, wanted, sent, manners);
			if (senderDayOf(at, manners) === day) {
				const last = Math.max(at, placed.last);
				return { at, days: { ...days, [day]: { count: placed.count + 1, last } } };
			}
		}
		first = allowedFrom(channel, Math.max(nextDay, first + 1), sent, manners);
	}
}

/** The golden ratio spreads any number evenly, whatever number it comes to. */
const golden = (Math.sqrt(5) - 1) / 2;

function spread(
	{ count, last }: z.infer<typeof placedSchema>,
	perSender: number,
	{ first, end }: { first: number; end: number },
): number {
	if (count === 0) return first;
	// Where others of this day are in a zone of a later evening, nothing is left behind the last of them.
	if (last >= end) return Math.floor(first + ((count * golden) % 1) * (end - first));
	return Math.ceil(last + (end - last) / (perSender - count + 1));
}

/** When messages end on the day of a moment at which they may go out. */
function endOfHours(first: number, nextDay: number, { messages }: Manners): number {
	const end = Math.min(nextDay, ...messages.map((calendar) => previousOpen(calendar, nextDay)));
	// Where all hours are never open at once, others count.
	return end > first ? end : nextDay;
}

/**
 * What is still to come of a sender's days.
 *
 * @param now epoch milliseconds
 */
export function daysToCome(days: SenderDays, now: number, manners: Manners): SenderDays {
	const today = senderDayOf(now, manners);
	return Object.fromEntries(Object.entries(days).filter(([day]) => Number(day) >= today));
}
