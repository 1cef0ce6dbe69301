import { namedKeys } from '../blocking';
import type { Comparable, ComparedField } from '../comparable';
import type { Known } from '../judge';
import { countOfNames, countsNames, countsPeople, type FullName } from '../model';
import { Table } from '../table';
import { countedAs, countedValues, valuesReader, type CountedValue } from './counted';
import type { LikeLead } from './likeLead';

/** How many known leads have a value of a field; of a mailbox, how many names are behind it. */
export type ValueCount = readonly [field: string, value: string, count: number];

/** How frequent what somebody says is among all known leads: plain values, to be recorded. */
export interface KnownCounts {
	/** How many leads are known. */
	total: number;
	/** Values that nobody has are not there. */
	counts: readonly ValueCount[];
}

/**
 * The keys by which known leads are found that may be somebody, with what each is made of.
 *
 * @example
 * [...askedKeys(leadFields, comparable, 'main').values()] // ['email', 'names', 'surname, town', …]
 */
export function askedKeys(
	fields: readonly ComparedField[],
	comparable: Comparable,
	workspace: string,
): ReadonlyMap<number, string> {
	let keys = askedBefore(fields, comparable, workspace);
	if (keys) return keys;
	const table = new Table(fields);
	keys = namedKeys(table, table.add(comparable), workspace);
	made.set(comparable, { fields, workspace, keys });
	return keys;
}

interface MadeKeys {
	fields: readonly ComparedField[];
	workspace: string;
	keys: ReadonlyMap<number, string>;
}

/** Whoever comes in is looked for ahead, looked for, and kept. */
const made = new WeakMap<Comparable, MadeKeys>();

/** What {@link askedKeys} found of this very record when it was asked last. */
export function askedBefore(
	fields: readonly ComparedField[],
	comparable: Comparable,
	workspace: string,
): ReadonlyMap<number, string> | undefined {
	const last = made.get(comparable);
	return last?.fields === fields && last.workspace === workspace ? last.keys : undefined;
}

const isName = ({ kind }: ComparedField) => kind === 'first name' || kind === 'last name';

/**
 * The values of which it counts how many known leads have them. A first name counts as a last name
 * too: the two may be swapped.
 */
export function askedValues(
	fields: readonly ComparedField[],
	comparable: Comparable,
): CountedValue[] {
	const counted = countedValues(fields, comparable).filter(({ field }) => !countsNames(field.kind));
	const names = [
		...new Set(counted.filter(({ field }) => isName(field)).map(({ value }) => value)),
	];
	return [
		...fields.filter(isName).flatMap((field) => names.map((value) => ({ field, value }))),
		...counted.filter(({ field }) => !isName(field)),
	];
}

/**
 * How many different names are behind a mailbox, a number or an id of somebody, among those who were
 * found. Of those who were not read each may have another.
 *
 * @param unread how many more share it and were not read, by the kind of the field
 */
export function namesBehindAsked(
	fields: readonly ComparedField[],
	comparable: Comparable,
	like: readonly LikeLead[],
	unread: Readonly<Record<string, number>> = {},
): ValueCount[] {
	const [first, last] = (['first name', 'last name'] as const).map((kind) =>
		fields.findIndex((field) => field.kind === kind),
	);
	const nameOf = (form: Comparable): FullName => [form[first ?? -1] ?? '', form[last ?? -1] ?? ''];
	return countedValues(fields, comparable).flatMap(({ field, value }): ValueCount[] => {
		if (!countsNames(field.kind)) return [];
		const valuesOf = valuesReader(fields, field);
		const names = new Map(
			like.flatMap(({ forms }) =>
				forms
					.filter((form) => valuesOf(form).includes(value))
					.map(nameOf)
					.map((name) => [name.join('\n'), name] as const),
			),
		);
		const known = countsPeople(field) ? countOfNames([...names.values()]) : names.size;
		const count = known + (unread[field.isOwn ? 'own' : field.kind] ?? 0);
		return count === 0 ? [] : [[countedAs(field), value, count]];
	});
}

/**
 * Counts as the judge takes them.
 *
 * @example
 * knownOf({ total: 9, counts: [['city', 'berlin', 4]] }).countOf({ name: 'city', kind: 'place' }, 'berlin') // 4
 */
export function knownOf({ total, counts }: KnownCounts): Known {
	const all = new Map(counts.map(([field, value, count]) => [`${field}\n${value}`, count]));
	return {
		total,
		countOf: (field, value) => all.get(`${countedAs(field)}\n${value}`) ?? 0,
	};
}
