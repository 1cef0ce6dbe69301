import type { ScorePoint, UntoldRule } from '../lead';
import { fadedPoints, mostOfActivities, type GivenByActivities } from './activities';
import { groupKey, mostPoints, roomIn, roundPoints, type Grouped, type RuleGroup } from './groups';
import type { Observed } from './observe';
import type { QualifyPolicy } from './policy';

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
	/** Without a sign; what it counts among all rules. */
	worth: number;
	/** Before its group limits it; `null` where it does not apply. */
	gives: GivenByActivities | null;
	/** What the lead lacks, so that nobody can say whether it applies. */
	lacks?: string | undefined;
}

/**
 * Adds up the points of the rules that apply. A rule that could not be told gives none and takes none.
 */
export function scoreOf(policy: Rules, seen: Seen): Scored {
	const lines = [...linesOfRules(policy, seen), ...linesOfActivities(policy, seen)];
	const points = pointsOf(lines, policy.groups);
	const [fit, intent] = [sumOf(points, 'fit'), sumOf(points, 'intent')];
	const untold = lines.filter(({ lacks }) => lacks !== undefined);
	return {
		...{ fit, intent, score: roundPoints(fit + intent) },
		points: points.sort(strongestFirst),
		confidence: untold.length === 0 ? 1 : confidenceOf(lines, policy.groups),
		untold: untold.map(({ name, lacks = '' }) => ({ rule: name, lacks })),
		mightHave: mostPoints(untold, policy.groups),
	};
}

const linesOfRules = ({ rules }: Rules, { rules: seen }: Seen): Line[] =>
	rules.map(({ name, kind, points, group }, index) => {
		const { applies, because, lacks } = seen[index] ?? { applies: false, because: '' };
		const gives = applies ? { points, because } : null;
		return { name, kind, points, group, worth: Math.abs(points), gives, lacks };
	});

const linesOfActivities = ({ activityRules = [] }: Rules, { activities }: Seen): Line[] =>
	activityRules.map((rule, index) => {
		const { name, points, most } = rule;
		const worth = most === 0 ? Math.abs(points) : most;
		const line = { ...mostOfActivities(rule), name, worth, kind: 'intent' as const };
		if (!activities) return { ...line, gives: null, lacks: 'activities' };
		return { ...line, gives: fadedPoints(rule, activities.moments[index] ?? [], activities.now) };
	});

function pointsOf(lines: readonly Line[], groups: Rules['groups']): ScorePoint[] {
	const counting = roomIn(groups);
	return lines.flatMap(({ name, kind, group, gives }): ScorePoint[] => {
		if (!gives) return [];
		const { points, because } = gives;
		const counts = counting({ group, points });
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
function confidenceOf(lines: readonly Line[], groups: readonly RuleGroup[] = []): number {
	const share = shareInGroup(lines, groups);
	let [told, all] = [0, 0];
	for (const line of lines) {
		const worth = line.worth * share(line);
		all += worth;
		if (line.lacks === undefined) told += worth;
	}
	return all === 0 ? 1 : Math.round((told / all) * 100) / 100;
}

/** A group is worth no more than its cap, however many rules it has. */
function shareInGroup(
	lines: readonly Line[],
	groups: readonly RuleGroup[],
): (line: Line) => number {
	if (groups.length === 0) return () => 1;
	const together = new Map<string, number>();
	for (const { group, worth } of lines) {
		const key = groupKey(group);
		together.set(key, (together.get(key) ?? 0) + worth);
	}
	const shares = new Map(
		groups.map(({ name, most }) => {
			const sum = together.get(groupKey(name)) ?? 0;
			return [groupKey(name), sum > most ? most / sum : 1];
		}),
	);
	return ({ group }) => shares.get(groupKey(group)) ?? 1;
}
