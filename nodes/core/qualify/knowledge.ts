import type { Category } from '../lead';
import { allPhrases, type KnownCategory, type Language } from '../words';
import { sameWords } from './saidWords';

/** How sure a phrase makes: `sure` alone, `hints` two together. */
export type Strength = 'sure' | 'hints';

/** What a sender may ask that no category is about. */
export type RequestKind = (typeof requestKinds)[number];

export const requestKinds = [
	'optOut',
	'optOutAlone',
	'listWords',
	'notThisWay',
	'bounded',
	'otherWay',
	'notInterested',
	'settled',
] as const;

/** The words that the pack knows, of all languages together. */
export interface Knowledge {
	/** Rises when the words change, so that a policy's hash does. 0 is none. */
	version: number;
	categories: Partial<Record<Category, Record<Strength, readonly string[]>>>;
	requests: Record<RequestKind, readonly string[]>;
}

const together = (
	pick: (inquiry: Language['inquiry']) => string,
	without: readonly string[] = [],
): string[] => {
	const known = new Set(without.map(sameWords));
	return allPhrases(({ inquiry }) => pick(inquiry)).filter((phrase) => {
		const words = sameWords(phrase);
		return !known.has(words) && known.add(words);
	});
};

/** Each phrase once, although languages share words: seen twice it would count twice. */
function ofCategory(category: KnownCategory) {
	const sure = together(({ categories }) => categories[category].sure);
	return { sure, hints: together(({ categories }) => categories[category].hints, sure) };
}

/** What a new node knows without a word in its tables. */
export const builtInKnowledge: Knowledge = {
	version: 6,
	categories: {
		sales: ofCategory('sales'),
		support: ofCategory('support'),
		hiring: ofCategory('hiring'),
		partnership: ofCategory('partnership'),
		vendor: ofCategory('vendor'),
		spam: ofCategory('spam'),
	} satisfies Record<KnownCategory, object>,
	requests: {
		optOut: together(({ optOut }) => optOut),
		optOutAlone: together(({ optOutAlone }) => optOutAlone),
		listWords: together(({ listWords }) => listWords),
		notThisWay: together(({ notThisWay }) => notThisWay),
		bounded: together(({ bounded }) => bounded),
		otherWay: together(({ otherWay }) => otherWay),
		notInterested: together(({ notInterested }) => notInterested),
		settled: together(({ settled }) => settled),
	},
};

/** For a policy that goes by its own words alone. */
export const noKnowledge: Knowledge = {
	version: 0,
	categories: {},
	requests: {
		optOut: [],
		optOutAlone: [],
		listWords: [],
		notThisWay: [],
		bounded: [],
		otherWay: [],
		notInterested: [],
		settled: [],
	},
};
