import type { Example, Facts } from '../../../nodes/core/qualify';
import { chance } from '../route/chance';

/** A lead of a history whose truth is known. */
export interface TrueExample extends Example {
	/** How likely it was to be won. */
	truth: number;
}

/** What leads answer, how often, and what it adds to the log odds that they are won. */
type Answers = ReadonlyArray<readonly [answer: string, share: number, worth: number]>;

const questions: Readonly<Record<string, Answers>> = {
	country: [
		['DE', 0.5, 0.3],
		['AT', 0.2, 0],
		['CH', 0.15, 0.8],
		['FR', 0.1, -0.9],
		['PL', 0.05, -0.4],
	],
	source: [
		['website', 0.45, 0.2],
		['google ads', 0.3, -0.6],
		['referral', 0.1, 1.3],
		['', 0.15, 0],
	],
	size: [
		['', 0.4, -0.3],
		['1 to 9', 0.25, -0.5],
		['10 to 49', 0.2, 0.4],
		['50 to 249', 0.1, 0.9],
		['250 to 999', 0.05, 1.1],
	],
	email: [
		['business', 0.55, 0.4],
		['free mail', 0.4, -0.4],
		['disposable', 0.05, -2],
	],
	budget: [
		['', 0.6, 0],
		['0 to 999', 0.1, -1],
		['1000 to 4999', 0.2, 0.2],
		['20000 to 99999', 0.1, 1],
	],
	'rule:Asks': [
		['applies', 0.35, 0.9],
		['', 0.65, 0],
	],
	'rule:Phone given': [
		['applies', 0.5, 0.2],
		['', 0.5, 0],
	],
	'rule:Decides': [
		['applies', 0.15, 0.7],
		['not known', 0.5, 0],
		['', 0.35, -0.2],
	],
	/** These tell nothing. */
	'rule:Blue eyes': [
		['applies', 0.5, 0],
		['', 0.5, 0],
	],
	service: [
		['roof', 0.3, 0],
		['windows', 0.3, 0],
		['doors', 0.4, 0],
	],
};

const AVERAGE = -1;

/** What the rules give: some of what matters, and some that does not. */
const pointsOf = (facts: Facts): number =>
	(facts['rule:Asks'] ? 20 : 0) +
	(facts['rule:Phone given'] ? 10 : 0) +
	(facts['rule:Blue eyes'] ? 10 : 0);

/**
 * Leads that were won or lost as a truth says that is known.
 *
 * @param seed the same one gives the same leads
 */
export function wonAndLost(seed: number, count: number): TrueExample[] {
	const random = chance(seed);
	return Array.from({ length: count }, () => {
		const facts: Record<string, string> = { category: 'sales' };
		let logOdds = AVERAGE;
		for (const [question, answers] of Object.entries(questions)) {
			const [answer, worth] = drawn(answers, random());
			if (answer !== '') facts[question] = answer;
			logOdds += worth;
		}
		const truth = 1 / (1 + Math.exp(-logOdds));
		return { facts, truth, won: random() < truth, score: pointsOf(facts) };
	});
}

function drawn(answers: Answers, at: number): [answer: string, worth: number] {
	let below = 0;
	for (const [answer, share, worth] of answers) {
		below += share;
		if (at < below) return [answer, worth];
	}
	return ['', 0];
}
