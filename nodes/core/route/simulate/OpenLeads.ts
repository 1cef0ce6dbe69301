import type { Member } from '../roster';
import { soonestFirst } from './soonestFirst';

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

	private readonly holders = new Map<string, Member>();

	private readonly ends = soonestFirst<Held>((one, other) => one.at - other.at);

	readonly count = ({ index }: Member): number => this.counts.get(index) ?? 0;

	/** When the next lead is over, in milliseconds; `Infinity` for none. */
	nextEnd(): number {
		return this.ends.first()?.at ?? Infinity;
	}

	/** Takes the next lead that is over from who has it. */
	endNext() {
		const ended = this.ends.take();
		if (!ended || this.holders.get(ended.person) !== ended.member) return;
		this.holders.delete(ended.person);
		this.add(ended.member, -1);
	}

	/** @param closedAt when the work on it is over; `null` where nobody says */
	give(person: string, member: Member, closedAt: number | null) {
		const before = this.holders.get(person);
		if (before !== member) {
			if (before) this.add(before, -1);
			this.holders.set(person, member);
			this.add(member, 1);
		}
		if (closedAt !== null) this.ends.add({ person, member, at: closedAt });
	}

	private add({ index }: Member, by: 1 | -1) {
		this.counts.set(index, (this.counts.get(index) ?? 0) + by);
	}
}
