import { withCapital } from '../letterCase';

/** Words that stay small inside a city's name: `Frankfurt am Main`, `Rio de Janeiro`. */
const smallWords = new Set(
	`am an auf bei der die im in ob und unter vor zum zur
	aux de des du en et la le les lès sous sur
	del dos da das do e las los y
	di della delle nel sul
	aan bij den op ten ter van
	by le of on the upon with under over and
	na nad pod
	pri`.split(/\s+/),
);

/** Always in capitals. */
const initials = new Set(['dc', 'ny', 'nyc', 'uk', 'usa']);

/** So many capitals are an abbreviation, such as NYC. */
const LONGEST_ABBREVIATION = 3;

const letters = /\p{L}/gu;
const piece = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A city's name with capitals where the writer made no use of them; any other writing stays.
 *
 * @example
 * cityCase('FRANKFURT AM MAIN') // 'Frankfurt am Main'
 * cityCase('são paulo') // 'São Paulo'
 * cityCase('McAllen') // 'McAllen'
 */
export function cityCase(name: string): string {
	const upper = name.toUpperCase();
	const lower = name.toLowerCase();
	// Scripts without small letters, and names in which somebody chose the case.
	if (upper === lower || (name !== upper && name !== lower)) return name;
	const count = name.match(letters)?.length ?? 0;
	if (name === upper && count <= LONGEST_ABBREVIATION) return name;
	return lower.replace(piece, (word, at: number) => cased(word, lower.slice(0, at), lower));
}

function cased(word: string, before: string, whole: string): string {
	const after = whole.slice(before.length + word.length);
	// 's-Hertogenbosch, D'Iberville, Val d'Isère; but Hawke's Bay
	if (/['’]$/.test(before) && /^(s|t)$/.test(word)) return word;
	if (/^['’]/.test(after) && /^[dl]$/.test(word) && /\s$/.test(before)) return word;
	const inside = /[\p{L}\p{N}]/u.test(before);
	if (inside && /[\s-]$/.test(before) && smallWords.has(word) && after !== '') return word;
	if (inside && initials.has(word) && /^\.?$/.test(after)) return word.toUpperCase();
	return /^\p{L}/u.test(word) ? withCapital(word) : word;
}

/**
 * A city's name as one writes it on a letter: without what stands around it, with capitals.
 *
 * @example
 * tidyCity(' austin, ') // 'Austin'
 */
export const tidyCity = (text: string): string =>
	cityCase(text.replace(/^[\s,;.:/|-]+/, '').replace(/[\s,;:/|-]+$/, ''));
