import { answerIn, columnsFor, designOf, type Design } from './design';
import { OTHERS, type Facts } from './facts';
import { areaUnderCurve, calibrationError, partsOf, type Said } from './measures';
import { POINTS_PER_LOG_ODDS, type ScoreModel } from './model';
import { logOddsOf, lossOf, probabilityOf, regress, type Regression, type Row } from './regression';

/** A lead of which it is known how it ended. */
export interface Example {
	/** What was known of it when it was scored first. */
	facts: Facts;
	won: boolean;
	/** What the rules gave it then; `null` where nobody knows. */
	score: number | null;
}

/** With fewer of either nothing is learned: it would be chance. */
export const FEWEST_OF_EITHER = 50;

/** A tenth of the leads that were held out, by what was learned of the others. */
export interface Tenth {
	/** The fewest and the most points in it. */
	from: number;
	to: number;
	leads: number;
	/** How many of them were won, from 0 to 1, and how many it had said. */
	won: number;
	said: number;
	/** How many were won of the tenth that has the same place by the rules; `null` where nobody knows. */
	wonByRules: number | null;
}

/** What was learned, and how well it tells leads that it was not learned from. */
export interface Learned {
	model: ScoreModel;
	/** The tenths, the most likely first. */
	tenths: Tenth[];
}

/** What comes of learning. */
export interface LearnedScore {
	won: number;
	lost: number;
	/** Not there where `lacks` says why. */
	learned?: Learned;
	/** `examples`: too few of either; `skill`: what is known tells no more than chance would. */
	lacks?: 'examples' | 'skill';
}

/** In so many parts, each is told by what was learned of the others. */
const FOLDS = 5;

/** From hardly anything but the average to nearly as it comes. */
const penalties = [100, 30, 10, 3, 1, 0.3];

/** So weak that it only keeps a slope from running away where leads are told without a fault. */
const CALIBRATION_PENALTY = 1e-3;

/** With so many standard errors above chance it is no chance. */
const SURE_ERRORS = 2;

/**
 * Learns which leads are won from leads that were won or lost: logistic regression on what was known of
 * them, as careful as it tells best those that it was not learned from, and calibrated on these (Platt 1999).
 * The order of the examples does not matter.
 *
 * @example
 * learnScore(examples).learned?.model.from.area // 0.78
 */
