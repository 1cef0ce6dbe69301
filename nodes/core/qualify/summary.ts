import type { ScorePoint, UntoldRule } from '../lead';

/** So many of a kind are named. */
const MOST = 3;

/**
 * What speaks for a lead and against it in a sentence, the strongest alone, and what is not known of it.
 *
 * @param points those for it first, each side the strongest first
 * @example
 * summaryOf([{ rule: 'Asks for a price', points: 20, … }, { rule: 'Student', points: -30, … }], [])
 * // 'For it: Asks for a price (+20). Against it: Student (-30).'
 */
export function summaryOf(points: readonly ScorePoint[], untold: readonly UntoldRule[]): string {
	const named = (some: readonly ScorePoint[]) =>
		some.slice(0, MOST).map(({ rule, points }) => `${rule} (${points > 0 ? '+' : ''}${points})`);
	const lacking = new Set(untold.flatMap(({ lacks }) => lacks.split(', ')));
	return [
		said('For it', named(points.filter((each) => each.points > 0))),
		said('Against it', named(points.filter((each) => each.points < 0))),
		said('Not known', [...lacking].slice(0, MOST)),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

const said = (begin: string, parts: readonly string[]) =>
	parts.length === 0 ? '' : `${begin}: ${parts.join(', ')}.`;
