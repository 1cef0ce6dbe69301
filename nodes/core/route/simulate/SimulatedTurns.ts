import { localDay } from '../localDay';
import type { RouteDecision } from '../decide';
import type { RouteFacts } from '../facts';
import type { Member, Pool, Roster } from '../roster';
import { Rotation } from '../rotation';
import { emptyRotation, turn as turnUnit } from '../rotationState';

/** What the members of a pool got, and what their share was of the turns while they were there. */
export interface PoolFairness {
	pool: string;
	members: Array<{
		name: string;
		turns: number;
		/** Their share, in turns: at most one off for constant members. */
		due: number;
	}>;
}

/** The leads that somebody was given on the day that it is for them. */
interface Day {
	from: number;
	to: number;
	leads: number;
}

/**
 * Whose turn it is and how many leads each was given, held in memory for leads that come one after the
 * other: as the store would have it, had the settings been so all along. Turns begin even.
 */
export class SimulatedTurns {
	private readonly rotations = new Map<Pool, Rotation>();

	private readonly days = new Map<Member, Day>();

	private now = -Infinity;

	/** @param now epoch milliseconds, never before the last one */
	at(now: number): Pick<RouteFacts, 'rotation' | 'assignedToday' | 'openLeads' | 'saidAway'> {
		this.now = now;
		return this.facts;
	}

	private readonly facts = {
		rotation: (pool: Pool) => this.rotation(pool),
		assignedToday: (member: Member) => this.dayOf(member).leads,
		// When each lead was over nobody says.
		openLeads: () => 0,
		// Who was said to be away then is not known any more.
		saidAway: () => undefined,
	};

	/** Counts what was decided, so that the next lead sees it. */
	take({ member, turn }: Pick<RouteDecision, 'member' | 'turn'>) {
		if (member && member.dailyCap !== null) this.dayOf(member).leads++;
		if (turn) this.rotation(turn.pool).take(turn.present, turn.chosen);
	}

	/**
	 * How fairly the turns of each pool were given: by its members, in its order.
	 *
	 * @param roster whose pools they are
	 */
	fairness({ byPool }: Pick<Roster, 'byPool'>): PoolFairness[] {
		return [...byPool.values()].flatMap((pool) => {
			const rotation = this.rotations.get(pool);
			if (!rotation) return [];
			const { members } = rotation.state();
			const of = ({ index, owner }: Member) => {
				const { turns = 0, lag = 0 } = members[String(index)] ?? {};
				return { name: owner.name, turns, due: turns + lag / turnUnit };
			};
			return [{ pool: pool.name, members: pool.members.map(of) }];
		});
	}

	private rotation(pool: Pool): Rotation {
		let rotation = this.rotations.get(pool);
		if (!rotation) {
			const sharing = pool.members.map(({ index, weight }) => ({ key: String(index), weight }));
			rotation = new Rotation(emptyRotation(), sharing);
			this.rotations.set(pool, rotation);
		}
		return rotation;
	}

	private dayOf(member: Member): Day {
		const known = this.days.get(member);
		if (known && this.now >= known.from && this.now < known.to) return known;
		const day = { ...localDay(this.now, member.timeZone), leads: 0 };
		this.days.set(member, day);
		return day;
	}
}
