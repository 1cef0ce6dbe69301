import { Keys, wholeNumber } from '../blocking';
import type { Comparable, ComparedField } from '../comparable';
import { Table } from '../table';
import {
	askedKeys,
	askedValues,
	namesBehindAsked,
	type KnownCounts,
	type ValueCount,
} from './asked';
import { countedAs, countedValues } from './counted';
import { crowdedIn, MOST_LIKE, rarestFirst, unreadIn, type FoundLike, type Listed } from './listed';

/** A search finds few, of whom nobody knows how many there are beside them; so few nobody's CRM holds. */
const LEAST_KNOWN = 1000;

/** Keys of a list meet no others. */
const SALT = 'list';

/** What a look-up in a list gives. */
export interface LookedUpInList extends FoundLike {
	known: KnownCounts;
}

/**
 * Records that are known from a list, such as what a CRM gave, to be looked up as those of a store are:
 * each is made ready once, and a look-up does not grow with those who share a key. Their places in the list
 * are their numbers.
 *
 * @example
 * new KnownList(leadFields, [ada, bob]).lookUp(ada).like // [{ number: 0, forms: [ada], sharedKinds: [] }]
 */
export class KnownList {
	private readonly holders = new Map<number, number[]>();

	private readonly counts = new Map<string, number>();

	constructor(
		private readonly fields: readonly ComparedField[],
		private readonly records: readonly Comparable[],
	) {
		const table = new Table(fields);
		const keys = new Keys(table, SALT);
		records.forEach((record, place) => {
			keys.of(table.add(record), (low, high) => this.hold(wholeNumber({ low, high }), place));
			for (const { field, value } of countedValues(fields, record)) {
				const counted = termOf(field, value);
				this.counts.set(counted, (this.counts.get(counted) ?? 0) + 1);
			}
		});
	}

	/** Those who somebody may be, see {@link rarestFirst}. */
	lookUp(comparable: Comparable): LookedUpInList {
		const lists = [...askedKeys(this.fields, comparable, SALT)].flatMap(([key, name]): Listed[] => {
			const leads = this.holders.get(key);
			return leads ? [{ name, leads }] : [];
		});
		const numbers = rarestFirst(lists);
		const like = [...numbers]
			.sort((one, other) => one - other)
			.map((number) => ({ number, forms: [this.records[number] ?? []], sharedKinds: [] }));
		return { like, crowded: crowdedIn(lists), known: this.known(comparable, like, lists, numbers) };
	}

	private known(
		comparable: Comparable,
		like: FoundLike['like'],
		lists: readonly Listed[],
		numbers: ReadonlySet<number>,
	): KnownCounts {
		if (like.length === 0) return { total: 0, counts: [] };
		const behind = namesBehindAsked(this.fields, comparable, like, unreadIn(lists, numbers));
		const counts = askedValues(this.fields, comparable)
			.map(({ field, value }): ValueCount => {
				return [countedAs(field), value, this.counts.get(termOf(field, value)) ?? 0];
			})
			.filter(([, , count]) => count > 0);
		return { total: Math.max(this.records.length, LEAST_KNOWN), counts: [...counts, ...behind] };
	}

	private hold(key: number, place: number) {
		const held = this.holders.get(key);
		if (!held) this.holders.set(key, [place]);
		else if (held.length <= MOST_LIKE && held.at(-1) !== place) held.push(place);
	}
}

const termOf = (field: ComparedField, value: string) => `${countedAs(field)}\n${value}`;
