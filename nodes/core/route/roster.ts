import { attempt } from '../attempt';
import { inPlace, LeadOpsError } from '../errors';
import type { Owner, Priority, Queue } from '../lead';
import { compileCalendar, zoneNamed, type Calendar, type CalendarSettings } from '../time';

/** One line of the owners table. */
export interface RosterLine {
	owner: Owner;
	/** The pools the owner takes turns in. */
	pools: string[];
	/** Share of turns: 2 takes twice the turns of 1. Above 0. */
	weight: number;
	active: boolean;
	/** The name of another owner who takes over; empty for none. */
	backup: string;
	/** `null` for an owner who can always take leads. */
	hours: CalendarSettings | null;
	/** How many leads a day at most, in the owner's time zone; `null` for no limit. */
	dailyCap: number | null;
	timeZone: string;
}

/** Where a rule sends a lead. */
export interface RouteTarget {
	/** `everyone` shares among all owners. */
	kind: 'pool' | 'owner' | 'queue' | 'everyone';
	/** The name of the pool, owner or queue. */
	name: string;
}

/** One line of the rules table; its conditions were met or not outside. */
export interface RouteRule {
	name: string;
	target: RouteTarget;
	priority: Priority;
	/** A rule without conditions takes every lead. */
	unconditional: boolean;
}

/** How leads find owners, as plain data: what a decision's `policy` is the hash of. */
export interface RoutePolicy {
	lines: RosterLine[];
	rules: RouteRule[];
	/** Where a lead goes that no rule took. */
	otherwise: RouteTarget;
	fallbackQueue: Queue;
	knownOwnerFirst: boolean;
	/** When nobody of a pool works now: give it to whose turn it is, or try what comes next. */
	assignOutsideHours: boolean;
}

/** An owner ready to be chosen. */
export interface Member extends Omit<RosterLine, 'hours'> {
	calendar: Calendar | null;
}

/** A policy that was checked and can be used. */
export interface Roster {
	policy: RoutePolicy;
	members: Member[];
	byId: Map<string, Member>;
	/** By e-mail, name or id, in small letters. */
	byName: Map<string, Member>;
	/** By name, in small letters. */
	byPool: Map<string, Pool>;
}

/** Owners who take turns, under the name as the table first spells it. */
export interface Pool {
	name: string;
	members: Member[];
}

/** The pool of all owners, which needs no name in the table. */
export const everyone = 'All Owners';

const key = (name: string) => name.trim().toLowerCase();

/**
 * Checks a policy and makes it ready.
 *
 * @throws LeadOpsError naming what cannot work on the screen: `owners.none`, `owner.twice`,
 * `owner.weight`, `owner.timeZone`, `owner.backup`, `pool.empty`, `rule.unreachable`,
 * `rule.target`, `queue.name`; `calendar.*` for the hours of an owner
 */
export function compileRoster(policy: RoutePolicy): Roster {
	const members = policy.lines.map(toMember);
	const byId = new Map<string, Member>();
	for (const member of members) {
		if (byId.has(member.owner.id)) {
			throw new LeadOpsError({
				code: 'owner.twice',
				message: `Owners: "${member.owner.id}" is in the table twice`,
				hint: 'Keep one line for each owner. Two people with one address need an ID each, under More.',
			});
		}
		byId.set(member.owner.id, member);
	}
	const byName = new Map<string, Member>();
	for (const member of members.toReversed()) {
		for (const name of [member.owner.name, member.owner.email, member.owner.id]) {
			if (name) byName.set(key(name), member);
		}
	}
	const byPool = new Map<string, Pool>([[key(everyone), { name: everyone, members }]]);
	for (const member of members) {
		for (const name of new Set(member.pools)) {
			const pool = byPool.get(key(name)) ?? { name, members: [] };
			byPool.set(key(name), { ...pool, members: [...pool.members, member] });
		}
	}

	const roster = { policy, members, byId, byName, byPool };
	checkBackups(roster);
	checkRules(roster);
	return roster;
}

