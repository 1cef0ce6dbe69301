import { capitalParticles, smallAfterParticle, smallParticles } from '../../../particles';
import { allWords } from '../../../words';
import {
	alsoFirstNames,
	bare,
	beforeFirstNames,
	degrees,
	devotions,
	givenNames,
	generations as generationWords,
	salutations,
	shortParticle,
	spanishFamilyNames,
	titles,
	titlesAndNames,
	titlesWithPoint,
	titleTails,
	vietnamese,
} from '../../data/nameWords';

/** The parts of a whole name. */
interface SplitName {
	first: string | null;
	last: string | null;
	/** Whether the family name stood first, before a comma or in capitals. */
	inverted: boolean;
}

/** Names whose order in writing is their own. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Han, kana and Hangul names put the family first. */
const familyFirst =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々\s]+$/u;

/** Between the parts of a foreign name in katakana, which puts the family last. */
const katakanaPoint = /^([\p{Script=Katakana}ー]+)[・･=＝]([\p{Script=Katakana}ー・･=＝]+)$/u;

/** A name by which friends call somebody: William "Bill" Gates, Elizabeth (Liz) Taylor. */
const nickname =
	/(?<=\S\s{0,3})(?:["“”„«][^"“”„«»]{1,40}["“”»]|\([^()]{1,40}\)|(?<=\s)['‘][^'‘’]{1,40}['’](?=\s))/gu;
const mayHoldNickname = /["“”„«('‘]/;

/**
 * Splits a whole name into its parts. Titles and degrees are left out; Jr. and III stay with the
 * family name.
 *
 * @param name cleaned, on one line
 * @param isFamilyFirst whether the form asked for it in this order
 * @example
 * splitName('Dr. Ana de la Cruz III') // { first: 'Ana', last: 'de la Cruz III', … }
 * splitName('Lovelace, Ada') // { first: 'Ada', last: 'Lovelace', inverted: true }
 * splitName('Frau van der Berg') // { first: null, last: 'van der Berg', … }
 * splitName('María García López') // { first: 'María', last: 'García López', … }
 * splitName('Plato') // { first: 'Plato', last: null, … }
 */
export function splitName(name: string, isFamilyFirst = false): SplitName {
	if (isFamilyFirst && !name.includes(',')) return splitFamilyFirst(name);
	const plain = twoPlainWords.exec(name);
	if (plain && !isSpecial(plain[1] ?? '', plain[2] ?? '')) return inOrder(plain[1], plain[2]);
	const foreign = katakanaPoint.exec(name);
	if (foreign) return inOrder(foreign[1], foreign[2]);
	if (familyFirst.test(name)) {
		const [last, ...first] = name.split(/\s+/).filter(Boolean);
		return first.length > 0 ? inOrder(first.join(' '), last) : inOrder();
	}
	const [, own, firstAndFathers] = (isCyrillic.test(name) && withPatronymic.exec(name)) || [];
	if (own !== undefined && firstAndFathers !== undefined) {
		return { first: firstAndFathers, last: own, inverted: true };
	}
	const [, family, given] = capitalsFirst.exec(name) ?? [];
	if (family !== undefined && given !== undefined && !isNoFamily(family, given)) {
		return { first: given, last: family, inverted: true };
	}
	const formal = mayHoldNickname.test(name) ? name.replace(nickname, ' ') : name;
	return formal.includes(',') ? splitAtComma(formal) : splitWords(wordsOf(formal));
}

/** In French, and in forms of many countries: DUPONT Jean, VAN DER BERG Anna. */
const capitalsFirst =
	/^((?:\p{Lu}{2,} )*\p{Lu}[\p{Lu}'’-]{2,}) (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3})$/u;

/** "Dr. Ada", and first names in capitals before a family name: JEAN-LUC Dupont, ANA MARIA Silva. */
function isNoFamily(capitals: string, rest: string): boolean {
	if (wordsOf(capitals).some(isTitled)) return true;
	const [pieces, others] = [capitals, rest].map((text) => text.split(/[ -]/)) as [
		string[],
		string[],
	];
	return pieces.length > 1 && pieces.every(isGiven) && !others.some(isGiven);
}

const isGiven = (word: string) => givenNames.has(bare(word));

function splitFamilyFirst(name: string): SplitName {
	const list = withoutTitles(wordsOf(name));
	let end = 1;
	while (end < list.length - 1 && isParticle(list[end - 1] ?? '')) end++;
	while (end < list.length - 1 && spanishFamilyNames.has(bare(list[end] ?? ''))) end++;
	const last = list.slice(0, end).join(' ');
	const { words: first, generations } = withoutSuffixes(list.slice(end), 1);
	return first.length === 0
		? splitName(name)
		: { first: first.join(' '), last: [last, ...generations].join(' '), inverted: true };
}

const isCyrillic = /^[\u0400-\u04ff]/;

/** Russian and Ukrainian, as offices write it: family name, first name, father's name. */
const withPatronymic =
	/^([\p{Script=Cyrillic}-]+) ([\p{Script=Cyrillic}-]+ [\p{Script=Cyrillic}]+(?:вич|ич|вна|чна|івна|ївна))$/iu;

const isTitled = (word: string) => titles.has(bare(word));

/** Most names are two words that are nothing but names. */
const twoPlainWords = /^([A-Z][a-z]+) ([A-Z][a-z]+)$/;

const isSpecial = (first: string, last: string) =>
	titles.has(first.toLowerCase()) ||
	smallParticles.has(first.toLowerCase()) ||
	generationWords.has(last.toLowerCase());

const inOrder = (first?: string, last?: string): SplitName => ({
	first: first || null,
	last: last || null,
	inverted: false,
});

/** The words of a name, what has a letter; a star or a smiley between spaces is no part of a name. */
export const wordsOf = (text: string) =>
	text
		.replace(/\bPh\. ?D\b/i, 'PhD')
		.split(/[\s,]+/)
		.filter((word) => /\p{L}/u.test(word));

function splitAtComma(name: string): SplitName {
	const parts = name.split(',').map(wordsOf);
	const isSuffixes = (part: readonly string[], at: number) =>
		at > 0 &&
		part.every((word) => isGeneration(word) || isDegree(word) || isUnknownDegree(word, parts));
	const suffixes = parts.filter(isSuffixes).flat();
	const [family = [], given = [], ...more] = parts.filter((part, at) => !isSuffixes(part, at));
	const own = suffixes.filter(isGeneration);
	if (more.length > 0) return splitWords(wordsOf(name));
	if (given.length === 0) return splitWords([...family, ...own], suffixes.length > own.length);

	const first = withoutSuffixes(withoutTitles(given), 1);
	const last = withoutSuffixes(withoutTitles(family), 1);
	// "Berg, Anna van der"
	let end = first.words.length;
	while (end > 1 && isParticle(first.words[end - 1] ?? '')) end--;
	return {
		first: first.words.slice(0, end).join(' ') || null,
		last:
			[
				...first.words.slice(end),
				...last.words,
				...last.generations,
				...first.generations,
				...own,
			].join(' ') || null,
		inverted: true,
	};
}

/** An abbreviation between commas that no list knows: "John Doe, CLU, LUTC". */
const isUnknownDegree = (word: string, parts: ReadonlyArray<readonly string[]>): boolean => {
	const [whole = []] = parts;
	if (whole.every((other) => other === other.toUpperCase())) return false;
	// "Eva Klein, B.A.", and "Klein, J. R." with the initials of a first name.
	if (/^(?:[A-Z][A-Za-z]?\.){2,4}$/.test(word)) return whole.length > 1;
	return /^[A-Z]{2,6}$/.test(word) && (parts.length > 2 || !/[AEIOUY]/.test(word));
};

/** @param hasDegree whether a degree stood after a comma: "Lovelace, PhD" */
function splitWords(words: readonly string[], hasDegree = false): SplitName {
	const untitled = withoutTitles(words);
	const { words: list, generations } = withoutSuffixes(untitled, 2);
	const [only = ''] = list;
	if (list.length < 2) {
		const title = untitled.length < words.length ? bare(words[0] ?? '') : '';
		const isFamily = title === '' ? hasDegree : !beforeFirstNames.has(title);
		if (isFamily) return inOrder(undefined, [only, ...generations].join(' '));
		return inOrder(only, generations.join(' '));
	}
	if (isFamilyAlone(list, untitled.length < words.length)) {
		return inOrder(undefined, [...list, ...generations].join(' '));
	}
	const start = startOfFamily(list, list.length - 1);
	return inOrder(list.slice(0, start).join(' '), [...list.slice(start), ...generations].join(' '));
}

/**
 * Whether only small words stand before the last one: "van der Berg", "Frau Von Trapp". Some of
 * these are first names too, where they have a capital: Van Morrison.
 */
function isFamilyAlone(list: readonly string[], hasTitle: boolean): boolean {
	const [first = ''] = list;
	const key = bare(first);
	const isSmall = first === first.toLowerCase();
	return (
		(smallParticles.has(key) || shortParticle.test(first)) &&
		(hasTitle || isSmall || !alsoFirstNames.has(key)) &&
		list.slice(1, -1).every(isParticle)
	);
}

/** Where the family name begins that ends at a word. At least one word is left before it. */
function startOfFamily(list: readonly string[], end: number): number {
	const keys = list.map(bare);
	let start = end;
	// "Ortega y Gasset", "Costa e Silva"
	if (start > 2 && /^[yei]$/.test(list[start - 1] ?? '')) start -= 2;
	else if (isFirstOfTwo(list, start - 1)) start--;
	if (vietnamese.has(keys[0] ?? '')) return start;
	while (start > 1 && isParticle(list[start - 1] ?? '')) start--;
	return start;
}

/** Whether a word is the first of two family names: García López, de la Cruz García. */
function isFirstOfTwo(list: readonly string[], at: number): boolean {
	if (at < 1) return false;
	const key = bare(list[at] ?? '');
	const afterSmallWord = at > 1 && smallParticles.has(bare(list[at - 1] ?? ''));
	if (afterSmallWord || (at > 2 && smallAfterParticle.has(bare(list[at - 1] ?? ''))))
		return !devotions.has(key) && !isParticle(list[at] ?? '');
	return spanishFamilyNames.has(key);
}

const isParticle = (word: string) => {
	if (shortParticle.test(word)) return true;
	const key = bare(word);
	if (key === 't') return word.length === 2 && !word.endsWith('.');
	return smallParticles.has(key) || capitalParticles.has(key) || otherParticles.has(word);
};

/** As they are written: Ben and Mary Ni are names. */
const otherParticles = new Set(['Ó', 'Ní', 'ben', 'bat', 'bar', 'ibn', 'y']);

/** `Jr.` is one, `J.R.` are initials. */
const isGeneration = (word: string) =>
	/^(?:I{2,3}|IV)$/.test(word) || (generationWords.has(bare(word)) && !/\p{L}\.\p{L}/u.test(word));

/** V to VIII stand behind a whole name only: "John W. Ingram V". */
const isLateGeneration = (word: string, at: number) => at > 1 && /^VI{0,3}$/.test(word);

const isDegree = (word: string) => degrees.has(bare(word));

/**
 * Takes apart a name, what tells its generation, and the degrees after it, which are left out.
 *
 * @param fewest so many words are left at least when a degree is left out
 */
function withoutSuffixes(list: readonly string[], fewest: number) {
	let end = list.length;
	const isOf = (word: string, at: number) => isGeneration(word) || isLateGeneration(word, at);
	const isAfter = (word: string, at: number) => isOf(word, at) || (at >= fewest && isDegree(word));
	while (end > 1 && isAfter(list[end - 1] ?? '', end - 1)) end--;
	return {
		words: list.slice(0, end),
		generations: list.slice(end).filter((word, at) => isOf(word, end + at)),
	};
}

/** The words of a name behind titles and forms of address. */
export function withoutTitles(list: readonly string[]): readonly string[] {
	let from = 0;
	while (from < list.length - 1 && isBeforeName(list, from)) from++;
	return list.slice(from);
}

/** A title, or what joins two of them: "Herr und Frau Müller". */
function isBeforeName(list: readonly string[], at: number): boolean {
	const word = list[at] ?? '';
	const key = bare(word);
	if (titles.has(key) || (titlesAndNames.has(key) && list.length > at + 2)) return true;
	if (at > 0 && joints.has(key)) return isBeforeName(list, at + 1);
	if (!word.endsWith('.')) return false;
	return titlesWithPoint.has(key) || (at > 0 && titleTails.has(key));
}

const joints = allWords(({ and }) => and);

/** Whether a text is a form of address such as `Mr.` or `Frau`, not a name or a job. */
export const isTitle = (text: string): boolean =>
	text.length <= longestTitle && !text.trim().includes(' ') && salutations.has(bare(text));

/** Nobody is addressed by more; and a whole message is not looked through for it. */
const longestTitle = 60;

/**
 * A name without what stands around it, from its parts; as it is written where its order says
 * nothing, or where friends' names are in it.
 *
 * @example
 * wholeOf('Dr. Ada Lovelace', splitName('Dr. Ada Lovelace')) // 'Ada Lovelace'
 */
export function wholeOf(name: string, { first, last, inverted }: SplitName): string {
	const joined = first && last ? `${first} ${last}` : (first ?? last ?? '');
	if (joined === name) return name;
	const isOwn =
		!inverted &&
		(mayHoldNickname.test(name) ||
			eastAsian.test(name) ||
			(name.includes('&') && !isTitled(name.split(' ', 1)[0] ?? '')));
	return joined === '' || isOwn ? name : joined;
}

/**
 * A part of a name without titles and degrees: "Dr. Ada", "Lovelace, PhD". `null` where nothing else
 * is left.
 *
 * @example
 * withoutHonors('Frau Dr. Ada') // 'Ada'
 * withoutHonors('Herr') // null
 */
export function withoutHonors(part: string): string | null {
	if (/^\p{L}+$/u.test(part)) return isTitle(part) ? null : part;
	const list = part.split(' ');
	const { words, generations } = withoutSuffixes(withoutTitles(list), 1);
	const left = [...words, ...generations].join(' ').replace(/,$/, '');
	return isTitle(left) ? null : left;
}

/**
 * What is left of a whole name without one of its parts; `undefined` when the part is not in it.
 *
 * @example
 * restOfName('Ada Lovelace', 'Ada') // 'Lovelace'
 */
export function restOfName(whole: string, part: string): string | undefined {
	const [outer, inner] = [whole.toLowerCase(), part.toLowerCase()];
	if (outer.startsWith(`${inner} `)) return whole.slice(part.length + 1);
	if (outer.endsWith(` ${inner}`)) return whole.slice(0, -part.length - 1);
	return undefined;
}
