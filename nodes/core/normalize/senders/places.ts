import { entriesOf, valuesAt } from '../read/entries';
import { isObject, type Entry, type JsonObject } from '../read/payload';
import { readPath } from '../../fieldPath';
import type { PayloadField } from '../../lead';
import { textOf } from '../../text';

/** What stands at one place of a sender's payload. */
export interface Placed {
	/** The steps to it, joined by dots. */
	readonly from: string;
	readonly field: PayloadField;
	/** Gives the value; `undefined` for what is none. */
	readonly shape?: (value: unknown) => unknown;
}

/** Where a sender puts what a person said. */
export interface Places {
	/** In the order in which they count. */
	readonly fields: readonly Placed[];
	/** Objects whose fields are the person's by their own names, such as answers before a chat. */
	readonly answers?: readonly string[];
}

/**
 * What stands where the steps lead; `undefined` where they lead nowhere.
 *
 * @example
 * valueAt({ contacts: [{ wa_id: '49' }] }, 'contacts.0.wa_id') // '49'
 */
export const valueAt = (json: JsonObject, steps: string): unknown =>
	readPath(json, steps.split('.'));

/**
 * Reads a payload of which one knows each place. All else is kept, and is no field of the lead: it is
 * the sender's, the receiving company's or its people's.
 *
 * @param at the steps to `json` from the top of the item
 */
export function readPlaces(
	json: JsonObject,
	at: readonly string[],
	{ fields, answers = [] }: Places,
): Entry[] {
	const told = fields.flatMap(({ from, field, shape }): Entry[] => {
		const found = valueAt(json, from);
		const value = shape && found !== undefined ? shape(found) : found;
		return valuesAt({ path: [field], value, at: [...at, ...from.split('.')], field });
	});
	const said = answers.flatMap((steps) => {
		const held = valueAt(json, steps);
		return isObject(held) ? entriesOf(held, { at: [...at, ...steps.split('.')] }) : [];
	});
	const read = [...told, ...said];
	const others = unreadOf(entriesOf(json, { at }), read);
	return [...read, ...others.map((entry): Entry => ({ ...entry, field: null }))];
}

/** Those of all entries that stand where nothing was read. */
export function unreadOf(all: readonly Entry[], read: readonly Entry[]): Entry[] {
	const known = new Set(read.map(placeOf));
	return all.filter((entry) => !known.has(placeOf(entry)));
}

const placeOf = ({ at, path }: Entry) => (at ?? path).join('.');

/** A number that a program writes without its plus. */
export const international = (value: unknown): string | undefined => {
	const digits = textOf(value) ?? '';
	const number = digits.replace(/^[a-z]{2,20}:/i, '').trim();
	if (!/\d{6}/.test(number)) return undefined;
	return number.startsWith('+') ? number : `+${number}`;
};

/** An instant in seconds since 1970, as programs of chats write it. */
export const inSeconds = (value: unknown): unknown =>
	typeof value === 'string' && /^\d{9,13}$/.test(value) ? Number(value) : value;
