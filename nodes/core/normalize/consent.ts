import { words } from '../fold';
import type { Lead } from '../lead';
import { cleanText, textOf } from './text';

const yes = new Set('1 true yes y on checked ja oui si sim accepted agreed opted in'.split(' '));
const no = new Set('0 false no n off unchecked nein non nao nee declined optedout'.split(' '));

/**
 * Whether a value can answer a consent box: yes or no, or a list of boxes that were ticked.
 *
 * @example
 * answersConsent(true) // true
 * answersConsent('Berlin') // false
 */
export function answersConsent(value: unknown): boolean {
	if (typeof value === 'boolean' || Array.isArray(value)) return true;
	const word = words((textOf(value) ?? '').slice(0, 100)).join('');
	return yes.has(word) || no.has(word);
}

/**
 * Reads a consent box.
 *
 * @param label what the box is called; the consent's text when the value has none
 * @param at when the form was sent, ISO 8601 UTC
 * @example
 * readConsent(['I agree to be called'], 'Consent', at) // { given: true, text: 'I agree to be called', at }
 */
export function readConsent(value: unknown, label: string, at: string): Lead['consent'] {
	const text = cleanText(textOf(value) ?? '');
	const word = words(text.slice(0, 100)).join('');
	if (no.has(word) || text === '') return { given: false, text: label, at: null };
	return { given: true, text: yes.has(word) ? label : text, at };
}
