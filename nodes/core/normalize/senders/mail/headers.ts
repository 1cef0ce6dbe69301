import { isObject, numbered, own, textAt, type JsonObject } from '../../read/payload';
import { decodedHeader, mailboxesIn, mailboxNamed, type Mailbox } from '../../value/mail';
import { textOf } from '../../../text';
import type { Found } from './receivedMail';

/**
 * The mailboxes of a header in whatever form a program gives them: as text, as a list, as mailparser's
 * `{ value, text }`, as Microsoft's `{ emailAddress: { name, address } }`, as Postmark's `{ Email, Name }`.
 *
 * @param at the steps to `value` from the top of the item
 * @example
 * mailboxesAt({ value: [{ address: 'jo@lee-bau.de', name: 'Jo' }] }, ['from'])[0]
 * // { mailbox: { name: 'Jo', address: 'jo@lee-bau.de' }, at: ['from', 'value', '0', 'address'] }
 */
export function mailboxesAt(value: unknown, at: readonly string[]): Found[] {
	if (Array.isArray(value)) {
		return value.flatMap((one: unknown, index) => mailboxesAt(one, [...at, String(index)]));
	}
	if (typeof value === 'string') return mailboxesIn(value).map((mailbox) => ({ mailbox, at }));
	if (!isObject(value)) return [];
	for (const inner of ['emailAddress', 'value']) {
		if (value[inner] !== null && typeof value[inner] === 'object') {
			return mailboxesAt(value[inner], [...at, inner]);
		}
	}
	const key = ['address', 'email', 'Email', 'mail'].find((name) => textAt(value, name));
	const mailbox = key && mailboxNamed(nameOf(value), textAt(value, key) ?? '');
	if (mailbox && key) return [{ mailbox, at: [...at, key] }];
	const text = textAt(value, 'text');
	return text ? mailboxesAt(text, [...at, 'text']) : [];
}

const nameOf = (mailbox: JsonObject) =>
	textAt(mailbox, 'name') ?? textAt(mailbox, 'Name') ?? textAt(mailbox, 'displayName') ?? '';

/** The first mailbox under one of some names. */
export function firstMailbox(
	json: JsonObject,
	names: readonly string[],
	at: readonly string[],
): Found | undefined {
	for (const name of names) {
		const [found] = mailboxesAt(own(json, name), [...at, name]);
		if (found) return found;
	}
	return undefined;
}

/** All addresses under some names, each once. */
export const addressesUnder = (json: JsonObject, names: readonly string[]): string[] => [
	...new Set(
		names.flatMap((name) =>
			mailboxesAt(own(json, name), []).map(({ mailbox }: { mailbox: Mailbox }) => mailbox.address),
		),
	),
];

/**
 * Headers by their names in small letters: from an object, from Microsoft's and Postmark's lists of
 * name and value. mailparser repeats the name in front of the value.
 */
export function headersOf(given: unknown): Record<string, string> {
	const pairs: Array<[string, unknown]> = isObject(given)
		? Object.entries(given)
		: numbered(given).map(([header]): [string, unknown] => [
				textAt(header, 'name') ?? textAt(header, 'Name') ?? '',
				header.value ?? header.Value,
			]);
	const headers: Record<string, string> = {};
	for (const [name, value] of pairs) {
		const text = textOf(value);
		const key = name.toLowerCase();
		if (text === undefined || key === '' || Object.hasOwn(headers, key)) continue;
		const repeated = text.slice(0, key.length + 1).toLowerCase() === `${key}:`;
		const plain = repeated ? text.slice(key.length + 1) : text;
		Object.defineProperty(headers, key, {
			value: decodedHeader(plain.replace(/\r?\n[ \t]+/g, ' ')).trim(),
			enumerable: true,
		});
	}
	return headers;
}

/** The steps to a header by its name in small letters; `undefined` where there is none. */
export function stepsToHeader(given: unknown, name: string): readonly string[] | undefined {
	const isIt = (key: unknown) => typeof key === 'string' && key.toLowerCase() === name;
	if (isObject(given)) {
		const key = Object.keys(given).find(isIt);
		return key === undefined ? undefined : [key];
	}
	const found = numbered(given).find(([header]) => isIt(header.name ?? header.Name));
	return found && [String(found[1]), 'value' in found[0] ? 'value' : 'Value'];
}
