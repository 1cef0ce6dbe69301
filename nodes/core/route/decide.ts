import type { Assignment, Owner, Priority, Queue, Strategy } from '../lead';
import type { Considered, RouteFacts, RouteRecord } from './facts';
import { takeTurn, type RotationState } from './rotation';
import { everyone, findMember, poolNamed, type Member, type RouteTarget } from './roster';
import { listHindrances, standingOf, type Standing } from './standing';

/** Who gets the lead and why, and what the pool remembers from now on. */
export interface RouteDecision {
	assignment: Omit<Assignment, 'round' | 'repeated'>;
	/** The pool whose turn was taken; `null` when none was. */
	turn: { pool: string; state: RotationState } | null;
	record: RouteRecord;
}

/** Somebody who was found. */
interface Found {
	member: Member;
	strategy: Strategy;
	pool: string | null;
	turn: RouteDecision['turn'];
	because: string;
}

/** What is being put together while places are tried. */
interface Search {
	facts: RouteFacts;
	considered: Considered[];
	/** Places that could not take the lead, in words. */
	failures: string[];
	/** The rule that counts: the first that was met. */
	rule: string;
	priority: Priority;
}

const searchIn = (facts: RouteFacts, rule: string, priority: Priority): Search => ({
	facts,
	considered: [],
	failures: [],
	rule,
	priority,
});

/**
 * Finds the owner of a lead: who owns it already; else the first rule that is met and has
 * somebody who can take it; else the place for leads without a rule; else the fallback queue.
 *
 * @param policy the hash of the settings, for the record
 */
export function decideAssign(facts: RouteFacts, policy: string): RouteDecision {
	const search = searchIn(facts, noRule, 'normal');
	const { rules, otherwise, fallbackQueue, knownOwnerFirst } = facts.roster.policy;

	if (knownOwnerFirst && facts.knownOwner) {
		const found = tryKnownOwner(search, facts.knownOwner);
		if (found) return decided({ ...search, rule: knownOwner }, policy, found);
	}
	for (const [index, rule] of rules.entries()) {
		const because = facts.ruleMet(index);
		if (because === null) {
			search.considered.push({ rule: rule.name, outcome: 'not met' });
			continue;
		}
		const where = `rule "${rule.name}"${because && ` (${because})`}`;
		const found = tryTarget(search, rule.name, where, rule.target);
		if (search.rule === noRule) Object.assign(search, { rule: rule.name, priority: rule.priority });
		if (found)
			return decided({ ...search, rule: rule.name, priority: rule.priority }, policy, found);
	}
	const found = tryTarget(search, noRule, 'no rule took it', otherwise);
	return found ? decided(search, policy, found) : queued(search, policy, fallbackQueue);
}

/** Who is to get a lead next whose owner did not act. */
export interface NextOwner {
	to: 'backup' | 'pool' | 'queue';
	/** The pool whose turn it is; the one that the lead came from if not given. */
	pool?: string | null;
}

/**
 * Finds the next owner of a lead whose owner did not act: their backup, else the next in turn of
 * the pool it came from or of the one that is named, else the fallback queue. Nobody gets the same
 * inquiry twice.
 *
 * @param current the assignment that is to end
 * @example
 * decideReassign(facts, hash, current, { to: 'pool', pool: 'Seniors' }).assignment.owner?.name
 * // 'Sam'
 */
export function decideReassign(
	facts: RouteFacts,
	policy: string,
	current: Pick<Assignment, 'owner' | 'pool' | 'priority'>,
	{ to, pool }: NextOwner,
): RouteDecision {
	const search = searchIn(facts, 'Reassigned', current.priority);
	search.failures.push(current.owner ? `${current.owner.name} did not act` : 'nobody acted');

	if (to === 'backup') {
		const before = current.owner && facts.roster.byId.get(current.owner.id);
		const backup = before?.backup ? findMember(facts.roster, before.backup) : undefined;
		const found = backup && tryMember(search, 'Backup', backup, 'backup');
		if (found) return decided(search, policy, found);
	}
	if (to !== 'queue') {
		const found = tryPool(search, 'Next in Pool', pool ?? current.pool ?? everyone);
		if (found) return decided(search, policy, { ...found, strategy: 'next in pool' });
	}
	return queued(search, policy, facts.roster.policy.fallbackQueue);
}

/** Strategies that mean one person. */
type PersonalStrategy = Extract<Strategy, 'existing owner' | 'named owner' | 'backup'>;

const reasons: Record<PersonalStrategy, (name: string) => string> = {
	'existing owner': (name) => `${name} owns this lead already`,
	'named owner': (name) => `it goes to ${name}`,
	backup: (name) => `${name} is the backup`,
};

const noRule = 'No Rule Matched';
const knownOwner = 'Known Owner';

function tryKnownOwner(search: Search, known: Owner): Found | null {
	const member = search.facts.roster.byId.get(known.id);
	if (!member) {
		search.failures.push(`${known.name}, who owned it, is no longer in the Owners table`);
		search.considered.push({ rule: knownOwner, outcome: 'nobody could take it' });
		return null;
	}
	return tryNamed(search, knownOwner, member, 'existing owner', 'who owned it');
}

