import type { LeadNeeds, MatchAccount, Priority } from '../lead';
import type { SaidAway } from './availability';
import type { Cap } from './caps/cap';
import type { LeadMarks } from './marks';
import type { PassedOn } from './passedOn';
import type { Rotation } from './rotation';
import type { Member, Pool } from './roster';
import type { Routing } from './policy';

/** Who owns a lead before it is decided. */
export interface LeadOwner {
	name: string;
	/** Who of the table that is; `null` for nobody. */
	member: Member | null;
	/** The CRM that says so; not given where the Lead Store does. */
	system?: string;
}

/** Who owns the company of a lead, by another lead of it. */
export interface AccountOwner extends Pick<LeadOwner, 'name' | 'member'> {
	/** What the company is called, such as by its domain; empty where nothing tells it. */
	account: string;
	/** By what it was recognised, where that is known. */
	by?: MatchAccount['by'];
}

/** What a decision about an owner is taken from; nothing else is looked at. */
export interface RouteFacts {
	routing: Routing;
	/** In milliseconds. */
	now: number;
	/** Who owns the known lead already, if anybody. */
	knownOwner: LeadOwner | null;
	/** Who owns their company, if anybody. */
	accountOwner: AccountOwner | null;
	/** What tables beside the rules look at. */
	marks: LeadMarks;
	/** Not there where it was not asked, or says neither. */
	passedOn?: PassedOn | undefined;
	/**
	 * What rule n of the policy saw, `null` when it is not met and empty when it asks nothing.
	 * Asked in order and only as far as needed.
	 */
	ruleMet: (index: number) => string | null;
	/** The turns of a pool, its members in the order of {@link Pool.members}. Only asked, not taken. */
	rotation: (pool: Pool) => Pick<Rotation, 'next' | 'standing'>;
	/** How many leads count for a cap so far: those of an owner, or those that its pool gave. */
	counted: (cap: Cap, member: Member | null) => number;
	/**
	 * When the first of them was given, in milliseconds; `null` where that is not known. Asked where a
	 * lead waits for a cap that counts up to now.
	 */
	oldestCounted: (cap: Cap, member: Member | null) => number | null;
	/** The caps of the table whose conditions the lead meets, by their place in it. */
	capsMet: ReadonlySet<number>;
	/**
	 * How many open leads an owner has; asked of those who have a cap of them, or whose pool asks.
	 *
	 * @param pool that gave them; all that they have, if not given
	 */
	openLeads: (member: Member, pool?: Pool) => number;
	/** When it first began to wait; now for one that may begin to, not given for one that may not. */
	waitSince?: number;
	/**
	 * How many leads that wait for a pool go before this one, as they are just being looked at; not given
	 * where none does.
	 *
	 * @param priority of this one
	 */
	ahead?: (pool: Pool, priority: Priority) => number;
	/** Who has the leads that belong with this one in a pool; asked of pools that keep them together. */
	keeper: (pool: Pool) => Member | null;
	/** What the lead needs of its owner by a pool; asked of pools that choose by it. */
	needs: (pool: Pool) => LeadNeeds;
	/**
	 * Whether an owner is away by what was said of them; `null` for who is there whatever their line
	 * says, `undefined` where nothing was said.
	 */
	saidAway: (member: Member) => SaidAway | null | undefined;
	/** The rule by which somebody has it, where the lead meets that no more and goes by the rules again. */
	outgrown?: string;
	/** Those who owned this inquiry before; empty for a first assignment. */
	had: ReadonlySet<Member>;
}

/** A turn that a decision takes: to be given to the pool's {@link Rotation.take}. */
export interface Turn {
	pool: Pool;
	/** Positions in the pool of those who share it. */
	present: readonly number[];
	/** Positions of those whose turns before decided. */
	looked: readonly number[];
	/** The position of the one whose turn it is. */
	chosen: number;
}
