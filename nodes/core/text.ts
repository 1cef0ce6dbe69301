/** Control, direction and zero-width characters that carry no meaning in a lead's data. */
const invisible = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The same, but a message keeps its line breaks and tabs. */
const invisibleInText =
	/[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Text that needs no cleaning: printable ASCII, single spaces, none at the ends. */
const plainLine = /^[!-~]+(?: [!-~]+)*$/;

/** The same of several lines. */
const plainText = /^[!-~](?:[ -~\n]*[!-~])?$/;

/** Longer than any name or address; what is longer is shortened, the original stays on the item. */
export const LONGEST_LINE = 500;

/**
 * Text on one line: no invisible characters, single spaces, none at the ends, composed (NFC).
 *
 * @example
 * cleanLine('  Ada\u00a0 Lovelace\n') // 'Ada Lovelace'
 */
export function cleanLine(text: string): string {
	if (text === '' || (text.length <= LONGEST_LINE && plainLine.test(text))) return text;
	return composed(text.replace(/\s+/g, ' ').replace(invisible, '').trim());
}

/**
 * Text of several lines: no invisible characters, `\n` as line break, none at the ends, composed.
 *
 * @example
 * cleanText('Hello\r\nthere \n') // 'Hello\nthere'
 */
export function cleanText(text: string): string {
	if (plainText.test(text)) return text;
	return composed(text.replace(/\r\n?/g, '\n').replace(invisibleInText, '').trim());
}

/** More marks on one letter than any language has; putting them in order takes quadratic time. */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

const composed = (text: string) => text.replace(tooManyMarks, '$1').normalize('NFC');

/**
 * The text of a payload's value: scalars as they are, a list of scalars joined by commas;
 * `undefined` for what holds no text.
 *
 * @example
 * textOf(['Web', 'Print']) // 'Web, Print'
 */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
	if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
	if (!Array.isArray(value)) return undefined;
	const texts = value.filter((inner) => typeof inner !== 'object').map(textOf);
	return texts.some((text) => text) ? texts.filter((text) => text).join(', ') : undefined;
}

/**
 * A value for a message: short, in quotes.
 *
 * @example
 * quoted('ada@') // '"ada@"'
 */
export function quoted(value: unknown): string {
	const text = textOf(value) ?? '';
	return `"${shortened(text, 60)}"`;
}

/**
 * Text of at most `length` characters, with an ellipsis where some were left out.
 *
 * @example
 * shortened('abcdef', 4) // 'abc…'
 */
export function shortened(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
