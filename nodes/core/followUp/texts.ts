import { hash } from 'node:crypto';
import { languageOf } from '../words';
import type { Attempt } from './planSettings';

/** What an attempt says in one language. */
export type AttemptText = Pick<Attempt, 'subject' | 'message'>;

/**
 * What an attempt says to somebody: in their language where it is written in that, else as it is for everybody.
 *
 * @param language as Lead Normalize writes it, such as `de`; `null` where nobody knows
 * @example
 * textFor({ ...attempt, subject: 'Hi', texts: [{ language: 'German', subject: 'Hallo', message }] }, 'de').subject
 * // 'Hallo'
 */
export function textFor(attempt: Attempt, language: string | null): AttemptText {
	const theirs = language === null ? undefined : languageKey(language);
	return attempt.texts.find((text) => languageKey(text.language) === theirs) ?? attempt;
}

/** A language however it is written. */
export const languageKey = (language: string): string => languageOf(language.trim()).toLowerCase();

/** Tells texts from each other and says nothing of them. */
export const textMark = ({ subject, message }: AttemptText): string =>
	hash('sha256', `${subject}\0${message}`, 'base64url').slice(0, 12);
