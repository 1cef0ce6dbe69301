import { Rotation, type RotationMember, type RotationState } from '../../../nodes/core/route';

/** Takes one turn of a pool in which everybody is there. */
export function takeTurn(before: RotationState, members: readonly RotationMember[]) {
	const rotation = new Rotation(before, members);
	const present = [...members.keys()];
	const next = rotation.next(present);
	rotation.take(present, next);
	return { key: members[next]?.key ?? '', state: rotation.state() };
}
