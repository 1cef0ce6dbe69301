import { words } from '../fold';
import { capitalized, hasOwnCase } from './letterCase';

const setOf = (list: string) => new Set(list.split(/\s+/));

/** Small words before a family name, in small letters where the writer left the case to us. */
const particles = setOf(
	`af al auf av bin d da dal dall das de degli dei del della den der di do dos du e el ibn la las
	le lo los op san t te ten ter thoe till van vom von y zu zum zur`,
);

/** What stands before a name and is no part of it. */
const titles = setOf(
	`mr mrs ms miss mx sir dr prof professor herr frau hr fr dipl ing mag mme mlle monsieur madame
	mademoiselle sr sra srta senor senora dott dottssa sig signor signora dhr mevr mevrouw`,
);

/** What stands after a family name and stays with it, as it is written. */
const suffixes = new Map(
	Object.entries({
		jr: 'Jr',
		sr: 'Sr',
		ii: 'II',
		iii: 'III',
		iv: 'IV',
		phd: 'PhD',
		md: 'MD',
		esq: 'Esq',
	}),
);

const bare = (word: string) => words(word).join('');

/**
 * A name with capitals where the writer used none, or nothing else; other names as they are.
 *
 * @param part a family name may begin with a small word such as `van`; a whole name does not
 * @example
 * nameCase("SEAN O'NEIL-MCDONALD III", 'whole') // "Sean O'Neil-McDonald III"
 * nameCase('van der berg', 'family') // 'van der Berg'
 * nameCase('DeShawn', 'given') // 'DeShawn'
 */
export function nameCase(name: string, part: 'given' | 'family' | 'whole'): string {
	if (hasOwnCase(name)) return name;
	const list = name.split(' ');
	return list
		.map((word, index) => {
			const small = particles.has(bare(word)) && index < list.length - 1;
			if (small && (index > 0 || part === 'family')) return word.toLowerCase();
			return wordCase(word, index > 0);
		})
		.join(' ');
}

function wordCase(word: string, mayBeSuffix: boolean): string {
	const suffix = mayBeSuffix ? suffixes.get(bare(word)) : undefined;
	if (suffix) return suffix + (word.endsWith('.') ? '.' : '');
	// Two consonants are initials: JD, TJ.
	if (/^[B-DF-HJ-NP-TV-XZ]{2}$/.test(word)) return word;
	return word.split('-').map(partCase).join('-');
}

/** `o'neil`, `mcdonald`, `j.r.`: each piece has its capital. */
function partCase(part: string): string {
	const [head = '', ...tail] = part.split(/(?<=['’.])/);
	const short = head.length <= 3;
	return (
		macCase(head) + tail.map((piece) => (short ? macCase(piece) : piece.toLowerCase())).join('')
	);
}

const macCase = (piece: string) =>
	/^mc\p{L}{2}/iu.test(piece) ? `Mc${capitalized(piece.slice(2))}` : capitalized(piece);

/** Han, kana and Hangul names put the family first. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

/**
 * Splits a whole name into its parts. Titles are left out; a suffix stays with the family name.
 *
 * @param name cleaned, on one line
 * @example
 * splitName('Dr. Ana de la Cruz III') // { first: 'Ana', last: 'de la Cruz III' }
 * splitName('Lovelace, Ada') // { first: 'Ada', last: 'Lovelace' }
 * splitName('Plato') // { first: 'Plato', last: null }
 */
export function splitName(name: string): { first: string | null; last: string | null } {
	const [beforeComma = '', afterComma = '', ...more] = name.split(',').map((part) => part.trim());
	if (afterComma && more.length === 0 && !suffixes.has(bare(afterComma))) {
		return {
			first: withoutTitles(afterComma.split(' ')).join(' ') || null,
			last: beforeComma || null,
		};
	}
	const list = withoutTitles(name.replace(/,/g, ' ').split(/\s+/).filter(Boolean));
	if (familyFirst.test(name)) {
		const [last = null, ...first] = list;
		return first.length > 0 ? { first: first.join(' '), last } : { first: null, last: null };
	}
	if (list.length < 2) return { first: list[0] ?? null, last: null };

	let end = list.length - 1;
	while (end > 1 && suffixes.has(bare(list[end] ?? ''))) end--;
	let start = end;
	while (start > 1 && particles.has(bare(list[start - 1] ?? ''))) start--;
	return { first: list.slice(0, start).join(' '), last: list.slice(start).join(' ') };
}

/** Whether a word is a form of address such as `Mr.` or `Frau`, not a name or a job. */
export const isTitle = (text: string) => titles.has(bare(text));

function withoutTitles(list: string[]): string[] {
	let from = 0;
	while (from < list.length - 1 && isTitle(list[from] ?? '')) from++;
	return list.slice(from);
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
