import { turn, type RotationState } from './rotationState';
import { splitShares } from './splitShares';

/** Somebody who takes turns in a pool. */
export interface RotationMember {
	/** What stays the same when their e-mail or ID changes. */
	key: string;
	/** Above 0; 2 takes twice the turns of 1. */
	weight: number;
}

/** How one member stands, as a decision's record keeps it. */
export interface MemberStanding {
	/** In billionths of a turn; above 0 they are owed. */
	lag: number;
	/** The number of the pool's turn that was theirs last; 0 for never. */
	lastTurn: number;
}

/** Differences below this, in billionths of a turn, are rounding and not a claim. */
const tolerance = 1000;

/**
 * The turns of a pool, held ready for many decisions: asking whose turn it is changes nothing,
 * taking it costs a few additions for each member who is there.
 *
 * With each turn, the shares of those who are there grow by weight ÷ sum of their weights, and one
 * of them takes a whole turn. What each is owed is theirs for good, also while they are away: lags
 * are never cut, so they add up to 0, and nobody drifts. Who is away earns no share, so nobody is
 * flooded when they come back; a new member starts even.
 *
 * - While those who are there owe nothing to somebody who is away, the turn goes to the one who,
 *   among those that would not get ahead of their share, would first be a whole turn behind it
 *   (earliest deadline first). With constant members everyone stays within one turn of their exact
 *   share at every moment: the quota method of apportionment (Still 1979), equal to P-fair
 *   scheduling of one processor (Baruah and others 1996).
 * - Otherwise it goes to the one who is owed most. This is the rule of the fair carpool (Fagin and
 *   Williams 1983); where members come and go by chance nobody strays much beyond one turn (Ajtai
 *   and others 1998).
 *
 * Whoever comes and goes in whatever order, nobody of n members is ever n or more turns off. Why: let
 * S(k) be the sum of the k largest lags. It grows only in a turn that goes to somebody outside those k, and
 * the rules above choose nobody who is owed two turns less than another who is there; so after it
 * 2·S(k) < S(k-1) + S(k+1) + 2, and S(k) stays below k·(n-k).
 *
 * Where a pool keeps turns for who is away, they share as well, within a bound: what they are owed
 * comes on top.
 *
 * Ties go to who waited longest, then to the order given.
 *
 * @example
 * const pool = [{ key: 'ann', weight: 1 }, { key: 'bo', weight: 1 }];
 * const rotation = new Rotation(emptyRotation(), pool);
 * rotation.take([0, 1], rotation.next([0, 1])); // Ann
 * rotation.next([0, 1]); // 1: Bo
 */
export class Rotation {
	private readonly lags: Float64Array;

	private readonly taken: Float64Array;

	private readonly lastTurns: Float64Array;

	private turns: number;

	/** Room for the shares of one turn, which is made once. */
	private readonly shares: Float64Array;

	/**
	 * @param before what the pool remembers; not changed
	 * @param members everyone of the pool, in the order shown to people, keys distinct. Who takes
	 * part is told by position
	 */
	constructor(
		private readonly before: RotationState,
		private readonly members: readonly RotationMember[],
	) {
		const known = members.map(({ key }) => before.members[key]);
		this.lags = Float64Array.from(known, (member) => member?.lag ?? 0);
		this.taken = Float64Array.from(known, (member) => member?.turns ?? 0);
		this.lastTurns = Float64Array.from(known, (member) => member?.lastTurn ?? 0);
		this.turns = before.turns;
		this.shares = new Float64Array(members.length);
	}

	/**
	 * Whose turn it is among those who are there.
	 *
	 * @param present positions of those who can take it, ascending; not empty
	 * @param sharing positions of those who share it, ascending: also who is away, where they earn
	 * @returns the position of the one whose turn it is
	 */
	next(present: readonly number[], sharing: readonly number[] = present): number {
		const { lags, shares, lastTurns } = this;
		const total = this.split(sharing);
		const owed = (position: number) => at(lags, position) + at(shares, position);

		let open = 0;
		let overdue = false;
		for (const position of present) {
			open += at(lags, position);
			overdue ||= owed(position) >= turn;
		}
		const byDeadline = open === 0 && !overdue && sharing.length === present.length;
		/** How soon a member must have a turn: the less, the sooner. */
		const due = (position: number) =>
			byDeadline
				? ((turn - owed(position)) * total) / (this.members[position]?.weight ?? 1)
				: -owed(position);

		let best = -1;
		for (const position of present) {
			if (byDeadline && owed(position) <= tolerance) continue;
			const sooner = best === -1 ? -Infinity : due(position) - due(best);
			const waitedLonger = at(lastTurns, position) < at(lastTurns, best);
			if (sooner < -tolerance || (sooner <= tolerance && waitedLonger)) best = position;
		}
		return best;
	}

	/**
	 * Gives the turn to one of those who are there.
	 *
	 * @param sharing as for {@link Rotation.next}, also the one who is chosen
	 */
	take(sharing: readonly number[], chosen: number) {
		this.split(sharing);
		for (const position of sharing) {
			this.lags[position] = at(this.lags, position) + at(this.shares, position);
		}
		this.turns++;
		this.lags[chosen] = at(this.lags, chosen) - turn;
		this.taken[chosen] = at(this.taken, chosen) + 1;
		this.lastTurns[chosen] = this.turns;
	}

	/**
	 * Splits a turn among those who share it. Which one it is, their own last turns tell, as a
	 * decision that is taken again knows no others.
	 */
	private split(sharing: readonly number[]): number {
		let newest = 0;
		for (const position of sharing) newest = Math.max(newest, at(this.lastTurns, position));
		return splitShares(turn, newest, this.members, sharing, this.shares);
	}

	/** Whether these are its members, in the same order and with the same weights. */
	isOf(members: readonly RotationMember[]): boolean {
		if (members === this.members) return true;
		return (
			members.length === this.members.length &&
			members.every(({ key, weight }, position) => {
				const own = this.members[position];
				return own?.key === key && own.weight === weight;
			})
		);
	}

	/** How a member stands before the next turn. */
	standing(position: number): MemberStanding {
		return { lag: at(this.lags, position), lastTurn: at(this.lastTurns, position) };
	}

	/** What the pool remembers now, with those whom this table does not name. */
	state(): RotationState {
		const own = this.members.map(({ key }, position) => [
			key,
			{ ...this.standing(position), turns: at(this.taken, position) },
		]);
		return {
			...this.before,
			turns: this.turns,
			members: { ...this.before.members, ...Object.fromEntries(own) },
		};
	}
}

const at = (values: Float64Array, position: number) => values[position] ?? 0;
