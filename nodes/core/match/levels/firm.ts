import { areClose } from './distance';

/** How two names of companies agree. */
export const companyLevels = ['silent', 'exact', 'close', 'part', 'differs'] as const;

export type CompanyLevel = (typeof companyLevels)[number];

/** A company's base name, ready to be compared. */
export interface Firm {
	words: readonly string[];
	joined: string;
	/** Its words in order of the alphabet. */
	sorted: string;
	/** The first letters of its words, where there are several. */
	initials: string;
}

/**
 * The parts of a company's normal name.
 *
 * @example
 * firmParts('bayerische motoren werke').initials // 'bmw'
 */
export function firmParts(name: string): Firm {
	const words = name.split(' ');
	return {
		words,
		joined: words.join(''),
		sorted: [...words].sort().join(' '),
		initials: words.length > 1 ? words.map((word) => word[0]).join('') : '',
	};
}

/** Shorter words say little of a company: "new", "pro". */
const TELLING_WORD = 4;

const SHORTEST_ACRONYM = 2;

const isAcronym = (short: Firm, long: Firm) =>
	short.words.length === 1 &&
	short.joined.length >= SHORTEST_ACRONYM &&
	short.joined === long.initials;

const areAll = (some: Firm, all: Firm) => some.words.every((word) => all.words.includes(word));

/** Several words are a name, with whatever else behind them: Engine Works, Engine Works Berlin. */
const isLongerBy = (short: Firm, long: Firm) => short.words.length > 1 && areAll(short, long);

/**
 * How two companies' names agree: `close` where one has the several words of the other,
 * `part` where they begin alike, or one is the other's acronym.
 *
 * @example
 * compareFirms(firmParts('bmw'), firmParts('bayerische motoren werke')) // 'part'
 */
export function compareFirms(one: Firm, other: Firm): CompanyLevel {
	if (one.sorted === other.sorted || one.joined === other.joined) return 'exact';
	if (areClose(one.joined, other.joined) || areClose(one.sorted, other.sorted)) return 'close';
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
