import { words } from '../../fold';
import type { Lead } from '../../lead';
import { allPhrases, yesOrNo } from '../../words';
import { cleanText, textOf } from '../../text';

/**
 * Whether a value can answer a consent box: yes or no, or a list of boxes that were ticked.
 *
 * @example
 * answersConsent(true) // true
 * answersConsent('Berlin') // false
 */
export function answersConsent(value: unknown): boolean {
	if (typeof value === 'boolean' || Array.isArray(value)) return true;
	return yesOrNo(textOf(value) ?? '') !== undefined;
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
	const answer = yesOrNo(text);
	if (answer === false || words(text).length === 0) return { given: false, text: label, at: null };
	if (answer) return { given: true, text: saysMore(text, label) ? text : label, at };
	const refused = refusal.test(words(text.slice(0, 200)).join(' '));
	return { given: !refused, text, at: refused ? null : at };
}
