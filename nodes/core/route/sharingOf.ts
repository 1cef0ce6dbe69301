import type { Member, Pool } from './roster';
import type { RotationMember } from './rotation';

/**
 * Who shares the turns of a pool, in its order, each with their weight in it.
 *
 * @param keyOf under what somebody's turns are counted
 * @example
 * sharingOf(dach, ({ owner }) => owner.id) // [{ key: 'ann', weight: 2 }, { key: 'bo', weight: 1 }]
 */
export const sharingOf = (
	{ members, weights }: Pick<Pool, 'members' | 'weights'>,
	keyOf: (member: Member) => string,
): RotationMember[] =>
	members.map((member, position) => ({ key: keyOf(member), weight: weights[position] ?? 1 }));
