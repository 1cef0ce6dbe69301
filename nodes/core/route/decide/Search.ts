import { sayUtc } from '../../time';
import type { Budget } from '../budgetsFrom';
import type { LeadNeeds, Priority, Queue, RequirableField, ReviewReason } from '../../lead';
import type { Cap } from '../caps/cap';
import { reachedCap, reachedCapOfPool } from '../caps/reached';
import type { AccountOwner, LeadOwner, RouteFacts, Turn } from '../facts';
import { writeRanges } from '../ranges';
import { ofPool, type RouteRecord } from '../record';
import type { Exception } from '../regardless';
import { writeSaid } from '../saidRecord';
import type { SaidAway } from '../availability';
import type { Member, Pool } from '../roster';
import { queueNamed } from '../rules';
import type { WhenNobody } from '../waiting';
import {
	hindranceInSpite,
	hindranceOf,
	hindrances,
	wordsOf,
	type Hindrance,
	type Standing,
} from '../standing';

/** What a rule name stands for that is none of the table's. */
export const noRule = 'No Rule Matched';

/** Parts of a sentence that a person still reads; what goes beyond is counted. */
const mostParts = 4;

/** Or a web address: it stays in small letters at the beginning of a sentence, too. */
const beginsWithDomain = /^(?:[a-z]+:\/\/|[a-z\d-]+\.[a-z\d])/;

/** Lines that a trace still shows. */
const mostLines = 12;

/**
 * What is being put together while places are tried: each owner is looked at once, however many
 * rules name their pools, and each pool is tried once.
 */
export class Search {
	/** The rule that counts: the first that was met. */
	rule = noRule;

	/** The SLA policy of the rule that counts, else of the lead; empty for none. */
	slaPolicy: string;

	/** Who takes over, in the place of the owner's own backup, by the rule that is tried. */
	substitute: Member | null = null;

	/** Places that could not take the lead, in words. */
	readonly failures: string[] = [];

	/** Pools in which nobody could take the lead, and what was to become of it then. */
	readonly exhausted = new Map<Pool, WhenNobody['do']>();

	/** Where the lead waits when nobody can take it, by the first pool that says so; empty for none. */
	poolQueue = '';

	/** The pool of which the first who claims it has the lead; `null` for none. */
	offeredTo: string | null = null;

	/** What the rules saw. */
	readonly notMet: number[] = [];

	readonly passedOver: number[] = [];

	met: RouteRecord['met'];

	/** What was asked of what the record need not hold otherwise. */
	readonly asked = { accountOwner: false };

	/** By what the territories were asked. */
	area: RouteRecord['area'];

	/** The priority that the place gives which was found; `null` for that of its rule. */
	placePriority: Priority | null = null;

	/** By what the table of named accounts was asked. */
	account: RouteRecord['account'];

	/** The fields that were asked for and that the lead lacks. */
	lacks: readonly RequirableField[] = [];

	/** Its budget, where that was asked. */
	budget: Budget | null = null;

	/** Why a person is to look at the lead, should a queue have it. */
	reviewFor: readonly ReviewReason[] = [];

	/** The priority of the rule that is just being tried; `null` where none is. */
	rulePriority: Priority | null = null;

	private asksToWait = false;

	/** What the lead needs, by the places of the pools that asked. */
	private readonly needed = new Map<number, LeadNeeds>();

	/** Who has the leads that belong with this one, by the places of the pools that asked. */
	private readonly keepers = new Map<number, Member>();

	/** How many leads go before this one, by the names of the pools that were asked, where any. */
	private readonly aheadIn = new Map<string, number>();

	private readonly tried: string[] = [];

	private readonly told = new Map<Member, Standing>();

	/** Who was meant by name, so that another reason than the first may count. */
	private readonly meant = new Set<Member>();

	private readonly reachedOfPools = new Set<Cap>();

	private readonly oldest: NonNullable<RouteRecord['oldest']> = {};

	private readonly looked: Array<Hindrance | null | undefined>;

	constructor(
		readonly facts: RouteFacts,
		public priority: Priority,
	) {
		this.slaPolicy = this.slaPolicyBy('');
		this.looked = new Array<undefined>(facts.routing.roster.members.length);
	}

	/** How urgent the lead is by a line of a table, else by what is said of the lead. */
	priorityBy(own: Priority | null): Priority {
		return own ?? this.facts.passedOn?.priority ?? 'normal';
	}

	/** Under which SLA policy it is by a rule, else by what is said of the lead; empty for none. */
	slaPolicyBy(own = ''): string {
		return own === '' ? (this.facts.passedOn?.slaPolicy ?? '') : own;
	}

	hindrance(member: Member): Hindrance | null {
		const known = this.looked[member.index];
		if (known !== undefined) return known;
		const hindrance = hindranceOf(member, this.facts);
		this.looked[member.index] = hindrance;
		return hindrance;
	}

	/** As {@link hindranceOf}, of a person who is meant by name. */
	hindranceInSpite(member: Member, regardless: readonly Exception[]): Hindrance | null {
		this.hindrance(member);
		this.meant.add(member);
		return hindranceInSpite(member, this.facts, regardless);
	}

