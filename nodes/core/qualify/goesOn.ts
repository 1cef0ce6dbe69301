import { languages, phrasesIn, wordsIn, type Language } from '../words';
import { addPhrase, newTree, phrasesAt, type PhraseTree } from './phraseTree';
import type { SaidText } from './text';

/** What counts behind a no. */
interface Turn {
	/** The word after which a new thought begins; not there of what wishes for nothing. */
	after?: string;
}

/** How a no is said in a language, and what may stand behind it. */
interface Speech {
	no: PhraseTree<true>;
	behind: PhraseTree<Turn>;
}

function speechOf({ inquiry }: Language): Speech {
	const speech: Speech = { no: newTree(), behind: newTree() };
	for (const no of phrasesIn(inquiry.notInterested)) addPhrase(speech.no, no, true);
	for (const after of [...wordsIn(inquiry.but), ...phrasesIn(inquiry.instead)]) {
		addPhrase(speech.behind, after, { after });
	}
	for (const polite of phrasesIn(inquiry.noWish)) addPhrase(speech.behind, polite, {});
	return speech;
}

/** Each language for itself: the French "mais" is no Portuguese one, which is "more". */
const speeches: readonly Speech[] = Object.values(languages).map(speechOf);

/**
 * The word after which somebody who has said no goes on with something else: "but" before more than thanks
 * or good wishes. What they go on with may be a wish in words that no list has.
 *
 * @example
 * goesOnAfterNo([{ words: ['no', 'interest', 'in', 'it', 'but', 'in', 'a', 'garage'] }]) // 'but'
 * goesOnAfterNo([{ words: ['not', 'interested', 'but', 'thanks'] }]) // undefined
 */
export function goesOnAfterNo(texts: readonly SaidText[]): string | undefined {
	for (const { words } of texts) {
		for (const speech of speeches) {
			const after = turnIn(words, speech);
			if (after !== undefined) return after;
		}
	}
	return undefined;
}

function turnIn(words: readonly string[], { no, behind }: Speech): string | undefined {
	let turned: string | undefined;
	for (let at = endOfNo(words, no); at < words.length; ) {
		const longest = phrasesAt(behind, words, at).at(-1);
		if (!longest && turned !== undefined) return turned;
		turned = longest?.values[0]?.after;
		at += longest?.length ?? 1;
	}
	return undefined;
}

/** Where the first no ends; at the end of all where there is none. */
function endOfNo(words: readonly string[], no: PhraseTree<true>): number {
	for (let at = 0; at < words.length; at += 1) {
		const longest = phrasesAt(no, words, at).at(-1);
		if (longest) return at + longest.length;
	}
	return words.length;
}
