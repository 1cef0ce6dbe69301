import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import type { Language } from './language';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/**
 * The languages that the pack reads, by ISO 639-1; a new one is a folder and a line here. Where two
 * have a word in common that means different things, the first one counts.
 */
export const languages = {
	en: english,
	de: german,
	fr: french,
	es: spanish,
	pt: portuguese,
	it: italian,
	nl: dutch,
	pl: polish,
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof languages;
