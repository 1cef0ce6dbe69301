import type { Table } from '../table';
import { countsNames, frequenciesOf, type Frequencies } from './frequencies';
import { countOfNames, countsPeople, type FullName } from './peopleBehind';

/**
 * How often each value is there in a table that holds all records.
 *
 * @example
 * countFrequencies(table).total // table.size
 */
export function countFrequencies(table: Table): Frequencies {
	const counts = table.fields.map(({ kind }, field) =>
		countsNames(kind) ? namesBehind(table, field) : recordsWith(table, field),
	);
	return frequenciesOf(table, table.size, (field, value) => counts[field]?.[value] ?? 0);
}

function recordsWith(table: Table, field: number): Int32Array {
	const counts = new Int32Array(table.values[field]?.size ?? 0);
	const { rows, width, size } = table;
	for (let cell = field; cell < size * width; cell += width) {
		const value = rows[cell] as number;
		counts[value] = (counts[value] as number) + 1;
	}
	for (let row = 0; row < size; row++) {
		for (const { kind, value } of table.furtherAt(row)) {
			if (table.places[kind] === field) counts[value] = (counts[value] as number) + 1;
		}
	}
	return counts;
}

/** More names than this are many. */
const MANY_NAMES = 1000;

/**
 * For how many names those behind each value count; of one that many records have, as many as that can be.
 */
function namesBehind(table: Table, field: number): Int32Array {
	const { rows, width, size, places } = table;
	const records = recordsWith(table, field);
	const counts = new Int32Array(records.length);
	const several = new Map<number, Set<number>>();
	const names = places.last >= 0 ? (table.values[places.last]?.size ?? 1) : 1;
	const count = (row: number, value: number) => {
		if (value === 0) return;
		if (records[value] === 1) {
			counts[value] = 1;
			return;
		}
		let known = several.get(value);
		if (!known) several.set(value, (known = new Set()));
		if (known.size >= MANY_NAMES) return;
		const first = places.first < 0 ? 0 : (rows[row * width + places.first] as number);
		const last = places.last < 0 ? 0 : (rows[row * width + places.last] as number);
		known.add(first * names + last);
	};
	for (let row = 0; row < size; row++) {
		count(row, rows[row * width + field] as number);
		for (const each of table.furtherAt(row))
			if (places[each.kind] === field) count(row, each.value);
	}
	const textOf = (at: number, value: number) => table.values[at]?.textOf(value) ?? '';
	const nameOf = (name: number): FullName => [
		textOf(places.first, Math.floor(name / names)),
		textOf(places.last, name % names),
	];
	const isOfPeople = table.fields.some((each, at) => at === field && countsPeople(each));
	const countOf = (known: ReadonlySet<number>) =>
		isOfPeople ? countOfNames([...known].map(nameOf)) : known.size;
	for (const [value, known] of several) {
		counts[value] = known.size >= MANY_NAMES ? (records[value] as number) : countOf(known);
	}
	return counts;
}
