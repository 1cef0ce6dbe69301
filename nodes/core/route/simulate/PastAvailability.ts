import { saidNow, withSaid, type Availability, type SaidAway } from '../availability';
import { recogniseOwners, type KnownOwner } from '../identity';
import type { Member, Roster } from '../roster';

/** What was ever said of owners: that they are away, or that they are there. */
export interface EverSaid {
	/** Everyone who was ever an owner. */
	known: readonly KnownOwner[];
	/** By the key of the owner, in the order in which it was said. */
	said: ReadonlyMap<string, readonly Availability[]>;
}

export const nothingSaid: EverSaid = { known: [], said: new Map() };

/** What was said of one owner, as far as time has gone. */
interface OfOwner {
	/** What the store would have kept by now. */
	kept: readonly Availability[];
	/** What is said later, the first last. */
	coming: Availability[];
}

/**
 * Who was said to be away while time goes on: nothing is known before it was said, and of what was said
 * there counts what counted then.
 */
export class PastAvailability {
	/** By the owner's place in the table; nothing for who was never spoken of. */
	private readonly ofOwners: ReadonlyArray<OfOwner | undefined>;

	/** When something was said of whom, the first last. */
	private readonly moments: Array<{ at: number; member: Member }>;

	/** @param roster whose owners are asked about, whatever their ID and email were then */
	constructor({ members }: Pick<Roster, 'members'>, { known, said }: EverSaid) {
		const people = members.map(({ owner }) => owner);
		const lists = recogniseOwners(known, people).keys.map((key) => said.get(key));
		this.ofOwners = lists.map((list) => list && { kept: [], coming: list.toReversed() });
		this.moments = members
			.flatMap((member, index) => (lists[index] ?? []).map(({ at }) => ({ at, member })))
			.sort((one, other) => other.at - one.at);
	}

	/** When something is said of somebody next, in milliseconds; `Infinity` for never again. */
	nextSaid(): number {
		return this.moments.at(-1)?.at ?? Infinity;
	}

	/** Goes on to the next such moment, and says who may be back sooner by it. */
	passSaid(): Member | undefined {
		return this.moments.pop()?.member;
	}

	/**
	 * As `RouteFacts.saidAway`.
	 *
	 * @param now in milliseconds, never before the last one that was asked of this owner
	 */
	saidAt({ index, absences }: Member, now: number): SaidAway | null | undefined {
		const own = this.ofOwners[index];
		if (!own) return undefined;
		for (let next = own.coming.at(-1); next && next.at <= now; next = own.coming.at(-1)) {
			own.kept = withSaid(own.kept, next, next.at);
			own.coming.pop();
		}
		return own.kept.length === 0 ? undefined : saidNow(own.kept, absences, now);
	}
}
