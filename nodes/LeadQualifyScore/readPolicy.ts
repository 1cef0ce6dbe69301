import {
	splitPhrases,
	usualCutOffs,
	type CategoryNames,
	type ExclusionList,
	type GivenCounts,
	type GradeCutOffs,
	type QualifyPolicy,
	type ScoreBy,
} from '../core/qualify';
import { combined, mapped, writtenConditions, type Conditions, type Setting } from '../shared';
import { exclusionsInput } from './exclusionsInput';
import type { PolicyParts, StartedFrom } from './policyParts';
import { presets, type Preset } from './presets';

/** A policy with the conditions of its lines, as they stand in the node. */
export interface WrittenPolicy {
	policy: QualifyPolicy;
	categoryConditions: Array<Conditions['written']>;
	ruleConditions: Array<Conditions['written']>;
	exceptionConditions: Array<Conditions['written']>;
	/** Not there where the policy has rules of its own alone. */
	startedFrom?: Pick<StartedFrom, 'name' | 'version'>;
	/** Not there where people have taught nothing that is in use. */
	taughtCategories?: { version: number; hash: string };
}

/** The numbers on the screen; percentages become shares. */
const scoresOf = <Scores extends Sure>({
	sureForSales,
	sureForElsewhere,
	sureToTurnAway,
	givenCounts,
	categoryNames,
	scoreBy,
	...scores
}: Scores) => ({
	...scores,
	...scoredBy(scoreBy),
	given: givenCounts,
	// Nobody sees the table where no other node is asked.
	...(givenCounts !== 'never' && categoryNames.length > 0 && { categoryNames }),
	limits: {
		sales: sureForSales / 100,
		elsewhere: sureForElsewhere / 100,
		away: sureToTurnAway / 100,
	},
});

const scoredBy = (scoreBy: ScoreBy): Pick<QualifyPolicy, 'scoreBy'> =>
	scoreBy === 'rules' ? {} : { scoreBy };

interface Sure {
	sureForSales: number;
	sureForElsewhere: number;
	sureToTurnAway: number;
	givenCounts: GivenCounts;
	categoryNames: CategoryNames[];
	scoreBy: ScoreBy;
}

/** What a line gives as the reason; words of one's own may be missing. */
const reasonOf = ({ because, ownReason }: { because: string; ownReason: string }): string =>
	because === 'own' ? ownReason : because;

type ChangedCutOffs = Partial<
	Record<'fitA' | 'fitB' | 'fitC' | 'intent1' | 'intent2' | 'intent3', number>
>;

/** The cut-offs on the screen; those that nobody changed are as in a new node. */
function cutOffsOf(changed: ChangedCutOffs): GradeCutOffs {
	const { fit, intent } = usualCutOffs;
	const { fitA = fit[0], fitB = fit[1], fitC = fit[2] } = changed;
	const { intent1 = intent[0], intent2 = intent[1], intent3 = intent[2] } = changed;
	return { fit: [fitA, fitB, fitC], intent: [intent1, intent2, intent3] };
}

/** What stands on the screen for the entries that come in. */
interface ComingIn {
	exclusionsFrom: 'lists' | 'both';
	comingInReason: string;
	comingInOwnReason: string;
	comingInGoesTo: ExclusionList['goesTo'];
}

/** The lists on the screen, and after them the one whose entries come in. */
function exclusionsOf(
	rows: ReadonlyArray<ExclusionList & { ownReason: string }>,
	{ exclusionsFrom, ...comingIn }: ComingIn,
): ExclusionList[] {
	const { comingInReason: because, comingInOwnReason: ownReason } = comingIn;
	const lists = rows.map(({ name, entries, goesTo, ...row }, index) => ({
		...{ name: name || `List ${index + 1}`, entries, because: reasonOf(row), goesTo },
	}));
	if (exclusionsFrom === 'lists') return lists;
	const whyAndWhere = {
		because: reasonOf({ because, ownReason }),
		goesTo: comingIn.comingInGoesTo,
	};
	return [...lists, { name: exclusionsInput, entries: [], ...whyAndWhere, comesIn: true }];
}

/** What the tables on the screen say, for each item. */
export const policySetting = (
	parts: PolicyParts,
	startedFrom: StartedFrom | null,
): Setting<WrittenPolicy> =>
	mapped(
		combined(parts),
		({
			categories,
			rules,
			activityRules,
			exceptions,
			exclusions,
			comingIn,
			grades,
			tiers,
			...scores
		}) => ({
			policy: {
				...scoresOf(scores),
				exclusions: exclusionsOf(exclusions, comingIn),
				categories: categories.map(({ category, words, wordsNeeded, goesTo }) => ({
					category,
					phrases: splitPhrases(words),
					wordsNeeded,
					goesTo,
				})),
				rules: rules.map(({ name, words, kind, points, group, product }, index) => ({
					name: name || `Rule ${index + 1}`,
					phrases: splitPhrases(words),
					kind,
					points,
					...(group !== '' && { group }),
					...(product !== '' && { product }),
				})),
				activityRules: activityRules.map(({ name, group, ...rule }, index) => ({
					...rule,
					name: name || `Activity Rule ${index + 1}`,
					...(group !== '' && { group }),
				})),
				exceptions: exceptions.map(({ name, words, goesTo, ...row }, index) => ({
					name: name || `Exception ${index + 1}`,
					phrases: splitPhrases(words),
					...{ because: reasonOf(row), goesTo },
				})),
				grades: cutOffsOf(grades),
				tiers: tiers.map(({ priority, ...tier }) => ({
					...tier,
					...(priority !== 'none' && { priority }),
				})),
			},
			categoryConditions: categories.map(({ conditions }) => conditions.written),
			ruleConditions: rules.map(({ conditions }) => conditions.written),
			exceptionConditions: exceptions.map(({ conditions }) => conditions.written),
			...(startedFrom && { startedFrom: { name: startedFrom.name, version: startedFrom.version } }),
		}),
	);

const namesIn = ({ rules, activityRules }: Preset): string[] =>
	[...rules, ...activityRules].map(({ name }) => name);

/** A policy so that it can be looked at without a lead. */
export const lookedPolicy = ({ policy, startedFrom, ...conditions }: WrittenPolicy) => ({
	...policy,
	startsFrom: startedFrom ? namesIn(presets[startedFrom.name]) : [],
	categoryConditions: conditions.categoryConditions.map(writtenConditions),
	ruleConditions: conditions.ruleConditions.map(writtenConditions),
	exceptionConditions: conditions.exceptionConditions.map(writtenConditions),
});