	/** How an owner stands, in words as well. */
	standing(member: Member): Standing {
		const known = this.told.get(member);
		if (known) return known;
		const hindrance = this.hindrance(member);
		const standing = { member, hindrance, words: wordsOf(member, hindrance, this.facts) };
		this.told.set(member, standing);
		return standing;
	}

	/** The cap by which a pool gives no more leads for now. */
	reachedCapOf(pool: Pool): Cap | null {
		const cap = reachedCapOfPool(pool, this.facts);
		if (cap) this.reachedOfPools.add(cap);
		return cap;
	}

	/** Notes that until when the lead waits hangs on the first lead that a cap counts. */
	noteOldest(cap: Cap, member: Member | null) {
		const at = cap.counted === 'rolling' ? this.facts.oldestCounted(cap, member) : null;
		if (at !== null) (this.oldest[cap.ref] ??= {})[member?.index ?? ofPool] = at;
	}

	note(place: string, chosen: boolean) {
		this.tried.push(`${place}: ${chosen ? 'chosen' : 'nobody could take it'}`);
	}

	/** That a place was not asked, and why. */
	noteNotAsked(place: string, why: string) {
		this.tried.push(`${place}: not asked, as ${why}`);
	}

	noteWaiting(place: string) {
		this.tried.push(`${place}: it waits`);
	}

	/** When the lead first began to wait; `null` where it may not. */
	waitSince(): number | null {
		this.asksToWait = true;
		return this.facts.waitSince ?? null;
	}

	/** How many leads that wait for a pool go before this one. */
	ahead(pool: Pool): number {
		const ahead =
			this.facts.ahead?.(pool, this.placePriority ?? this.rulePriority ?? this.priority) ?? 0;
		if (ahead > 0) this.aheadIn.set(pool.name, ahead);
		return ahead;
	}

	/** Notes what a pool's strategy asks beside whose turn it is. */
	noteAsked(pool: Pool) {
		const { strategy } = pool.way;
		if (strategy === 'skills') this.needed.set(pool.row, this.facts.needs(pool));
		const keeper = strategy === 'kept' ? this.facts.keeper(pool) : null;
		if (keeper) this.keepers.set(pool.row, keeper);
	}

	/** What the lead needs by the pool that was asked last; `undefined` where none asked. */
	get needs(): LeadNeeds | undefined {
		return [...this.needed.values()].at(-1);
	}

	/** What decided, a few words for each place that was tried. */
	trace(): string[] {
		const { ownersAsOf, territoriesAsOf } = this.facts.routing;
		return [
			...(ownersAsOf === undefined ? [] : [`Owners: as of ${sayUtc(ownersAsOf)}, as none came in`]),
			...(territoriesAsOf === undefined || !this.area
				? []
				: [`Territories: as of ${sayUtc(territoriesAsOf)}, as none came in`]),
			...shorten(this.tried, mostLines, (more) => `${more} more: nobody could take it`),
		];
	}

	/** Where the lead waits that nobody could take. */
	lastQueue(): Queue {
		const { fallbackQueue } = this.facts.routing.rules;
		return this.poolQueue === '' ? fallbackQueue : queueNamed(fallbackQueue, this.poolQueue);
	}

	/** Why it came to this, in one sentence. */
	sentence(because: string): string {
		const parts = shorten(this.failures, mostParts, (more) => `the same in ${more} more places`);
		const text = [...parts, because].join('; ');
		return beginsWithDomain.test(text)
			? `${text}.`
			: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	}

	record(policy: string, turn: Turn | null, reassign?: RouteRecord['reassign']): RouteRecord {
		const { now, knownOwner, accountOwner, routing, waitSince, capsMet, openLeads } = this.facts;
		const { outgrown, passedOn } = this.facts;
		const said = this.said();
		const reached = this.reached();
		const open = this.counts(routing.roster.counted, openLeads);
		const openIn = this.openIn();
		return {
			at: now,
			policy,
			priority: reassign ? this.priority : 'normal',
			...(reassign && { reassign }),
			...(knownOwner && { known: knownBy(knownOwner) }),
			...(this.asked.accountOwner && accountOwner && { accountOwner: ofAccount(accountOwner) }),
			...(outgrown !== undefined && !reassign && { outgrown }),
			...(passedOn && !reassign && { passedOn }),
			...(this.area && { area: this.area }),
			...(this.account && { account: this.account }),
			...(this.lacks.length > 0 && { lacks: [...this.lacks] }),
			...(this.budget !== null && { budget: this.budget }),
			...(this.notMet.length > 0 && { notMet: writeRanges(this.notMet) }),
			...(this.passedOver.length > 0 && { passedOver: writeRanges(this.passedOver) }),
			...(this.met && { met: this.met }),
			...(this.asksToWait && waitSince !== undefined && { waitSince }),
			...(this.aheadIn.size > 0 && { ahead: Object.fromEntries(this.aheadIn) }),
			fallbackQueue: routing.rules.fallbackQueue,
			hindered: this.hindered(),
			...(said && { said }),
			...(capsMet.size > 0 && { capsMet: writeRanges(capsMet) }),
			...(reached && { reached }),
			...(Object.keys(this.oldest).length > 0 && { oldest: this.oldest }),
			...(open && { open }),
			...(openIn && { openIn }),
			...(this.needed.size > 0 && { needs: this.needsByPools() }),
			...(this.keepers.size > 0 && { keepers: this.keepersByOwner() }),
			...(turn && { turn: this.turnBefore(turn) }),
		};
	}

