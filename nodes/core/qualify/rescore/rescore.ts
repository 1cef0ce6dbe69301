import { settingsHash, type Qualification } from '../../lead';
import {
	isWithin,
	MOST_COUNTED,
	seeActivities,
	type ActivitiesSeen,
	type ActivityRule,
	type DatedActivity,
} from '../activities';
import type { QualifyPolicy } from '../policy';
import { decideQualificationAgain, type QualifyRecord } from '../record';

/** What a lead was decided by, and what is known of its activities since. */
export interface RescoreFacts {
	record: QualifyRecord;
	/** The policy of the record. */
	recordedBy: QualifyPolicy;
	/** The policy that counts now: one that asks the same of a lead as the one of the record. */
	policy: QualifyPolicy;
	activities: readonly DatedActivity[];
}

/**
 * Decides a lead again as of a moment: what was seen of the lead itself is as it was, and activities count
 * as they do then. The same facts and the same moment always give the same answer.
 *
 * @param now epoch milliseconds
 * @example
 * rescore({ record, recordedBy: policy, policy, activities }, now).score // 41.5
 */
export function rescore(
	{ record, recordedBy, policy, activities }: RescoreFacts,
	now: number,
): Qualification {
	const { activities: recorded, ...observed } = record.observed;
	const { activityRules: rules = [] } = policy;
	if (rules.length === 0) return decideQualificationAgain(policy, { observed });
	const heard = seeActivities(rules, activities, now);
	const moments = rules.map((rule, index) => {
		const place = (recordedBy.activityRules ?? []).findIndex((other) => countTheSame(rule, other));
		const before = (recorded?.moments[place] ?? []).filter(
			(at) => at <= now && isWithin(rule, at, now),
		);
		return togetherCounted(before, heard.moments[index] ?? []).slice(0, MOST_COUNTED);
	});
	return decideQualificationAgain(policy, {
		observed: { ...observed, activities: { now, moments: byPlace(moments) } },
	});
}

const countTheSame = (one: ActivityRule, other: ActivityRule): boolean =>
	settingsHash([one.kinds, one.where]) === settingsHash([other.kinds, other.where]);

const byPlace = (moments: ActivitiesSeen['moments']): Record<number, number[]> =>
	Object.fromEntries(moments.entries());

/**
 * The moments that two tell of, the newest first: one that both know is one, and two at once that one of
 * them knows are two.
 */
function togetherCounted(one: readonly number[], other: readonly number[]): number[] {
	const counts = new Map<number, number>();
	for (const list of [one, other]) {
		for (const [at, times] of timesOf(list)) counts.set(at, Math.max(times, counts.get(at) ?? 0));
	}
	return [...counts]
		.flatMap(([at, times]) => Array.from({ length: times }, () => at))
		.sort((a, b) => b - a);
}

function timesOf(moments: readonly number[]): Map<number, number> {
	const times = new Map<number, number>();
	for (const at of moments) times.set(at, (times.get(at) ?? 0) + 1);
	return times;
}
