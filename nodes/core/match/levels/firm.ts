import { areClose } from './distance';
import { areNumberedApart, numbersIn } from './numbers';

const { abs } = Math;

/** How two names of companies agree. */
export const companyLevels = ['silent', 'exact', 'close', 'part', 'differs'] as const;

export type CompanyLevel = (typeof companyLevels)[number];

/** A company's base name, ready to be compared. */
export interface Firm {
	words: readonly string[];
	joined: string;
	/** See {@link numbersIn}. */
	numbers: string;
}

/**
 * The parts of a company's normal name.
 *
 * @example
 * firmParts('engine works').joined // 'engineworks'
 */
export function firmParts(name: string): Firm {
	const words = name.split(' ');
	return { words, joined: words.length > 1 ? words.join('') : name, numbers: numbersIn(name) };
}

const sorted = ({ words }: Firm) => [...words].sort().join(' ');

/** Whether the order of the words may be all that differs, but for a slip. */
const mayBeReordered = (one: Firm, other: Firm) =>
	one.words.length > 1 &&
	one.words.length === other.words.length &&
	abs(one.joined.length - other.joined.length) <= 1;

/** Shorter words say little of a company: "new", "pro". */
const TELLING_WORD = 4;

const SHORTEST_ACRONYM = 2;

const isAcronym = (short: Firm, long: Firm) =>
	short.words.length === 1 &&
	short.joined.length >= SHORTEST_ACRONYM &&
	short.joined.length === long.words.length &&
	long.words.every((word, at) => word[0] === short.joined[at]);

const areAll = (some: Firm, all: Firm) => some.words.every((word) => all.words.includes(word));

/** Several words are a name, with whatever else behind them: Engine Works, Engine Works Berlin. */
const isLongerBy = (short: Firm, long: Firm) => short.words.length > 1 && areAll(short, long);

/**
 * How two companies' names agree: `close` where one has the several words of the other,
 * `part` where they begin alike, or one is the other's acronym. Those with other numbers are two, such as
 * branches.
 *
 * @example
 * compareFirms(firmParts('bmw'), firmParts('bayerische motoren werke')) // 'part'
 */
export function compareFirms(one: Firm, other: Firm): CompanyLevel {
	if (one.joined === other.joined) return 'exact';
	if (areNumberedApart(one.numbers, other.numbers)) return 'differs';
	if (areClose(one.joined, other.joined)) return 'close';
	if (mayBeReordered(one, other)) {
		const [mine, yours] = [sorted(one), sorted(other)];
		if (mine === yours) return 'exact';
		if (areClose(mine, yours)) return 'close';
	}
	if (isLongerBy(one, other) || isLongerBy(other, one)) return 'close';
	const [mine = '', yours = ''] = [one.words[0], other.words[0]];
	const begin =
		Math.min(mine.length, yours.length) >= TELLING_WORD &&
		(mine === yours || areClose(mine, yours));
	const isPart =
		begin ||
		isAcronym(one, other) ||
		isAcronym(other, one) ||
		areAll(one, other) ||
		areAll(other, one);
	return isPart ? 'part' : 'differs';
}

/** How two domains of companies agree. */
export const domainLevels = ['silent', 'exact', 'close', 'differs'] as const;

export type DomainLevel = (typeof domainLevels)[number];

/** A domain, ready to be compared. */
export interface Domain {
	text: string;
	/** See {@link numbersIn}. */
	numbers: string;
}

/**
 * The parts of a normal domain.
 *
 * @example
 * domainParts('hotel-21.example').numbers // '21'
 */
export const domainParts = (text: string): Domain => ({ text, numbers: numbersIn(text) });

/**
 * How two domains agree: `close` with slips, but for numbers.
 *
 * @example
 * compareDomains(domainParts('hotel-21.example'), domainParts('hotel-22.example')) // 'differs'
 */
export function compareDomains(one: Domain, other: Domain): DomainLevel {
	if (one.text === other.text) return 'exact';
	const areTwo = areNumberedApart(one.numbers, other.numbers) || !areClose(one.text, other.text);
	return areTwo ? 'differs' : 'close';
}
