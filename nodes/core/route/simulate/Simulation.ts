import { noNeeds, type Priority } from '../../lead';
import { isTimed } from '../caps/cap';
import { decideAssign, type RouteDecision } from '../decide';
import { keptKeys } from '../keeping';
import type { Routing } from '../policy';
import { readRanges } from '../ranges';
import { poolNamed, type Member, type Roster } from '../roster';
import { urgencyRanks } from '../waiting/urgencyRanks';
import { Forecaster, type Assumptions, type Forecast } from './forecast';
import { nothingSaid, PastAvailability } from './PastAvailability';
import { soonestFirst } from './soonestFirst';
import type { PastLead } from './pastLead';
import { quantile } from './quantile';
import { SimulatedCompanies } from './SimulatedCompanies';
import { SimulatedTurns, type PoolFairness } from './SimulatedTurns';

/** A lead that would have gone to somebody else. */
export interface Difference {
	lead: string;
	receivedAt: number;
	/** Who had it then. */
	then: string;
	/** Who would have it. */
	now: string;
	reason: string;
}

/** How often owners are the same. */
export interface Agreement {
	/** Leads of which the other owner is known. */
	compared: number;
	same: number;
}

/** What an owner would have got. */
export interface OwnerLoad {
	name: string;
	leads: number;
	/** How often a cap kept a lead from them. */
	cappedLeads: number;
	/** How many leads they really had of those that are known. */
	then: number;
}

/** What came of it, in numbers. */
export interface SimulationResult {
	leads: number;
	/** Epoch milliseconds; `null` where no lead came. */
	from: number | null;
	to: number | null;
	owners: OwnerLoad[];
	/** How many leads each rule, or what stands for one, took. */
	rules: Array<{ name: string; leads: number }>;
	queues: Array<{ name: string; leads: number }>;
	/** Who really had leads and is not among the owners, and how many. */
	others: Array<{ name: string; leads: number }>;
	/** How many leads stay open, as nobody says when they were over, where open leads decide anything. */
	stayingOpen: number;
	/** How many leads waited for somebody, and for how long. */
	waiting: { leads: number; medianMs: number | null; longestMs: number | null };
	fairness: PoolFairness[];
	withActual: Agreement;
	withRight: Agreement;
	/** The first ones. */
	differences: Difference[];
	forecast: Forecast;
}

/** A lead that is to be decided, and when; the rest is as in the store. */
interface Waiter {
	lead: PastLead;
	routing: Routing;
	at: number;
	/** When it began to wait. */
	since: number;
	priority?: Priority;
	/** The pool that it waits for. */
	pool?: string;
}

/** When one lead is over, so many that wait are asked whether they were waiting for that. */
const mostWoken = 100;

/** The most urgent first, then the oldest. */
const byUrgency = (one: Waiter, other: Waiter) =>
	urgencyRanks[one.priority ?? 'normal'] - urgencyRanks[other.priority ?? 'normal'] ||
	one.lead.receivedAt - other.lead.receivedAt;

/** So many differences are told one by one. */
const mostDifferences = 50;

/**
 * Decides past leads again by present settings, one after the other, with turns, caps and hours as they
 * would have been then. Nothing is written and nobody's turn is taken.
 *
 * @example
 * const simulation = new Simulation({ responseMs: 3_600_000, targetMs: 3_600_000 }, isSharedHost);
 * for (const lead of leads) simulation.take(lead, routing);
 * simulation.result().withActual // { compared: 1200, same: 964 }
 */
export class Simulation {
	private readonly turns = new SimulatedTurns();

	private readonly forecaster: Forecaster;

	private readonly seen = new Set<string>();

	/** Who would own each person. */
	private readonly owners = new Map<string, Member>();

	/** Who would have leads of each company. */
	private readonly companies: SimulatedCompanies;

	/** Whoever had the newest of leads that a pool keeps together. */
	private readonly keepers = new Map<string, Member>();

	private loads: OwnerLoad[] = [];

	private readonly rules = new Map<string, number>();

	private readonly queues = new Map<string, number>();

	private readonly others = new Map<string, number>();

	private readonly withActual: Agreement = { compared: 0, same: 0 };

	private readonly withRight: Agreement = { compared: 0, same: 0 };

	private readonly differences: Difference[] = [];

