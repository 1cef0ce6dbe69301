import {
	checksOfConditions,
	eachThenAll,
	implies,
	isAddress,
	lineOf,
	type Check,
	type Finding,
	type WrittenConditions,
} from '../check';
import { nearNames } from '../nearNames';
import type { RoutePolicy } from './policy';
import { compileRoster, everyone, type Roster, type RosterLine } from './roster';
import { compileRules, type RouteRule, type RouteTarget } from './rules';

/** A policy with the conditions of its rules, as they can be looked at. */
export interface LookedPolicy extends RoutePolicy {
	conditions: readonly WrittenConditions[];
}

/**
 * What to look at in how leads find owners: everything, so that all is said at once.
 *
 * @example
 * problemsOf(checksOfRouting(policy)).map(({ where }) => where)
 * // ['Owners: row 2 (Bo)', 'Rules: row 3 (Bavaria), condition 2']
 */
export const checksOfRouting = (policy: LookedPolicy): Check[] => [
	...errorsOfOwners(policy.lines),
	...errorsOfRules(policy),
	...doubtsOfRouting(policy),
];

/** What surely is not what was meant, though a run can go on with it. */
export const doubtsOfRouting = (policy: LookedPolicy): Check[] => [
	...policy.lines.map(doubtsOfOwner),
	{ where: 'Owners', look: () => [...nobodyActive(policy), ...likePools(policy)] },
	...policy.rules.flatMap((rule, index) => doubtsOfRule(policy, rule, index)),
	{
		where: 'Fallback Queue Email',
		look: () => addressOf('Fallback Queue Email', policy.fallbackQueue.email),
	},
];

const whereOfOwner = ({ owner }: RosterLine, index: number) => lineOf('Owners', index, owner.name);

/** The name that every rule without one is given is none. */
const whereOfRule = ({ name }: RouteRule, index: number) =>
	lineOf('Rules', index, name === `Rule ${index + 1}` ? '' : name);

const withoutBackup = (line: RosterLine): RosterLine => ({ ...line, backup: '' });

/** A line that surely can work, so that what it is asked beside others is told alone. */
const harmless = (line: RosterLine): RosterLine => ({
	...withoutBackup(line),
	...{ hours: null, timeZone: 'UTC', weight: 1 },
});

function errorsOfOwners(lines: readonly RosterLine[]): Check[] {
	return [
		...eachThenAll('Owners', lines, whereOfOwner, (some) => compileRoster(some.map(withoutBackup))),
		...lines.map(
			(line, index): Check => ({
				where: whereOfOwner(line, index),
				look: () => void (line.backup === '' || compileRoster(besides(lines, line))),
			}),
		),
	];
}

/** All owners, and of one alone the backup. That two have one address is told by another check. */
const besides = (lines: readonly RosterLine[], line: RosterLine): RosterLine[] => [
	...new Map([
		...lines.map((each) => [each.owner.id, harmless(each)] as const),
		[line.owner.id, { ...harmless(line), backup: line.backup }] as const,
	]).values(),
];

const rosterOf = (lines: readonly RosterLine[]): Roster =>
	compileRoster([...new Map(lines.map((line) => [line.owner.id, harmless(line)])).values()]);

function errorsOfRules(policy: LookedPolicy): Check[] {
	const { rules, otherwise, fallbackQueue } = policy;
	const roster = rosterOf(policy.lines);
	const nowhere: RouteTarget = { kind: 'queue', name: 'Queue' };
	const named = { ...fallbackQueue, name: fallbackQueue.name.trim() || 'Queue' };
	return [
		...eachThenAll('Rules', rules, whereOfRule, (some) =>
			compileRules(roster, { rules: some, otherwise: nowhere, fallbackQueue: named }),
		),
		{
			where: 'When No Rule Matches',
			look: () => void compileRules(roster, { rules: [], otherwise, fallbackQueue: named }),
		},
		{
			where: 'Fallback Queue',
			look: () => void compileRules(roster, { rules: [], otherwise: nowhere, fallbackQueue }),
		},
	];
}

const addressOf = (label: string, address: string | null | undefined): Finding[] => {
	if (!address || isAddress(address)) return [];
	return [
		{
			severity: 'warning',
			code: 'address.malformed',
			message: `${label} "${address}" is no email address, so no message can reach it`,
			hint: 'Write one address, such as ann@example.com.',
		},
	];
};

function doubtsOfOwner(line: RosterLine, index: number): Check {
	const { owner, backup } = line;
	return {
		where: whereOfOwner(line, index),
		look: () => [
			...addressOf('Email', owner.email),
			...(owner.email ? [] : [withoutEmail(owner.name)]),
			...(isBackupOfItself(line) ? [backupOfItself(owner.name, backup)] : []),
		],
	};
}

const withoutEmail = (name: string): Finding => ({
	severity: 'note',
	code: 'owner.noEmail',
	message: `${name} has no Email, so no email about a lead reaches them`,
	hint: 'Write their address under Email.',
});

