import { joinedWords, words } from '../fold';
import { remembering } from '../remembering';
import { joinedAddress, withoutAddress, type AddressOf } from './addresses';
import { areCounterparts } from './counterparts';
import { areTwoNames, isOneName } from './givenNames';
import { isShortForm } from './shortNames';
import { isSlip } from './slip';
import { nameSpelling } from './spelling';
import { transliterate } from './transliterate';

/** A word of a name. */
interface Word {
	/** As it was written, folded: here a slip of the keys shows. */
	text: string;
	/** In one spelling. */
	spelled: string;
}

type Words = readonly Word[];

/** A name, ready to be compared. */
interface Name {
	words: Words;
	/** Its words in one spelling, in order of the alphabet. */
	key: string;
	isLatin: boolean;
	/** Which of several of one name in a family: 1 for senior, 2 for junior and II, and so on. */
	generation: number | undefined;
	/** Whom a form of address before the name is for: Mrs Taylor. */
	addressed: AddressOf | undefined;
}

const beyondAscii = /[\u0080-\uffff]/;

const generations: ReadonlyMap<string, number> = new Map(
	['i sr sen senior pere padre', 'ii jr jun junior fils hijo', 'iii', 'iv'].flatMap(
		(names, index) => names.split(' ').map((name): [string, number] => [name, index + 1]),
	),
);

/** Only behind a given name and a surname: Junior is a name too. */
function withoutGeneration(all: readonly string[]) {
	const generation = all.length > 2 ? generations.get(all.at(-1) ?? '') : undefined;
	return { named: generation === undefined ? all : all.slice(0, -1), generation };
}

/** Al-Sayed, El Sayed and Alsayed are one; who is called Al comes first. */
const joinedArticles = (all: readonly string[]): string[] =>
	all.flatMap((text, at) => {
		if (at > 0 && at < all.length - 1 && isArticle(text)) return [];
		const before = all[at - 1];
		return at > 1 && before !== undefined && isArticle(before) ? [`al${text}`] : [text];
	});

const isArticle = (text: string) => text === 'al' || text === 'el';

/** Names come again with every inquiry. */
const MOST_REMEMBERED = 5000;

/** What a name tells beside what somebody is called. */
export interface NameNotes {
	/** Which of several of one name in a family: 1 for senior, 2 for junior and II, and so on. */
	generation: number | undefined;
	/** Whom a form of address is for; `perhaps a man` for an M. that may be an initial. */
	addressed: AddressOf | 'perhaps a man' | undefined;
}

/**
 * What a name tells beside what somebody is called.
 *
 * @example
 * nameNotes('Mr. Robert Stone jun.') // { generation: 2, addressed: 'man' }
 */
export function nameNotes(name: string): NameNotes {
	const read = readName(name);
	const { generation, addressed } = read;
	return { generation, addressed: addressed ?? (isMonsieur(read) ? 'perhaps a man' : undefined) };
}

/**
 * What somebody is called, without a form of address before it and without junior, senior or II behind it.
 *
 * @example
 * bareName('Mr. Robert Stone jun.') // 'Robert Stone'
 */
export const bareName = remembering(MOST_REMEMBERED, (name): string => {
	const written = joinedAddress(name).trim().split(/\s+/);
	const folded = written.map((part) => joinedWords(part));
	const from = withoutAddress(folded).addressed === undefined ? 0 : 1;
	const rest = written.slice(from);
	const { generation } = withoutGeneration(folded.slice(from));
	return (generation === undefined ? rest : rest.slice(0, -1)).join(' ').replace(/,$/, '');
});

const readName = remembering(MOST_REMEMBERED, (name): Name => {
	const { rest, addressed } = withoutAddress(words(joinedAddress(name)));
	const { named, generation } = withoutGeneration(joinedArticles(rest));
	const parts = named.map((text) => ({ text, spelled: nameSpelling(text) }));
	return {
		generation,
		addressed,
		words: parts,
		key: parts
			.map(({ spelled }) => spelled)
			.sort()
			.join(' '),
		isLatin: !parts.some(({ text }) => beyondAscii.test(text)),
	};
});

/**
 * The words of a name in one spelling: folded, and `ü`, `ue` and `u` alike, so that Müller and
 * Mueller agree. For comparing, never for showing.
 *
 * @example
 * nameWords('Jörg Mueller-Großmann') // ['jorg', 'muller', 'grossmann']
 */
export const nameWords = (name: string | null): string[] =>
	readName(name ?? '').words.map(({ spelled }) => spelled);

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
 * | `foreign`    | are in different scripts, and cannot be compared                                 |
 * | `silent`     | cannot be compared: one of them is not given                                     |
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
	| 'foreign'
	| 'silent'
	| 'nameless';

