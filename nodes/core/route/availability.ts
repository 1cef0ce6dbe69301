import { z } from 'zod/v4';
import { absenceAt, awayUntil, type Absences } from './absences';

/** What somebody said of an owner: that they are away, or that they are there. */
const availabilitySchema = z.object({
	away: z.boolean(),
	/** In milliseconds. */
	from: z.number(),
	/** When it is over; `null` until further notice. */
	until: z.number().nullable(),
	/** Who said it; empty where nobody told. */
	by: z.string(),
	/** When it was said. */
	at: z.number(),
});

/** What is kept of an owner, in the order in which it was said. */
export const availabilityListSchema = z.array(availabilitySchema);

export type Availability = z.infer<typeof availabilitySchema>;

/** That somebody is away by what was said. */
export interface SaidAway {
	/** When they are back, in milliseconds; `Infinity` until further notice. */
	until: number;
	by: string;
}

const endOf = ({ until }: Availability) => until ?? Infinity;

/** So many are kept of an owner, the newest. */
const mostSaid = 20;

/**
 * Whether an absence puts another one right that was said before it: who is away already, and who was to
 * be away from the same moment on, is back when the newer one says.
 */
const putsRight = (said: Availability, { away, from }: Availability, now: number) =>
	said.away && away && (from === said.from || Math.max(from, said.from) <= now);

/**
 * What is kept of an owner when something more is said: neither what is over, nor absences that the new
 * one puts right.
 *
 * @param now in milliseconds
 */
export const withSaid = (
	before: readonly Availability[],
	said: Availability,
	now: number,
): Availability[] =>
	[...before.filter((each) => endOf(each) > now && !putsRight(said, each, now)), said].slice(
		-mostSaid,
	);

/**
 * Until when somebody was to be away, who is back sooner or later by what is said now.
 *
 * @param now in milliseconds
 * @returns `Infinity` until further notice; `null` where nothing is put right
 * @example
 * untilBefore([{ away: true, from: 0, until: 9, by: '', at: 0 }], { away: true, from: 1, until: 5, by: '', at: 1 }, 1) // 9
 */
export function untilBefore(
	before: readonly Availability[],
	said: Availability,
	now: number,
): number | null {
	const ends = before.filter((each) => endOf(each) > now && putsRight(said, each, now)).map(endOf);
	return ends.length === 0 ? null : Math.max(...ends);
}

/**
 * What counts now of all that was said of an owner. The newest counts. Who is said to be there for a
 * time is there for that time, whatever the table says; who is said to be there without an end has
 * come back from what had begun, and a later absence counts again.
 *
 * @param said in the order in which it was said
 * @param absences of the owner's line
 * @param now in milliseconds
 * @returns `null` for who is there whatever their line says; `undefined` where their line decides
 * @example
 * saidNow([{ away: true, from: 0, until: null, by: 'Bo', at: 0 }], null, now) // { until: Infinity, by: 'Bo' }
 */
export function saidNow(
	said: readonly Availability[],
	absences: Absences | null,
	now: number,
): SaidAway | null | undefined {
	const current = said.filter((each) => each.from <= now && now < endOf(each));
	if (current.length === 0) return undefined;
	const isBack = (away: { from: number; at: number }) =>
		current.some(
			(here) => !here.away && here.at > away.at && (here.until !== null || away.from <= here.from),
		);
	const [longest] = current
		.filter((each) => each.away && !isBack(each))
		.toSorted((one, other) => endOf(other) - endOf(one) || other.at - one.at);
	if (longest) {
		const end = endOf(longest);
		const back = end === Infinity || !absences ? end : (awayUntil(absences, end) ?? end);
		return { until: back, by: longest.by };
	}
	const own = absences && absenceAt(absences, now);
	return own && isBack({ from: own.from, at: -Infinity }) ? null : undefined;
}
