import { ownerColumns, type OwnerColumn } from '../../lead';
import { columnKey } from '../poolMembers';
import { columnNameKey } from '../columnNames';
import { columnNamed } from './columnNamed';
import { withNameParts } from './nameParts';

/** What somebody said of a column by hand: what it holds, or that it holds nothing of an owner. */
export type ColumnsByHand = ReadonlyMap<string, OwnerColumn | null>;

type Row = Readonly<Record<string, unknown>>;

/** What is asked of the columns of a list. */
export interface AskedColumns {
	byHand: ColumnsByHand;
	/** Columns for which conditions of pools ask. */
	ofPools: readonly string[];
}

/** Nothing but what their names say. */
export const noColumnsAsked: AskedColumns = { byHand: new Map(), ofPools: [] };

/**
 * The columns of a list, by what they hold. What was said by hand counts; of a column that several
 * names mean, a row takes the first that it fills in. A column of names beside one of first or last names
 * is the other part of them where its cells say so.
 */
export function columnsOf(
	names: readonly string[],
	byHand: ColumnsByHand,
	rows: readonly Row[],
): Map<OwnerColumn, string[]> {
	const handed = new Map([...byHand].map(([name, kind]) => [columnNameKey(name), kind]));
	const columns = new Map<OwnerColumn, string[]>();
	for (const name of names) {
		const said = handed.get(columnNameKey(name));
		const kind = said === undefined ? columnNamed(name) : said;
		if (kind) columns.set(kind, [...(columns.get(kind) ?? []), name]);
	}
	return withNameParts(columns, rows, (name) => handed.has(columnNameKey(name)));
}

/**
 * Which columns of a list are read, and as what, in a sentence.
 *
 * @example
 * describeColumns([{ Name: 'Ann', Team: 'DACH', Birthday: '' }], noColumnsAsked)
 * // 'Name is Name, Team is Pools; not used: Birthday'
 */
export function describeColumns(
	rows: ReadonlyArray<Readonly<Record<string, unknown>>>,
	{ byHand, ofPools }: AskedColumns,
): string {
	const names = namesOfColumns(rows);
	const columns = columnsOf(names, byHand, rows);
	const read = [...columns].flatMap(([kind, own]) =>
		own.map((name) => `${name} is ${ownerColumns[kind]}`),
	);
	const asked = new Set(ofPools.map(columnKey));
	const ofPool = names.filter((name) => asked.has(columnKey(name)));
	const used = new Set([...[...columns.values()].flat(), ...ofPool]);
	const unused = names.filter((name) => !used.has(name));
	return [
		read.join(', ') || 'no column is recognised',
		...(ofPool.length > 0 ? [`asked by Pools: ${ofPool.join(', ')}`] : []),
		...(unused.length > 0 ? [`not used: ${unused.join(', ')}`] : []),
	].join('; ');
}

/** The columns of a list, in its order. */
export const namesOfColumns = (
	rows: ReadonlyArray<Readonly<Record<string, unknown>>>,
): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];