/** Names that contradict each other. */
const contrary: ReadonlySet<NameRelation> = new Set(['first', 'last', 'differs']);

/** Whether two names speak against being one person's. */
export const isContrary = (relation: NameRelation): boolean => contrary.has(relation);

type Part = 'same' | 'close' | 'initial' | 'differs';

/**
 * Compares two names. Their order changes nothing.
 *
 * @example
 * compareNames('Anna Schmidt', 'Anna Schmidt-Meyer') // 'same'
 * compareNames('Anna Schmidt', 'A. Schmidt') // 'initial'
 * compareNames('Anna Schmidt', 'Peter Schmidt') // 'last'
 */
export function compareNames(one: string | null, other: string | null): NameRelation {
	const [shorter, longer] = inOrder(readName(one ?? ''), readName(other ?? ''));
	if (longer.words.length === 0) return 'nameless';
	if (shorter.words.length === 0) return 'silent';
	if (shorter.isLatin !== longer.isLatin) return acrossScripts(one ?? '', other ?? '');
	const relation = relationOfWords(shorter, longer);
	const areTwo = areOtherGenerations(shorter, longer) || areAddressedApart(shorter, longer);
	return isContrary(relation) || !areTwo ? relation : 'last';
}

function relationOfWords(shorter: Name, longer: Name): NameRelation {
	if (shorter.key === longer.key) return shorter.words.length > 1 ? 'same' : 'part';
	// Scripts without spaces give a letter at a time: there is no telling what is the given name.
	if (!shorter.isLatin && hasLoneLetters(shorter)) return 'differs';
	const [only] = shorter.words;
	return only && shorter.words.length === 1
		? single(only, longer.words)
		: relationOf(whole(shorter.words, longer.words));
}

/** What is written in Latin letters may agree; where it does not, nobody knows. */
function acrossScripts(one: string, other: string): NameRelation {
	const [mine, yours] = [one, other].map((name) => transliterate(words(name).join(' ')));
	if ([mine, yours].some((name) => beyondAscii.test(name ?? ''))) return 'foreign';
	return compareNames(mine ?? '', yours ?? '') === 'same' ? 'same' : 'foreign';
}

const areOtherGenerations = (one: Name, other: Name) =>
	one.generation !== undefined &&
	other.generation !== undefined &&
	one.generation !== other.generation;

/**
 * Whether one of two names says which of a family it is, and the other does not: the same person,
 * or father and son.
 *
 * @example
 * onlyOneTellsGeneration('Ernst Falk', 'Ernst Falk jun.') // true
 */
export const onlyOneTellsGeneration = (one: string | null, other: string | null): boolean =>
	(readName(one ?? '').generation === undefined) !==
	(readName(other ?? '').generation === undefined);

/** Beside how a woman is addressed, an M. is a man's form of address and no initial. */
const isMonsieur = ({ words }: Name) => words.length === 2 && wordAt(words, 0).text === 'm';

function areAddressedApart(one: Name, other: Name): boolean {
	const [mine, yours] = [
		one.addressed ?? (isMonsieur(one) ? 'man' : undefined),
		other.addressed ?? (isMonsieur(other) ? 'man' : undefined),
	];
	return mine !== undefined && yours !== undefined && mine !== yours;
}

const inOrder = (one: Name, other: Name): [shorter: Name, longer: Name] =>
	one.words.length < other.words.length ||
	(one.words.length === other.words.length && one.key <= other.key)
		? [one, other]
		: [other, one];

const hasLoneLetters = ({ words }: Name) => words.every(({ text }) => text.length === 1);

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
function single(only: Word, others: Words): NameRelation {
	const given = compareGiven(only, wordAt(others, 0));
	if (given !== 'differs') return given === 'same' ? 'part' : given;
	const surname = others
		.slice(1)
		.map((part) => compareSurname(only, part))
		.find(agrees);
	if (surname === undefined) return 'differs';
	return surname === 'same' ? 'initial' : 'close';
}

const noWord: Word = { text: '', spelled: '' };
const wordAt = (words: Words, at: number): Word => words.at(at) ?? noWord;

function whole(one: Words, other: Words): Parts {
	const straight = { given: givenOf(one, other), surname: surnameOf(one, other) };
	if (agrees(straight.given) && agrees(straight.surname)) return straight;
	// Which of the two is the given name is not known here, so a slip in either may be a relative's.
	const swapped = {
		given: compareGiven(wordAt(one, 0), wordAt(other, -1)),
		surname: compareGiven(wordAt(one, -1), wordAt(other, 0)),
	};
	return agrees(swapped.given) && agrees(swapped.surname) ? swapped : straight;
}

