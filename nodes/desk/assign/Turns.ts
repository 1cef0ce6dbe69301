import type { Owner } from '../../core/lead';
import {
	emptyRotation,
	keyOfOwner,
	noteLineup,
	recogniseOwners,
	Rotation,
	saidNow,
	wayOfTurns,
	type Availability,
	type Cap,
	type KnownOwner,
	type Lineup,
	type Member,
	type Pool,
	type Roster,
	type RotationMember,
} from '../../core/route';
import type { CountedLeads, StoreSession } from '../../store';
import { noteCapsInUse } from './capsInUse';
import { CapCounts, type Capped } from './CapCounts';
import { Line } from './Line';
import { OpenLeads } from './OpenLeads';
import { Team, type CountedTurns, type OfOwner } from './Team';

export type TurnBooks = Pick<
	StoreSession,
	'assignments' | 'availability' | 'holdings' | 'settings'
> & {
	owners: Pick<StoreSession['owners'], 'all' | 'save'>;
	timers: Pick<StoreSession['timers'], 'upTo'>;
};

/**
 * What a batch needs to know of one workspace: who is who, turns and what counts for caps, read from the
 * store once, counted on in memory, and written back at the end of the transaction.
 */
export class Turns implements CountedTurns {
	/** By pools, used or not, the node that shares them with other members, weights or settings. */
	private readonly unlike = new Map<string, Lineup>();

	private readonly rotations = new Map<string, Rotation>();

	private readonly changedPools = new Set<string>();

	private readonly changedOwners = new Set<string>();

	/** Leads of a batch may differ in their rosters. */
	private readonly teams = new Map<Roster, Team>();

	private inLine: Line | undefined;

	/** How many leads of the batch wait. */
	private waiting = 0;

	readonly openLeads: OpenLeads;

	private readonly caps: CapCounts;

	/** How far the longest cap looks back, in milliseconds. */
	private longestCapMs = 0;

	private constructor(
		private readonly session: TurnBooks,
		/** Everyone who was ever an owner here, by key. */
		private readonly owners: Map<string, KnownOwner>,
		/** What was said of owners, by their keys. */
		private readonly availability: ReadonlyMap<string, readonly Availability[]>,
		private readonly now: number,
		private readonly node: string | null,
	) {
		this.openLeads = new OpenLeads(session.holdings);
		this.caps = new CapCounts(session.assignments, now);
	}

	/**
	 * @param now epoch milliseconds
	 * @param node whose tables they are, to tell whether another one means other people by a pool's
	 * name; `null` where nobody is to be told
	 */
	static async open(session: TurnBooks, now: number, node: string | null): Promise<Turns> {
		const owners = await session.owners.all();
		const known = new Map(owners.map((owner) => [owner.key, owner]));
		return new Turns(session, known, await session.availability.all(), now, node);
	}

	/** The owners of a table, with what is to be read of them that was not read before. */
	async teamOf(capped: Capped): Promise<Team> {
		const { roster } = capped;
		const team = this.teams.get(roster) ?? (await this.openTeam(roster));
		await this.openLeads.read(capped, (member) => team.keyOf(member));
		await this.caps.read(capped, (member) => team.keyOf(member));
		this.longestCapMs = Math.max(this.longestCapMs, capped.caps.longestMs);
		return team;
	}

	private async openTeam(roster: Roster): Promise<Team> {
		const keys = this.recognise(roster);
		const team = new Team(this, roster, keys);
		for (const pool of roster.byPool.values()) await this.openPool(pool, team.sharing(pool));
		this.teams.set(roster, team);
		return team;
	}

	/** The key of somebody who was an owner at some time. */
	keyOfOwner(owner: Owner): string {
		return keyOfOwner([...this.owners.values()], owner) ?? owner.id;
	}

	/** @param owner whose leads count; `null` for those that a pool gave */
	countOf(cap: Cap, owner: OfOwner | null): CountedLeads | undefined {
		return owner ? this.caps.ofOwner(cap, owner.key, owner.timeZone) : this.caps.ofPool(cap);
	}

