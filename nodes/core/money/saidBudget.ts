import { fold, words } from '../fold';
import type { Money } from '../lead';
import { allPhrases, allWords } from '../words';
import { currencyNames } from './currencies';
import { rangeIn, type Range } from './range';
import { moneyOf } from './readMoney';

/** How far from its name a sum may stand. */
const LONGEST = 160;

/** Less than that without a currency counts something else. */
const LEAST = 100;

/** Words of what a budget is for, before it is said how much: "budget for the new shop is 5k". */
const mostOfPurpose = 8;

/** Words between a sum and its name: "5k EUR a month as our budget". */
const mostBetween = 5;

/** Words behind a sum that say for what it is paid: "a month". */
const mostOfPeriod = 3;

const called = allPhrases(({ money }) => money.called)
	.map((phrase) => words(phrase).join('[ -]'))
	.sort((one, other) => other.length - one.length);

/** Where a text, folded, calls something a budget: also as the end of a word, as of "Umbaubudget". */
const names = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:[\p{L}-]{0,30}\p{L})?(?:${called.join('|')})(?!\p{L})`,
	'gu',
);

const wordsOf = (...lists: ReadonlyArray<Iterable<string>>) =>
	new Set(lists.flatMap((list) => [...list].flatMap(words)));

const ofPeriods = wordsOf(
	allPhrases(({ money: { periods } }) => Object.values(periods).join(', ')),
);

/** What stands before a sum and belongs to it. */
const about = [
	...allWords(({ money }) => money.about),
	...allPhrases(({ money }) => money.atMost),
	...allPhrases(({ money }) => money.notLess),
].sort((one, other) => other.length - one.length);

const isCurrency: ReadonlySet<string> = new Set(currencyNames);

/** What may stand between the name and the sum. */
const leading = wordsOf(
	allWords(({ money }) => money.being),
	about,
	ofPeriods,
	isCurrency,
);

const purposes: ReadonlySet<string> = wordsOf(allWords(({ money }) => money.purpose));

/** What may follow a sum that has no currency: anything else is what it counts. */
const following = wordsOf(
	leading,
	purposes,
	allWords(({ and }) => and),
	allPhrases(({ money }) => money.orLess),
);

/** What may be written short before a sum, or behind it: "ca.", "tys." */
const short = [
	...about,
	...allWords(({ money }) => money.thousand),
	...allWords(({ money }) => money.million),
];

/** What ends a part of a text. */
const ends = new RegExp(
	String.raw`[;!?\n]|,\s|(?<!(?<!\p{L})(?:${short.join('|')}))\.(?=\s|$)|\.$`,
	'u',
);

/** What belongs to the sum at the end of what stands before it. */
const aboutAtEnd = new RegExp(
	String.raw`(?:(?<![\p{L}\p{N}])(?:${about.join('|')})(?![\p{L}\p{N}])[.\s]*)*[<>≤≥~]?\s*$`,
	'u',
);

/** Rather a year than a sum, unless it is said to be money. */
const year = /^(?:19|20)\d\d$/;

/** A sum as it stands in a text. */
interface SaidSum {
	range: Range;
	/** Where it begins and ends in the text. */
	from: number;
	to: number;
	/** What else was said of it, for its currency and its period. */
	beside: readonly string[];
}

/**
 * The budget that a message names and calls so: a sum that is called nothing is not taken, nor is one
 * of several.
 *
 * @param country where the lead is, ISO 3166-1 alpha-2: whose dollars these are
 * @returns `null` for none
 * @example
 * saidBudget('Hello, our budget is around 50k EUR. We are 20 people.', undefined)
 * // { amount: 50000, upTo: null, currency: 'EUR', period: null, text: 'around 50k EUR' }
 * saidBudget('We sold for 50k EUR, and need a tool for budgets.', undefined) // null
 */
export function saidBudget(message: string, country: string | undefined): Money | null {
	const said = fold(message);
	// Where folding makes letters more or fewer, only the folded text can be cut.
	const written = said.length === message.length ? message : said;
	const sums = [...said.matchAll(names)].flatMap(({ 0: name, index }) => {
		const found = sumBehind(said, index + name.length) ?? sumBefore(said.slice(0, index));
		if (!found) return [];
		const { range, from, to, beside } = found;
		// "Our monthly budget".
		const label = [...words(said.slice(0, index).slice(-LONGEST)).slice(-1), ...beside].join(' ');
		const text = written.slice(from, to).trim();
		return [moneyOf({ ...range, before: '', after: '' }, text, { label, country })];
	});
	const [first] = sums;
	const isOne = sums.every(({ amount, upTo }) => amount === first?.amount && upTo === first.upTo);
	return (isOne ? (sums.find(({ currency }) => currency !== null) ?? first) : null) ?? null;
}

/** "Budget: 5k", "our budget for the new shop is around 5k". */
function sumBehind(said: string, end: number): SaidSum | null {
	const joint = /^[\s:=?*_"'’”)([,–—-]*/.exec(said.slice(end, end + LONGEST))?.[0] ?? '';
	// No dash, but a minus.
	if (/[-−]$/.test(joint)) return null;
	const start = end + joint.length;
	const [part = ''] = said.slice(start, start + LONGEST).split(ends, 1);
	const range = rangeIn(part);
	if (!range || range.isBelowZero) return null;
	const [before, after] = [words(range.before), words(range.after)];
	const led = ledBy(before);
	if (!led) return null;
	const hasCurrency = range.currencies.length > 0 || led.some((word) => isCurrency.has(word));
	const isFor = led.length < before.length;
	if (!hasCurrency && !following.has(after[0] ?? 'and')) return null;
	if (!hasCurrency && !range.isMarked && (isFor || isOther(range, joint))) return null;
	return {
		range,
		from: start + aboutIn(range),
		to: start + part.length - range.after.length,
		beside: [...led, ...after.slice(0, mostOfPeriod)],
	};
}

/**
 * What leads from the name to the sum: all that stands between, or what follows what it is for.
 *
 * @returns `undefined` where anything else stands between
 */
function ledBy(before: readonly string[]): readonly string[] | undefined {
	const last = before.findLastIndex((word) => !leading.has(word) && !year.test(word));
	if (last < 0) return before;
	const led = before.slice(last + 1);
	const isFor = purposes.has(before[0] ?? '') && last < mostOfPurpose;
	return isFor && led.length > 0 ? led : undefined;
}

/** Too little to be a budget, or a year: "budget 2027", but not "budget: 2000". */
const isOther = ({ from, upTo }: Range, joint: string): boolean => {
	const sum = upTo ?? from ?? 0;
	return sum < LEAST || (!/[:=]/.test(joint) && year.test(`${sum}`));
};

/** "5k EUR budget", "50.000 € als Budget". */
function sumBefore(said: string): SaidSum | null {
	const part = said.slice(-LONGEST).split(ends).at(-1) ?? '';
	const range = rangeIn(part);
	if (!range?.isMarked || range.isBelowZero) return null;
	const between = words(range.after);
	const others = between.filter((word) => !leading.has(word));
	// "$5k marketing budget", but not "5k people budget".
	if (between.length > mostBetween || others.length > (range.currencies.length > 0 ? 1 : 0)) {
		return null;
	}
	const start = said.length - part.length;
	return {
		range,
		from: start + aboutIn(range),
		to: said.length - range.after.length,
		beside: between,
	};
}

/** Where in a part the sum begins, with "around" and its kin. */
const aboutIn = ({ before }: Range): number => aboutAtEnd.exec(before)?.index ?? before.length;