/** People go by their first or by their middle name. */
function givenOf(one: Words, other: Words): Part {
	const [mine, yours] = [wordAt(one, 0), wordAt(other, 0)];
	const first = compareGiven(mine, yours);
	if (agrees(first)) return haveOtherMiddles(one, other) ? 'differs' : first;
	return includes(one.slice(1, -1), yours) || includes(other.slice(1, -1), mine) ? 'same' : first;
}

/** Maria Anna and Maria Elena, where both go on with the same surname. */
function haveOtherMiddles(one: Words, other: Words): boolean {
	if (compareSurname(wordAt(one, -1), wordAt(other, -1)) === 'differs') return false;
	const [mine, yours] = [middlesOf(one), middlesOf(other)];
	return (
		mine.length > 0 &&
		yours.length > 0 &&
		!mine.some((middle) => yours.some((name) => compareGiven(middle, name) !== 'differs'))
	);
}

const particles = new Set(
	'von van vom zu zur de der den del della di da do dos das du la le los bin ibn ben ter y e'.split(
		' ',
	),
);

const middlesOf = (words: Words) => words.slice(1, -1).filter(({ text }) => !particles.has(text));

const includes = (words: Words, { spelled }: Word) =>
	words.some((word) => word.spelled === spelled);

function compareGiven(one: Word, other: Word): Part {
	if (one.spelled === other.spelled || isShortForm(one.spelled, other.spelled)) return 'same';
	if (isInitial(one) || isInitial(other)) return beginsAlike(one, other) ? 'initial' : 'differs';
	if (areCounterparts(inLatin(one), inLatin(other)) || areTwoNames(one.text, other.text)) {
		return 'differs';
	}
	return isNearly(one, other) || isOneName(one.text, other.text) ? 'close' : 'differs';
}

const inLatin = ({ spelled }: Word) => transliterate(spelled);
const isInitial = ({ text }: Word) => text.length === 1;
const beginsAlike = (one: Word, other: Word) => one.text[0] === other.text[0];

const isNearly = (one: Word, other: Word) =>
	Math.max(one.text.length, other.text.length) > 2 &&
	(isSlip(one.text, other.text) || isSlip(one.spelled, other.spelled));

/** A double name agrees with either half; in Spanish the first surname is the one that is used. */
function surnameOf(one: Words, other: Words): Part {
	const [mine, yours] = [wordAt(one, -1), wordAt(other, -1)];
	const last = compareSurname(mine, yours);
	if (last !== 'differs') return last;
	return includes(other.slice(1), mine) || includes(one.slice(1), yours) ? 'same' : 'differs';
}

/** Shorter surnames with one letter changed are others as often: Lee and Lea, Koch and Kock. */
const LONG_SURNAME = 5;

function compareSurname(one: Word, other: Word): Part {
	if (one.spelled === other.spelled) return 'same';
	if (isInitial(one) || isInitial(other)) return beginsAlike(one, other) ? 'initial' : 'differs';
	if (!isNearly(one, other)) return 'differs';
	return Math.min(one.text.length, other.text.length) >= LONG_SURNAME ? 'same' : 'close';
}

/** What tells more of a name: words that are no initials, then whatever else was said. */
const fullness = (name: string): [whole: number, all: number] => {
	const all = words(name);
	return [all.filter((text) => text.length > 1).length, all.length];
};

const initialBefore = /^\p{L}\.?\s+(?=\p{L})/u;

/**
 * The name to keep of two that agree: the fuller one, so that an initial agrees with one given name
 * only, the first that was heard; a dash is no name. Names of which neither is a part of the other leave the known one.
 *
 * @example
 * fullerName('M. Vogt', 'Michael Vogt') // 'Michael Vogt'
 * fullerName('A. Weber', 'Anna') // 'Anna Weber'
 */
export function fullerName(known: string | null, heard: string | null): string | null {
	if (known === null || words(known).length === 0) return heard ?? known;
	if (heard === null) return known;
	const relation = compareNames(known, heard);
	if (relation === 'initial' || relation === 'part') {
		for (const [short, given] of [
			[known, heard],
			[heard, known],
		] as const) {
			const isGivenAlone = words(given).length === 1 && words(given)[0]?.[0] === words(short)[0];
			if (isGivenAlone && initialBefore.test(short)) {
				return short.replace(initialBefore, () => `${given} `);
			}
		}
	} else if (relation !== 'same' || !words(known).every((word) => words(heard).includes(word))) {
		return known;
	}
	const [[knownWhole, knownAll], [heardWhole, heardAll]] = [fullness(known), fullness(heard)];
	return heardWhole > knownWhole || (heardWhole === knownWhole && heardAll > knownAll)
		? heard
		: known;
}
