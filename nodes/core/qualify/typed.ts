import { fold } from '../fold';
import { bySounds, isGibberishWord } from '../gibberish';
import { remembering } from '../remembering';

/** Rows of keys on QWERTY, QWERTZ, AZERTY and ЙЦУКЕН keyboards, and keys that are struck in a slant. */
const rows = [
	...['qwertyuiop', 'qwertzuiop', 'azertyuiop'],
	...['asdfghjkl', 'qsdfghjklm', 'zxcvbnm', 'yxcvbnm', 'wxcvbn'],
	...['qawsedrftgyhujikolp', 'qayswxedcrfv', 'qazwsxedcrfv', 'azsxdcfvgb'],
	...['ghjklö', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
].map(fold);

/** So many keys in a row are no accident. */
const RUN = 4;

/** Runs that words have in them, such as property, Hertz, Konzert, wert, Azerbaijan, запрос and женитьба. */
const runsOfWords =
	/^(?:erty|wert|werty|ertz|zert|azer|reza|treu|апро|прол|орпа|мить|смит|итьб|кенг|укен|неку)$/;

const runs: ReadonlySet<string> = new Set(
	[...rows, ...rows.map((row) => [...row].reverse().join(''))]
		.flatMap((row) =>
			Array.from({ length: row.length - RUN + 1 }, (_, at) => row.slice(at, at + RUN)),
		)
		.filter((run) => !runsOfWords.test(run)),
);

function hasRun(word: string): boolean {
	for (let at = 0; at + RUN <= word.length; at++) {
		if (runs.has(word.slice(at, at + RUN))) return true;
	}
	return false;
}

/** What fingers do that are too short for a run. */
const shortRun =
	/^(?:фыв|ыва|вап|апрол|олд|лдж|джэ|ицу|цук|ячс|чсм|asd|qwe|zxc|yxc|jkl|sdf|dfg|fgh|hjk|wer|ert|xcv|qsd|aze|azerty|wxc|lkj|dsa|ewq)+$/;

/** Keys under resting fingers, without the one vowel. */
const restingFingers = /^[sdfghjkl]{4,}$/;

/** Letters of several words have no vowels in them, but no whole word: with l and r, longer ones. */
const noVowels = /^(?:[^aeiouylr]{5,}|[^aeiouy]{6,})$/;

/** More than the five of any language's words, l and r not counted for they can be a syllable. */
const tooManyConsonants = /[bcdfghjkmnpqstvwxz]{5}/;

/** `KiGHob`: capitals thrown in, unlike those of HubSpot and MySQL. */
const thrownIn = /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;
const capitalsInside = /\p{Ll}\p{Lu}{2,}\p{Ll}/u;

const repeats = /(\p{L})\1{3,}/iu;

/** In capitals so many letters are an abbreviation. */
const abbreviation = /^\p{Lu}{1,5}s?$/u;

/**
 * Whether a word of a message was only typed on a keyboard. It is asked more of a message's words
 * than of a name: nobody is called away for a name that is hard to say.
 *
 * @param written with its capitals
 * @example
 * isTyped('fjdksl') // true
 * isTyped('XrumerKiGHob') // true
 * isTyped('RFQ') // false
 */
export const isTyped = (written: string): boolean =>
	written.length > LONGEST_REMEMBERED ? isTypedAnew(written) : isTypedAgain(written);

function isTypedAnew(written: string): boolean {
	const word = fold(written);
	if (isGibberishWord(written) || repeats.test(written)) return true;
	if (shortRun.test(word) || hasRun(word)) return true;
	if (abbreviation.test(written) || !/^[a-z]+$/.test(word)) return false;
	if (thrownIn.test(written) && capitalsInside.test(written)) return true;
	if (restingFingers.test(word)) return true;
	/** Marks on letters are a language's. */
	if (word !== written.toLowerCase()) return false;
	return noVowels.test(word) || tooManyConsonants.test(bySounds(word));
}

/** Longer ones come once, and would fill the memory. */
const LONGEST_REMEMBERED = 24;

const isTypedAgain = remembering(10_000, isTypedAnew);
