import { builtInKnowledge, type Knowledge } from '../knowledge';
import { compilePhrases, findPhrases, type PhraseFinder } from '../phrases';
import { readInquiry } from '../text';

let finder: PhraseFinder | undefined;

/** The phrases of buying, and those of all others, which may hold one of them. */
const finderOf = ({ categories: { sales, ...others } }: Knowledge) =>
	compilePhrases([
		sales?.sure ?? [],
		Object.values(others).flatMap(({ sure, hints }) => [...sure, ...hints]),
	]);

/**
 * Whether a message says in so many words that somebody wants to buy.
 *
 * @example
 * asksToBuy('Please send me a quote for 40 licences') // true
 */
export function asksToBuy(message: string): boolean {
	finder ??= finderOf(builtInKnowledge);
	const text = readInquiry({ message, service: null, custom: {} }, ['message']);
	const [buying = []] = findPhrases(finder, text, 'longest');
	return buying.length > 0;
}
