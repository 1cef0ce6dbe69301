import { joinedWords, words } from '../../fold';
import type { Lead } from '../../lead';
import { rememberingBy } from '../../remembering';
import { cleanText, textOf } from '../../text';
import { allWords, phrasePattern, yesOrNo } from '../../words';
import { isEmptyMarker } from './emptyMarker';

/** Longer texts are read so far; what they agree to comes first. */
const LONGEST_TEXT = 1000;

/** A longer answer belongs to another question. */
const LONGEST_ANSWER = 60;

/**
 * Whether a value can answer a consent box: yes or no, in a word or a short sentence, or a list of
 * boxes that were ticked.
 *
 * @example
 * answersConsent(true) // true
 * answersConsent('No, thanks') // true
 * answersConsent('Berlin') // false
 */
export function answersConsent(value: unknown): boolean {
	if (typeof value === 'boolean' || Array.isArray(value)) return true;
	const text = textOf(value) ?? '';
	if (text.length > LONGEST_ANSWER) return false;
	// "Net 30, agreed" begins with something else.
	const [start = ''] = cleanText(text).split(clauses);
	return yesOrNo(text) !== undefined || answerOfClause(start).length > 0;
}

/** Boxes as they are drawn. */
const ticked = /^\s*(?:[✓✔☑✅🗹☒]|\[[xX✓]\]|\([xX✓]\))/u;
const unticked = /^\s*(?:[☐✗✘❌✕❎]|\[\s*\]|\(\s*\))/u;

/** Where one thought ends: "Yes, but …", "I agree. I can …". */
const clauses = /[.!;:,\n()[\]–—]+|(?<=\?)|\s-\s/;

const agreement = phrasePattern(({ answers }) => answers.agreement);
const refusal = phrasePattern(({ answers }) => answers.refusal);
const asides = phrasePattern(({ answers }) => answers.asides, 'g');
const undecided = phrasePattern(({ answers }) => answers.undecided);
const negation = phrasePattern(({ inquiry }) => inquiry.negations);
const notNegating = phrasePattern(({ inquiry }) => inquiry.notNegating, 'g');

/** Words that are an answer alone and something else before others: "on Monday", "ano que vem". */
const alone = new Set(
	'on off x y n s t 1 0 given granted consent allow da ano ne eens prima'.split(' '),
);

/** "If" as well as "yes", where the accent is left out. */
const conditional = /^\s*si(?:\s+\S+){3}/i;

/** How many words at the start of a clause may be a yes or a no together: "nein danke". */
const MOST_OPENING = 3;

/** A clause of so few words says one thing: "of course not", "answer pending". */
const SHORT = 4;

/** What a clause begins with: "yes please", "no thanks to calls". */
function opening(said: readonly string[]): boolean | undefined {
	for (let count = Math.min(MOST_OPENING, said.length); count > 0; count--) {
		const start = said.slice(0, count).join(' ');
		const answer = alone.has(start) ? undefined : yesOrNo(start);
		if (answer !== undefined) return answer;
	}
	return undefined;
}

/** What a clause says: in one clause a refusal counts. A question says nothing. */
function answerOfClause(clause: string): boolean[] {
	if (clause.trimEnd().endsWith('?')) return [];
	const said = words(words(clause).join(' ').replace(asides, ' '));
	const isShort = said.length <= SHORT;
	const text = said.join(' ');
	if (isShort && undecided.test(text)) return [false];
	const begins = conditional.test(clause) ? undefined : opening(said);
	if (refusal.test(text) || begins === false) return [false];
	if (!agreement.test(text) && begins === undefined) return [];
	// "Of course not", "I agree that not …".
	return isNegated(text) ? (isShort ? [false] : [true, false]) : [true];
}

const isNegated = (text: string) => negation.test(text.replace(notNegating, ' '));

/**
 * What a text answers to a consent box, in any language: `null` where it says both, `undefined`
 * where it says neither.
 */
function answerIn(text: string): boolean | null | undefined {
	if (ticked.test(text)) return true;
	if (unticked.test(text) || isEmptyMarker(text, 'consent')) return false;
	const whole = yesOrNo(text);
	if (whole !== undefined) return whole;
	const found = new Set(text.split(clauses).flatMap(answerOfClause));
	if (found.size > 1) return null;
	const [only] = found;
	return only ?? (isNegated(words(text).join(' ')) ? false : undefined);
}

/** "Opt out", "doNotContact": ticked, it says no. */
const refusesByName = (label: string) =>
	answerIn(label.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')) === false;

const telling = allWords(({ telling: words }) => words.consent);

/** Boxes that were ticked and give what they are about: "Newsletter", "Privacy policy". */
const namesConsent = (text: string) =>
	text.split(', ').every((box) => words(box).some((word) => telling.has(word)));

/** "I agree" and "No, thanks" say more than a box that is called "Consent", and less than a sentence. */
const saysMore = (text: string, label: string) => text.includes(' ') && words(label).length < 3;

interface Box {
	text: string;
	label: string;
	/** Whether it is known that boxes were ticked, so that each text is one of them. */
	isList: boolean;
}

/** A form's own words come again with every lead. */
const MOST_REMEMBERED = 1000;

/**
 * Whether a box says nothing about consent: one that would refuse it, and that was not ticked.
 *
 * @example
 * saysNothing(false, 'Do not contact me') // true
 * saysNothing(false, 'Newsletter') // false
 */
export function saysNothing(value: unknown, label: string): boolean {
	const text = cleanText(textOf(value) ?? '');
	return (text === '' || answerIn(text) === false) && !isName(text, label) && refusesByName(label);
}

/** A box that was ticked may give its own name. */
function isName(text: string, label: string): boolean {
	const key = joinedWords(text);
	return key !== '' && key === joinedWords(label);
}

const readBox = rememberingBy(
	MOST_REMEMBERED,
	({ text, label, isList }: Box) => `${isList} ${label}\0${text}`,
	({ text, label, isList }): { given: boolean | null; isWord: boolean } => {
		const key = joinedWords(text);
		const isTicked = isName(text, label);
		const named = isList && namesConsent(text) ? true : null;
		const said = isTicked || (answerIn(text) ?? named);
		return {
			given: !refusesByName(label) ? said : said === true ? false : null,
			isWord: (key === '' || yesOrNo(text) !== undefined) && !saysMore(text, label),
		};
	},
);

/**
 * Reads a consent box. Only a clear yes, or a ticked box whose text consents, is a yes.
 *
 * @param label what the box is called; the consent's text when the value has none
 * @param at when the form was sent, ISO 8601 UTC
 * @returns `given` is `null` where nobody can tell
 * @example
 * readConsent(['I agree to be called'], 'Consent', at)
 * // { given: true, text: 'I agree to be called', at }
 * readConsent('Nein danke', 'Newsletter', at) // { given: false, text: 'Nein danke', at: null }
 * readConsent('Tuesday', 'Consent', at) // { given: null, text: 'Tuesday', at: null }
 */
export function readConsent(
	value: unknown,
	label: string,
	at: string,
): NonNullable<Lead['consent']> {
	const text = cleanText(textOf(value) ?? '');
	if (text === '') return { given: false, text: label, at: null };
	const read = text.slice(0, LONGEST_TEXT);
	const { given, isWord } = readBox({ text: read, label, isList: Array.isArray(value) });
	return { given, text: isWord ? label : text, at: given === true ? at : null };
}