const isBackupOfItself = ({ owner, backup }: RosterLine) =>
	backup !== '' &&
	[owner.name, owner.email, owner.id].some(
		(name) => name?.trim().toLowerCase() === backup.trim().toLowerCase(),
	);

const backupOfItself = (name: string, backup: string): Finding => ({
	severity: 'warning',
	code: 'owner.ownBackup',
	message: `the Backup of ${name} is "${backup}", who is ${name}`,
	hint: 'Name another owner, or leave Backup empty.',
});

/** Owners who are all switched off: of all, and of each pool. */
function nobodyActive({ lines, rules, otherwise }: LookedPolicy): Finding[] {
	if (lines.length === 0) return [];
	if (lines.every(({ active }) => !active)) {
		return [
			{
				severity: 'warning',
				code: 'owners.inactive',
				message: 'every owner is switched off, so every lead waits in a queue',
				hint: 'Switch Active on for those who take leads.',
			},
		];
	}
	const { byPool } = rosterOf(lines);
	const asked = new Set(
		[...rules.map(({ target }) => target), otherwise]
			.filter(({ kind, ofLead }) => kind === 'pool' && !ofLead)
			.map(({ name }) => name.trim().toLowerCase()),
	);
	return [...byPool]
		.filter(([key, { members }]) => asked.has(key) && members.every(({ active }) => !active))
		.map(([, { name }]) => ({
			severity: 'warning',
			code: 'pool.inactive',
			message: `every owner in the pool "${name}" is switched off, so nobody is found there`,
			hint: 'Switch Active on for one of them, or choose another pool.',
		}));
}

/** Pools of one owner whose names are nearly the same, as a slip makes them. */
function likePools({ lines }: LookedPolicy): Finding[] {
	const pools = [...rosterOf(lines).byPool.values()].filter(({ name }) => name !== everyone);
	return pools.flatMap(({ name, members }) => {
		const [near] = nearNames(
			name,
			pools.filter((other) => other.name !== name && other.members.length > members.length),
			(other) => [other.name],
		);
		if (members.length > 1 || !near || Math.abs(near.name.length - name.length) > 2) return [];
		return [
			{
				severity: 'note',
				code: 'pool.alike',
				message: `${members[0]?.owner.name ?? ''} alone is in the pool "${name}", and others are in "${near.name}"`,
				hint: `Did you mean "${near.name}"?`,
			} as const,
		];
	});
}

function doubtsOfRule(policy: LookedPolicy, rule: RouteRule, index: number): Check[] {
	const where = whereOfRule(rule, index);
	const conditions = policy.conditions[index];
	return [
		...(conditions ? checksOfConditions(where, conditions) : []),
		{
			where,
			look: () => [...hiddenBy(policy, rule, index), ...likeFallback(policy, rule)],
		},
	];
}

/** A rule that is never reached, or only where nobody can take the lead by the one above it. */
function hiddenBy({ rules, conditions }: LookedPolicy, rule: RouteRule, index: number): Finding[] {
	const own = conditions[index];
	if (!own || rule.unconditional) return [];
	for (const [above, earlier] of rules.slice(0, index).entries()) {
		const broader = conditions[above];
		if (!broader || earlier.unconditional || !implies(own, broader)) continue;
		const named = whereOfRule(earlier, above);
		const isSame = implies(broader, own);
		const lead = isSame
			? `it has the same conditions as ${named}`
			: `${named} above it takes every lead that this one would`;
		if (earlier.target.kind === 'queue' || sameTarget(earlier.target, rule.target)) {
			return [
				{
					severity: 'warning',
					code: 'rule.hidden',
					message: `the rule is never reached: ${lead}`,
					hint: isSame ? 'Remove one of the two.' : `Move it above ${named}, or remove it.`,
				},
			];
		}
		return [
			{
				severity: 'note',
				code: 'rule.onlyIfNobody',
				message: `the rule is asked only when nobody can take the lead by ${named}: ${lead}`,
				hint: isSame
					? 'Right for a second choice; else change the conditions of one of the two.'
					: `Right for a second choice; else move it above ${named}.`,
			},
		];
	}
	return [];
}

const sameTarget = (one: RouteTarget, other: RouteTarget) =>
	one.kind === other.kind &&
	one.ofLead === other.ofLead &&
	one.name.trim().toLowerCase() === other.name.trim().toLowerCase();

/** A queue that is nearly called as the fallback queue, and is another one. */
function likeFallback({ fallbackQueue }: LookedPolicy, { target }: RouteRule): Finding[] {
	const [name, fallback] = [target.name.trim(), fallbackQueue.name.trim()];
	const isOther = name.toLowerCase() !== fallback.toLowerCase();
	const isNear = nearNames(name, [fallback], (each) => [each]).length > 0;
	if (target.kind !== 'queue' || target.ofLead || !isOther || !isNear) return [];
	return [
		{
			severity: 'note',
			code: 'queue.alike',
			message: `the queue "${name}" is another one than the Fallback Queue "${fallback}"`,
			hint: `Did you mean "${fallback}"?`,
		},
	];
}
