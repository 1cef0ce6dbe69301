import { words } from '../../fold';
import { allWords, programs } from '../../words';

/** A label is the question on a form or the key in a payload; longer ones are read so far. */
const LONGEST_LABEL = 150;

/** Words that a label can do without: whose, please, the, required. */
const fillers = allWords(({ labelWords }) => labelWords.small);

/** Words around what a question asks for: "Which … do you work for?", "Wie lautet Ihre …?" */
const questionWords = allWords(({ labelWords }) => labelWords.question);

/** Whose a field is, where it is the lead's own anyway: "Contact email", "billing_city". */
const roles = allWords(({ labelWords }) => labelWords.role, programs.labelWords.role);

/** Roles of which a "name" is a person's: not a user name, a company's or a form's. */
const people = allWords(({ labelWords }) => labelWords.personRole, programs.labelWords.personRole);

/** A second address or number, which counts where there is no first one. */
const furtherWords = allWords(({ labelWords }) => labelWords.further);

/** `firstName` and `UTMSource` as two words each; LinkedIn is one. */
const apart = (label: string) =>
	label
		.replace(/(?<=[Ll])inkedIn/g, 'inkedin')
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

/** Tags and `{{recalled answers}}` that form builders leave in their questions. */
const plain = (label: string) =>
	/[<{]|^No Label /.test(label)
		? label
				.replace(/^No Label /, '')
				.replace(/<[^<>]{0,200}>/g, ' ')
				.replace(/\{\{[^{}]{0,200}\}\}/g, ' ')
		: label;

const wordsOf = (label: string) => withoutOrder(words(apart(plain(label.slice(0, LONGEST_LABEL)))));

/** "Type your name" asks for a name, "Type of company" for a type. */
const withoutOrder = (all: string[]) =>
	all[0] === 'type' && ['your', 'the', 'in', 'here'].includes(all[1] ?? '') ? all.slice(1) : all;

/** The words that are not in a list, or all of them where that leaves nothing. */
function without(dropped: ReadonlySet<string>, all: string[]): string[] {
	const left = all.filter((word) => !dropped.has(word));
	return left.length > 0 ? left : all;
}

/**
 * The words of a label that tell what it asks for.
 *
 * @example
 * labelWords('Your Company *') // ['company']
 * labelWords('firstName') // ['first', 'name']
 */
export const labelWords = (label: string): string[] => without(fillers, wordsOf(label));

/**
 * A label without all in which spellings differ: case, accents, spaces, marks and small words.
 *
 * @example
 * labelKey('Your E-Mail Address (required)') // 'emailaddress'
 * labelKey('email_address') // 'emailaddress'
 */
export const labelKey = (label: string): string => labelWords(label).join('');

/**
 * The words of a label as one line, small words included, for phrases.
 *
 * @example
 * labelPhrase('How did you hear about us?') // 'how did you hear about us'
 */
export const labelPhrase = (label: string): string => wordsOf(label).join(' ');

/** A label read less strictly: a key to look up, and what was left out of it. */
export interface LooseKey {
	key: string;
	/** Whether a "name" by this key is a person's. */
	person: boolean;
	/** Whether it says that there is a first one: "Other phone". */
	second: boolean;
	/** The number at its end, where it has one. */
	number: number | undefined;
}

/**
 * Less strict readings of a label, the closest first: without what stands in brackets, without
 * a number at its end, without the words of a question, without whose it is.
 *
 * @example
 * looseKeys('Which company do you work for?').map(({ key }) => key) // [… 'company']
 * looseKeys('Telefonnummer (mobil)').map(({ key }) => key) // [… 'telefonnummer']
 */
export function looseKeys(label: string): LooseKey[] {
	const short = label.slice(0, LONGEST_LABEL);
	const outside = short.includes('(') ? short.replace(/\([^()]*\)?/g, ' ') : short;
	const found = new Map<string, LooseKey>();
	for (const text of new Set([short, outside])) {
		for (const loose of readingsOf(labelWords(text))) {
			if (loose.key !== '' && !found.has(loose.key)) found.set(loose.key, loose);
		}
	}
	return [...found.values()];
}

function readingsOf(all: string[]): LooseKey[] {
	const isListed = all.length > 1 && /^\d{1,2}$/.test(all[0] ?? '');
	const [counted, number] = withoutNumber(isListed ? all.slice(1) : all);
	const first = counted.filter((word) => !furtherWords.has(word));
	const asked = first.filter((word) => !questionWords.has(word));
	const own = asked.filter((word) => !isRole(word));
	const isOwners = own.length < asked.length;
	const ofPerson = !isOwners || (asked.some((word) => people.has(word)) && !asked.includes('user'));
	const second = first.length < counted.length;
	return [
		{ key: counted.join(''), person: true, second: false, number },
		{ key: asked.join(''), person: true, second, number },
		{ key: own.join(''), person: ofPerson, second, number },
		{
			key: asked.filter((word) => !isRole(word) || word === 'company').join(''),
			person: false,
			second,
			number,
		},
	];
}

const isRole = (word: string) => roles.has(word) || roles.has(word.replace(/\d{1,2}$/, ''));

/** `email 2`, `phone_1` and `name2` without their number. */
function withoutNumber(all: string[]): [words: string[], number: number | undefined] {
	const last = all.at(-1) ?? '';
	const [, word = '', digits] = /^(\p{L}{2,30})?(\d{1,15})$/u.exec(last) ?? [];
	if (digits === undefined || (word === '' && all.length === 1)) return [all, undefined];
	return [[...all.slice(0, -1), ...(word === '' ? [] : [word])], Number(digits)];
}
