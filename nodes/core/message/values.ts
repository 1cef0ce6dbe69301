import { writtenOut } from '../text';
import { onOneLine, rowText, type Block, type LinkValue } from './block';
import {
	isIn,
	isInternal,
	isPlaceholder,
	linkName,
	longName,
	ownField,
	placeholders,
	shortNames,
	type Placeholder,
	type TextKind,
} from './names';

/** What a name stands for. */
export type MessageValue = string | Block | LinkValue;

/** What is made when it is named, and not before. */
export type LaterValue = () => MessageValue | null | undefined;

/** What a text can name, with the fields of the company's own after `lead.custom.`. */
export type MessageValues = Readonly<
	Partial<Record<Placeholder, MessageValue | LaterValue | null | undefined>>
> & {
	readonly custom?: Readonly<Record<string, unknown>>;
	readonly [linkName]?: string;
};

/** Whether a name stands for anything, in a kind of text where one is given. */
export function knows(name: string, kind?: TextKind): boolean {
	const meant = longName(name);
	if (isPlaceholder(meant)) return kind === undefined || isIn(kind, meant);
	return name === linkName || (name.startsWith(ownField) && name.length > ownField.length);
}

/** What stands for something in another kind of text only: nothing. */
export const elsewhere = (kind: TextKind): MessageValues =>
	Object.fromEntries(placeholders.filter((name) => !isIn(kind, name)).map((name) => [name, '']));

/**
 * What a name stands for; `undefined` where nothing is known under it.
 *
 * @example
 * valueOf('lead', { 'lead.fullName': 'Ada' }) // 'Ada'
 */
export function valueOf(name: string, values: MessageValues): MessageValue | undefined {
	if (name.startsWith(ownField)) return custom(values, name.slice(ownField.length));
	if (name === linkName) return values.link;
	const meant = longName(name);
	if (!isPlaceholder(meant)) return undefined;
	const value = values[meant];
	return (typeof value === 'function' ? value() : value) ?? undefined;
}

/** Makes a value when it is first named; a text asks for it more than once. */
export function later<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

const custom = ({ custom = {} }: MessageValues, field: string): string | undefined =>
	writtenOut(Object.hasOwn(custom, field) ? custom[field] : null) || undefined;

/**
 * A value as it stands within a sentence.
 *
 * @example
 * valueText({ rows: [{ label: 'Email', value: 'a@b.example' }, { label: '', value: 'Known' }] })
 * // 'Email: a@b.example; Known'
 */
export function valueText(value: MessageValue): string {
	if (typeof value === 'string') return value;
	return 'rows' in value ? value.rows.map(rowText).join('; ') : value.url;
}

/**
 * What a kind of text can name, by its short name where it has one, and what it stands for.
 *
 * @example
 * nameChoices('delivery') // [['lead', 'lead.fullName'], ['owner', 'owner.name'], …]
 */
export function nameChoices(kind: TextKind): Array<readonly [name: string, meant: Placeholder]> {
	const short = Object.entries(shortNames);
	const long = placeholders.filter((name) => !short.some(([, meant]) => meant === name));
	return [...short, ...long.map((name) => [name, name] as const)].filter(([, meant]) =>
		isIn(kind, meant),
	);
}

/**
 * The same for a person to choose from.
 *
 * @param isForPerson whether who asked reads it, who is told nothing internal
 * @example
 * namesOf('delivery') // '{lead}, {owner}, …, and {lead.custom.…} with the name of a field of your own'
 */
export const namesOf = (kind: TextKind, isForPerson = false): string =>
	`${nameChoices(kind)
		.filter(([, meant]) => !isForPerson || !isInternal(meant))
		.map(([name]) => `{${name}}`)
		.join(', ')}, and {${ownField}…} with the name of a field of your own`;

/** All that a text may have in braces, short and long, but for fields of the company's own. */
export const knownNames = (kind: TextKind): string[] =>
	[...Object.keys(shortNames), ...placeholders, linkName].filter((name) => knows(name, kind));

/** What stands for a name without a value, within a sentence. */
export const notGiven = 'not given';

/** A text of a subject is one line, whatever its values hold. */
export const asSubject = onOneLine;
