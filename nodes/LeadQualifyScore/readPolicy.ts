import { splitPhrases, type GivenCounts, type QualifyPolicy } from '../core/qualify';
import { combined, mapped, writtenConditions, type Conditions, type Setting } from '../shared';
import type { policyParameters } from './description';

/** A policy with the conditions of its lines, as they stand in the node. */
export interface WrittenPolicy {
	policy: QualifyPolicy;
	categoryConditions: Array<Conditions['written']>;
	ruleConditions: Array<Conditions['written']>;
}

/** The numbers on the screen; percentages become shares. */
const scoresOf = <Scores extends Sure>({
	sureForSales,
	sureForElsewhere,
	sureToTurnAway,
	givenCounts,
	...scores
}: Scores) => ({
	...scores,
	given: givenCounts,
	limits: {
		sales: sureForSales / 100,
		elsewhere: sureForElsewhere / 100,
		away: sureToTurnAway / 100,
	},
});

interface Sure {
	sureForSales: number;
	sureForElsewhere: number;
	sureToTurnAway: number;
	givenCounts: GivenCounts;
}

/** What the tables on the screen say, for each item. */
export const policySetting = (
	parts: ReturnType<typeof policyParameters.read>,
): Setting<WrittenPolicy> =>
	mapped(combined(parts), ({ categories, rules, activityRules, ...scores }) => ({
		policy: {
			...scoresOf(scores),
			categories: categories.map(({ category, words, wordsNeeded, goesTo }) => ({
				category,
				phrases: splitPhrases(words),
				wordsNeeded,
				goesTo,
			})),
			rules: rules.map(({ name, words, kind, points, group }, index) => ({
				name: name || `Rule ${index + 1}`,
				phrases: splitPhrases(words),
				kind,
				points,
				...(group !== '' && { group }),
			})),
			activityRules: activityRules.map(({ name, group, ...rule }, index) => ({
				...rule,
				name: name || `Activity Rule ${index + 1}`,
				...(group !== '' && { group }),
			})),
		},
		categoryConditions: categories.map(({ conditions }) => conditions.written),
		ruleConditions: rules.map(({ conditions }) => conditions.written),
	}));

/** A policy so that it can be looked at without a lead. */
export const lookedPolicy = ({ policy, categoryConditions, ruleConditions }: WrittenPolicy) => ({
	...policy,
	categoryConditions: categoryConditions.map(writtenConditions),
	ruleConditions: ruleConditions.map(writtenConditions),
});
