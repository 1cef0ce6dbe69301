import type { Owner } from '../../core/lead';
import {
	isTimed,
	poolKey,
	sharingOf,
	type Cap,
	type Member,
	type Pool,
	type Roster,
	type Rotation,
	type RotationMember,
	type RouteDecision,
	type RouteFacts,
} from '../../core/route';
import type { CountedLeads, HoldingMove } from '../../store';
import type { Line } from './Line';
import type { OpenCounts, OpenLeads } from './OpenLeads';

/** Whose leads count, and where their days begin. */
export interface OfOwner {
	key: string;
	timeZone: string;
}

/** What is known of the owners of a table when a lead is decided. */
export type TeamFacts = Pick<
	RouteFacts,
	'rotation' | 'counted' | 'oldestCounted' | 'openLeads' | 'saidAway'
>;

/** What the tables of a workspace share: who is who, whose turn it is, and how many they were given. */
export interface CountedTurns {
	keyOfOwner(owner: Owner): string;
	/** As {@link RouteFacts.saidAway}. */
	saidAway(key: string, member: Member): ReturnType<RouteFacts['saidAway']>;
	countOf(cap: Cap, owner: OfOwner | null): CountedLeads | undefined;
	readonly openLeads: Pick<OpenLeads, keyof OpenCounts | 'without' | 'note'>;
	rotation(pool: Pool, members: readonly RotationMember[]): Rotation;
	line(): Promise<Line>;
	nextToWait(): number;
	countLead(key: string, capKeys: readonly string[]): void;
	tookTurn(pool: Pool): void;
}

/** The owners of one table, as the workspace knows them. */
export class Team {
	private readonly byKey: ReadonlyMap<string, Member>;

	private readonly shares = new Map<Pool, RotationMember[]>();

	/** @param keys by their place in the table */
	constructor(
		private readonly turns: CountedTurns,
		roster: Roster,
		private readonly keys: readonly string[],
	) {
		this.byKey = new Map(roster.members.map((member) => [this.keyOf(member), member]));
	}

	/** What a lead is decided from, which counts for nobody's open leads itself. */
	async factsFor(leadId: string): Promise<TeamFacts> {
		const open = await this.turns.openLeads.without(leadId);
		return {
			rotation: (pool) => this.turns.rotation(pool, this.sharing(pool)),
			counted: (cap, member) =>
				isTimed(cap)
					? (this.turns.countOf(cap, this.ofMember(member))?.n ?? 0)
					: open.countFor(cap, member && this.keyOf(member)),
			oldestCounted: (cap, member) =>
				this.turns.countOf(cap, this.ofMember(member))?.oldest ?? null,
			openLeads: (member, pool) => open.of(this.keyOf(member), pool && poolKey(pool.name)),
			saidAway: (member) => this.turns.saidAway(this.keyOf(member), member),
		};
	}

	/** The leads of the workspace that wait and are just being looked at. */
	async line(): Promise<Line> {
		return await this.turns.line();
	}

	/** As the how many-th lead of the batch the next one waits, from 1. */
	nextToWait(): number {
		return this.turns.nextToWait();
	}

	/** Under what an owner's turns and leads are counted, whatever their ID and e-mail are now. */
	keyOf({ index, owner }: Member): string {
		return this.keys[index] ?? owner.id;
	}

	private ofMember(member: Member | null): OfOwner | null {
		return member && { key: this.keyOf(member), timeZone: member.timeZone };
	}

	/** The key of somebody who was an owner at some time, in the table or not. */
	keyOfOwner(owner: Owner): string {
		return this.turns.keyOfOwner(owner);
	}

	/** Who of the table somebody is who was an owner at some time; `null` when they left it. */
	memberOf(owner: Owner): Member | null {
		return this.byKey.get(this.turns.keyOfOwner(owner)) ?? null;
	}

	/** Who of the table has these keys. */
	membersWith(keys: readonly string[]): Set<Member> {
		return new Set(keys.flatMap((key) => this.byKey.get(key) ?? []));
	}

	/** Who shares a pool, in its order. */
	sharing(pool: Pool): RotationMember[] {
		let sharing = this.shares.get(pool);
		if (!sharing) {
			sharing = sharingOf(pool, (member) => this.keyOf(member));
			this.shares.set(pool, sharing);
		}
		return sharing;
	}

	/**
	 * Counts an assignment, so that the next lead of the batch sees it.
	 *
	 * @param moved whose open leads became more and fewer by it
	 */
	note(
		{ member, turn, capKeys }: Pick<RouteDecision, 'member' | 'turn' | 'capKeys'>,
		moved: HoldingMove,
	) {
		this.turns.openLeads.note(moved);
		if (member) this.turns.countLead(this.keyOf(member), capKeys);
		if (!turn) return;
		this.turns.rotation(turn.pool, this.sharing(turn.pool)).take(turn.present, turn.chosen);
		this.turns.tookTurn(turn.pool);
	}
}
