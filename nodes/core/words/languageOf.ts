import { joinedWords } from '../fold';
import { languages } from './languages';

/** Languages that people choose on a form, ISO 639-1. */
const codes = `
	af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja
	ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl pt ro ru si sk sl sq sr sv sw ta te
	th tl tr uk ur uz vi zh zu
`
	.trim()
	.split(/\s+/);

/** Languages of forms, in which other languages are named. */
const namedIn = Object.keys(languages);

/** What the engine's tables call otherwise. */
const aliases: Record<string, string> = {
	es: 'castellano, castilian, Castellan',
	nb: 'Bokmål',
	nl: 'Flemish, Flämisch, flamand, Holländisch, holandés, holandês, olandese, Hollands',
	pt: 'Brazilian Portuguese, português do Brasil',
	zh: 'Mandarin, Chinesisch, Cantonese',
	en: 'British English, American English',
};

let names: Map<string, string> | undefined;

/** Built when the first name is looked up: a form that sends codes never pays for it. */
function languageNames(): Map<string, string> {
	if (names) return names;
	names = new Map();
	for (const code of codes) {
		// Each language also by its own name: Deutsch, 日本語.
		for (const language of [...namedIn, code]) {
			const name = new Intl.DisplayNames([language], { type: 'language' }).of(code);
			if (name !== undefined && !names.has(joinedWords(name))) names.set(joinedWords(name), code);
		}
	}
	for (const [code, list] of Object.entries(aliases)) {
		for (const alias of list.split(',')) names.set(joinedWords(alias), code);
	}
	return names;
}

/** Three letters, as librarians and some programs write it. */
const byThreeLetters: Readonly<Record<string, string>> = {
	chi: 'zh',
	cze: 'cs',
	dut: 'nl',
	fre: 'fr',
	ger: 'de',
	gre: 'el',
	rum: 'ro',
};

const LONGEST_NAME = 40;

/**
 * A language as its ISO 639-1 code, from a code, a locale or a name in the languages of forms;
 * other text as it is.
 *
 * @example
 * languageOf('de-AT') // 'de'
 * languageOf('Español') // 'es'
 */
export function languageOf(text: string): string {
	const code = /^([a-z]{2})(?:[-_][a-z\d_-]{1,20})?$/i.exec(text)?.[1]?.toLowerCase();
	if (code !== undefined) return code;
	if (text.length > LONGEST_NAME) return text;
	const named = languageNames().get(joinedWords(text.replace(/\(.*$/, '')));
	return (
		named ?? (/^[a-z]{3}$/i.test(text) ? fromThreeLetters(text.toLowerCase()) : undefined) ?? text
	);
}

/** The engine knows the terminology codes, such as `deu`. */
function fromThreeLetters(text: string): string | undefined {
	const short = byThreeLetters[text] ?? Intl.getCanonicalLocales(text)[0];
	return short?.length === 2 ? short : undefined;
}
