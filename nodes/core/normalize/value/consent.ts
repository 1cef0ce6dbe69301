import { words } from '../../fold';
import type { Lead } from '../../lead';
import { allPhrases, allWords, others } from '../../words';
import { cleanText, textOf } from '../../text';

const yes = allWords(({ answers }) => answers.yes, others.answers.yes);
const no = allWords(({ answers }) => answers.no, others.answers.no);

const keyOf = (value: unknown) => words((textOf(value) ?? '').slice(0, 100)).join('');

/**
 * Whether a value can answer a consent box: yes or no, or a list of boxes that were ticked.
 *
 * @example
 * answersConsent(true) // true
 * answersConsent('Berlin') // false
 */
export function answersConsent(value: unknown): boolean {
	if (typeof value === 'boolean' || Array.isArray(value)) return true;
	const word = keyOf(value);
	return yes.has(word) || no.has(word);
}

/** "I do not agree" and the like, in an answer that is a sentence. */
const refusal = new RegExp(
	String.raw`\b(?:${allPhrases(({ answers }) => answers.refusal)
		.map((phrase) => phrase.replace('…', '.{0,20}'))
		.join('|')})\b`,
);

/** "I agree" says more than a box that is called "Consent", and less than one with a sentence. */
const saysMore = (text: string, label: string) => text.includes(' ') && words(label).length < 3;

/**
 * Reads a consent box.
 *
 * @param label what the box is called; the consent's text when the value has none
 * @param at when the form was sent, ISO 8601 UTC
 * @example
 * readConsent(['I agree to be called'], 'Consent', at)
 * // { given: true, text: 'I agree to be called', at }
 */
export function readConsent(
	value: unknown,
	label: string,
	at: string,
): NonNullable<Lead['consent']> {
	const text = cleanText(textOf(value) ?? '');
	const word = keyOf(text);
	if (word === '' || no.has(word)) return { given: false, text: label, at: null };
	if (yes.has(word)) return { given: true, text: saysMore(text, label) ? text : label, at };
	const refused = refusal.test(words(text.slice(0, 200)).join(' '));
	return { given: !refused, text, at: refused ? null : at };
}
