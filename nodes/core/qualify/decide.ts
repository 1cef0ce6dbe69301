import type { Qualification, ScorePoint, Verdict } from '../lead';
import { decideCategory, type CategoryFinding } from './category';
import { gradeOf } from './grade';
import type { Observed } from './observe';
import type { QualifyPolicy, Tier } from './policy';

/**
 * Decides what an inquiry is about, what it is worth and where it goes, and explains it. The same
 * policy and observations always give the same answer.
 *
 * @example
 * decideQualification(policy, observed).verdict // 'qualified'
 */
export function decideQualification(policy: QualifyPolicy, observed: Observed): Qualification {
	const category = decideCategory(policy.categories, observed.categories);
	const points = pointsOf(policy, observed);
	const fit = sum(points, 'fit');
	const intent = sum(points, 'intent');
	const score = round(fit + intent);
	return {
		category: category.category,
		...place(policy, category, score),
		fit,
		intent,
		score,
		grade: gradeOf(fit, intent),
		tier: tierOf(policy.tiers, score),
		points,
	};
}

const pointsOf = ({ rules }: QualifyPolicy, observed: Observed): ScorePoint[] =>
	rules.flatMap(({ name, kind, points }, index) => {
		const seen = observed.rules[index];
		return seen?.applies ? [{ rule: name, kind, points, because: seen.because }] : [];
	});

const sum = (points: readonly ScorePoint[], kind: ScorePoint['kind']): number =>
	round(points.reduce((total, point) => total + (point.kind === kind ? point.points : 0), 0));

/** Points may be fractions; a sum of tenths should look like one. */
const round = (points: number) => Math.round(points * 1e6) / 1e6;

/** The tier with the highest minimum that the score reaches, else the lowest there is. */
function tierOf(tiers: readonly Tier[], score: number): string {
	const highestFirst = [...tiers].sort((a, b) => b.minimum - a.minimum);
	return (highestFirst.find(({ minimum }) => score >= minimum) ?? highestFirst.at(-1))?.name ?? '';
}

type Place = Pick<Qualification, 'verdict' | 'reasonCode' | 'reason'>;

function place(policy: QualifyPolicy, found: CategoryFinding, score: number): Place {
	const { category, goesTo, clear, because } = found;
	if (!clear) {
		return {
			verdict: 'review',
			reasonCode: 'category.unclear',
			reason: `Review: it is unclear what this is about, because ${because}.`,
		};
	}
	if (goesTo === 'score') return placeByScore(policy, found, score);
	return {
		verdict: goesTo,
		reasonCode: `category.${category}`,
		reason: `${titles[goesTo]}: this is about ${category}, because ${because}.`,
	};
}

const titles: Record<Verdict, string> = {
	qualified: 'Qualified',
	nurture: 'Nurture',
	review: 'Review',
	disqualified: 'Disqualified',
};

function placeByScore(policy: QualifyPolicy, found: CategoryFinding, score: number): Place {
	const { qualifiedFrom, nurtureFrom, belowNurture } = policy;
	const about = `this is about ${found.category}, because ${found.because}`;
	const has = `${score} ${Math.abs(score) === 1 ? 'point' : 'points'}`;
	if (score >= qualifiedFrom) {
		return {
			verdict: 'qualified',
			reasonCode: 'score.qualified',
			reason: `Qualified: ${about}, and it has ${has} of the ${qualifiedFrom} needed.`,
		};
	}
	if (score >= nurtureFrom) {
		return {
			verdict: 'nurture',
			reasonCode: 'score.nurture',
			reason: `Nurture: ${about}, and its ${has} lie between ${nurtureFrom} and the ${qualifiedFrom} of a qualified lead.`,
		};
	}
	return {
		verdict: belowNurture,
		reasonCode: 'score.low',
		reason: `${titles[belowNurture]}: ${about}, and its ${has} are fewer than ${nurtureFrom}.`,
	};
}
