import { textOf } from '../../text';

/** What programs call the word of a value that is an object, the most telling first. */
const wordsOfObject = ['name', 'label', 'title', 'value', 'email', 'language_code', 'id'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text of a cell, however a program gives it.
 *
 * @example
 * cellText({ id: 7, name: 'DACH' }) // 'DACH'
 */
export function cellText(value: unknown): string {
	if (isObject(value)) {
		const word = wordsOfObject.find((name) => (textOf(value[name]) ?? '') !== '');
		return word === undefined ? '' : cellText(value[word]);
	}
	if (Array.isArray(value)) return cellTexts(value).join(', ');
	return (textOf(value) ?? '').trim();
}

/**
 * The names in a cell: a list, or a text with commas, semicolons or lines between them.
 *
 * @example
 * cellTexts('Security; Large Teams') // ['Security', 'Large Teams']
 */
export const cellTexts = (value: unknown): string[] =>
	(Array.isArray(value) ? value.map(cellText) : cellText(value).split(/[,;|\n]/))
		.map((text) => text.trim())
		.filter((text) => text !== '');
