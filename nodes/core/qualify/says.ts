import { allPhrases, type Language } from '../words';
import { addPhrase, newTree, phrasesAt } from './phraseTree';
import { isTyped } from './typed';

/**
 * Whether a message says anything: `no text` is none, or a dash in a field that had to be filled
 * in; `nothing` a greeting, a test or a sign; `gibberish` what fingers do on a keyboard; `unread` is in a script of
 * none of the languages that are read.
 */
export type Says = 'no text' | 'nothing' | 'gibberish' | 'something' | 'unread';

const treeOf = (pick: (inquiry: Language['inquiry']) => string) => {
	const tree = newTree<true>();
	for (const phrase of allPhrases(({ inquiry }) => pick(inquiry))) addPhrase(tree, phrase, true);
	return tree;
};

const smallTalk = treeOf(({ smallTalk: phrases }) => phrases);
const fillers = treeOf(({ fillers: phrases }) => phrases);

/** More words are a message, whatever they are. */
const MOST = 12;

/**
 * @param message as it was written
 * @param words those of the message
 * @example
 * whatIsSaid('Hi there!', ['hi', 'there']) // 'nothing'
 * whatIsSaid('asdf qwer', ['asdf', 'qwer']) // 'gibberish'
 * whatIsSaid('-', []) // 'no text'
 */
export function whatIsSaid(message: string, words: readonly string[]): Says {
	if (isDummyText(words)) return 'nothing';
	if (words.length === 0) return /[\p{S}\p{L}\p{N}]/u.test(message) ? 'nothing' : 'no text';
	if (words.length > MOST)
		return isMostlyGibberish(message) ? 'gibberish' : somethingOrUnread(message);
	if (consistsOf(fillers, words, { numbersToo: false })) return 'no text';
	if (isMostlyGibberish(message)) return 'gibberish';
	return consistsOf(smallTalk, words, { numbersToo: true })
		? 'nothing'
		: somethingOrUnread(message);
}

/** What stands on a page until somebody writes for it, of any length. */
const isDummyText = (words: readonly string[]) =>
	words.some((word, index) => word === 'lorem' && words[index + 1] === 'ipsum');

/** A text without these has Latin letters alone, and they need not be counted. */
const beyondLatin = /[^\p{ASCII}\u00c0-\u024f\u2010-\u2027\u20ac]/u;

/** Whether fewer than half of the letters are those of the languages that are read. */
function somethingOrUnread(message: string): Says {
	if (!beyondLatin.test(message)) return 'something';
	const letters = message.match(/\p{L}/gu)?.length ?? 0;
	const latin = message.match(/\p{sc=Latin}/gu)?.length ?? 0;
	return latin * 2 < letters ? 'unread' : 'something';
}

/** Whether nothing is left of the words when these phrases, and all numbers if asked, are taken out. */
function consistsOf(
	phrases: typeof smallTalk,
	words: readonly string[],
	{ numbersToo }: { numbersToo: boolean },
): boolean {
	for (let index = 0; index < words.length; ) {
		const length =
			phrasesAt(phrases, words, index).at(-1)?.length ??
			(numbersToo && isNumber(words[index]) ? 1 : 0);
		if (length === 0) return false;
		index += length;
	}
	return true;
}

const isNumber = (word: string | undefined) => word !== undefined && /^\d+$/.test(word);

/** More than half of the words; in capitals and small letters as they were written. */
function isMostlyGibberish(message: string): boolean {
	const found = message.slice(0, LONGEST).match(/[\p{L}\p{M}]+/gu) ?? [];
	const spacedOut = found.length > 3 && found.every((word) => /^\p{sc=Latin}$/u.test(word));
	const written = spacedOut ? [found.join('')] : found;
	const bad = written.filter(isTyped).length;
	return bad * 2 > written.length;
}

/** Of a message so much is looked at: who begins with words goes on with words. */
const LONGEST = 120;
