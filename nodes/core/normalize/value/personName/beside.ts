import { fold, words } from '../../../fold';
import { allPhrases, allWords } from '../../../words';
import {
	bare,
	companyNouns,
	degrees,
	generations,
	givenNames,
	titles,
	titlesWithPoint,
} from '../../data/nameWords';
import { isCompanyName } from './doubts';

/** A person's name, and what stood beside it. */
export interface NameAlone {
	name: string;
	/** What is no part of it: a role, a company, a degree, how somebody wants to be spoken of. */
	beside: readonly string[];
	/** Whether nothing else can be meant. */
	sure: boolean;
}

const jobs = allWords(({ people }) => people.jobs);
const jobEndings = [...jobs].filter((word) => word.startsWith('*')).map((word) => word.slice(1));
const pronouns = allWords(({ people }) => people.pronouns);

/** Jobs that are written in capitals, so that they need no sign before them: "Jane Doe CEO". */
const shortJobs = new Set('CEO CTO CFO COO CMO CIO CISO CPO CRO PDG GF'.split(' '));

const oneOf = (phrases: readonly string[]) =>
	phrases
		.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
		.sort((a, b) => b.length - a.length)
		.join('|');

/** "Jane Doe from Acme", "Anna Müller von der Firma Beispiel" */
const ofCompany = new RegExp(
	` (?:${oneOf(allPhrases(({ people }) => people.ofCompany))}) (?=\\S)`,
	'u',
);

/** "Anna Müller geb. Schmidt", "Marie Dupont (née Martin)" */
const bornAs = new RegExp(
	`,? \\(?(?=(?:${oneOf(allPhrases(({ people }) => people.bornAs))})(?<=\\.| |\\p{L}(?= )) ?\\S)`,
	'u',
);

const inBrackets = / ?[([]([^()[\]]{1,60})[)\]]/gu;

/** Signs with spaces around them, and those that are never within a name. */
const partings = /\s+[-–—/·•~:]+\s+|:\s+|\s*(?:\||::|;|\s@)\s*/u;

