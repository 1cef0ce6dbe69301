/** A rectangle of cells: rows from 1 on, columns from 0 on, all of it inclusive. */
export interface Area {
	firstRow: number;
	lastRow: number;
	firstColumn: number;
	lastColumn: number;
}

/** @example columnOf(27) // 'AB' */
export const columnOf = (index: number): string =>
	(index >= 26 ? columnOf(Math.floor(index / 26) - 1) : '') +
	String.fromCharCode(65 + (index % 26));

const indexOf = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Reads a range in A1 notation; `undefined` for what is none.
 *
 * @example
 * readRange("'Leads'") // the whole tab Leads
 * readRange('Leads!B3') // one cell
 * readRange('Leads!1:1') // the first row
 */
export function readRange(text: string): { title: string; area: Area } | undefined {
	const [, quoted, plain, cells] = /^(?:'(.+)'|([^!']+))(?:!(.+))?$/.exec(text) ?? [];
	const title = quoted ?? plain;
	if (title === undefined) return undefined;
	const [, start, end] = /^([A-Z]*\d*)(?::([A-Z]*\d*))?$/.exec(cells ?? ':') ?? [];
	if (start === undefined) return undefined;
	const from = cornerOf(start);
	const to = end === undefined ? from : cornerOf(end);
	return {
		title,
		area: {
			firstRow: from.row ?? 1,
			lastRow: to.row ?? Infinity,
			firstColumn: from.column ?? 0,
			lastColumn: to.column ?? Infinity,
		},
	};
}

function cornerOf(cell: string): { row?: number; column?: number } {
	const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(cell) ?? [];
	return {
		...(letters && { column: indexOf(letters) }),
		...(digits && { row: Number(digits) }),
	};
}