function tryTarget(
	search: Search,
	rule: string,
	where: string,
	target: RouteTarget,
): Found | Queue | null {
	if (target.kind === 'queue') {
		search.considered.push({ rule, outcome: 'chosen' });
		search.failures.push(where);
		return queueNamed(search.facts, target.name);
	}
	if (target.kind === 'owner') {
		const member = findMember(search.facts.roster, target.name);
		if (!member) return null;
		const found = tryNamed(search, rule, member, 'named owner', 'whom the rule names');
		return found && { ...found, because: `${where}: ${found.because}` };
	}
	const pool = target.kind === 'everyone' ? everyone : target.name;
	const found = tryPool(search, rule, pool);
	return found && { ...found, because: `${where}: ${found.because}` };
}

/**
 * A person who is meant by name keeps the lead outside their hours and above their cap: the
 * relationship is worth more than the hour. Only who is away for good, or had it before, does not.
 */
function tryMember(
	search: Search,
	rule: string,
	member: Member,
	strategy: PersonalStrategy,
): Found | null {
	const { now, had } = search.facts;
	const standing = standingOf(member, now, 0, had);
	const away = standing.hindrance === 'not active' || standing.hindrance === 'had it before';
	note(search, rule, away ? null : member, [standing]);
	if (away) return null;
	return {
		member,
		strategy,
		pool: member.pools[0] ?? null,
		turn: null,
		because: reasons[strategy](member.owner.name),
	};
}

/** The person meant by name, else their backup. */
function tryNamed(
	search: Search,
	rule: string,
	member: Member,
	strategy: PersonalStrategy,
	role: string,
): Found | null {
	const found = tryMember(search, rule, member, strategy);
	if (found) return found;
	search.failures.push(`${member.owner.name}, ${role}, is not active`);
	const backup = member.backup ? findMember(search.facts.roster, member.backup) : undefined;
	return backup ? tryMember(search, `${rule}: backup`, backup, 'backup') : null;
}

function tryPool(search: Search, rule: string, name: string): Found | null {
	const { roster, now, had, assignedToday } = search.facts;
	const { name: pool, members } = poolNamed(roster, name);
	const standings = members.map((member) =>
		standingOf(member, now, assignedToday(member.owner.id), had),
	);
	const ready = standings.filter(({ hindrance }) => hindrance === null);
	const offHours = standings.filter(({ hindrance }) => hindrance === 'outside working hours');
	const useOffHours = ready.length === 0 && roster.policy.assignOutsideHours;
	const present = useOffHours ? offHours : ready;
	if (present.length === 0) {
		note(search, rule, null, standings);
		search.failures.push(
			members.length === 0
				? `nobody is in the pool "${pool}"`
				: `nobody in the pool "${pool}" could take it: ${listHindrances(standings)}`,
		);
		return null;
	}

	const before = search.facts.rotation(pool);
	const turn = takeTurn(
		before,
		present.map(({ member }) => ({ id: member.owner.id, weight: member.weight })),
	);
	const chosen = present.find(({ member }) => member.owner.id === turn.memberId)?.member;
	if (!chosen) return null;
	note(search, rule, chosen, standings, { name: pool, before, owed: turn.owed });
	const hours = useOffHours ? ', though outside working hours' : '';
	return {
		member: chosen,
		strategy: 'round robin',
		pool,
		turn: { pool, state: turn.state },
		because: `it was ${chosen.owner.name}'s turn in the pool "${pool}"${hours}`,
	};
}

function note(
	{ considered }: Search,
	rule: string,
	chosen: Member | null,
	standings: readonly Standing[],
	pool?: Considered['pool'],
) {
	considered.push({
		rule,
		outcome: chosen ? 'chosen' : 'nobody could take it',
		owners: standings.map(({ member, hindrance }) => ({
			id: member.owner.id,
			weight: member.weight,
			hindrance,
		})),
		...(pool && { pool }),
	});
}

const queueNamed = ({ roster }: RouteFacts, name: string): Queue => {
	const { fallbackQueue } = roster.policy;
	return name.trim().toLowerCase() === fallbackQueue.name.trim().toLowerCase()
		? fallbackQueue
		: { name: name.trim(), email: fallbackQueue.email };
};

function decided(search: Search, policy: string, found: Found | Queue): RouteDecision {
	if (!('member' in found)) return queued(search, policy, found);
	const { owner, backup: backupName } = found.member;
	const backup = backupName ? findMember(search.facts.roster, backupName) : undefined;
	return decision(search, policy, found.turn, {
		owner,
		backup: backup?.active ? backup.owner : null,
		queue: null,
		pool: found.pool,
		strategy: found.strategy,
		reason: sentence([...search.failures, found.because]),
	});
}

const queued = (search: Search, policy: string, queue: Queue): RouteDecision =>
	decision(search, policy, null, {
		owner: null,
		backup: null,
		queue,
		pool: null,
		strategy: 'queue',
		reason: sentence([...search.failures, `it waits in the queue "${queue.name}"`]),
	});

const decision = (
	{ facts, considered, rule, priority }: Search,
	policy: string,
	turn: RouteDecision['turn'],
	found: Pick<Assignment, 'owner' | 'backup' | 'queue' | 'pool' | 'strategy' | 'reason'>,
): RouteDecision => ({
	assignment: {
		...found,
		rule,
		priority,
		trace: traceOf(considered),
		policy,
		assignedAt: new Date(facts.now).toISOString(),
	},
	turn,
	record: { at: facts.now, policy, priority, considered },
});

/** What decided, a few words for each place; long rule lists show only what was met. */
const traceOf = (considered: readonly Considered[]) =>
	considered
		.filter(({ outcome }) => outcome !== 'not met')
		.map(({ rule, outcome }) => `${rule}: ${outcome}`);

function sentence(parts: readonly string[]): string {
	const text = parts.join('; ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
