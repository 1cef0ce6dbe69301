import type { Row } from '../desk/match';

/** So many columns show what came in. */
const MOST_NAMED = 5;

/**
 * Says of rows that no column was recognised by which people are told, and where to name one.
 *
 * @param label of the table of columns by hand
 * @example
 * unreadRows([{ foo: 1 }], 'Record Columns')
 * // 'No name, email or phone was recognised in 1 row, which has the columns foo: name its columns under Record Columns.'
 */
export function unreadRows(rows: readonly Row[], label: string): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const more = columns.length > MOST_NAMED ? ' and others' : '';
	const has = `which ${rows.length === 1 ? 'has' : 'have'} the columns ${columns.slice(0, MOST_NAMED).join(', ')}${more}`;
	return `No name, email or phone was recognised in ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}${columns.length > 0 ? `, ${has}` : ''}: name its columns under ${label}.`;
}
