import { fold, spacedWords } from '../../../fold';
import { periods, type Money, type Period } from '../../../lead';
import { quoted } from '../../../text';
import { allPhrases } from '../../../words';
import { currencyNames, currencyOf } from '../../data/currencies';
import type { Reading } from '../../report';
import { amountsIn, type Amount } from './amounts';

/** Longer texts tell a story, and no amount. */
const LONGEST = 200;

const atMost = allPhrases(({ money }) => money.atMost).map(spacedWords);
const orLess = allPhrases(({ money }) => money.orLess).map(spacedWords);
const notLess = allPhrases(({ money }) => money.notLess).map(spacedWords);
const unknown = allPhrases(({ money }) => money.unknown).map(spacedWords);
const between = new Set([...allPhrases(({ money }) => money.between).map(spacedWords), ...atMost]);

const periodPhrases = periods.map(
	(period) => [period, allPhrases(({ money }) => money.periods[period]).map(spacedWords)] as const,
);

/** Beside the text itself. */
interface Beside {
	/** What the field is called: "Monthly budget (EUR)". */
	label: string;
	/** Where the lead is, ISO 3166-1 alpha-2: whose dollars these are. */
	country: string | undefined;
}

/**
 * Reads an amount of money, or two that it lies between, as people write it on forms.
 *
 * @returns `null` for what says that there is none: "not sure yet"
 * @example
 * readBudget('10–20k €', { label: 'Budget', country: undefined })
 * // { ok: true, value: { amount: 10000, upTo: 20000, currency: 'EUR', period: null, … }, … }
 * readBudget('under $5,000/month', { label: 'Budget', country: 'US' })
 * // { ok: true, value: { amount: null, upTo: 5000, currency: 'USD', period: 'month', … }, … }
 */
export function readBudget(text: string, { label, country }: Beside): Reading<Money | null> {
	const said = fold(text.slice(0, LONGEST + 1))
		.replace(/\s+/g, ' ')
		.trim();
	const found = said.length > LONGEST ? undefined : chosenOf(said, amountsIn(said));
	if (!found) {
		return unknown.some((phrase) => spacedWords(said).includes(phrase))
			? { ok: true, value: null, why: 'Says that it is not known' }
			: { ok: false, problem: unreadable(text) };
	}
	const { first, last, isRange } = found;
	const [before, after] = [said.slice(0, first.start), said.slice(last.end)];
	const [least, most] = isRange ? rangeOf(first, last) : [total(first), null];
	const isMost = !isRange && saysAtMost(before, after);
	const names = [...first.currencies, ...last.currencies, ...currenciesIn(label)];
	const value: Money = {
		amount: isMost ? null : least,
		upTo: isMost ? least : most,
		currency: names.map((name) => currencyOf(name, country)).find((code) => code !== null) ?? null,
		period: periodIn(`${before} ${after} ${label}`),
		text,
	};
	return { ok: true, value, why: null };
}

const unreadable = (text: string) => ({
	code: 'budget.unreadable',
	message: `The budget ${quoted(text)} names no single amount, nor two that it lies between. It is kept among the custom fields; ask what the lead has in mind.`,
});

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

/** "Budget (EUR)", "Budget in €". */
const currenciesIn = (label: string): readonly string[] => {
	const parts = new Set(fold(label).split(/[\s()[\]:,/]+/));
	return currencyNames.filter((name) => parts.has(name));
};

function periodIn(text: string): Period | null {
	const said = spacedWords(text);
	const found = periodPhrases.find(([, phrases]) =>
		phrases.some((phrase) => said.includes(phrase)),
	);
	return found?.[0] ?? null;
}
