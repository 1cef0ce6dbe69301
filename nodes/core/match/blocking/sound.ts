import { remembering } from '../../remembering';

/** Letters that are heard alike, in this order. */
const alike: ReadonlyArray<readonly [RegExp, string]> = [
	[/kh/g, 'h'],
	[/sch|sh|tsch|ch(?=[aeiou])|cz|sz/g, 's'],
	[/ph|pf/g, 'f'],
	[/th|dt|d/g, 't'],
	[/ck|c(?=[eiy])|x/g, 's'],
	[/ch|c|q|g/g, 'k'],
	[/[zß]/g, 's'],
	[/[wv]/g, 'f'],
	[/p/g, 'b'],
	[/n(?=[bk])|m/g, 'n'],
];

const beyondLetters = /[^a-z]/g;
const beginsWithVowel = /^[aeiouyhj]/;
const vowels = /[aeiouyhj]/g;
const doubled = /(.)\1+/g;

const MOST_REMEMBERED = 20_000;

/**
 * A word as it is heard, roughly: names that one writes for another have the same. Consonants alone,
 * and whether it begins with a vowel; letters beyond Latin as they are.
 *
 * @param word normal
 * @example
 * soundOf('schmidt') === soundOf('schmitt') // true
 */
export const soundOf = remembering(MOST_REMEMBERED, (word: string): string => {
	const letters = word.replace(beyondLetters, '');
	if (letters === '') return word;
	const heard = alike.reduce((text, [written, sound]) => text.replace(written, sound), letters);
	const begin = beginsWithVowel.test(heard) ? 'a' : '';
	return begin + heard.replace(vowels, '').replace(doubled, '$1');
});
