import { spacedWords } from '../../fold';
import { allPhrases, allWords } from '../../words';

const pitches = allPhrases(({ pitches: { sold } }) => sold).map(spacedWords);
const offers = allPhrases(({ pitches: { offered } }) => offered).map(spacedWords);

/** A pitch is made at its beginning. */
const LONGEST_PITCH = 3000;

/** One of these stands in every pitch: a quick look spares the rest. */
const mayBePitch = new RegExp(
	[...allWords(({ pitches: { telltales } }) => telltales)].join('|'),
	'i',
);

/**
 * Whether a message sells rankings, links or visitors: one of the usual phrases with an offer, or
 * several of them. Who asks for such a service uses one and offers nothing.
 *
 * @param message only its first 3000 characters are read
 * @example
 * isPitch('We offer SEO services') // true
 * isPitch('We need SEO services') // false
 */
export function isPitch(message: string): boolean {
	const text = message.slice(0, LONGEST_PITCH);
	if (!mayBePitch.test(text)) return false;
	const said = spacedWords(text);
	const found = pitches.filter((phrase) => said.includes(phrase)).length;
	return found > 1 || (found === 1 && offers.some((phrase) => said.includes(phrase)));
}
