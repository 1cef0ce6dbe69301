import type { FieldKind } from '../comparable';
import type { Table } from '../table';

/** How often values are there among all known leads. */
export interface Frequencies {
	/** How many leads are known. */
	total: number;
	/** Of each field: the binary logarithm of the share that has a value, by the value's number. */
	logs: readonly Float64Array[];
}

/** What is usual before anything is known, as if so many leads had been seen. */
const SEEN_BEFORE = 200;

/** How large a share has a value of that kind, usually. */
const usualShares: Readonly<Record<FieldKind, number>> = {
	...{ 'first name': 0.005, 'last name': 0.002, name: 0.002 },
	...{ email: 1e-6, phone: 1e-6, id: 1e-6, date: 4e-5 },
	...{ company: 5e-4, domain: 5e-4 },
	...{ place: 0.02, 'postal code': 0.002, street: 3e-4 },
	...{ text: 0.01, number: 0.01, notes: 0.1, own: 0.1 },
};

/** What somebody else has by chance, where nobody else is known to: a mailbox is its owner's. */
const leastCounts: Partial<Record<FieldKind, number>> = { email: 0.004, phone: 0.005, id: 0.01 };
const LEAST_COUNT = 0.5;

/** Of these it counts how many names are behind a value, not how many records. */
const ownKinds: ReadonlySet<FieldKind> = new Set(['email', 'phone', 'id']);

/** One person's name is written in so many ways. */
export const SPELLINGS_OF_A_NAME = 6;

/**
 * The share of leads that have a value, as a binary logarithm: other people's, with what is usual where
 * little is known.
 *
 * (others + 200 · usual) / (total + 200)
 *
 * @param count how many leads have it; of a mailbox, a phone or an id, how many different names are behind it
 * @example
 * logShare('last name', 1, 1000) // log2((0.5 + 0.4) / 1200), about -10.4
 */
export function logShare(kind: FieldKind, count: number, total: number): number {
	const least = leastCounts[kind] ?? LEAST_COUNT;
	const others = ownKinds.has(kind) && count <= SPELLINGS_OF_A_NAME ? 0 : count - 1;
	return Math.log2(
		(Math.max(others, least) + SEEN_BEFORE * usualShares[kind]) / (total + SEEN_BEFORE),
	);
}

/** Whether the different names behind a value of that kind are counted, not the records. */
export const countsNames = (kind: FieldKind): boolean => ownKinds.has(kind);

/** Whether it counts how many have a value of that kind: these are no values of their own. */
export const isCounted = (kind: FieldKind): boolean => kind !== 'notes' && kind !== 'own';

/**
 * How often the values of a table are there among all known leads.
 *
 * @param total how many leads are known
 * @param countOf how many have a value, see {@link logShare}
 */
export function frequenciesOf(
	table: Table,
	total: number,
	countOf: (field: number, value: number) => number,
): Frequencies {
	const logs = table.fields.map(({ kind }, field) => {
		const of = new Float64Array(table.values[field]?.size ?? 0);
		const known = new Map<number, number>();
		for (let value = 1; value < of.length; value++) {
			const count = countOf(field, value);
			let log = known.get(count);
			if (log === undefined) known.set(count, (log = logShare(kind, count, total)));
			of[value] = log;
		}
		return of;
	});
	return { total, logs };
}
