import type { Qualification } from '../../lead';
import { goesByScore, tierOf, type Tier } from '../tiers';

/** Where a lead stands by its points. */
export type ScoreStanding = Pick<Qualification, 'score' | 'grade' | 'tier'>;

/** What became of where a lead stands. */
export type TierDirection = 'up' | 'down' | 'other';

/**
 * Which way a lead went from one tier to another one; `null` where it stayed. A tier that has another name
 * since is no other one, and neither of two is above where grades decide and the score is the same.
 *
 * @example
 * tierChange(tiers, { score: 41, grade: 'B2', tier: 'Warm' }, { score: 52, grade: 'B1', tier: 'Hot' }) // 'up'
 */
export function tierChange(
	tiers: readonly Tier[],
	before: ScoreStanding,
	after: ScoreStanding,
): TierDirection | null {
	const was = tierNamed(tiers, before.tier) ?? tierOf(tiers, before.score, before.grade);
	const is = tierNamed(tiers, after.tier);
	if ((was?.name ?? '') === (is?.name ?? '')) return null;
	const byMinimum = was && is && goesByScore(was) && goesByScore(is);
	const rise = byMinimum ? is.minimum - was.minimum : after.score - before.score;
	if (rise === 0) return 'other';
	return rise > 0 ? 'up' : 'down';
}

const tierNamed = (tiers: readonly Tier[], asked: string) =>
	tiers.find(({ name }) => name === asked);

/**
 * Where a lead stands and what it was before, in a sentence.
 *
 * @example
 * tellRescored('up', before, after) // 'Tier up from Warm to Hot: 52 points (B1), before 41 (B2).'
 */
export function tellRescored(
	direction: TierDirection | null,
	before: ScoreStanding,
	after: ScoreStanding,
): string {
	const points = `${after.score} points (${after.grade}), before ${before.score} (${before.grade})`;
	if (direction === null) return `${after.tier ? `Still ${after.tier}` : 'No tier'}: ${points}.`;
	const way = direction === 'other' ? 'changed' : direction;
	return `Tier ${way} from ${before.tier || 'none'} to ${after.tier || 'none'}: ${points}.`;
}
