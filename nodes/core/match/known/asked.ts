import { namedKeys } from '../blocking';
import type { Comparable, ComparedField } from '../comparable';
import type { Known } from '../judge';
import { countsNames, isCounted } from '../model';
import { Table } from '../table';
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

/** A value to count. */
export interface AskedValue {
	field: ComparedField;
	value: string;
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

/**
 * The values of which it counts how many known leads have them. A first name counts as a last name
 * too: the two may be swapped.
 */
export function askedValues(
	fields: readonly ComparedField[],
	comparable: Comparable,
): AskedValue[] {
	const names = fields.flatMap(({ kind }, at) =>
		kind === 'first name' || kind === 'last name' ? (comparable[at] ?? []) : [],
	);
	return fields.flatMap((field, at) => {
		if (!isCounted(field.kind)) return [];
		const isName = field.kind === 'first name' || field.kind === 'last name';
		const values = isName ? [...new Set(names)] : [comparable[at] ?? ''];
		return values.filter((value) => value !== '').map((value) => ({ field, value }));
	});
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
	const nameOf = (form: Comparable) =>
		fields
			.flatMap(({ kind }, at) => (kind === 'first name' || kind === 'last name' ? form[at] : []))
			.join('\n');
	return fields.flatMap(({ name, kind }, at): ValueCount[] => {
		const value = comparable[at] ?? '';
		if (value === '' || !countsNames(kind)) return [];
		const names = new Set(
			like.flatMap(({ forms }) => forms.filter((form) => form[at] === value).map(nameOf)),
		);
		const count = names.size + (unread[kind] ?? 0);
		return count === 0 ? [] : [[name, value, count]];
	});
}

/**
 * Counts as the judge takes them.
 *
 * @example
 * knownOf(leadFields, { total: 9, counts: [['city', 'berlin', 4]] }).countOf(6, 'berlin') // 4
 */
export function knownOf(fields: readonly ComparedField[], { total, counts }: KnownCounts): Known {
	const all = new Map(counts.map(([field, value, count]) => [`${field}\n${value}`, count]));
	return {
		total,
		countOf: (field, value) => all.get(`${fields[field]?.name ?? ''}\n${value}`) ?? 0,
	};
}
