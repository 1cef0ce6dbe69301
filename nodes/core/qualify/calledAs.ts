import type { Category } from '../lead';

/** Categories as people call them, after "this is about". */
export const calledAs: Readonly<Record<Category, string>> = {
	sales: 'a purchase',
	support: 'support',
	'existing customer': 'what a customer already has with us',
	hiring: 'a job with us',
	partnership: 'a partnership',
	vendor: 'an offer to sell us something',
	spam: 'spam',
	unclear: 'something unclear',
};

const shownWords = 5;

/** Each once, without the star of a stem: `licence*` beside `licences` says the same. */
export function shown(phrases: readonly string[]): string[] {
	const plain = phrases.map((phrase) => phrase.replace(/\*/g, ''));
	return [...new Set(plain)].filter(
		(phrase, index) =>
			!(
				phrases.includes(`${phrase}*`) &&
				plain.some((other, at) => at !== index && other !== phrase && other.startsWith(phrase))
			),
	);
}

/** `"price"`, `"price" and "demo"`, and no more than a reader wants to see. */
export function quoted(seen: readonly string[]): string {
	const phrases = shown(seen);
	const first = phrases.slice(0, shownWords).map((phrase) => `"${phrase}"`);
	if (phrases.length > shownWords) first.push(`${phrases.length - shownWords} more`);
	const last = first.at(-1) ?? '';
	return first.length < 2 ? last : `${first.slice(0, -1).join(', ')} and ${last}`;
}