/** The pool of this name, however it is spelled; without members when the table has none. */
export const poolNamed = (roster: Roster, name: string): Pool =>
	roster.byPool.get(key(name)) ?? { name, members: [] };

/** The owner that a table cell or a CRM names by name, e-mail or id. */
export const findMember = (roster: Roster, name: string): Member | undefined =>
	roster.byName.get(key(name));

function toMember({ hours, ...line }: RosterLine): Member {
	if (!(line.weight > 0) || !Number.isFinite(line.weight)) {
		throw new LeadOpsError({
			code: 'owner.weight',
			message: `Owners: the weight of ${line.owner.name} is ${line.weight}`,
			hint: 'Give a weight above 0, or switch Active off for an owner who takes no leads.',
		});
	}
	checkTimeZone(line);
	const calendar = inPlace(
		(message) => `Owners: ${line.owner.name}: ${message}`,
		() => hours && compileCalendar(hours),
	);
	return { ...line, calendar };
}

/** A day begins by it, so without a known one no daily cap could be held. */
function checkTimeZone({ owner, timeZone }: Pick<RosterLine, 'owner' | 'timeZone'>) {
	const zone = attempt(() => zoneNamed(timeZone));
	if (zone.ok) return;
	throw new LeadOpsError({
		code: 'owner.timeZone',
		message: `Owners: the Time Zone of ${owner.name}, "${timeZone}", is not known`,
		hint: zone.error instanceof LeadOpsError ? zone.error.hint : '',
		cause: zone.error,
	});
}

function checkBackups(roster: Roster) {
	for (const { owner, backup } of roster.members) {
		if (backup && !findMember(roster, backup)) {
			throw new LeadOpsError({
				code: 'owner.backup',
				message: `Owners: the backup of ${owner.name}, "${backup}", is not in the table`,
				hint: 'Write the name or e-mail of another owner in the table, or leave Backup empty.',
			});
		}
	}
}

function checkRules(roster: Roster) {
	const { rules, otherwise, fallbackQueue } = roster.policy;
	if (fallbackQueue.name.trim() === '') {
		throw new LeadOpsError({
			code: 'queue.name',
			message: 'Fallback Queue has no name',
			hint: 'Name the queue where leads wait when nobody can take them, such as Lead Desk.',
		});
	}
	const catchAll = rules.findIndex(({ unconditional }) => unconditional);
	const hidden = catchAll === -1 ? undefined : rules[catchAll + 1];
	if (hidden) {
		throw new LeadOpsError({
			code: 'rule.unreachable',
			message: `Rules: "${hidden.name}" is never reached, because "${rules[catchAll]?.name}" above it has no conditions and takes every lead`,
			hint: 'Move the rule without conditions to the end, or give it conditions.',
		});
	}
	for (const { name, target } of rules) checkTarget(roster, `Rules: "${name}"`, target);
	checkTarget(roster, 'When No Rule Matches', otherwise);
}

function checkTarget(roster: Roster, where: string, { kind, name }: RouteTarget) {
	if (kind === 'everyone' && roster.members.length === 0) {
		throw new LeadOpsError({
			code: 'owners.none',
			message: 'Owners: the table is empty, so there is nobody to give a lead to',
			hint: 'Add the people of your team to the Owners table, or send leads to a queue.',
		});
	}
	if (kind === 'pool' && poolNamed(roster, name).members.length === 0) {
		throw new LeadOpsError({
			code: 'pool.empty',
			message: `${where} assigns to the pool "${name}", and no owner is in it`,
			hint: `Write "${name}" under Pools for at least one owner, or choose another pool.`,
		});
	}
	if (kind === 'owner' && !findMember(roster, name)) {
		throw new LeadOpsError({
			code: 'rule.target',
			message: `${where} assigns to the owner "${name}", who is not in the Owners table`,
			hint: 'Write the name or e-mail of an owner in the table.',
		});
	}
	if (kind === 'queue' && name.trim() === '') {
		throw new LeadOpsError({
			code: 'rule.target',
			message: `${where} assigns to a queue without a name`,
			hint: 'Write the name of the queue.',
		});
	}
}
