import type { Assignment, Owner, Queue, Strategy } from '../lead';
import type { RouteFacts, Turn } from './facts';
import type { RouteRecord } from './record';
import { everyone, findMember, poolNamed, type Member, type Pool } from './roster';
import type { Place } from './rules';
import { noRule, Search } from './Search';
import { awayBecause, listHindrances } from './standing';

/** Who gets the lead and why, and what the pool is to remember. */
export interface RouteDecision {
	assignment: Omit<Assignment, 'round' | 'repeated'>;
	/** The owner in the table; `null` where it is a queue. */
	member: Member | null;
	/** The turn that is to be taken; `null` when none is. */
	turn: Turn | null;
	record: RouteRecord;
}

/** Somebody who was found. */
interface Found {
	member: Member;
	strategy: Strategy;
	pool: string | null;
	turn: Turn | null;
	because: string;
}

/** What came of a place: somebody, a queue, or nothing. */
type Outcome = Found | Queue | null;

/**
 * Finds the owner of a lead: who owns it already; else the first rule that is met and has
 * somebody who can take it; else the place for leads without a rule; else the fallback queue.
 * Changes nothing: the turn that it names is to be taken by who asked.
 *
 * @param policy the hash of the settings, for the record
 */
export function decideAssign(facts: RouteFacts, policy: string): RouteDecision {
	const search = new Search(facts, 'normal');
	const { rules, knownOwnerFirst } = facts.routing;
	const outcome = (knownOwnerFirst && tryKnownOwner(search)) || tryRules(search);
	if (outcome) return decided(search, policy, outcome);

	const elsewhere = tryPlace(search, noRule, 'no rule took it', rules.otherwise);
	return decided(search, policy, elsewhere ?? rules.fallbackQueue);
}

/** An assignment that is to end. */
export interface EndingAssignment {
	/** `member` is who of the table that is. */
	owner: { name: string; member: Member | null } | null;
	pool: string | null;
	priority: Assignment['priority'];
	/** Whether somebody reached the lead since. */
	acted: boolean;
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
	current: EndingAssignment,
	{ to, pool = null }: NextOwner,
): RouteDecision {
	const search = new Search(facts, current.priority);
	search.rule = 'Reassigned';
	search.failures.push(whyTaken(current));

	const reassign = {
		from: current.owner && {
			name: current.owner.name,
			owner: current.owner.member?.index ?? null,
		},
		...{ pool: current.pool, to, toPool: pool },
		...(current.acted && { acted: true }),
	};
	const next = to === 'queue' ? null : nextPerson(search, current, to, pool);
	return decided(search, policy, next ?? facts.routing.rules.fallbackQueue, reassign);
}

/** Nobody is blamed who did what they could. */
function whyTaken({ owner, acted }: EndingAssignment): string {
	if (acted) return `taken from ${owner?.name ?? 'the queue'}`;
	return owner ? `${owner.name} did not act` : 'nobody acted';
}

function nextPerson(
	search: Search,
	current: EndingAssignment,
	to: 'backup' | 'pool',
	pool: string | null,
): Found | null {
	const { roster } = search.facts.routing;
	if (to === 'backup') {
		const name = current.owner?.member?.backup;
		const backup = name ? findMember(roster, name) : undefined;
		const found = backup && tryMember(search, 'Backup', backup, 'backup');
		if (found) return found;
	}
	const found = tryPool(
		search,
		'Next in Pool',
		poolNamed(roster, pool ?? current.pool ?? everyone),
	);
	return found && { ...found, strategy: 'next in pool' };
}

/** Strategies that mean one person. */
type PersonalStrategy = Extract<Strategy, 'existing owner' | 'named owner' | 'backup'>;

const reasons: Record<PersonalStrategy, (name: string) => string> = {
	'existing owner': (name) => `${name} owns this lead already`,
	'named owner': (name) => `it goes to ${name}`,
	backup: (name) => `${name} is the backup`,
};

const knownOwnerRule = 'Known Owner';

function tryKnownOwner(search: Search): Found | null {
	const known = search.facts.knownOwner;
	if (!known) return null;
	const role = known.system ? `who owns it in ${known.system}` : 'who owned it';
	if (!known.member) {
		search.failures.push(`${known.name}, ${role}, is not in the Owners table`);
		search.note(knownOwnerRule, false);
		return null;
	}
	const found = tryNamed(search, knownOwnerRule, known.member, 'existing owner', role);
	if (!found) return null;
	search.rule = knownOwnerRule;
	const isTold = known.system && found.strategy === 'existing owner';
	return isTold ? { ...found, because: `${known.name} owns this lead in ${known.system}` } : found;
}

