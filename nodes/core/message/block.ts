/** What the value of a row is, so that a mail can open it. */
export type RowKind = 'email' | 'phone' | 'link';

/** A line of a {@link Block}. */
export interface Row {
	/** Stands before the value; empty for a sentence of its own. */
	readonly label: string;
	/** On one line. */
	readonly value: string;
	readonly kind?: RowKind;
}

/** A value of several lines, such as all that a lead has given. */
export interface Block {
	readonly rows: readonly Row[];
}

/** A link that a mail can show as a button. */
export interface LinkValue {
	readonly url: string;
	/** What the button says. */
	readonly label: string;
}

/**
 * A row as text.
 *
 * @example
 * rowText({ label: 'Email', value: 'ada@example.com' }) // 'Email: ada@example.com'
 */
export const rowText = ({ label, value }: Row): string =>
	label === '' ? value : `${label}: ${value}`;

/** Rows of what is given, in order; what is not given has none. */
export const rowsOf = (
	rows: ReadonlyArray<readonly [label: string, value: string | undefined, kind?: RowKind]>,
): Row[] =>
	rows.flatMap(([label, value, kind]) => {
		const line = onOneLine(value ?? '');
		return line === '' ? [] : [{ label, value: line, ...(kind && { kind }) }];
	});

/** A block of rows; nothing where there are none. */
export const blockOf = (rows: readonly Row[]): Block | undefined =>
	rows.length > 0 ? { rows } : undefined;

/** A block of sentences; nothing where there are none. */
export const sentences = (
	lines: ReadonlyArray<string | null | undefined | false>,
): Block | undefined => blockOf(rowsOf(lines.map((line) => ['', line || undefined] as const)));

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
