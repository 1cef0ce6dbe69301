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

	/** When somebody was said to be there, the first last. */
	private readonly returns: number[];

	/** @param roster whose owners are asked about, whatever their ID and email were then */
	constructor({ members }: Pick<Roster, 'members'>, { known, said }: EverSaid) {
		const people = members.map(({ owner }) => owner);
		const lists = recogniseOwners(known, people).keys.map((key) => said.get(key));
		this.ofOwners = lists.map((list) => list && { kept: [], coming: list.toReversed() });
		this.returns = lists
			.flatMap((list = []) => list.filter(({ away }) => !away).map(({ at }) => at))
			.sort((one, other) => other - one);
	}

	/** When somebody is said to be there next, in milliseconds; `Infinity` for never again. */
	nextReturn(): number {
		return this.returns.at(-1) ?? Infinity;
	}

	/** Goes on to the next such moment. */
	passReturn() {
		this.returns.pop();
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
