import { words } from '../fold';

/** Names of languages as people choose them on a form, without accents. */
const names: Record<string, string> = {
	de: 'german deutsch allemand aleman alemao tedesco duits',
	en: 'english englisch anglais ingles inglese engels',
	es: 'spanish spanisch espagnol espanol espanhol spagnolo spaans castellano',
	fr: 'french franzosisch francais frances francese frans',
	it: 'italian italienisch italien italiano italiaans',
	nl: 'dutch niederlandisch hollandisch neerlandais neerlandes holandes olandese nederlands',
	pt: 'portuguese portugiesisch portugais portugues portoghese portugees',
};

const byName = new Map(
	Object.entries(names).flatMap(([code, list]) => list.split(' ').map((name) => [name, code])),
);

/**
 * A language as its ISO 639 code, from a code, a locale or a common name; other text as it is.
 *
 * @example
 * languageOf('de-AT') // 'de'
 * languageOf('Español') // 'es'
 */
export function languageOf(text: string): string {
	const code = /^([a-z]{2})(?:[-_][a-z\d_-]{1,20})?$/i.exec(text)?.[1];
	return code?.toLowerCase() ?? byName.get(words(text.slice(0, 40)).join('')) ?? text;
}
