import { isTimed, type Cap } from '../caps/cap';
import type { RouteDecision } from '../decide';
import type { RouteFacts } from '../facts';
import type { Routing } from '../policy';
import type { Member, Pool, Roster } from '../roster';
import { Rotation } from '../rotation';
import { sharingOf } from '../sharingOf';
import { emptyRotation, turn as turnUnit } from '../rotationState';
import { OpenLeads } from './OpenLeads';
import { SimulatedCaps } from './SimulatedCaps';

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

/**
 * Whose turn it is and how many leads each was given, held in memory for leads that come one after the
 * other: as the store would have it, had the settings been so all along. Turns begin even.
 */
export class SimulatedTurns {
	private readonly rotations = new Map<Pool, Rotation>();

	private readonly caps = new SimulatedCaps();

	readonly open = new OpenLeads();

	private person = '';

	/**
	 * @param now epoch milliseconds, never before the last one
	 * @param person whose lead is decided, which counts for nobody's open leads itself
	 */
	at(
		now: number,
		routing: Routing,
		person: string,
	): Pick<RouteFacts, 'rotation' | 'counted' | 'oldestCounted' | 'openLeads'> {
		this.caps.at(now, routing);
		this.person = person;
		return this.facts;
	}

	private readonly facts = {
		rotation: (pool: Pool) => this.rotation(pool),
		counted: (cap: Cap, member: Member | null) =>
			isTimed(cap) ? this.caps.counted(cap, member) : this.open.countFor(cap, member, this.person),
		oldestCounted: this.caps.oldestCounted,
		openLeads: (member: Member, pool?: Pool) => this.open.count(member, this.person, pool),
	};

	/** Counts what was decided, so that the next lead sees it. */
	take({ turn, ...given }: Pick<RouteDecision, 'member' | 'turn' | 'capKeys'>) {
		this.caps.take(given);
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
			const sharing = sharingOf(pool, ({ index }) => String(index));
			rotation = new Rotation(emptyRotation(), sharing);
			this.rotations.set(pool, rotation);
		}
		return rotation;
	}
}
