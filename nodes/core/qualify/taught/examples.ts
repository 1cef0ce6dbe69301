import type { Category } from '../../lead';
import { readForTeaching, type Guessed, type Mark, type Shares } from '../model';
import { turnsAway } from '../turnsAway';
import { asksToBuy } from './buying';

/** A message of which a person said what it is about. */
export interface DecidedMessage {
	asked: Guessed;
	category: Exclude<Category, 'unclear'>;
	/** Whose it is: what only one person writes is not learned. */
	person: string;
}

/** Such a message as it is learned from. */
export interface TeachingExample {
	category: Category;
	marks: Mark[];
	/** What the built-in model says. */
	shares: Shares;
	people: Set<string>;
	/** Whether it is a buyer's in so many words. */
	buys: boolean;
}

/** Messages that are not learned from, by why. */
export interface LeftOut {
	/** Decided as something that is turned away, although they write about buying. */
	buying: number;
	/** The same message, decided once as this and once as that. */
	torn: number;
}

/**
 * Decided messages as they are learned from, in an order of their own: the same message counts once, however
 * often it was decided.
 */
export function teachingExamples(decided: readonly DecidedMessage[]): {
	examples: TeachingExample[];
	leftOut: LeftOut;
} {
	const byText = new Map<string, TeachingExample>();
	const torn = new Set<string>();
	const buying = new Set<string>();
	for (const { asked, category, person } of decided) {
		const { words, marks, shares } = readForTeaching(asked);
		const text = words.join(' ');
		const known = byText.get(text);
		if (known) {
			known.people.add(person);
			if (known.category !== category) torn.add(text);
			continue;
		}
		const buys = asksToBuy(asked.message);
		if (buys && turnsAway.has(category)) {
			buying.add(text);
			continue;
		}
		byText.set(text, { category, marks, shares, people: new Set([person]), buys });
	}
	const kept = [...byText].filter(([text]) => !torn.has(text));
	kept.sort(([one], [other]) => (one < other ? -1 : 1));
	return {
		examples: kept.map(([, example]) => example),
		leftOut: { buying: buying.size, torn: torn.size },
	};
}
