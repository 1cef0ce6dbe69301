import { categories, type Category } from '../../lead';
import { weightOfShare } from '../model';
import {
	teachingExamples,
	type DecidedMessage,
	type LeftOut,
	type TeachingExample,
} from './examples';
import { fitShifts, type FitRow } from './fit';
import { keptShift, neverAway, taughtOdds, type TaughtModel } from './model';

/** With fewer decided messages nothing is taught: it would be chance. */
export const FEWEST_DECIDED = 30;

/** So many of them must be about a purchase, and as many about something else, to see what it does to buyers. */
export const FEWEST_OF_EITHER_KIND = 5;

/** What fewer people wrote is not learned: it may be a name. */
const FEWEST_PEOPLE = 3;

/** No more words and concepts are kept, those that shift most. */
const MOST_MARKS = 300;

/** In so many parts, each is told by what was taught by the others. */
const FOLDS = 5;

/** From hardly anything but the built-in model to nearly as the messages say. */
const penalties = [30, 10, 3, 1];

/** What came of messages of a category that were held out. */
export interface TaughtCategory {
	category: Category;
	decided: number;
	/** How many the best guess was right of: of the built-in model alone, and as taught. */
	before: number;
	after: number;
}

/** What comes of teaching. */
export interface Teaching {
	/** Each category of which a message was decided. */
	decided: TaughtCategory[];
	leftOut: LeftOut;
	/** Not there where `lacks` says why. */
	model?: TaughtModel;
	/**
	 * `messages`: too few were decided; `buyers`, `others`: too few of them are about a purchase, or about anything
	 * else; `gain`: messages that were held out are told no better, or hardly; `harm`: fewer buyers among them are told.
	 */
	lacks?: 'messages' | 'buyers' | 'others' | 'gain' | 'harm';
}

/**
 * Learns what the people of a workspace call the messages that they decided about: words and concepts shift
 * what the built-in model says, as carefully as tells best those messages that were held out. The order of the
 * messages does not matter.
 *
 * @example
 * teachCategories(decided).model?.from.right // { before: 41, after: 52 }
 */
