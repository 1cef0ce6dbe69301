import type { LikeLead } from './likeLead';

/** How many known leads one look-up gives at most, and how many of one key it reads. */
export const MOST_LIKE = 200;

/** Somebody's key, and the numbers of those who have it, in their order; no more than one above {@link MOST_LIKE}. */
export interface Listed {
	/** What the key is made of, such as `surname, town`. */
	name: string;
	leads: readonly number[];
}

/**
 * Whom to look at of those who share keys: those of the rarest key first, until they are
 * {@link MOST_LIKE}.
 *
 * @example
 * rarestFirst([{ name: 'phone', leads: [1, 2] }, { name: 'email', leads: [2] }]) // Set { 2, 1 }
 */
export function rarestFirst(lists: readonly Listed[]): Set<number> {
	const numbers = new Set<number>();
	for (const { leads } of [...lists].sort((a, b) => a.leads.length - b.leads.length)) {
		for (const lead of leads) if (numbers.size < MOST_LIKE) numbers.add(lead);
	}
	return numbers;
}

/** What the keys are made of that more share than are looked at. */
export const crowdedIn = (lists: readonly Listed[]): string[] =>
	lists.filter(({ leads }) => leads.length > MOST_LIKE).map(({ name }) => name);

/** How many have a key and are not looked at, at most of several keys of that name; the key of a mailbox, a number or an id is called as its kind is. */
export const unreadIn = (
	lists: readonly Listed[],
	read: ReadonlySet<number>,
): Record<string, number> =>
	lists.reduce<Record<string, number>>((most, { name, leads }) => {
		const unread = leads.filter((lead) => !read.has(lead)).length;
		return { ...most, [name]: Math.max(unread, most[name] ?? 0) };
	}, {});

/** What a look-up found, wherever the known are kept. */
export interface FoundLike {
	/** In the order of their numbers. */
	like: LikeLead[];
	/** See {@link crowdedIn}. */
	crowded: string[];
}
