import { allPhrases } from '../../words';

/** What people and programs write where they have nothing to say, as they write it. */
const markers = new Set([
	...['-', '--', '---', '.', '..', 'null', 'undefined', 'NULL'],
	...allPhrases(({ answers }) => answers.none),
]);

/** No marker is longer. */
const LONGEST_MARKER = Math.max(...[...markers].map(({ length }) => length));

/**
 * Whether a cleaned value stands for "nothing given", such as `-` or `n/a`.
 *
 * @example
 * isEmptyMarker('n/a') // true
 * isEmptyMarker('brak') // true
 * isEmptyMarker('Null') // false: a family name
 */
export function isEmptyMarker(text: string): boolean {
	return text.length <= LONGEST_MARKER && markers.has(text);
}