/** Most names have none of what is looked for here. */
const mayHaveMore = /[^\p{L}\p{M} .'’-]| [-.\p{Ll}]|[-.] |-$|\p{Lu}{2}$| (?:Fa\.|Firma) /u;

/**
 * A person's name without what stands beside it.
 *
 * @param text readable, on one line
 * @example
 * withoutBeside('Jane Doe, CEO').name // 'Jane Doe'
 * withoutBeside('Jane Doe - Acme') // { name: 'Jane Doe', beside: ['Acme'], sure: false }
 * withoutBeside('Lovelace, Ada').name // 'Lovelace, Ada'
 */
export function withoutBeside(text: string): NameAlone {
	const mayHave = mayHaveMore.test(text) || isOfWork(firstWordOf(text));
	if (!mayHave || isCompanyAlone(text)) return { name: text, beside: [], sure: true };
	const beside: string[] = [];
	let sure = true;
	let name = text.replace(inBrackets, (whole: string, inner: string, at: number) => {
		// A name by which friends call somebody stands within: "Elizabeth (Liz) Taylor".
		const isLast = at > 0 && at + whole.length === text.length;
		if (!isLast && !whole.includes('[') && !isAbout(inner)) return whole;
		beside.push(inner);
		return '';
	});
	const drop = ([kept, dropped, certain]: [string, string, boolean]) => {
		name = kept;
		if (dropped !== '') beside.push(dropped);
		sure &&= certain;
	};
	for (const parted of [atStart, atBirth, atParting, atCompany, atComma, atEnd]) {
		const found = parted(name.trim());
		if (found) drop(found);
	}
	return { name: name.trim(), beside, sure };
}

/** A company whose name may have a comma or a hyphen in it: "Engine, Inc." */
function isCompanyAlone(text: string): boolean {
	if (!isCompanyName(text)) return false;
	// "Foo, Xandra (Acme Ltd)"
	const [, before = '', inner = ''] = /^(.+?) ?\(([^()]+)\)$/.exec(text) ?? [];
	if (isCompanyName(inner) && !isCompanyName(before)) return false;
	const [first = '', second = ''] = text.split(partsOfCompany);
	// "Xandra Foo, Acme Ltd."
	const isBeside =
		/\s/.test(first) && /\s/.test(second) && !isAbout(first) && isCompanyName(second);
	return !isPerson(first) && !isBeside;
}

const partsOfCompany = /,\s*|\s[-–—|@·•]\s|\s?\(|\s(?=\p{Ll}+\s)/u;

/** What is kept, what is left out, and whether that is certain; `undefined` for all is kept. */
type Parted = [kept: string, dropped: string, certain: boolean] | undefined;

/** "CEO Jane Doe" */
function atStart(name: string): Parted {
	const [, first = '', rest = ''] = /^(\S+) (\S+ .*)$/u.exec(name) ?? [];
	return shortJobs.has(first) || (jobs.has(fold(first)) && isPerson(rest))
		? [rest, first, true]
		: undefined;
}

function atBirth(name: string): Parted {
	const at = bornAs.exec(name)?.index ?? 0;
	return at > 0
		? [name.slice(0, at), name.slice(at).replace(/^[\s,(]+|\)$/g, ''), true]
		: undefined;
}

function atParting(name: string): Parted {
	const [first = '', ...more] = name.split(partings).filter((part) => /\p{L}/u.test(part));
	const [second = ''] = more;
	if (more.length === 0) return undefined;
	const rest = more.join(', ');
	if (isPerson(second) && !isPerson(first) && (isCompany(first) || /\s/.test(second))) {
		return [second, [first, ...more.slice(1)].join(', '), isAbout(first)];
	}
	const certain = more.every(isAbout);
	// "Schmidt - Meier" may be one name with a hyphen.
	return certain || /\s/.test(first) ? [first, rest, certain] : undefined;
}

function atCompany(name: string): Parted {
	const found = ofCompany.exec(name);
	if (!found) return undefined;
	// "Amt für Bildung" is nobody.
	const before = name.slice(0, found.index);
	return /\s/.test(before) || startsGiven(before)
		? [name.slice(0, found.index), name.slice(found.index + found[0].length), true]
		: undefined;
}

function atComma(name: string): Parted {
	if (!name.includes(',')) return undefined;
	const parts = name
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const [whole = ''] = parts;
	const after = parts.findIndex((part, at) => at > 0 && isAfterName(part, whole));
	const end = after < 0 ? parts.length : after;
	const [first = '', second, ...more] = parts.slice(0, end);
	const left = (...dropped: string[]) => [...dropped, ...parts.slice(end)].join(', ');
	if (second === undefined) {
		const [inner = ''] = parts.slice(end);
		return isCompany(first) && isPerson(inner) ? [inner, first, true] : [first, left(), true];
	}
	if (more.length === 0 && isCompany(first) && isPerson(second)) return [second, left(first), true];
	if (more.length === 0 && isPerson(first) && !isSuffix(second)) {
		if (isPerson(second)) return [first, left(second), false];
		// "Anna Maria, Schmidt", and "Jane Doe, Acme"; "Klein, J. R." has the first name's initials
		if (allGiven(first) && !startsGiven(second)) return [`${first} ${second}`, left(), true];
		if (!startsGiven(second) && !initials.test(second)) return [first, left(second), false];
	}
	const kept = parts.slice(0, end).join(', ');
	if (more.length === 0 && isRoman(second) && /\s/.test(first))
		return [`${first} ${second}`, left(), true];
	return end < parts.length ? [kept, left(), true] : undefined;
}

const initials = /^\p{Lu}\.?(?:[\s-]?\p{Lu}\.?)*$/u;

const isSuffix = (text: string): boolean =>
	isRoman(text) || text.split(' ').every((word) => generations.has(bare(word)));

/** "Jane Doe she/her", "Jane Doe CEO" */
function atEnd(name: string): Parted {
	const [, kept, last] = /^(\S+ .*\S) (\S+)$/u.exec(name) ?? [];
	return kept !== undefined && last !== undefined && (isPronouns(last) || shortJobs.has(last))
		? [kept, last, true]
		: undefined;
}

/** What stands after a comma and is no first name. */
function isAfterName(part: string, whole: string): boolean {
	if (isAbout(part)) return true;
	const list = part.split(/\s+/);
	if (list.every((word) => isHonor(bare(word)))) return true;
	// "John Doe, LEED AP" beside "LOPEZ, ANA" and "Garcia Lopez, ANA"
	return (
		/\s/.test(whole) &&
		/\p{Ll}/u.test(whole) &&
		/^[A-Z][A-Z-]+$/.test(list.join('')) &&
		!startsGiven(part) &&
		!isRoman(part)
	);
}

const isHonor = (key: string) => degrees.has(key) || titles.has(key) || titlesWithPoint.has(key);

const isRoman = (text: string) => /^(?:VI{0,3}|IV|I{2,3}|IX)$/.test(text);

/**
 * Whether a text says what somebody does and nothing of who it is: "CEO", "Marketing Team".
 *
 * @example
 * isRole('Geschäftsführer') // true
 * isRole('Anna Chefin') // false
 */
export function isRole(text: string): boolean {
	// Most names begin with one of a person.
	if (!isOfWork(firstWordOf(text))) return false;
	const list = words(text);
	return list.some((word) => jobs.has(word)) && list.every(isOfWork);
}

function firstWordOf(text: string): string {
	const end = text.indexOf(' ');
	return fold(end < 0 ? text : text.slice(0, end));
}

const isOfWork = (word: string) => jobs.has(word) || companyNouns.has(word);

/** Whether a text is said of a person and is no name of one. */
function isAbout(text: string): boolean {
	return isPronouns(text) || isJob(text) || isCompany(text);
}

const isPronouns = (text: string): boolean => {
	const parts = text.split(/[/|·]/).map((part) => fold(part.trim()));
	return parts.length > 1 && parts.every((part) => pronouns.has(part));
};

const isJob = (text: string): boolean =>
	words(text).some(
		(word) =>
			!generations.has(word) &&
			(jobs.has(word) || jobEndings.some((end) => word.length > 5 && word.endsWith(end))),
	);

const isCompany = (text: string): boolean =>
	isCompanyName(text) ||
	/[&\d]|\w\.(?:com|net|org|de|io|eu|co)\b/.test(text) ||
	words(text).some((word) => companyNouns.has(word));

const startsGiven = (text: string): boolean =>
	givenNames.has(bare(text.split(/[\s-]/, 1)[0] ?? ''));

/** Whether a text begins with a first name that many have, and goes on. */
const isPerson = (text: string): boolean =>
	/\S\s\S/.test(text) && startsGiven(text) && !isAbout(text);

/**
 * Whether a name begins with a first name that many have, and ends with none.
 *
 * @example
 * startsWithFirstName('Anna Müller') // true
 * startsWithFirstName('Müller Anna') // false
 */
export const startsWithFirstName = (name: string): boolean => {
	const list = name.split(' ');
	return list.length > 1 && startsGiven(list[0] ?? '') && !startsGiven(list.at(-1) ?? '');
};

const allGiven = (text: string): boolean =>
	text.split(/\s+/).every((word) => givenNames.has(bare(word)));
