import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { LanguagePhrases } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

export type { KnownCategory, LanguagePhrases } from './language';

/** One row for each language; a new one is a file and a line here. */
export const languagePhrases: readonly LanguagePhrases[] = [en, de, fr, es, it, nl, pt, pl];
