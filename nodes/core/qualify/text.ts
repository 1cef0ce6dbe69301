import type { Lead } from '../lead';
import { negationsIn } from './negation';
import { saidWords } from './saidWords';
import { whatIsSaid, type Says } from './says';

/** Where the words of an inquiry are looked for. */
export const textPlaces = ['message', 'service', 'custom'] as const;

export type TextPlace = (typeof textPlaces)[number];

/** The words of one text. */
export interface SaidText {
	words: string[];
	/** For each word the index of the negation that is said of it, or -1; not there without any. */
	negatedBy?: number[];
}

/** What a person wrote, ready to look for words in. */
export interface InquiryText {
	/** A phrase is found within one text only. */
	texts: SaidText[];
	/** How many web links there are in all texts together. */
	links: number;
	/** How many words the message has. */
	words: number;
	/** Whether the message says anything. A service that is named says something in its place. */
	says: Says;
}

const link = /(?:https?:\/\/|www\.)\S+/gi;

/**
 * Reads the texts of an inquiry. The words inside a web link do not count: its address says what
 * the page is about, not what the person wants.
 *
 * @example
 * readInquiry({ message: 'A job: https://example.com/careers', service: null, custom: {} }, ['message'])
 * // { texts: [{ words: ['a', 'job'] }], links: 1, words: 2, says: 'something' }
 */
export function readInquiry(
	lead: Pick<Lead, TextPlace>,
	places: readonly TextPlace[],
): InquiryText {
	const read: InquiryText = { texts: [], links: 0, words: 0, says: 'no text' };
	for (const place of places) {
		for (const text of textsIn(lead[place])) {
			const plain = text.replace(link, () => {
				read.links += 1;
				return ' ';
			});
			const said = saidIn(plain);
			read.texts.push(said);
			if (place === 'message') {
				read.words = said.words.length;
				read.says = whatIsSaid(text, said.words);
			}
		}
	}
	if (places.includes('service') && lead.service !== null && read.says !== 'no text') {
		read.says = 'something';
	}
	return read;
}

function saidIn(text: string): SaidText {
	const words = saidWords(text);
	const negatedBy = negationsIn(text, words);
	return negatedBy ? { words, negatedBy } : { words };
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).filter((inner): inner is string => typeof inner === 'string');
}
