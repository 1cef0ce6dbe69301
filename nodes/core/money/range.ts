import { fold, spacedWords } from '../fold';
import { allPhrases } from '../words';
import { amountsIn, currency, type Amount } from './amounts';

/** Longer texts tell a story, and no amount. */
const LONGEST = 200;

const atMost = allPhrases(({ money }) => money.atMost).map(spacedWords);
const orLess = allPhrases(({ money }) => money.orLess).map(spacedWords);
const notLess = allPhrases(({ money }) => money.notLess).map(spacedWords);
const between = new Set([...allPhrases(({ money }) => money.between).map(spacedWords), ...atMost]);

/** An amount, or two that something lies between. */
export interface Range {
	/** The one that is named, or the least; `null` for "up to 10". */
	from: number | null;
	/** The most, where that is named. */
	upTo: number | null;
	/** What was written with them. */
	currencies: readonly string[];
	before: string;
	after: string;
	/** Whether a currency or a multiplier stands with it, so that it hardly counts anything else. */
	isMarked: boolean;
	/** Whether it is less than nothing: `-5,000`. */
	isBelowZero: boolean;
}

/** A text of a field as amounts are looked for in it. */
export const saidOf = (text: string): string =>
	fold(text.slice(0, LONGEST + 1))
		.replace(/\s+/g, ' ')
		.trim();

/**
 * The amount that a text names, or the two that something lies between; `undefined` for no single
 * one and no single two.
 *
 * @param said as {@link saidOf} gives it
 * @example
 * rangeIn('11-50 people') // { from: 11, upTo: 50, currencies: [], before: '', after: ' people', isBelowZero: false }
 * rangeIn('under 10') // { from: null, upTo: 10, … }
 */
export function rangeIn(said: string): Range | undefined {
	const found = said.length > LONGEST ? undefined : chosenOf(said, amountsIn(said));
	if (!found) return undefined;
	const { first, last, isRange } = found;
	const [before, after] = [said.slice(0, first.start), said.slice(last.end)];
	const [least, most] = isRange ? rangeOf(first, last) : [total(first), null];
	const isMost = !isRange && saysAtMost(before, after);
	return {
		...(isMost ? { from: null, upTo: least } : { from: least, upTo: most }),
		...{ currencies: [...first.currencies, ...last.currencies], before, after },
		isMarked: isMarked(first) || isMarked(last),
		isBelowZero: minus.test(before),
	};
}

/** A minus and no dash: it begins the text, or follows a colon or a currency. */
const minus = new RegExp(String.raw`(?:^|[:=(]|(?<!\p{L})(?:${currency}))\s*[-−–—]\s?$`, 'u');

/** The amount that is meant, or the two that it lies between. */
function chosenOf(said: string, found: readonly Amount[]) {
	const start = found.findIndex(({ end }, index) => {
		const next = found[index + 1];
		return next !== undefined && isBetween(said.slice(end, next.start));
	});
	const range = start < 0 ? [] : found.slice(start, start + 2);
	const others = found.filter((amount) => !range.includes(amount));
	const [first, last] = range;
	if (first && last) return others.some(isMarked) ? undefined : { first, last, isRange: true };
	// "5000 € for 3 people": the others count something else.
	const marked = found.length > 1 ? found.filter(isMarked) : found;
	const [only, ...more] = marked;
	return only && more.length === 0 ? { first: only, last: only, isRange: false } : undefined;
}

const isMarked = ({ currencies, multiplier }: Amount) =>
	currencies.length > 0 || multiplier !== undefined;

/** `-`, `to`, `bis zu`, and nothing else. */
function isBetween(joint: string): boolean {
	const words = spacedWords(joint).trim();
	return words === '' ? /^\s*[-–—~…]\s*$|^\s*\.\.\.?\s*$/.test(joint) : between.has(` ${words} `);
}

const total = ({ number, multiplier = 1 }: Amount) => number * multiplier;

/** "10–20k" is thousands twice, "500–2k" once. */
function rangeOf(low: Amount, high: Amount): [least: number, most: number] {
	const lowInHigh = low.multiplier ?? (low.number < high.number ? high.multiplier : undefined);
	const highInLow = high.multiplier ?? (high.number < total(low) ? low.multiplier : undefined);
	return [total({ ...low, multiplier: lowInHigh }), total({ ...high, multiplier: highInLow })];
}

function saysAtMost(before: string, after: string): boolean {
	if (/[<≤]\s*$/.test(before)) return true;
	const ahead = spacedWords(before);
	if (notLess.some((phrase) => ahead.includes(phrase))) return false;
	const behind = spacedWords(after);
	return (
		atMost.some((phrase) => ahead.endsWith(phrase)) ||
		orLess.some((phrase) => behind.startsWith(phrase))
	);
}
