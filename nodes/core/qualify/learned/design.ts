import { NONE, OTHERS, type Facts } from './facts';

/** An answer that fewer leads gave says nothing by itself. */
export const FEWEST_OF_ANSWER = 10;

/** Of one question so many answers count by themselves, those that most leads gave. */
const MOST_ANSWERS = 20;

/** A question, and where the columns of its answers are. */
export interface AskedQuestion {
	question: string;
	/** By answer; one that has none is the usual one, by which the others are measured. */
	columnOf: Map<string, number>;
	/** Which answers stand for themselves; others are {@link OTHERS}. */
	known: Set<string>;
}

/** How facts become columns. */
export interface Design {
	questions: AskedQuestion[];
	width: number;
}

/** The answer to a question that counts. */
export const answerIn = (facts: Facts, { question, known }: AskedQuestion): string => {
	const answer = facts[question] ?? NONE;
	return known.has(answer) ? answer : OTHERS;
};

/** The columns in which a lead has a one. */
export const columnsFor = ({ questions }: Design, facts: Facts): number[] =>
	questions.flatMap((asked) => asked.columnOf.get(answerIn(facts, asked)) ?? []);

/**
 * Finds what is worth to be asked: a column for each answer that several leads gave, but for the usual
 * answer to each question. Where all answer the same there is none.
 */
export function designOf(all: readonly Facts[]): Design {
	const names = new Set(all.flatMap((facts) => Object.keys(facts)));
	const questions: AskedQuestion[] = [];
	let width = 0;
	for (const question of [...names].sort()) {
		const counted = byCount(all.map((facts) => facts[question] ?? NONE));
		const known = counted.slice(0, MOST_ANSWERS).filter(([, leads]) => leads >= FEWEST_OF_ANSWER);
		const rest = all.length - known.reduce((sum, [, leads]) => sum + leads, 0);
		const others = known.slice(1).map(([answer]) => answer);
		if (known.length > 0 && rest >= FEWEST_OF_ANSWER) others.push(OTHERS);
		if (others.length === 0) continue;
		questions.push({
			...{ question, known: new Set(known.map(([answer]) => answer)) },
			columnOf: new Map(others.map((answer) => [answer, width++])),
		});
	}
	return { questions, width };
}

/** Answers by how many gave them, the most first; those of as many by the alphabet. */
function byCount(answers: readonly string[]): Array<[answer: string, leads: number]> {
	const counts = new Map<string, number>();
	for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
	return [...counts].sort(
		([one, many], [other, few]) => few - many || Number(one > other) - Number(one < other),
	);
}
