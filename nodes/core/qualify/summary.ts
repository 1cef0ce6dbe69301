import type { Qualification, ScorePoint, UntoldRule } from '../lead';

/** So many of a kind are named. */
const MOST = 3;

/**
 * What speaks for a lead and against it in a sentence, the strongest alone, and what is not known of it.
 *
 * @param points those for it first, each side the strongest first
 * @param learned what was learned of it, where that counts
 * @example
 * summaryOf([{ rule: 'Asks for a price', points: 20, … }, { rule: 'Student', points: -30, … }], [])
 * // 'For it: Asks for a price (+20). Against it: Student (-30).'
 */
export function summaryOf(
	points: readonly ScorePoint[],
	untold: readonly UntoldRule[],
	learned?: Qualification['learned'],
): string {
	const lacking = new Set(untold.flatMap(({ lacks }) => lacks.split(', ')));
	return [
		...forAndAgainst(points.map(({ rule, points }) => ({ name: rule, points }))),
		said('Not known', [...lacking].slice(0, MOST)),
		...(learned ? saysLearned(learned) : []),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

const saysLearned = ({ probability, shares }: NonNullable<Qualification['learned']>): string[] => [
	`Learned: ${asPercent(probability)} % likely to be won.`,
	...forAndAgainst(shares.map(({ fact, points }) => ({ name: fact, points }))),
];

const asPercent = (probability: number): number => Math.round(probability * 1000) / 10;

interface Named {
	name: string;
	points: number;
}

function forAndAgainst(all: readonly Named[]): string[] {
	const named = (some: readonly Named[]) =>
		some.slice(0, MOST).map(({ name, points }) => `${name} (${points > 0 ? '+' : ''}${points})`);
	return [
		said('For it', named(all.filter(({ points }) => points > 0))),
		said('Against it', named(all.filter(({ points }) => points < 0))),
	];
}

const said = (begin: string, parts: readonly string[]) =>
	parts.length === 0 ? '' : `${begin}: ${parts.join(', ')}.`;