	private readonly waiting = soonestFirst<Waiter>(
		(one, other) => one.at - other.at || byUrgency(one, other),
	);

	/** For how long each lead waited that did, in milliseconds. */
	private readonly waits: number[] = [];

	private stayingOpen = 0;

	private from: number | null = null;

	private to: number | null = null;

	private roster: Roster | undefined;

	/** Whether open leads decide anything. */
	private areOpenAsked = false;

	private availability: PastAvailability | undefined;

	/**
	 * @param isShared whether anybody can have a mailbox at a host, which then is no company's
	 * @param everSaid of whom it was said then that they are away, or back
	 */
	constructor(
		assumptions: Assumptions,
		isShared: (host: string) => boolean,
		private readonly everSaid = nothingSaid,
	) {
		this.companies = new SimulatedCompanies(isShared);
		this.forecaster = new Forecaster(assumptions);
	}

	/**
	 * Decides the next lead. One that came before is not decided twice.
	 *
	 * @param lead received no earlier than the one before
	 * @param routing may differ from lead to lead, with one and the same roster
	 */
	take(lead: PastLead, routing: Routing) {
		if (this.seen.has(lead.name)) return;
		this.meet(routing);
		this.seen.add(lead.name);
		this.from ??= lead.receivedAt;
		this.to = lead.receivedAt;
		this.goOnUntil(lead.receivedAt);
		this.look({ lead, routing, at: lead.receivedAt, since: lead.receivedAt });
	}

	/** Lets time go on until something is to be looked at: leads end, and those that wait are decided again. */
	private goOnUntil(until: number) {
		for (;;) {
			const wakesAt = this.waiting.first()?.at ?? Infinity;
			const endsAt = this.turns.open.nextEnd();
			const saidAt = this.availability?.nextSaid() ?? Infinity;
			const at = Math.min(wakesAt, endsAt, saidAt);
			if (at > until) return;
			if (at === saidAt && at < Infinity) {
				this.wakeFor(this.availability?.passSaid(), at);
				continue;
			}
			if (endsAt <= wakesAt) {
				if (this.waiting.first() === undefined && until === Infinity) return;
				this.turns.open.endNext();
				this.wakeSome(endsAt);
				continue;
			}
			const next = this.waiting.take();
			if (next) this.look(next);
		}
	}

	/** Something is said of somebody: those that wait for a pool of theirs are decided again. */
	private wakeFor(member: Member | undefined, now: number) {
		const all: Waiter[] = [];
		for (let next = this.waiting.take(); next; next = this.waiting.take()) all.push(next);
		const isTheirs = ({ routing, pool = '' }: Waiter) =>
			member !== undefined && poolNamed(routing.roster, pool).members.includes(member);
		for (const each of all) if (!isTheirs(each)) this.waiting.add(each);
		for (const each of all.filter(isTheirs).sort(byUrgency)) this.look({ ...each, at: now });
	}

	/** Somebody has room for one more: of those that wait, the first ones are decided again. */
	private wakeSome(now: number) {
		const asked: Waiter[] = [];
		while (asked.length < mostWoken) {
			const next = this.waiting.take();
			if (!next) break;
			asked.push({ ...next, at: Math.min(next.at, now) });
		}
		for (const each of asked.sort(byUrgency)) this.look(each);
	}

	/** Decides a lead, for the first time or again. */
	private look({ lead, routing, at, since }: Waiter) {
		const decision = this.decide(lead, routing, { at, since });
		const { waiting, priority } = decision.assignment;
		if (waiting) {
			const until = Math.max(Date.parse(waiting.until), at + 1);
			this.waiting.add({ lead, routing, since, at: until, priority, pool: waiting.for });
			return;
		}
		if (at > since) this.waits.push(at - since);
		this.turns.take(decision);
		if (decision.member) {
			const { pool } = decision.assignment;
			this.turns.open.give(lead.person, decision.member, pool, lead.closedAt);
			if (lead.closedAt === null) this.stayingOpen++;
			this.owners.set(lead.person, decision.member);
			this.companies.give(lead, decision.member);
		}
		this.count(decision);
		this.compare(lead, decision);
		this.forecaster.lead(decision.member, lead.receivedAt, at);
	}