export function teachCategories(given: readonly DecidedMessage[]): Teaching {
	const steps = teachingCategories(given);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The same in steps, so that who learns can let others work in between. */
export function* teachingCategories(given: readonly DecidedMessage[]): Generator<void, Teaching> {
	const { examples, leftOut } = teachingExamples(given);
	const lacking = whatIsLacking(examples);
	const before = examples.map((example) => isRight(example, {}));
	if (lacking) return { decided: figuresOf(examples, before, before), leftOut, lacks: lacking };
	const marks = sharedMarks(examples);
	const { penalty, after, isBetter } = yield* bestPenalty(examples, marks);
	const decided = figuresOf(examples, before, after);
	const right = { before: count(before), after: count(after) };
	const sales = decided.find(({ category }) => category === 'sales');
	if (sales && sales.after < sales.before) return { decided, leftOut, lacks: 'harm' };
	if (!isBetter || !isSureGain(before, after)) return { decided, leftOut, lacks: 'gain' };
	const from = {
		decided: Object.fromEntries(decided.map((each) => [each.category, each.decided])),
		right,
	};
	return { decided, leftOut, model: { shifts: shiftsBy(examples, marks, penalty), from } };
}

function whatIsLacking(examples: readonly TeachingExample[]): Teaching['lacks'] {
	const sales = examples.filter(({ category }) => category === 'sales').length;
	if (examples.length < FEWEST_DECIDED) return 'messages';
	if (sales < FEWEST_OF_EITHER_KIND) return 'buyers';
	return examples.length - sales < FEWEST_OF_EITHER_KIND ? 'others' : undefined;
}

/** With so many standard errors more of them right it is no chance. */
const SURE_ERRORS = 2;

/** Whether more are told right than chance would do (McNemar 1947), and most are. */
function isSureGain(before: readonly boolean[], after: readonly boolean[]): boolean {
	const won = count(after.map((right, at) => right && !before[at]));
	const lost = count(before.map((right, at) => right && !after[at]));
	return won - lost >= SURE_ERRORS * Math.sqrt(won + lost) && won > 0 && isMost(after);
}

const isMost = (holds: readonly boolean[]): boolean => count(holds) * 2 > holds.length;

const count = (holds: readonly boolean[]): number => holds.filter(Boolean).length;

/** The marks that several people wrote, by their places. */
function sharedMarks(examples: readonly TeachingExample[]): Map<string, number> {
	const people = new Map<string, Set<string>>();
	for (const example of examples) {
		for (const { name } of example.marks) {
			const known = people.get(name) ?? new Set();
			for (const person of example.people) known.add(person);
			people.set(name, known);
		}
	}
	const shared = [...people].filter(([, who]) => who.size >= FEWEST_PEOPLE).map(([name]) => name);
	return new Map(shared.sort().map((name, place) => [name, place]));
}

/** The penalty with which the others tell best of those held out, and whether each of these is told right. */
function* bestPenalty(
	examples: readonly TeachingExample[],
	marks: ReadonlyMap<string, number>,
): Generator<void, { penalty: number; after: boolean[]; isBetter: boolean }> {
	const folds = foldsOf(examples);
	const parts = Array.from({ length: FOLDS }, (_, fold) =>
		examples.filter((_example, at) => folds[at] !== fold),
	);
	const unshifted = examples.reduce((sum, example) => sum + lossOf(example, {}), 0);
	let best = {
		penalty: Infinity,
		loss: unshifted,
		after: examples.map((each) => isRight(each, {})),
	};
	for (const penalty of penalties) {
		const taught: Array<TaughtModel['shifts']> = [];
		for (const part of parts) {
			taught.push(shiftsBy(part, marks, penalty));
			yield;
		}
		const shiftsAt = (at: number) => taught[folds[at] ?? 0] ?? {};
		const loss = examples.reduce((sum, example, at) => sum + lossOf(example, shiftsAt(at)), 0);
		if (loss >= best.loss) continue;
		best = { penalty, loss, after: examples.map((each, at) => isRight(each, shiftsAt(at))) };
	}
	return { ...best, isBetter: best.loss < unshifted };
}

/** In which part each is held out: as many of each category in each. */
function foldsOf(examples: readonly TeachingExample[]): number[] {
	const counts: Partial<Record<Category, number>> = {};
	return examples.map(({ category }) => {
		const place = counts[category] ?? 0;
		counts[category] = place + 1;
		return place % FOLDS;
	});
}

function shiftsBy(
	examples: readonly TeachingExample[],
	marks: ReadonlyMap<string, number>,
	penalty: number,
): TaughtModel['shifts'] {
	const rows = examples.map((example) => rowOf(example, marks));
	const size = { columns: marks.size, labels: categories.length };
	const fitted = fitShifts(rows, size, penalty);
	const shifts = [...marks].flatMap(([name, place]) => {
		const kept = categories.flatMap((category, label): Array<[Category, number]> => {
			const shift = keptShift(fitted[place * categories.length + label] ?? 0);
			return shift === 0 ? [] : [[category, shift]];
		});
		const most = Math.max(0, ...kept.map(([, shift]) => Math.abs(shift)));
		return most === 0 ? [] : [{ name, kept: Object.fromEntries(kept), most }];
	});
	shifts.sort((one, other) => other.most - one.most || (one.name < other.name ? -1 : 1));
	return Object.fromEntries(shifts.slice(0, MOST_MARKS).map(({ name, kept }) => [name, kept]));
}

function rowOf(
	{ category, marks, shares }: TeachingExample,
	places: ReadonlyMap<string, number>,
): FitRow {
	const known = marks.flatMap(({ name, value }) => {
		const place = places.get(name);
		return place === undefined ? [] : [{ place, value }];
	});
	return {
		columns: known.map(({ place }) => place),
		values: known.map(({ value }) => value),
		said: categories.map((each) => Math.log(weightOfShare(shares, each))),
		label: categories.indexOf(category),
	};
}

/** What each category would weigh, as Score weighs it. */
function weighed(
	{ marks, shares, buys }: TeachingExample,
	shifts: TaughtModel['shifts'],
): number[] {
	const taught = taughtOdds({ shifts }, marks);
	const odds = buys ? neverAway(taught) : taught;
	return categories.map((each) => weightOfShare(shares, each) * (odds[each] ?? 1));
}

function isRight(example: TeachingExample, shifts: TaughtModel['shifts']): boolean {
	const weights = weighed(example, shifts);
	return categories[weights.indexOf(Math.max(...weights))] === example.category;
}

function lossOf(example: TeachingExample, shifts: TaughtModel['shifts']): number {
	const weights = weighed(example, shifts);
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	return -Math.log((weights[categories.indexOf(example.category)] ?? 0) / whole);
}

function figuresOf(
	examples: readonly TeachingExample[],
	before: readonly boolean[],
	after: readonly boolean[],
): TaughtCategory[] {
	return categories.flatMap((category) => {
		const own = examples.flatMap((example, at) => (example.category === category ? [at] : []));
		if (own.length === 0) return [];
		return [
			{
				...{ category, decided: own.length },
				before: own.filter((at) => before[at]).length,
				after: own.filter((at) => after[at]).length,
			},
		];
	});
}