	saidAway(key: string, { absences }: Member) {
		const said = this.availability.get(key);
		return said && saidNow(said, absences, this.now);
	}

	/** The turns of a pool among these members, whichever of the batch's tables was used before. */
	rotation({ name }: Pool, members: readonly RotationMember[]): Rotation {
		const open = this.rotations.get(name);
		if (open?.isOf(members)) return open;
		const rotation = new Rotation(open?.state() ?? emptyRotation(), members);
		this.rotations.set(name, rotation);
		return rotation;
	}

	/** Who waits and is just being looked at, read when it is first asked. */
	async line(): Promise<Line> {
		this.inLine ??= await Line.read(this.session, this.now);
		return this.inLine;
	}

	/** As the how many-th lead of the batch the next one waits, from 1. */
	nextToWait(): number {
		return ++this.waiting;
	}

	/** Counts a lead that was given to somebody, so that the next one of the batch sees it. */
	countLead(key: string, capKeys: readonly string[]) {
		this.caps.note(key, capKeys);
	}

	/** Has a pool's turns written back. */
	tookTurn({ name }: Pool) {
		this.changedPools.add(name);
	}

	/** Pools whose turns were taken, and the node that shares them with other members, weights or settings. */
	unlikePools(): Array<[pool: string, other: Lineup]> {
		return [...this.unlike].filter(([name]) => this.changedPools.has(name));
	}

	async save() {
		const changed = [...this.changedOwners].flatMap((key) => this.owners.get(key) ?? []);
		await this.session.owners.save(changed);
		await noteCapsInUse(this.session, this.longestCapMs, this.now);
		for (const name of this.changedPools) {
			const rotation = this.rotations.get(name);
			if (rotation) await this.session.assignments.saveRotation(name, rotation.state());
		}
	}

	/** The keys of a table's owners, by their place in it. */
	private recognise({ members }: Roster): string[] {
		const people = members.map(({ owner }) => owner);
		const { keys, changed } = recogniseOwners([...this.owners.values()], people);
		for (const owner of changed) {
			this.owners.set(owner.key, owner);
			this.changedOwners.add(owner.key);
		}
		return keys;
	}

	private async openPool(pool: Pool, members: readonly RotationMember[]) {
		const { name } = pool;
		if (this.rotations.has(name)) return;
		const before = await this.session.assignments.rotation(name);
		if (this.node === null) {
			this.rotations.set(name, new Rotation(before, members));
			return;
		}
		const way = wayOfTurns(
			pool,
			members.map(({ key }) => key),
		);
		const use = { node: this.node, now: this.now };
		const { state, unlike } = noteLineup(before, members, use, way);
		if (unlike) this.unlike.set(name, unlike);
		this.rotations.set(name, new Rotation(state, members));
	}
}

/**
 * The turns of each workspace of a batch, opened when its first lead comes.
 *
 * @param workspace gives the books by which its leads are decided
 */
export function turnsPerWorkspace<Session extends TurnBooks>(
	workspace: (name: string) => Session | Promise<Session>,
	now: number,
	node: string,
) {
	const open = new Map<string, { session: Session; turns: Turns }>();
	const opened = async (name: string) => {
		const known = open.get(name);
		if (known) return known;
		const session = await workspace(name);
		const entry = { session, turns: await Turns.open(session, now, node) };
		open.set(name, entry);
		return entry;
	};
	return {
		sessionOf: async (name: string) => (await opened(name)).session,
		/** @param capped by which the next lead is assigned */
		async of(name: string, capped: Capped) {
			const { session, turns } = await opened(name);
			return { session, team: await turns.teamOf(capped) };
		},
		/** As {@link Turns.unlikePools}, of all workspaces, each once. */
		unlikePools: () => new Map([...open.values()].flatMap(({ turns }) => turns.unlikePools())),
		async save() {
			for (const { turns } of open.values()) await turns.save();
		},
	};
}
