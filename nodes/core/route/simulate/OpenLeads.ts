import type { Cap } from '../caps/cap';
import { poolKey } from '../pools';
import type { Member, Pool } from '../roster';
import { soonestFirst } from './soonestFirst';

/** Who has a lead, and the pool that gave it to them, by its key; empty for none. */
interface Holder {
	member: Member;
	pool: string;
}

/** A lead that somebody has, and when the work on it is over. */
interface Held {
	person: string;
	member: Member;
	/** In milliseconds. */
	at: number;
}

/**
 * Who has how many open leads while time goes on. A lead is one, however often the person asks, and one of
 * which nobody says when it was over stays open.
 */
export class OpenLeads {
	private readonly counts = new Map<number, number>();

	private readonly ofPools = new Map<string, number>();

	/** By owner and pool. */
	private readonly inPools = new Map<string, number>();

	private readonly holders = new Map<string, Holder>();

	private readonly ends = soonestFirst<Held>((one, other) => one.at - other.at);

	/**
	 * How many an owner has, as if nobody had the lead of a person: whoever has it has none more by it.
	 *
	 * @param pool that gave them; all, if not given
	 */
	count({ index }: Member, without: string, pool?: Pool): number {
		const holder = this.holders.get(without);
		const key = pool && poolKey(pool.name);
		const isOfIt = holder?.member.index === index && (key === undefined || holder.pool === key);
		const all = key === undefined ? this.counts.get(index) : this.inPools.get(ofIn(index, key));
		return (all ?? 0) - (isOfIt ? 1 : 0);
	}

	/** How many count for a cap of open leads, as above: those of an owner, or those that its pool gave. */
	countFor({ pool }: Cap, member: Member | null, without: string): number {
		if (member) return this.count(member, without);
		const key = pool?.key ?? '';
		return (this.ofPools.get(key) ?? 0) - (this.holders.get(without)?.pool === key ? 1 : 0);
	}

	/** When the next lead is over, in milliseconds; `Infinity` for none. */
	nextEnd(): number {
		return this.ends.first()?.at ?? Infinity;
	}

	/** Takes the next lead that is over from who has it. */
	endNext() {
		const ended = this.ends.take();
		const holder = ended && this.holders.get(ended.person);
		if (!holder || holder.member !== ended.member) return;
		this.holders.delete(ended.person);
		this.add(holder, -1);
	}

	/**
	 * Gives a lead to an owner; who has it already has it by the pool by which they came to it.
	 *
	 * @param pool the one that gave it; `null` for none
	 * @param closedAt when the work on it is over; `null` where nobody says
	 */
	give(person: string, member: Member, pool: string | null, closedAt: number | null) {
		const before = this.holders.get(person);
		if (before?.member !== member) {
			const holder = { member, pool: poolKey(pool ?? '') };
			if (before) this.add(before, -1);
			this.holders.set(person, holder);
			this.add(holder, 1);
		}
		if (closedAt !== null) this.ends.add({ person, member, at: closedAt });
	}

	private add({ member: { index }, pool }: Holder, by: 1 | -1) {
		this.counts.set(index, (this.counts.get(index) ?? 0) + by);
		this.ofPools.set(pool, (this.ofPools.get(pool) ?? 0) + by);
		const key = ofIn(index, pool);
		this.inPools.set(key, (this.inPools.get(key) ?? 0) + by);
	}
}

const ofIn = (index: number, pool: string) => `${index} ${pool}`;
