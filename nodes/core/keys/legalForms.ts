import { joinedWords, words } from '../fold';
import { allPhrases, others, phrasesIn, wordsIn } from '../words';

/** Letters that are a form only with marks between them; without, they may be a word or a state. */
const onlyMarked = new Set(
	'ac ae ca cb cc da ee is ks na oe pa pl ps sam sat sc sec sp ua'.split(' '),
);

const letters = (text: string) => text.replace(/[^\p{L}\p{M}\d]/gu, '');

/** The letters of a text, folded and joined: what spellings of a form have in common. */
const joined = (text: string) => joinedWords(text.replace(/[.'’]/g, ''));

/** Legal forms after a name. Where several countries share the letters, the first writing counts. */
const after = [
	...allPhrases(({ companies }) => companies.formsAfter),
	...phrasesIn(others.companies.formsAfter),
];

/** Legal forms that stand before the name. */
const before = [
	...phrasesIn(others.companies.formsBefore),
	...allPhrases(({ companies }) => companies.formsBefore),
];

/** How the letters of a form are written, by its spelling with marks and by its letters alone. */
const writings = new Map<string, string>();
for (const spelling of [(form: string) => form.toLowerCase(), joined]) {
	for (const form of [...after, ...before]) {
		const key = spelling(form);
		if (!writings.has(key)) writings.set(key, letters(form));
	}
}

const afterKeys = new Set(after.map(joined));
for (const form of onlyMarked) afterKeys.delete(form);
const beforeKeys = new Set(before.map(joined));

/** What forms end with, so that most names need no closer look. */
const lastWords = new Set(
	after
		.flatMap((form) => [words(form), words(form.replace(/[.'’]/g, ''))])
		.map((list) => list.at(-1) ?? ''),
);

/**
 * Whether a legal form may end with that word. Most words say no.
 *
 * @param word folded
 */
export const mayEndForm = (word: string): boolean => lastWords.has(word);

/** No legal form has more words. */
export const MOST_FORM_WORDS = 8;

/**
 * How many of the last words are a legal form; 0 for none. At least one word is left.
 *
 * @param list words, folded
 * @example
 * formAtEnd(['engine', 'gmbh', 'co', 'kg']) // 3
 * formAtEnd(['engine', 's', 'a', 'de', 'c', 'v']) // 5
 */
export function formAtEnd(list: readonly string[]): number {
	if (!lastWords.has(list.at(-1) ?? '')) return 0;
	let text = '';
	let found = 0;
	for (let count = 1; count <= MOST_FORM_WORDS && count < list.length; count++) {
		text = (list[list.length - count] ?? '') + text;
		if (afterKeys.has(text)) found = count;
	}
	return found;
}

/** Short forms that end no person's name. Longer ones do not either. */
const shortAndCertain = new Set(
	'bv fze gbr inc kft lda llc llp ltd nv ohg oyj plc pte pty srl uab ulc zrt'.split(' '),
);

/**
 * Whether the last words are a legal form that is no part of a person's name.
 *
 * @param list words, folded
 * @example
 * endsInCertainForm(['engine', 'gmbh']) // true
 * endsInCertainForm(['maria', 'sa']) // false: a Portuguese family name
 */
export function endsInCertainForm(list: readonly string[]): boolean {
	const form = list.slice(list.length - formAtEnd(list)).join('');
	return form.length > 3 || shortAndCertain.has(form);
}

/**
 * How many of the first words are a legal form; 0 for none. At least one word is left.
 *
 * @example
 * formAtStart(['pt', 'engine']) // 1
 */
export function formAtStart(list: readonly string[]): number {
	let text = '';
	let found = 0;
	for (let count = 1; count <= MOST_FORM_WORDS && count < list.length; count++) {
		text += list[count - 1] ?? '';
		if (beforeKeys.has(text)) found = count;
	}
	return found;
}

/**
 * A legal form with capitals where its country writes them; `undefined` for what is none.
 *
 * @example
 * writtenForm('GMBH & CO. KG') // 'GmbH & Co. KG'
 * writtenForm('s.p.a.') // 'S.p.A.'
 */
export function writtenForm(text: string): string | undefined {
	const writing = writings.get(text.toLowerCase()) ?? writings.get(joined(text));
	// A spelling with other letters, such as ue for ü, is left to its writer.
	if (writing === undefined || writing.length !== letters(text).length) return undefined;
	let at = 0;
	return text.replace(/[\p{L}\p{M}\d]/gu, (sign) => {
		const model = writing[at++] ?? '';
		if (model === model.toUpperCase()) return sign.toUpperCase();
		return sign === 'İ' ? 'i' : sign.toLowerCase();
	});
}

const attachedForms = wordsIn(others.companies.formsAttached.normalize('NFKC'));
const beyondLatin = /[^\0-\u024f\u1e00-\u1eff\u2000-\u206f]/;
const outerMarks = /^[\s,.・()]+|[\s,.・(]+$/gu;

/**
 * A name without the forms that Chinese, Japanese, Korean, Thai, Hebrew and Arabic attach to it.
 *
 * @example
 * withoutAttachedForm('株式会社エンジン') // 'エンジン'
 */
export function withoutAttachedForm(name: string): string {
	if (!beyondLatin.test(name)) return name;
	let rest = name.normalize('NFKC').trim();
	for (let left = 4; left > 0; left--) {
		const form = attachedForms.find((each) => rest.startsWith(each) || rest.endsWith(each));
		if (form === undefined) break;
		const bare = rest.startsWith(form) ? rest.slice(form.length) : rest.slice(0, -form.length);
		const trimmed = bare.replace(outerMarks, '');
		if (trimmed === '') break;
		rest = trimmed;
	}
	return rest;
}

const markedEnd = /[\s,]((?:\p{L}[./]\s?){1,4}\p{L}?)$/u;

/**
 * A name without letters at its end that are a form only because dots or slashes part them.
 *
 * @example
 * withoutMarkedForm('Engine, C.A.') // 'Engine'
 * withoutMarkedForm('Engine CA') // 'Engine CA'
 */
export function withoutMarkedForm(name: string): string {
	const end = markedEnd.exec(name);
	return end?.[1] && onlyMarked.has(joined(end[1].replace(/\//g, '')))
		? name.slice(0, end.index)
		: name;
}
