import { canonicalEmail } from '../value/email';
import { labelWords } from './label';
import { isElsewhere, isWrapper } from './fieldOfName';
import { partyOf } from './party';
import type { Entry } from './payload';
import type { PayloadField } from '../../lead';
import { looksLikePhone } from './recognise';

/** A name that says nothing: `field_3`, `q12`, `input-7`, `Untitled question`, `3`, `a8f03bc2`. */
const emptyWords = new Set(
	`answer cell col column comp control custom data dropdown element entry f fb feld field form fv
	group if input int item key line long multi n new no number q question r row short single str string
	t text textarea textfield textinput txt untitled v val value var variable wpforms x`.split(/\s+/),
);

const saysNothing = ({ path, label }: Entry): boolean => {
	const name = label ?? path.at(-1) ?? '';
	return (
		name.length <= 60 && labelWords(name).every((word) => emptyWords.has(word) || isCode(word))
	);
};

/** Letters and digits mixed, as no word of a language is: `a8f03bc2`, `3`, `q12`. */
const isCode = (word: string) => /\d/.test(word);

const textIn = ({ value }: Entry) => (typeof value === 'string' ? value.trim() : '');

const isNear = (entry: Entry) =>
	entry.field !== null &&
	entry.path.slice(0, -1).every(isWrapper) &&
	!isElsewhere(entry.label ?? entry.path.at(-1) ?? '');

const isEmail = (entry: Entry) => canonicalEmail(textIn(entry)) !== undefined && isNear(entry);

/** An address with whatever around it, and wherever: beside it another one may be somebody else's. */
const holdsEmail = (entry: Entry) =>
	entry.field !== null &&
	/[^\s@]@[^\s@]+\.[^\s@]/.test(textIn(entry).slice(0, LONGEST_ADDRESS)) &&
	!isElsewhere(entry.label ?? entry.path.at(-1) ?? '') &&
	partyOf(entry.path.slice(0, -1)) !== 'other';

/** What holds more than an address and a name is another kind of text. */
const LONGEST_ADDRESS = 320;

/** `+49 …`, `0…`, `(202) …`, `202-555-…`: not any row of digits. */
const isWrittenNumber = (text: string) =>
	text.length <= 40 &&
	(/^\(?[+0]/.test(text) ? digits(text) >= 8 : /^\(?\d{3}[)\s.-]{1,2}\d{3}[\s.-]\d{4}$/.test(text));

const digits = (text: string) => text.replace(/\D/g, '').length;

/** A number as people write it to be called. */
const isPhone = (entry: Entry) => {
	const text = typeof entry.value === 'number' ? String(entry.value) : textIn(entry);
	return isWrittenNumber(text) && looksLikePhone(text) && saysNothing(entry) && isNear(entry);
};

const FEWEST_WORDS = 6;

const isMessage = (entry: Entry) => {
	const text = textIn(entry);
	const isLong = text.includes('\n') || text.slice(0, 500).split(/\s+/).length >= FEWEST_WORDS;
	return isLong && !text.startsWith('http') && saysNothing(entry) && isNear(entry);
};

/** A person's name whose first or last word is in their email address. */
const isNameOf = (email: string) => {
	const local = foldLetters(email.slice(0, email.lastIndexOf('@')));
	return (entry: Entry) => {
		const text = textIn(entry);
		if (text.length > 60 || !/^\p{L}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3}$/u.test(text)) return false;
		const known = text.split(' ').map(foldLetters);
		return (
			known.some((word) => word.length > 2 && local.includes(word)) &&
			saysNothing(entry) &&
			isNear(entry)
		);
	};
};

const foldLetters = (text: string) => labelWords(text).join('');

/**
 * Finds values that are a field of the lead by what they look like, among those whose names do
 * not tell: only where exactly one looks like it, so that there is nothing to choose between.
 *
 * @param entries what no field has taken
 * @param has whether a field has a value already
 * @param emailOf the lead's email address, as far as it is known
 * @example
 * guessFields([{ path: ['field_3'], value: 'ada@example.com' }], () => false, () => undefined)
 * // Map { 'email' => { path: ['field_3'], value: 'ada@example.com' } }
 */
export function guessFields(
	entries: readonly Entry[],
	has: (field: PayloadField) => boolean,
	emailOf: () => string | undefined,
): Map<PayloadField, Entry> {
	const guessed = new Map<PayloadField, Entry>();
	const guess = (
		field: PayloadField,
		looksLikeIt: (entry: Entry) => boolean,
		mayBeIt = looksLikeIt,
	) => {
		if (has(field)) return;
		const [only, ...more] = entries.filter(
			(entry) => mayBeIt(entry) && ![...guessed.values()].includes(entry),
		);
		if (only && more.length === 0 && looksLikeIt(only)) guessed.set(field, only);
	};
	guess('email', isEmail, holdsEmail);
	guess('phone', isPhone);
	const email = emailOf() ?? textIn(guessed.get('email') ?? { path: [], value: '' });
	if (email !== '' && !has('firstName') && !has('lastName')) guess('fullName', isNameOf(email));
	guess('message', isMessage);
	return guessed;
}