function tryRules(search: Search): Outcome {
	for (const [index, { name, place, priority }] of search.facts.routing.rules.rules.entries()) {
		const saw = search.facts.ruleMet(index);
		if (saw === null) {
			search.notMet.push(index);
			continue;
		}
		const isFirst = search.rule === noRule;
		const outcome = tryPlace(search, name, `rule "${name}"${saw && ` (${saw})`}`, place);
		if (outcome) search.met = { rule: index, saw };
		else search.passedOver.push(index);
		if (outcome || isFirst) Object.assign(search, { rule: name, priority });
		if (outcome) return outcome;
	}
	return null;
}

function tryPlace(search: Search, rule: string, where: string, place: Place): Outcome {
	const because = (found: Found | null): Outcome =>
		found && { ...found, because: `${where}: ${found.because}` };
	switch (place.kind) {
		case 'queue':
			search.note(rule, true);
			search.failures.push(where);
			return place.queue;
		case 'nobody':
			search.note(rule, false);
			search.failures.push(`${where}: ${place.why}`);
			return null;
		case 'owner':
			return because(tryNamed(search, rule, place.member, 'named owner', 'whom the rule names'));
		case 'pool':
			return because(tryPool(search, rule, place.pool));
	}
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
	const hindrance = search.hindrance(member);
	const away = hindrance && awayBecause[hindrance];
	search.note(rule, !away);
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
	const hindrance = search.hindrance(member);
	const why = hindrance && awayBecause[hindrance];
	search.failures.push(`${member.owner.name}, ${role}, ${why}`);
	const backup = member.backup ? findMember(search.facts.routing.roster, member.backup) : undefined;
	return backup ? tryMember(search, `${rule}: backup`, backup, 'backup') : null;
}

function tryPool(search: Search, rule: string, pool: Pool): Found | null {
	const present = search.exhausted.has(pool) ? [] : presentIn(search, pool);
	const rotation = search.facts.rotation(pool);
	const chosen = present.length > 0 ? rotation.next(present) : -1;
	const member = pool.members[chosen];
	search.note(rule, member !== undefined);
	if (!member) {
		fail(search, pool);
		return null;
	}
	const late = search.hindrance(member) === null ? '' : ', though outside working hours';
	return {
		member,
		strategy: 'round robin',
		pool: pool.name,
		turn: { pool, present, chosen },
		because: `it was ${member.owner.name}'s turn in the pool "${pool.name}"${late}`,
	};
}

/** Positions of those who can take the lead; when nobody works now, of those who only do not work. */
function presentIn(search: Search, { members }: Pool): number[] {
	const ready: number[] = [];
	const offHours: number[] = [];
	for (const [position, member] of members.entries()) {
		const hindrance = search.hindrance(member);
		if (hindrance === null) ready.push(position);
		else if (hindrance === 'outside working hours') offHours.push(position);
	}
	return ready.length > 0 || !search.facts.routing.assignOutsideHours ? ready : offHours;
}

function fail(search: Search, pool: Pool) {
	if (search.exhausted.has(pool)) return;
	search.exhausted.add(pool);
	const standings = pool.members.map((member) => ({ member, hindrance: search.hindrance(member) }));
	search.failures.push(
		standings.length === 0
			? `nobody is in the pool "${pool.name}"`
			: `nobody in the pool "${pool.name}" could take it: ${listHindrances(standings)}`,
	);
}

function decided(
	search: Search,
	policy: string,
	outcome: Found | Queue,
	reassign?: RouteRecord['reassign'],
): RouteDecision {
	const found = 'member' in outcome ? outcome : null;
	const queue = 'member' in outcome ? null : outcome;
	const turn = found?.turn ?? null;
	const because = found?.because ?? `it waits in the queue "${queue?.name}"`;
	return {
		assignment: {
			owner: found && found.member.owner,
			backup: found && backupOf(search.facts, found.member),
			queue,
			pool: found?.pool ?? null,
			strategy: found?.strategy ?? 'queue',
			reason: search.sentence(because),
			rule: search.rule,
			priority: search.priority,
			trace: search.trace(),
			policy,
			assignedAt: new Date(search.facts.now).toISOString(),
		},
		member: found?.member ?? null,
		turn,
		record: search.record(policy, turn, reassign),
	};
}

/** Who takes over when the owner does not act; nobody who is away for good. */
function backupOf({ routing }: RouteFacts, { backup: name }: Member): Owner | null {
	const backup = name ? findMember(routing.roster, name) : undefined;
	return backup?.active ? backup.owner : null;
}
