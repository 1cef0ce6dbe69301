import { joinedWords } from '../../fold';
import { ownerColumns, type OwnerColumn } from '../../lead';
import { columnKey } from '../poolMembers';
import { columnsByKind, namesOfColumns, sayColumns } from '../columnNames';
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
	/** Columns that go along with the leads of an owner. */
	along: readonly string[];
}

/** Nothing but what their names say. */
export const noColumnsAsked: AskedColumns = { byHand: new Map(), ofPools: [], along: [] };

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
	const handed = new Map([...byHand].map(([name, kind]) => [joinedWords(name), kind]));
	const columns = columnsByKind(names, (name) => {
		const said = handed.get(joinedWords(name));
		return said === undefined ? columnNamed(name) : said;
	});
	return withNameParts(columns, rows, (name) => handed.has(joinedWords(name)));
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
	{ byHand, ofPools, along }: AskedColumns,
): string {
	const names = namesOfColumns(rows);
	const asked = new Set(ofPools.map(columnKey));
	const ofPool = names.filter((name) => asked.has(columnKey(name)));
	const further = { 'asked by Pools': ofPool, 'goes along': columnsAmong(names, along) };
	return sayColumns(names, columnsOf(names, byHand, rows), ownerColumns, further);
}

/** Those of the columns of a list that somebody named, whatever the capitals. */
export function columnsAmong(names: readonly string[], asked: readonly string[]): string[] {
	const keys = new Set(asked.map(joinedWords));
	return names.filter((name) => keys.has(joinedWords(name)));
}
