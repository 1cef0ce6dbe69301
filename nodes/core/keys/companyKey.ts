import { words } from '../fold';
import { allWords, others } from '../words';
import { formAtEnd, formAtStart, withoutAttachedForm, withoutMarkedForm } from './legalForms';

/** Words between names of a firm's partners, which stand for `&`. */
const joiningWords = allWords(({ and }) => and, others.and);

/** A place after the legal form: `Engine Ltd (UK)`. */
const inBrackets = /^(.*\S)\s*\(([^()]*)\)$/;

/** Longer names are compared by their beginnings. */
const LONGEST = 500;

/**
 * The key of a company's name: its words, folded and sorted, without the legal form, "The" and
 * what stands for `&`.
 *
 * @example
 * companyKey('The Smith & Sons, S.A.') // 'smith sons'
 * companyKey('株式会社エンジン') // 'ンンエシ', its letters sorted
 */
export function companyKey(company: string | null): string | null {
	const name = withoutMarkedForm(withoutAttachedForm((company ?? '').slice(0, LONGEST).trim()));
	const [, outer = name, inner = ''] = inBrackets.exec(name) ?? [];
	const whole = withoutForms(wordsOf(name));
	const parts =
		inner === '' ? whole : [...withoutForms(wordsOf(outer)), ...withoutForms(wordsOf(inner))];
	const telling = whole.length <= parts.length ? whole : parts;
	return telling.length > 0 ? [...telling].sort().join(' ') : null;
}

const wordsOf = (text: string) => words(text.replace(/[.'’]/g, ''));

function withoutForms(list: readonly string[]): string[] {
	let rest = list[0] === 'the' && list.length > 1 ? list.slice(1) : [...list];
	for (;;) {
		const form = formAtEnd(rest);
		const joint = rest.length > 1 && joiningWords.has(rest.at(-1) ?? '') ? 1 : 0;
		if (form + joint === 0) break;
		rest = rest.slice(0, -(form || joint));
	}
	rest = rest.slice(formAtStart(rest));
	const telling = rest.filter((word) => !joiningWords.has(word));
	return telling.length > 0 ? telling : rest;
}
