/** Opens an escape. No character of any script; what is not told apart from it is escaped too. */
const mark = '\uFFFE';

/** What a database would cut off, change or refuse: NUL, half of a surrogate pair, the mark. */
const unstorable =
	/[\0\uFFFE]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escaped = /\uFFFE([0-9a-f]{4})/g;

/**
 * Writes a text so that both databases keep every character of it. PostgreSQL refuses a NUL,
 * SQLite cuts the text off there, and both have no half surrogate pairs. All other texts stay as
 * they are.
 *
 * @example
 * toStored('a\0b') // 'a\uFFFE0000b'
 */
export function toStored(text: string): string {
	if (text.isWellFormed() && !text.includes('\0') && !text.includes(mark)) return text;
	return text.replace(
		unstorable,
		(character) => mark + character.charCodeAt(0).toString(16).padStart(4, '0'),
	);
}

/**
 * Reads what {@link toStored} wrote.
 *
 * @example
 * fromStored('a\uFFFE0000b') // 'a\0b'
 */
export const fromStored = (text: string): string =>
	text.includes(mark)
		? text.replace(escaped, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
		: text;

/** A row as it was before it was stored. */
export function rowFromStored<Row>(row: Record<string, unknown>): Row {
	for (const [column, value] of Object.entries(row)) {
		if (typeof value === 'string') row[column] = fromStored(value);
	}
	return row as Row;
}
