import { words } from '../fold';
import { remembering } from '../remembering';
import { isShortForm } from './shortNames';
import { isSlip } from './slip';
import { oneSpelling } from './spelling';

type Words = readonly string[];

const beyondAscii = /[\u0080-\uffff]/;

/** Names come again with every inquiry. */
const MOST_REMEMBERED = 5000;

const wordsOfName = remembering(MOST_REMEMBERED, words);

/**
 * The words of a name in one spelling: folded, and `ü`, `ue` and `u` alike, so that Müller and
 * Mueller agree. For comparing, never for showing.
 *
 * @example
 * nameWords('Jörg Mueller-Großmann') // ['jorg', 'muller', 'grossmann']
 */
export const nameWords = (name: string | null): string[] => written(name).map(oneSpelling);

const written = (name: string | null): Words => (name === null ? [] : wordsOfName(name));

/**
 * What two names say of each other.
 *
 * | relation     | the two names                                                                    |
 * |--------------|----------------------------------------------------------------------------------|
 * | `same`       | agree in given name and surname: also swapped, with another middle name, a short form of the given name, another spelling, a slip in the surname, or one half of a double name |
 * | `close`      | agree but for a slip in the given name or a short surname: a mistake, or a relative |
 * | `part`       | agree in the given name, and one gives no surname or its initial                 |
 * | `initial`    | agree in the surname, and one gives no given name or its initial                 |
 * | `first`      | agree in the given name, and the surnames are others: married, or somebody else  |
 * | `last`       | agree in the surname, and the given names are others: family, or somebody else   |
 * | `differs`    | agree in nothing                                                                 |
 * | `silent`     | cannot be compared: one of them is not given, or they are in different scripts   |
 * | `nameless`   | are both not given                                                               |
 */
export type NameRelation =
	| 'same'
	| 'close'
	| 'part'
	| 'initial'
	| 'first'
	| 'last'
	| 'differs'
	| 'silent'
	| 'nameless';

/** Names that contradict each other. */
const contrary: ReadonlySet<NameRelation> = new Set(['first', 'last', 'differs']);

/** Whether two names speak against being one person's. */
export const isContrary = (relation: NameRelation): boolean => contrary.has(relation);

type Part = 'same' | 'close' | 'initial' | 'silent' | 'differs';

/**
 * Compares two names. Their order changes nothing.
 *
 * @example
 * compareNames('Anna Schmidt', 'Anna Schmidt-Meyer') // 'same'
 * compareNames('Anna Schmidt', 'A. Schmidt') // 'initial'
 * compareNames('Anna Schmidt', 'Peter Schmidt') // 'last'
 */
export function compareNames(one: string | null, other: string | null): NameRelation {
	const [shorter, longer] = inOrder(written(one), written(other));
	if (longer.length === 0) return 'nameless';
	if (shorter.length === 0) return 'silent';
	if (sorted(shorter) === sorted(longer)) return shorter.length > 1 ? 'same' : 'part';
	if (isLatin(shorter) !== isLatin(longer)) return 'silent';
	// Scripts without spaces give a letter at a time: there is no telling what is the given name.
	if (!isLatin(shorter) && hasLoneLetters(shorter)) return 'differs';
	return relationOf(shorter.length === 1 ? single(shorter, longer) : whole(shorter, longer));
}

const inOrder = (one: Words, other: Words): [shorter: Words, longer: Words] =>
	one.length < other.length || (one.length === other.length && one.join(' ') <= other.join(' '))
		? [one, other]
		: [other, one];

const sorted = (parts: Words) => parts.map(oneSpelling).sort().join(' ');
const isLatin = (parts: Words) => !parts.some((part) => beyondAscii.test(part));
const hasLoneLetters = (parts: Words) => parts.every((part) => part.length === 1);

interface Parts {
	given: Part;
	surname: Part;
}

function relationOf({ given, surname }: Parts): NameRelation {
	if (given === 'differs') return agrees(surname) ? 'last' : 'differs';
	if (surname === 'differs') return agrees(given) ? 'first' : 'differs';
	if (given === 'close' || surname === 'close') return 'close';
	if (given === 'same') return surname === 'same' ? 'same' : 'part';
	return 'initial';
}

const agrees = (part: Part) => part === 'same' || part === 'close';

/** One word may be a given name or a surname. */
function single([only = '']: Words, others: Words): Parts {
	const given = compareGiven(only, others[0] ?? '');
	if (given !== 'differs') return { given, surname: 'silent' };
	const surname = others
		.slice(1)
		.map((part) => compareSurname(only, part))
		.find(agrees);
	return surname === undefined
		? { given: 'differs', surname: 'differs' }
		: { given: 'silent', surname };
}

function whole(one: Words, other: Words): Parts {
	const straight = { given: givenOf(one, other), surname: surnameOf(one, other) };
	if (agrees(straight.given) && agrees(straight.surname)) return straight;
	// Which of the two is the given name is not known here, so a slip in either may be a relative's.
	const swapped = {
		given: compareGiven(one[0] ?? '', other.at(-1) ?? ''),
		surname: compareGiven(one.at(-1) ?? '', other[0] ?? ''),
	};
	return agrees(swapped.given) && agrees(swapped.surname) ? swapped : straight;
}

/** People go by their first or by their middle name. */
function givenOf(one: Words, other: Words): Part {
	const [mine = '', ...myOthers] = one.slice(0, -1);
	const [yours = '', ...yourOthers] = other.slice(0, -1);
	const first = compareGiven(mine, yours);
	if (first === 'same' || first === 'close') return first;
	return myOthers.includes(yours) || yourOthers.includes(mine) ? 'same' : first;
}

function compareGiven(one: string, other: string): Part {
	if (isSpelledAlike(one, other) || isShortForm(one, other)) return 'same';
	if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : 'differs';
	return isNearly(one, other) ? 'close' : 'differs';
}

const isSpelledAlike = (one: string, other: string) =>
	one === other || oneSpelling(one) === oneSpelling(other);

const isNearly = (one: string, other: string) =>
	Math.max(one.length, other.length) > 2 &&
	(isSlip(one, other) || isSlip(oneSpelling(one), oneSpelling(other)));

/** A double name agrees with either half; in Spanish the first surname is the one that is used. */
function surnameOf(one: Words, other: Words): Part {
	const mine = one.at(-1) ?? '';
	const yours = other.at(-1) ?? '';
	const last = compareSurname(mine, yours);
	if (last !== 'differs') return last;
	const isHalf = other.slice(1).includes(mine) || one.slice(1).includes(yours);
	return isHalf ? 'same' : 'differs';
}

/** Shorter surnames with one letter changed are others as often: Lee and Lea, Koch and Kock. */
const LONG_SURNAME = 5;

function compareSurname(one: string, other: string): Part {
	if (isSpelledAlike(one, other)) return 'same';
	if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : 'differs';
	if (!isNearly(one, other)) return 'differs';
	return Math.min(one.length, other.length) >= LONG_SURNAME ? 'same' : 'close';
}
