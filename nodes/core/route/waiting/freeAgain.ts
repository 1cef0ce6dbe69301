import { attempt } from '../../attempt';
import { nextOpen } from '../../time';
import { awayUntil } from '../absences';
import { awayNow } from '../away';
import { isTimed, type Cap } from '../caps/cap';
import { capWindow, ceasesToCount } from '../caps/capWindow';
import { reachedCap } from '../caps/reached';
import type { RouteFacts } from '../facts';
import type { Member } from '../roster';
import type { Hindrance } from '../standing';

/**
 * When somebody can take leads again who cannot now; `Infinity` where no clock tells, but something is to
 * happen that they work for; `null` for never.
 */
type FreeAgain = (member: Member, facts: RouteFacts) => number | null;

const never: FreeAgain = () => null;

/** So often an absence and closed hours may follow each other. */
const mostInARow = 50;

/** The first moment, this one or later, at which somebody works and is not away. */
export function there({ calendar, absences }: Member, from: number): number | null {
	if (from === Infinity) return null;
	let at = from;
	for (let n = 0; n < mostInARow; n++) {
		const back = (absences && awayUntil(absences, at)) ?? at;
		if (back === Infinity) return null;
		const opening = attempt(() => (calendar ? nextOpen(calendar, back) : back));
		// A calendar of dates alone may open no more.
		if (!opening.ok) return null;
		if (opening.value === at) return at;
		at = opening.value;
	}
	return null;
}

/**
 * When a cap that is reached may allow a lead again. Of one that counts up to now that is when the first
 * lead which it counts does so no more. Where it counts more than it allows it is reached then as well, and
 * the next one is waited for.
 *
 * @param member whose cap it is; `null` for one of a pool
 * @returns `Infinity` where a lead is to be over first; `null` for one that allows none
 */
export function freesAgain(
	cap: Cap,
	member: Member | null,
	{ now, oldestCounted }: Pick<RouteFacts, 'now' | 'oldestCounted'>,
): number | null {
	if (cap.most === 0) return null;
	if (!isTimed(cap)) return Infinity;
	if (cap.counted === 'rolling') return ceasesToCount(cap, oldestCounted(cap, member) ?? now);
	return capWindow(cap, now, member?.timeZone ?? cap.pool?.timeZone ?? '').to;
}

const byHindrance: Readonly<Record<Hindrance, FreeAgain>> = {
	'not active': never,
	away: (member, facts) => there(member, awayNow(member, facts)?.until ?? facts.now),
	'had it before': never,
	'cap reached': (member, facts) => {
		const cap = reachedCap(member, facts);
		const free = cap ? freesAgain(cap, member, facts) : facts.now;
		return free === null || free === Infinity ? free : there(member, free);
	},
	'has enough open leads': () => Infinity,
	'outside working hours': (member, { now }) => there(member, now),
};

/**
 * The earliest known moment, after now, at which what keeps somebody from a lead is over: they are
 * back, their hours begin, their day ends.
 *
 * @returns `Infinity` for what ends when one of their leads is over; `null` for what does not end
 * @example
 * freeAgain(ann, 'outside working hours', { ...facts, now: fridayEvening }) // Monday, 09:00
 */
export const freeAgain = (member: Member, hindrance: Hindrance, facts: RouteFacts): number | null =>
	byHindrance[hindrance](member, facts);
