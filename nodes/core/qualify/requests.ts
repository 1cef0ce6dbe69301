import type { RequestKind } from './knowledge';

/** The phrases seen of each list. */
export type RequestsSeen = Partial<Record<RequestKind, string[]>>;

/** What a sender asks of us. */
export interface Requests {
	/** To be left alone. */
	optOut?: string[];
	/** Words of lists beside so many others that they may be about anybody's list. */
	listWords?: string[];
	notInterested?: string[];
	/** The word after which they go on, having said no, with more than thanks: "but". */
	goesOn?: string;
	/** Nothing more: what they wanted they have by now. */
	settled?: string[];
}

/** A message of so many words that says "unsubscribe" says hardly anything else. */
const LITTLE_ELSE = 6;

/** A message of so many words that says "stop" says nothing else. */
const NOTHING_ELSE = 2;

/**
 * What the phrases that were seen ask of us. "Do not call" beside "email me" is a wish about the
 * way, and asks for nothing; alone it is an opt-out. "Do not call in the mornings" is no opt-out either: being
 * the longer phrase, it takes the words of the shorter one, and asks for nothing here.
 *
 * @param words how many the message has
 * @example
 * requestsIn({ listWords: ['unsubscribe'] }, 1) // { optOut: ['unsubscribe'] }
 * requestsIn({ notThisWay: ["don't call"], otherWay: ['email me'] }, 9) // {}
 */
export function requestsIn(seen: RequestsSeen, words: number): Requests {
	const { optOut = [], optOutAlone = [], listWords = [], notThisWay = [], otherWay = [] } = seen;
	const surely = words <= LITTLE_ELSE || seen.notInterested !== undefined;
	const leave = [
		...optOut,
		...(words <= NOTHING_ELSE ? optOutAlone : []),
		...(surely ? listWords : []),
		...(otherWay.length === 0 ? notThisWay : []),
	];
	return {
		...(leave.length > 0 && { optOut: leave }),
		...(leave.length === 0 && listWords.length > 0 && { listWords }),
		...(seen.notInterested && { notInterested: seen.notInterested }),
		...(seen.settled && { settled: seen.settled }),
	};
}
