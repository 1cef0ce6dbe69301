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

/** So many are kept of an owner, the newest. */
const mostSaid = 20;

/**
 * What is kept of an owner when something more is said: not what is over.
 *
 * @param now in milliseconds
 */
export const withSaid = (
	before: readonly Availability[],
	said: Availability,
	now: number,
): Availability[] =>
	[...before.filter(({ until }) => until === null || until > now), said].slice(-mostSaid);

const endOf = ({ until }: Availability) => until ?? Infinity;

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
