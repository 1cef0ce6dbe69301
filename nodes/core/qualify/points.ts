import type { ScorePoint, UntoldRule } from '../lead';
import { fadedPoints, mostOfActivities, type GivenByActivities } from './activities';
import { groupKey, mostPoints, roomIn, roundPoints, type Grouped, type RuleGroup } from './groups';
import type { Observed } from './observe';
import type { QualifyPolicy } from './policy';
import { strongestFirst } from './strongest';

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

type Rules = Pick<QualifyPolicy, 'rules' | 'activityRules' | 'groups'>;
type Seen = Pick<Observed, 'rules' | 'activities'>;

/** A rule of either table; its `points` are what it gives or takes at most. */
interface Line extends Grouped {
	name: string;
	kind: ScorePoint['kind'];
	/** Without a sign, and of a group no more than its cap: what it counts among all rules. */
	worth: number;
}

/** What becomes of a rule with a lead. */
interface Told {
	/** Before its group limits it; `null` where it does not apply. */
	gives: GivenByActivities | null;
	/** What the lead lacks, so that nobody can say whether it applies. */
	lacks?: string | undefined;
}

/**
 * Adds up the points of the rules that apply. A rule that could not be told gives none and takes none.
 */
export function scoreOf(policy: Rules, seen: Seen): Scored {
	const lines = linesOf(policy);
	const counting = roomIn(policy.groups);
	const points: ScorePoint[] = [];
	const untold: Array<Line & { lacks: string }> = [];
	lines.forEach((line, index) => {
		const { gives, lacks } = toldOf(policy, seen, index);
		if (lacks !== undefined) untold.push({ ...line, lacks });
		if (gives && gives.points !== 0)
			points.push(pointOf(line, gives, counting(line, gives.points)));
	});
	const [fit, intent] = [sumOf(points, 'fit'), sumOf(points, 'intent')];
	return {
		...{ fit, intent, score: roundPoints(fit + intent) },
		points: points.sort(strongestFirst),
		confidence: untold.length === 0 ? 1 : confidenceOf(lines, untold),
		untold: untold.map(({ name, lacks }) => ({ rule: name, lacks })),
		mightHave: mostPoints(untold, policy.groups),
	};
}

/** The lines of a policy, which are the same for all of its leads. */
const known = new WeakMap<Rules, Line[]>();

function linesOf(policy: Rules): Line[] {
	const lines = known.get(policy) ?? withShares(linesIn(policy), policy.groups);
	known.set(policy, lines);
	return lines;
}

const linesIn = ({ rules, activityRules = [] }: Rules): Line[] => [
	...rules.map(({ name, kind, points, group }) => ({
		...{ name, kind, points, worth: Math.abs(points), group: groupKey(group) },
	})),
	...activityRules.map((rule) => {
		const { points, group } = mostOfActivities(rule);
		const worth = rule.most === 0 ? Math.abs(rule.points) : rule.most;
		return { name: rule.name, kind: 'intent' as const, points, worth, group: groupKey(group) };
	}),
];

/** A group is worth no more than its cap, however many rules it has. */
function withShares(lines: Line[], groups: readonly RuleGroup[] = []): Line[] {
	const caps = new Map(groups.map(({ name, most }) => [groupKey(name), most]));
	const together = Map.groupBy(lines, ({ group }) => group);
	return lines.map((line) => {
		const sum = (together.get(line.group) ?? []).reduce((all, { worth }) => all + worth, 0);
		const most = caps.get(groupKey(line.group)) ?? Infinity;
		return sum > most ? { ...line, worth: (line.worth * most) / sum } : line;
	});
}

const unmet: Told = { gives: null };

/** What a rule makes of what was seen, by its place among the lines. */
function toldOf({ rules, activityRules = [] }: Rules, seen: Seen, index: number): Told {
	const rule = rules[index];
	if (rule) {
		const { applies, because, lacks } = seen.rules[index] ?? { applies: false, because: '' };
		if (applies) return { gives: { points: rule.points, because } };
		return lacks === undefined ? unmet : { gives: null, lacks };
	}
	const at = index - rules.length;
	const activityRule = activityRules[at];
	if (!activityRule) return unmet;
	const { activities } = seen;
	if (!activities) return { gives: null, lacks: 'activities' };
	return { gives: fadedPoints(activityRule, activities.moments[at] ?? [], activities.now) };
}

/** @param counts what its group has room for */
const pointOf = (
	{ name, kind }: Line,
	{ points, because }: GivenByActivities,
	counts: number,
): ScorePoint =>
	counts === points
		? { rule: name, kind, points, because }
		: { rule: name, kind, points: counts, of: points, because };

const sumOf = (points: readonly ScorePoint[], kind: ScorePoint['kind']): number =>
	roundPoints(points.reduce((sum, point) => sum + (point.kind === kind ? point.points : 0), 0));

/** What the rules that could be told are worth of what all are worth; 1 where there are none. */
function confidenceOf(lines: readonly Line[], untold: readonly Line[]): number {
	const [all, lacking] = [worthOf(lines), worthOf(untold)];
	return all === 0 ? 1 : Math.round(((all - lacking) / all) * 100) / 100;
}

const worthOf = (lines: readonly Line[]) => lines.reduce((sum, { worth }) => sum + worth, 0);
