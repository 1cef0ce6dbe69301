/** How long the longest bar is, in characters. */
const longestBar = 30;

/** Rows that a person still reads; the others are added up. */
const mostRows = 40;

/** The cells of a row. */
export type Row = readonly string[];

/**
 * A table as lines of plain text: columns as wide as their widest cell; numbers stand at the right.
 *
 * @param texts how many of the first columns are text; those without a head are as well
 * @example
 * textTable(['Owner', 'Leads'], [['Ann Lee', '7'], ['Bo', '12']])
 * // ['Owner    Leads', 'Ann Lee      7', 'Bo          12']
 */
export function textTable(head: Row, rows: readonly Row[], texts = 1): string[] {
	const widths = head.map((cell, column) =>
		Math.max(width(cell), ...rows.map((row) => width(row[column] ?? ''))),
	);
	const isText = (column: number) => column < texts || head[column] === '';
	const written = (row: Row) =>
		row
			.map((cell, column) => {
				const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
				return isText(column) ? cell + space : space + cell;
			})
			.join('  ')
			.trimEnd();
	return [head, ...rows].map(written);
}

/** As a screen counts: a letter with its accents is one. */
const width = (text: string) => [...text.normalize('NFC')].length;

/** The first rows, and how many more there are. */
export function cut(rows: readonly Row[]): readonly Row[] {
	if (rows.length <= mostRows) return rows;
	return [...rows.slice(0, mostRows), [`and ${rows.length - mostRows} more`]];
}

/**
 * A bar whose length is a count's part of the most.
 *
 * @example
 * barOf(1, 10) // '███'
 */
export const barOf = (count: number, most: number): string =>
	'█'.repeat(Math.round((count / most) * longestBar));

/**
 * A part in percent, with one digit after the point.
 *
 * @example
 * percent(1, 3) // '33.3 %'
 */
export const percent = (count: number, of: number): string =>
	`${of === 0 ? '0.0' : ((count / of) * 100).toFixed(1)} %`;
