import { fold } from '../../core/fold';

const wordsIn = (text: string) => new Set(text.trim().split(/\s+/));

const on = wordsIn('1 true yes y on x active ja oui si sim tak');

const off = wordsIn('0 false no n off inactive nein non nao nee nie');

/**
 * What a value means in a switch, also a word in one of the pack's languages; `undefined` for
 * what is neither.
 *
 * @example
 * onOrOff('FALSE') // false
 * onOrOff('ja') // true
 * onOrOff('maybe') // undefined
 */
export function onOrOff(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const word = fold(String(value)).trim();
	if (on.has(word)) return true;
	return off.has(word) ? false : undefined;
}
