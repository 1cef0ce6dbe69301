import type { ScorePoint, UntoldRule } from '../lead';
import { groupKey, mostPoints, roomIn, roundPoints } from './groups';
import type { RuleSeen } from './observe';
import type { QualifyPolicy, ScoringRule } from './policy';

/** What the rules of a policy make of a lead. */
export interface Scored {
	fit: number;
	intent: number;
	/** `fit` + `intent`. */
	score: number;
	/** Those for the lead, the strongest first; then those against it. */
	points: ScorePoint[];
	/** How much of all points could be told, from 0 to 1. */
	confidence: number;
	untold: UntoldRule[];
	/** How many points more the rules that could not be told might give. */
	mightHave: number;
}

type Rules = Pick<QualifyPolicy, 'rules' | 'groups'>;

/**
 * Adds up the points of the rules that apply. A rule that could not be told gives none and takes none.
 *
 * @param seen one for each rule
 */
export function scoreOf(policy: Rules, seen: readonly RuleSeen[]): Scored {
	const points = pointsOf(policy, seen);
	const [fit, intent] = [sumOf(points, 'fit'), sumOf(points, 'intent')];
	const isUntold = (_rule: ScoringRule, index: number) => seen[index]?.lacks !== undefined;
	return {
		...{ fit, intent, score: roundPoints(fit + intent) },
		points: points.sort(strongestFirst),
		confidence: confidenceOf(policy, seen),
		untold: policy.rules.flatMap(({ name }, index) => {
			const lacks = seen[index]?.lacks;
			return lacks === undefined ? [] : [{ rule: name, lacks }];
		}),
		mightHave: mostPoints(policy.rules.filter(isUntold), policy.groups),
	};
}

function pointsOf({ rules, groups }: Rules, seen: readonly RuleSeen[]): ScorePoint[] {
	const counting = roomIn(groups);
	return rules.flatMap((rule, index) => {
		const met = seen[index];
		if (!met?.applies) return [];
		const { name, kind, points } = rule;
		const counts = counting(rule);
		const { because } = met;
		return [
			counts === points
				? { rule: name, kind, points, because }
				: { rule: name, kind, points: counts, of: points, because },
		];
	});
}

const sumOf = (points: readonly ScorePoint[], kind: ScorePoint['kind']): number =>
	roundPoints(points.reduce((sum, point) => sum + (point.kind === kind ? point.points : 0), 0));

/** Those of equal strength stay as the table has them. */
function strongestFirst(one: ScorePoint, other: ScorePoint): number {
	const against = Number(one.points < 0) - Number(other.points < 0);
	return against || Math.abs(other.points) - Math.abs(one.points);
}

/** What the rules that could be told are worth of what all are worth; 1 where there are none. */
function confidenceOf({ rules, groups = [] }: Rules, seen: readonly RuleSeen[]): number {
	if (!seen.some(({ lacks }) => lacks !== undefined)) return 1;
	const share = shareInGroup(rules, groups);
	let [told, all] = [0, 0];
	rules.forEach((rule, index) => {
		const worth = Math.abs(rule.points) * share(rule);
		all += worth;
		if (seen[index]?.lacks === undefined) told += worth;
	});
	return all === 0 ? 1 : Math.round((told / all) * 100) / 100;
}

/** A group is worth no more than its cap, however many rules it has. */
function shareInGroup(
	rules: readonly ScoringRule[],
	groups: NonNullable<Rules['groups']>,
): (rule: ScoringRule) => number {
	if (groups.length === 0) return () => 1;
	const together = new Map<string, number>();
	for (const { group, points } of rules) {
		const key = groupKey(group);
		together.set(key, (together.get(key) ?? 0) + Math.abs(points));
	}
	const shares = new Map(
		groups.map(({ name, most }) => {
			const sum = together.get(groupKey(name)) ?? 0;
			return [groupKey(name), sum > most ? most / sum : 1];
		}),
	);
	return ({ group }) => shares.get(groupKey(group)) ?? 1;
}