	private said(): RouteRecord['said'] {
		const { routing, saidAway } = this.facts;
		const said: Array<[index: number, away: SaidAway | null]> = [];
		for (const member of routing.roster.members) {
			if (this.looked[member.index] === undefined) continue;
			const away = saidAway(member);
			if (away !== undefined) said.push([member.index, away]);
		}
		return writeSaid(said);
	}

	private hindered(): RouteRecord['hindered'] {
		const groups = new Map<Hindrance, number[]>();
		for (const [index, hindrance] of this.looked.entries()) {
			if (!hindrance) continue;
			const group = groups.get(hindrance);
			if (group) group.push(index);
			else groups.set(hindrance, [index]);
		}
		const written = hindrances.flatMap((hindrance) => {
			const group = groups.get(hindrance);
			return group ? [[hindrance, writeRanges(group)] as const] : [];
		});
		return Object.fromEntries(written);
	}

	private openIn(): RouteRecord['openIn'] {
		const { routing, openLeads } = this.facts;
		const found = routing.roster.countingOwn.flatMap((pool) => {
			const counts = this.counts(new Set(pool.members), (member) => openLeads(member, pool));
			return counts ? [[pool.row, counts] as const] : [];
		});
		return found.length > 0 ? Object.fromEntries(found) : undefined;
	}

	/** Counts of those of them who were looked at, by place in the table. */
	private counts(
		those: ReadonlySet<Member>,
		countOf: (member: Member) => number,
	): Record<string, number> | undefined {
		const counts: Record<string, number> = {};
		let any = false;
		for (const member of this.facts.routing.roster.members) {
			if (!those.has(member) || this.looked[member.index] === undefined) continue;
			const count = countOf(member);
			if (count === 0) continue;
			counts[member.index] = count;
			any = true;
		}
		return any ? counts : undefined;
	}

	private keepersByOwner(): RouteRecord['keepers'] {
		const groups = Map.groupBy(this.keepers, ([, { index }]) => index);
		const ofOwner = [...groups].map(
			([index, group]) => [index, rowsOf(group.map(([row]) => row))] as const,
		);
		return Object.fromEntries(ofOwner);
	}

	/** Pools mostly ask for the same. */
	private needsByPools(): RouteRecord['needs'] {
		const groups = Map.groupBy(this.needed, ([, needs]) => JSON.stringify(needs));
		return [...groups.values()].flatMap((group) => {
			const pools = rowsOf(group.map(([row]) => row));
			return group.slice(0, 1).map(([, needs]) => ({ pools, ...needs }));
		});
	}

	/** What counted for those who were looked at and had a cap in the way. */
	private reached(): RouteRecord['reached'] {
		const { facts, looked } = this;
		const found: NonNullable<RouteRecord['reached']> = {};
		const note = (cap: Cap, member: Member | null) => {
			const counts = (found[cap.ref] ??= {});
			counts[member?.index ?? ofPool] = facts.counted(cap, member);
		};
		for (const member of facts.routing.roster.members) {
			const isAsked = looked[member.index] === 'cap reached' || this.meant.has(member);
			const cap = isAsked && reachedCap(member, facts);
			if (cap) note(cap, member);
		}
		for (const cap of this.reachedOfPools) note(cap, null);
		return Object.keys(found).length > 0 ? found : undefined;
	}

	private turnBefore({ pool, looked }: Turn): RouteRecord['turn'] {
		const rotation = this.facts.rotation(pool);
		const standings = looked.map((position) => rotation.standing(position));
		return {
			pool: pool.name,
			present: writeRanges(looked),
			lags: standings.map(({ lag }) => lag),
			lastTurns: standings.map(({ lastTurn }) => lastTurn),
		};
	}
}

const rowsOf = (rows: readonly number[]) => writeRanges(rows.toSorted((one, other) => one - other));

/** The first ones, and how many more there were. */
function shorten(lines: readonly string[], most: number, more: (count: number) => string) {
	if (lines.length <= most) return [...lines];
	const shown = lines.slice(0, most - 1);
	return [...shown, more(lines.length - shown.length)];
}

const knownBy = ({ name, member, system }: LeadOwner): RouteRecord['known'] => ({
	...{ name, owner: member?.index ?? null },
	...(system && { system }),
});

const ofAccount = ({ name, member, account, by }: AccountOwner): RouteRecord['accountOwner'] => ({
	...{ name, owner: member?.index ?? null, account },
	...(by && { by }),
});
