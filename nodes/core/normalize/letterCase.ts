/**
 * Whether the writer used capitals and small letters, both. Scripts without case, and others than
 * Latin, count as written with care.
 *
 * @example
 * hasOwnCase('McDonald') // true
 * hasOwnCase('MCDONALD') // false
 */
export function hasOwnCase(text: string): boolean {
	if (/[^\P{L}\p{Script=Latin}]/u.test(text)) return true;
	const upper = /\p{Lu}/u.test(text);
	const lower = /\p{Ll}/u.test(text);
	return upper === lower;
}

/**
 * One word with a capital first letter and small ones after it.
 *
 * @example
 * capitalized('LOVELACE') // 'Lovelace'
 */
export function capitalized(word: string): string {
	const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
	return word === '' ? '' : first.toUpperCase() + word.slice(first.length).toLowerCase();
}
