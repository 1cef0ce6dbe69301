import { words } from '../fold';
import type { Lead } from '../lead';

/** Where the words of an inquiry are looked for. */
export const textPlaces = ['message', 'service', 'custom'] as const;

export type TextPlace = (typeof textPlaces)[number];

/** What a person wrote, ready to look for words in. */
export interface InquiryText {
	/** The words of each text, folded. A phrase is found within one text only. */
	texts: string[][];
	/** How many web links there are in all texts together. */
	links: number;
}

const link = /(?:https?:\/\/|www\.)\S+/gi;

/**
 * Reads the texts of an inquiry. The words inside a web link do not count: its address says what
 * the page is about, not what the person wants.
 *
 * @example
 * readInquiry({ message: 'A job: https://example.com/careers', service: null, custom: {} }, ['message'])
 * // { texts: [['a', 'job']], links: 1 }
 */
export function readInquiry(
	lead: Pick<Lead, TextPlace>,
	places: readonly TextPlace[],
): InquiryText {
	let links = 0;
	const texts = places
		.flatMap((place) => textsIn(lead[place]))
		.map((text) =>
			words(
				text.replace(link, () => {
					links += 1;
					return ' ';
				}),
			),
		);
	return { texts, links };
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).filter((inner): inner is string => typeof inner === 'string');
}