export function learnScore(examples: readonly Example[]): LearnedScore {
	const steps = learningScore(examples);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The same in steps, so that who learns can let others work in between. */
export function* learningScore(given: readonly Example[]): Generator<void, LearnedScore> {
	const examples = inOrder(given);
	const won = examples.filter((example) => example.won).length;
	const counts = { won, lost: examples.length - won };
	if (Math.min(counts.won, counts.lost) < FEWEST_OF_EITHER) return { ...counts, lacks: 'examples' };
	const design = designOf(examples.map(({ facts }) => facts));
	const rows = examples.map(({ facts, won }): Row => {
		return { columns: columnsFor(design, facts), target: won ? 1 : 0 };
	});
	const { penalty, heldOut } = yield* bestPenalty(rows, foldsOf(examples), design.width);
	const slope = calibrated(heldOut, rows, counts);
	const whole = regress(rows, design.width, penalty);
	const told = toldOf(examples, heldOut.map(slope.of));
	const area = areaUnderCurve(told);
	if (slope.by <= 0 || area - 0.5 < SURE_ERRORS * errorOfChance(counts)) {
		return { ...counts, lacks: 'skill' };
	}
	const { base, points } = worthsOf(design, examples, { whole, slope });
	const byRules = toldByRules(examples);
	const from = {
		...{ ...counts, area: rounded(area) },
		areaOfRules: byRules ? rounded(areaUnderCurve(byRules)) : null,
		calibrationError: rounded(calibrationError(asProbabilities(told))),
	};
	const tenths = tenthsOf(told, byRules, base);
	return { ...counts, learned: { model: { base, points, from }, tenths } };
}

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** One order, in whatever order they come; where two are the same it does not matter which is first. */
function inOrder(examples: readonly Example[]): Example[] {
	const keyed = examples.map((example) => {
		const facts = Object.entries(example.facts).sort(([one], [other]) => (one < other ? -1 : 1));
		return { example, key: JSON.stringify([facts, example.won, example.score]) };
	});
	keyed.sort((one, other) => Number(one.key > other.key) - Number(one.key < other.key));
	return keyed.map(({ example }) => example);
}

/** In which part each is held out: as many of the won in each as of the lost. */
function foldsOf(examples: readonly Example[]): number[] {
	const counts = { won: 0, lost: 0 };
	return examples.map(({ won }) => counts[won ? 'won' : 'lost']++ % FOLDS);
}

/** The penalty with which the others tell best of those held out, and the log odds that they say. */
function* bestPenalty(
	rows: readonly Row[],
	folds: readonly number[],
	width: number,
): Generator<void, { penalty: number; heldOut: number[] }> {
	const parts = Array.from({ length: FOLDS }, (_, fold) =>
		rows.filter((_, at) => folds[at] !== fold),
	);
	let starts: Array<Regression | undefined> = [];
	let best: { penalty: number; heldOut: number[]; loss: number } | undefined;
	for (const penalty of penalties) {
		const fits: Regression[] = [];
		for (const [fold, part] of parts.entries()) {
			fits.push(regress(part, width, penalty, starts[fold]));
			yield;
		}
		starts = fits;
		const heldOut = rows.map((row, at) => {
			const fit = fits[folds[at] ?? 0];
			return fit ? logOddsOf(row, fit) : 0;
		});
		const loss = rows.reduce((sum, { target }, at) => sum + lossOf(heldOut[at] ?? 0, target), 0);
		if (!best || loss < best.loss) best = { penalty, heldOut, loss };
	}
	return best ?? { penalty: 1, heldOut: rows.map(() => 0) };
}

/** What makes of log odds such as are kept. */
interface Slope {
	by: number;
	of: (logOdds: number) => number;
}

/** Platt's scaling: with targets that never are quite sure. */
function calibrated(
	heldOut: readonly number[],
	rows: readonly Row[],
	{ won, lost }: Pick<LearnedScore, 'won' | 'lost'>,
): Slope {
	const targets = { won: (won + 1) / (won + 2), lost: 1 / (lost + 2) };
	const { intercept, weights } = regress(
		rows.map(({ target }, at) => ({
			...{ columns: [0], values: [heldOut[at] ?? 0] },
			target: target === 1 ? targets.won : targets.lost,
		})),
		1,
		CALIBRATION_PENALTY,
	);
	const by = weights[0] ?? 0;
	return { by, of: (logOdds) => by * logOdds + intercept };
}

/** The standard error of the area where scores and outcomes have nothing in common. */
const errorOfChance = ({ won, lost }: Pick<LearnedScore, 'won' | 'lost'>): number =>
	Math.sqrt((won + lost + 1) / (12 * won * lost));

/** What each answer is worth beside the average lead, and how likely that one is. */
function worthsOf(
	{ questions }: Design,
	examples: readonly Example[],
	{ whole, slope }: { whole: Regression; slope: Slope },
): Pick<ScoreModel, 'base' | 'points'> {
	const points: ScoreModel['points'] = {};
	let average = whole.intercept;
	for (const asked of questions) {
		const worthOf = (answer: string) => {
			const column = asked.columnOf.get(answer);
			return column === undefined ? 0 : (whole.weights[column] ?? 0);
		};
		const sum = examples.reduce((sum, { facts }) => sum + worthOf(answerIn(facts, asked)), 0);
		const mean = sum / examples.length;
		average += mean;
		const answers = [...asked.known, ...(asked.columnOf.has(OTHERS) ? [OTHERS] : [])];
		const worths = answers.map((answer) => {
			const inPoints = (worthOf(answer) - mean) * slope.by * POINTS_PER_LOG_ODDS;
			return [answer, inTenths(inPoints)] as const;
		});
		if (worths.some(([, worth]) => worth !== 0))
			points[asked.question] = Object.fromEntries(worths);
	}
	return { base: rounded(slope.of(average)), points };
}

const inTenths = (points: number): number => Math.round(points * 10) / 10 + 0;

const toldOf = (examples: readonly Example[], scores: readonly number[]): Said[] =>
	examples.map(({ won }, at) => ({ score: scores[at] ?? 0, won }));

const asProbabilities = (told: readonly Said[]): Said[] =>
	told.map(({ score, won }) => ({ score: probabilityOf(score), won }));

/** What the rules said; `undefined` where that is not known of all. */
function toldByRules(examples: readonly Example[]): Said[] | undefined {
	const said = examples.flatMap(({ score, won }) => (score === null ? [] : { score, won }));
	return said.length === examples.length ? said : undefined;
}

function tenthsOf(
	told: readonly Said[],
	byRules: readonly Said[] | undefined,
	base: number,
): Tenth[] {
	const ofRules = byRules && partsOf(byRules);
	const inPoints = (logOdds: number) => inTenths((logOdds - base) * POINTS_PER_LOG_ODDS);
	const probabilities = partsOf(asProbabilities(told));
	return partsOf(told).map(({ from, to, leads, won }, at) => {
		const part = ofRules?.[at];
		return {
			...{ from: inPoints(from), to: inPoints(to), leads, won: won / leads },
			said: probabilities[at]?.mean ?? 0,
			wonByRules: part ? part.won / part.leads : null,
		};
	});
}
