import { attempt } from './attempt';

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
 * Any value as text, for a person to read: what holds no text as its JSON, and nothing as nothing.
 * What comes from outside may say of itself how it becomes text (`{"toString": 1}`) and so throw;
 * this never does.
 *
 * @example
 * writtenOut({ toString: 1 }) // '{"toString":1}'
 * writtenOut(new Date(0)) // '1970-01-01T00:00:00.000Z'
 * writtenOut(null) // ''
 */
export function writtenOut(value: unknown): string {
	if (value === null || value === undefined) return '';
	const text = holdsMore(value) ? undefined : textOf(value);
	if (text !== undefined) return text;
	const json = jsonOf(value) ?? '';
	// A date that is none.
	if (json === 'null') return '';
	// A date writes itself as text.
	return json.startsWith('"') ? json.slice(1, -1) : json;
}

/** Whether a list holds what its text would leave out. */
const holdsMore = (value: unknown) =>
	Array.isArray(value) && value.some((inner) => inner !== null && typeof inner === 'object');

/**
 * A value as it is, for a program that will ask it for its text; one that would throw then, such as
 * `{"toString": 1}`, as its JSON.
 *
 * @example
 * askable(['a']) // ['a']
 * askable({ toString: 1 }) // '{"toString":1}'
 */
export function askable<Value>(value: Value): Value | string {
	if (value === null || typeof value !== 'object') return value;
	return attempt(() => String(value)).ok ? value : writtenOut(value);
}

/**
 * A value as JSON; `undefined` for what cannot be written so. Never throws.
 *
 * @example
 * jsonOf(['a', 1n]) // '["a","1"]'
 */
export function jsonOf(value: unknown): string | undefined {
	const json = attempt((): string | undefined => JSON.stringify(value, plainly));
	return json.ok ? json.value : undefined;
}

/** JSON has no whole numbers of that size. */
const plainly = (_key: string, value: unknown) =>
	typeof value === 'bigint' ? value.toString() : value;

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
