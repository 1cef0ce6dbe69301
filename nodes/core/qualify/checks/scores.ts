import type { Check, Finding } from '../../check';
import { usualCutOffs } from '../grade';
import { mostPoints } from '../groups';
import { goesByScore, gradesOf, type Tier } from '../tiers';
import { productsOf, countsFor } from '../products';
import { givingOf, groupsOf, whereOfTier, type Giving, type LookedPolicy } from './lines';

/** Scores and grades that no lead can reach with the rules that there are. */
export function doubtsOfScores(policy: LookedPolicy): Check[] {
	const { qualifiedFrom, nurtureFrom, tiers, scoreBy } = policy;
	const giving = givingOf(policy);
	const most = mostOf(policy, giving);
	const beyond = (label: string, least: number): Finding[] =>
		// What is learned gives points as well, nobody knows how many.
		least <= most || !Number.isFinite(most) || scoreBy !== undefined
			? []
			: [
					{
						severity: 'warning',
						code: 'score.beyond',
						message: `${label} is ${least}, and all rules together give at most ${most} points, so no lead reaches it`,
						hint: `Lower it to ${most} or less, or give rules more points.`,
					},
				];
	return [
		{ where: 'Qualified From', look: () => beyond('Qualified From', qualifiedFrom) },
		{ where: 'Nurture From', look: () => beyond('Nurture From', nurtureFrom) },
		...tiers.map(
			(tier, index): Check => ({
				where: whereOfTier(tier, index),
				look: () =>
					goesByScore(tier)
						? beyond('Minimum Score', tier.minimum)
						: gradesBeyond(policy, tier, {
								fit: mostOf(
									policy,
									giving.filter(({ kind }) => kind === 'fit'),
								),
								intent: mostOf(
									policy,
									giving.filter(({ kind }) => kind === 'intent'),
								),
							}),
			}),
		),
	];
}

/** The most that rules give together for one product, in points. */
function mostOf(policy: LookedPolicy, giving: readonly Giving[]): number {
	const products = productsOf(policy.rules);
	const each = (products.length === 0 ? [''] : products).map((product) =>
		mostPoints(
			giving.filter((rule) => countsFor(rule, product)),
			groupsOf(policy),
		),
	);
	return Math.max(...each);
}

/** A tier of grades that no lead is ever given. */
function gradesBeyond(
	{ grades = usualCutOffs }: LookedPolicy,
	{ name, grades: asked = [] }: Tier,
	most: { fit: number; intent: number },
): Finding[] {
	const isReached = (kind: 'fit' | 'intent', mark: string) =>
		(grades[kind][marks[kind].indexOf(mark)] ?? -Infinity) <= most[kind];
	const own = asked.flatMap((each) => gradesOf(name, each));
	const reached = own.some(
		(grade) => isReached('fit', grade.charAt(0)) && isReached('intent', grade.charAt(1)),
	);
	if (reached) return [];
	return [
		{
			severity: 'warning',
			code: 'grade.beyond',
			message: `no lead has the grade ${own.join(' or ')}, as all rules together give at most ${most.fit} points of fit and ${most.intent} of intent`,
			hint: 'Lower the cut-offs under Grades, or give rules more points.',
		},
	];
}

const marks = { fit: 'ABC', intent: '123' };
