import { didYouMean, type Check, type Finding } from '../../check';
import { activityKinds, readActivityKind } from '../../lead';
import { nearNames } from '../../nearNames';
import type { ActivityRule } from '../activities';
import { noSuchGroup } from './groups';
import { whereOfActivityRule, type LookedPolicy } from './lines';
import { noPoints } from './scoringRules';

/** An activity rule that gives nothing, less than one activity is worth, or asks for a slip of the pen. */
export const doubtsOfActivityRule = (
	policy: LookedPolicy,
	rule: ActivityRule,
	index: number,
): Check => ({
	where: whereOfActivityRule(rule, index),
	look: () => [
		...noPoints(policy, rule),
		...(rule.kinds.length === 0 ? [ofAnyActivity] : rule.kinds.flatMap(unknownActivity)),
		...(rule.most > 0 && rule.most < Math.abs(rule.points) ? [mostBelowOne(rule)] : []),
		...noSuchGroup(policy, rule),
	],
});

const ofAnyActivity: Finding = {
	severity: 'note',
	code: 'activity.any',
	message: 'the rule names no Activities, so it counts all of them, also those of your own people',
	hint: 'Name the kinds that show that somebody wants to buy, such as reply, meeting.',
};

const mostBelowOne = ({ most, points }: ActivityRule): Finding => ({
	severity: 'warning',
	code: 'activity.mostBelowOne',
	message: `Most Points is ${most}, and one activity has ${points}, which never count whole`,
	hint: 'Raise Most Points, or lower Points Each.',
});

/** A slip in the name of an activity; a word of one's own is like no other. */
function unknownActivity(kind: string): Finding[] {
	const known = Object.keys(activityKinds);
	const near = nearNames(readActivityKind(kind), known, (name) => [name]);
	if (known.includes(readActivityKind(kind)) || near.length === 0) return [];
	return [
		{
			severity: 'warning',
			code: 'activity.unknown',
			message: `Activities names "${kind}", which is no activity that is known`,
			hint: didYouMean(near.map((name) => `"${name}"`)),
		},
	];
}
