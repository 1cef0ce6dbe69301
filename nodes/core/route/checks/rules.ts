import {
	checksOfConditions,
	eachThenAll,
	implies,
	lineOf,
	type Check,
	type Finding,
} from '../../check';
import { nearNames } from '../../nearNames';
import { poolNamed } from '../roster';
import { compileRules, type RouteRule, type RouteTarget } from '../rules';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';

/** The name that every rule without one is given is none. */
export const whereOfRule = ({ name }: RouteRule, index: number) =>
	lineOf('Rules', index, name === `Rule ${index + 1}` ? '' : name);

/** What cannot work in where leads go. */
export function errorsOfRules(policy: LookedPolicy): Check[] {
	const { rules, otherwise, fallbackQueue } = policy;
	const roster = rosterOf(policy.lines, policy.pools);
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

/** What is surely not meant in the rules. */
export const doubtsOfRules = (policy: LookedPolicy): Check[] =>
	policy.rules.flatMap((rule, index) => (rule.off ? [] : doubtsOfRule(policy, rule, index)));

function doubtsOfRule(policy: LookedPolicy, rule: RouteRule, index: number): Check[] {
	const where = whereOfRule(rule, index);
	const conditions = policy.conditions[index];
	return [
		...(conditions ? checksOfConditions(where, conditions) : []),
		{
			where,
			look: () => [
				...hiddenBy(policy, rule, index),
				...likeFallback(policy, rule),
				...waitsForNothing(policy, rule),
			],
		},
	];
}

/** A rule that is never reached, or only where nobody can take the lead by the one above it. */
function hiddenBy({ rules, conditions }: LookedPolicy, rule: RouteRule, index: number): Finding[] {
	const own = conditions[index];
	if (!own || rule.unconditional) return [];
	for (const [above, earlier] of rules.slice(0, index).entries()) {
		const broader = conditions[above];
		if (!broader || earlier.unconditional || !isAlwaysAsked(earlier)) continue;
		if (!implies(own, broader)) continue;
		const named = whereOfRule(earlier, above);
		const isSame = implies(broader, own);
		const lead = isSame
			? `it has the same conditions as ${named}`
			: `${named} above it takes every lead that this one would`;
		if (toPerson.has(earlier.target.kind) || sameTarget(earlier.target, rule.target)) {
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

const isAlwaysAsked = ({ off, during }: RouteRule) => !off && !during?.text.trim();

/** Where somebody always has a lead: a person who reads the queue. */
const toPerson: ReadonlySet<RouteTarget['kind']> = new Set(['queue', 'review']);

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

/** A rule whose Wait does nothing, as only a lead of a pool waits for somebody. */
function waitsForNothing(policy: LookedPolicy, { target, whenNobody }: RouteRule): Finding[] {
	if (whenNobody?.do !== 'wait') return [];
	const what = whatNeverWaits(policy, target);
	if (what === null) return [];
	return [
		{
			severity: 'warning',
			code: 'rule.waitForNothing',
			message: `Wait Until Somebody Can does nothing in this rule: ${what}`,
			hint: 'Choose As in the Options under When Nobody Can Take It, or assign to a pool.',
		},
	];
}

function whatNeverWaits(
	{ lines, pools }: LookedPolicy,
	{ kind, name, ofLead }: RouteTarget,
): string | null {
	if (toPerson.has(kind)) return 'it is for a person to decide, and the queue has it at once';
	if (kind === 'owner') {
		return 'it assigns to one owner, and where they cannot take the lead their Backup or the next rule has it';
	}
	const isClaimed =
		kind === 'pool' && !ofLead && poolNamed(rosterOf(lines, pools), name).way.strategy === 'claim';
	return isClaimed ? `"${name}" is First to Claim, where a lead waits in its queue` : null;
}
