import { z } from 'zod/v4';
import { keptText } from '../../keptText';
import { categories, type Category } from '../../lead';
import { CONCEPT, type Mark } from '../model/mark';
import type { Odds } from '../model/tables';
import { turnsAway } from '../turnsAway';

const counts = z.partialRecord(z.enum(categories), z.number());

/**
 * What the people of a workspace taught about categories, as it is kept: words and concepts that at least
 * three messages hold, and how they shift what the built-in model says. Nothing of any one person stands in it.
 */
export const taughtModelSchema = z.object({
	/** By mark and category, in hundredths of a logarithm, as whole numbers. */
	shifts: z.record(z.string(), counts),
	/** What it was learned from, and what came of those messages that it had not seen. */
	from: z.object({
		/** How many messages of each category were decided. */
		decided: counts,
		/** How many of them the best guess was right of: of the built-in model alone, and so shifted. */
		right: z.object({ before: z.number(), after: z.number() }),
	}),
});

export type TaughtModel = z.infer<typeof taughtModelSchema>;

/** What was taught, and as which version it is kept. */
export interface VersionedTaught {
	version: number;
	model: TaughtModel;
}

/**
 * What was taught as text, to be kept, and read again.
 *
 * @example
 * readTaught(writtenTaught(model)) // equal to model
 */
export const { written: writtenTaught, read: readTaught } = keptText(taughtModelSchema);

/** A category becomes at most so many times as likely by all that was taught, or as much less. */
export const MOST_ODDS = 6;

/** Shifts are kept as whole numbers of these parts. */
const PARTS = 100;

/** A shift as it is kept. */
export const keptShift = (shift: number): number => Math.round(shift * PARTS);

/**
 * How many times as likely what was taught makes each category of a message, to two decimals.
 *
 * @example
 * taughtOdds(model, [{ name: 'maintenance', value: 1 }]) // { support: 2.4, sales: 0.6 }
 */
export function taughtOdds({ shifts }: Pick<TaughtModel, 'shifts'>, marks: readonly Mark[]): Odds {
	const sums: Sums = {};
	for (const { name, value } of marks) {
		if (!Object.hasOwn(shifts, name)) continue;
		for (const [category, shift = 0] of shiftsOf(shifts[name])) {
			sums[category] = (sums[category] ?? 0) + (value * shift) / PARTS;
		}
	}
	const odds: Sums = {};
	for (const [category, sum = 0] of shiftsOf(sums)) {
		const times = rounded(Math.exp(Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, sum))));
		if (times !== 1) odds[category] = times;
	}
	return odds;
}

type Sums = Partial<Record<Category, number>>;

const MOST_SHIFT = Math.log(MOST_ODDS);

const shiftsOf = (shifts: Odds = {}) =>
	Object.entries(shifts) as Array<[Category, number | undefined]>;

const rounded = (times: number): number => Math.round(times * 100) / 100;

/**
 * Odds for the message of somebody who writes about buying: whatever was taught, none of it makes it likelier
 * that they are turned away.
 *
 * @example
 * neverAway({ spam: 4, sales: 0.5 }) // { sales: 0.5, vendor: 0.5, spam: 0.5 }
 */
export function neverAway(odds: Odds): Odds {
	const least = Math.min(1, ...shiftsOf(odds).map(([, times = 1]) => times));
	return { ...odds, ...Object.fromEntries([...turnsAway].map((category) => [category, least])) };
}

/** What one word, or one idea of which it knows words in all languages, was taught to say. */
export interface Shift {
	/** Such as `maintenance`, or `words for price`. */
	word: string;
	category: Category;
	/** How many times as likely it makes the category in a message of nothing else; below 1 less likely. */
	times: number;
}

/** So many are told of each category: what makes it likelier first. */
const TOLD_OF_EACH = 6;

/**
 * The words and ideas that were taught to say most, category by category.
 *
 * @example
 * strongestShifts(model)[0] // { word: 'maintenance', category: 'support', times: 2.6 }
 */
export function strongestShifts({ shifts }: TaughtModel): Shift[] {
	const all = Object.entries(shifts).flatMap(([name, byCategory]) =>
		shiftsOf(byCategory).map(([category, shift = 0]): Shift => {
			const word = name.startsWith(CONCEPT) ? `words for ${name.slice(CONCEPT.length)}` : name;
			return { word, category, times: rounded(Math.exp(shift / PARTS)) };
		}),
	);
	all.sort((one, other) => Math.abs(Math.log(other.times)) - Math.abs(Math.log(one.times)));
	return categories.flatMap((category) =>
		all.filter((shift) => shift.category === category).slice(0, TOLD_OF_EACH),
	);
}
