import {
	emptyRotation,
	localDay,
	type Roster,
	type RotationState,
	type RouteFacts,
} from '../../core/route';
import type { StoreSession } from '../../store';

type AssignmentBooks = Pick<StoreSession, 'assignments'>;

/**
 * What a batch needs to know of one workspace: turns and daily counts, read from the store once,
 * counted on in memory, and written back at the end of the transaction.
 */
export class Turns {
	private readonly rotations = new Map<string, RotationState>();

	private readonly changedPools = new Set<string>();

	private constructor(
		private readonly session: AssignmentBooks,
		private readonly today: Map<string, number>,
	) {}

	static async open(session: AssignmentBooks, roster: Roster, now: number): Promise<Turns> {
		const turns = new Turns(session, await countToday(session, roster, now));
		for (const { name } of roster.byPool.values()) {
			turns.rotations.set(name, await session.assignments.rotation(name));
		}
		return turns;
	}

	readonly facts: Pick<RouteFacts, 'rotation' | 'assignedToday'> = {
		rotation: (pool) => this.rotations.get(pool) ?? emptyRotation(),
		assignedToday: (ownerId) => this.today.get(ownerId) ?? 0,
	};

	/** Counts an assignment, so that the next lead of the batch sees it. */
	note(ownerId: string | null, turn: { pool: string; state: RotationState } | null) {
		if (ownerId !== null) this.today.set(ownerId, (this.today.get(ownerId) ?? 0) + 1);
		if (turn) {
			this.rotations.set(turn.pool, turn.state);
			this.changedPools.add(turn.pool);
		}
	}

	async save() {
		for (const pool of this.changedPools) {
			await this.session.assignments.saveRotation(pool, this.facts.rotation(pool));
		}
	}
}

/** How many leads each capped owner was given on the day it is for them. */
async function countToday(session: AssignmentBooks, { members }: Roster, now: number) {
	const counts = new Map<string, number>();
	const capped = Map.groupBy(
		members.filter(({ dailyCap }) => dailyCap !== null),
		({ timeZone }) => timeZone,
	);
	for (const [zone, owners] of capped) {
		const { from, to } = localDay(now, zone);
		const ids = owners.map(({ owner }) => owner.id);
		for (const [id, n] of await session.assignments.countByOwner(ids, from, to)) counts.set(id, n);
	}
	return counts;
}

/** The turns of each workspace of a batch, opened when its first lead comes. */
export function turnsPerWorkspace<Session extends AssignmentBooks>(
	workspace: (name: string) => Session,
	roster: Roster,
	now: number,
) {
	const open = new Map<string, { session: Session; turns: Turns }>();
	return {
		async of(name: string) {
			let entry = open.get(name);
			if (!entry) {
				const session = workspace(name);
				entry = { session, turns: await Turns.open(session, roster, now) };
				open.set(name, entry);
			}
			return entry;
		},
		async save() {
			for (const { turns } of open.values()) await turns.save();
		},
	};
}