	result(): SimulationResult {
		this.goOnUntil(Infinity);
		const { loads, withActual, withRight, differences, from, to } = this;
		return {
			...{ leads: this.seen.size, from, to, owners: loads },
			rules: counted(this.rules),
			queues: counted(this.queues),
			others: counted(this.others),
			stayingOpen: this.areOpenAsked ? this.stayingOpen : 0,
			waiting: waitingOf(this.waits),
			fairness: this.roster ? this.turns.fairness(this.roster) : [],
			...{ withActual, withRight, differences },
			forecast: this.forecaster.forecast(),
		};
	}

	private meet({ roster, caps }: Routing) {
		this.areOpenAsked ||=
			!caps.table.every(isTimed) || roster.counted.size + roster.countingOwn.length > 0;
		if (this.roster) return;
		this.roster = roster;
		this.availability = new PastAvailability(roster, this.everSaid);
		this.loads = roster.members.map(({ owner }) => ({
			...{ name: owner.name, leads: 0, cappedLeads: 0, then: 0 },
		}));
	}

	private decide(
		lead: PastLead,
		routing: Routing,
		{ at: now, since }: Pick<Waiter, 'at' | 'since'>,
	): RouteDecision {
		const { person, knownOwner, marks, passedOn, ruleMet, capsMet, needs, keeps } = lead;
		const had = this.owners.get(person);
		// Nothing of it is kept.
		const keys = keptKeys('', routing.roster, marks, (row) => keeps?.(row) ?? '');
		const decision = decideAssign(
			{
				...this.turns.at(now, routing, person),
				...{ routing, now, marks, passedOn, ruleMet, had: nobody, capsMet, waitSince: since },
				saidAway: (member) => this.availability?.saidAt(member, now),
				keeper: (pool) => this.keepers.get(keys.get(pool) ?? '') ?? null,
				needs: ({ row }) => needs?.(row) ?? noNeeds,
				accountOwner: routing.accountOwnerFirst ? this.companies.ownerOf(lead, now) : null,
				knownOwner: had ? { name: had.owner.name, member: had } : knownOwner,
			},
			'',
		);
		const { assignment, member } = decision;
		const pool = [...keys.keys()].find(({ name }) => name === assignment.pool);
		const key = assignment.strategy === 'kept together' && pool ? keys.get(pool) : undefined;
		if (member && key !== undefined) this.keepers.set(key, member);
		return decision;
	}

	private count({ member, assignment, record }: RouteDecision) {
		const load = member && this.loads[member.index];
		if (load) load.leads++;
		add(this.rules, assignment.rule);
		if (assignment.queue) add(this.queues, assignment.queue.name);
		for (const index of readRanges(record.hindered['cap reached'] ?? '')) {
			const capped = this.loads[index];
			if (capped) capped.cappedLeads++;
		}
	}

	private compare(lead: PastLead, { member, assignment }: RouteDecision) {
		const { actualOwner, rightOwner, receivedAt, respondedAt } = lead;
		const isSame = (other: PastLead['actualOwner']) =>
			member !== null && other?.member?.index === member.index;
		if (rightOwner) note(this.withRight, isSame(rightOwner));
		if (!actualOwner) return;
		note(this.withActual, isSame(actualOwner));
		const then = actualOwner.member && this.loads[actualOwner.member.index];
		if (then) then.then++;
		else add(this.others, actualOwner.name);
		if (actualOwner.member && respondedAt !== null) {
			this.forecaster.answered(actualOwner.member, receivedAt, respondedAt);
		}
		if (isSame(actualOwner) || this.differences.length >= mostDifferences) return;
		this.differences.push({
			...{ lead: lead.name, receivedAt, then: actualOwner.name },
			now: member?.owner.name ?? assignment.queue?.name ?? '',
			reason: assignment.reason,
		});
	}
}

const waitingOf = (waits: readonly number[]) => ({
	...{ leads: waits.length, medianMs: quantile(waits, 0.5) },
	longestMs: quantile(waits, 1),
});

const nobody: ReadonlySet<Member> = new Set();

const add = (counts: Map<string, number>, name: string) =>
	void counts.set(name, (counts.get(name) ?? 0) + 1);

/** The most first. */
const counted = (counts: ReadonlyMap<string, number>) =>
	[...counts].map(([name, leads]) => ({ name, leads })).sort((a, b) => b.leads - a.leads);

function note(agreement: Agreement, same: boolean) {
	agreement.compared++;
	if (same) agreement.same++;
}
