import type { ScorePoint } from '../lead';

type Weighed = Pick<ScorePoint, 'points'>;

/** What speaks for a lead before what speaks against it; those of equal strength stay as they are. */
export function strongestFirst(one: Weighed, other: Weighed): number {
	const against = Number(one.points < 0) - Number(other.points < 0);
	return against || Math.abs(other.points) - Math.abs(one.points);
}
