import {
	emptyRotation,
	localDay,
	type Member,
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

	private readonly today = new Map<string, number>();

	/** The owners whose day was counted, and the rosters that were read for. */
	private readonly counted = new Set<string>();

	private readonly known = new WeakSet<Roster>();

	private constructor(
		private readonly session: AssignmentBooks,
		private readonly now: number,
	) {}

	static async open(session: AssignmentBooks, roster: Roster, now: number): Promise<Turns> {
		const turns = new Turns(session, now);
		await turns.know(roster);
		return turns;
	}

	/** Reads what a roster needs that was not read before: leads of a batch may differ in theirs. */
	async know(roster: Roster): Promise<void> {
		if (this.known.has(roster)) return;
		for (const { name } of roster.byPool.values()) {
			if (this.rotations.has(name)) continue;
			this.rotations.set(name, await this.session.assignments.rotation(name));
		}
		const capped = roster.members.filter(
			({ owner, dailyCap }) => dailyCap !== null && !this.counted.has(owner.id),
		);
		for (const { owner } of capped) this.counted.add(owner.id);
		for (const [id, n] of await countToday(this.session, capped, this.now)) this.today.set(id, n);
		this.known.add(roster);
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
async function countToday(session: AssignmentBooks, capped: readonly Member[], now: number) {
	const counts = new Map<string, number>();
	for (const [zone, owners] of Map.groupBy(capped, ({ timeZone }) => timeZone)) {
		const { from, to } = localDay(now, zone);
		const ids = owners.map(({ owner }) => owner.id);
		for (const [id, n] of await session.assignments.countByOwner(ids, from, to)) counts.set(id, n);
	}
	return counts;
}

/** The turns of each workspace of a batch, opened when its first lead comes. */
export function turnsPerWorkspace<Session extends AssignmentBooks>(
	workspace: (name: string) => Session,
	now: number,
) {
	const open = new Map<string, { session: Session; turns: Turns }>();
	return {
		/** @param roster by which the next lead is assigned */
		async of(name: string, roster: Roster) {
			let entry = open.get(name);
			if (!entry) {
				const session = workspace(name);
				entry = { session, turns: await Turns.open(session, roster, now) };
				open.set(name, entry);
			}
			await entry.turns.know(roster);
			return entry;
		},
		async save() {
			for (const { turns } of open.values()) await turns.save();
		},
	};
}
