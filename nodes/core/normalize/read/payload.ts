import type { PayloadField } from '../../lead';
import type { Problem } from '../report';

/** Any JSON object, read only. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One value of a payload. */
export interface Entry {
	/** The steps to it, wrappers without meaning left out where the sender is known. */
	readonly path: readonly string[];
	/** A second name, such as the question on the form where `path` has a program's name. */
	readonly label?: string;
	readonly value: unknown;
	/** The steps to it from the top of the item, where these are not `path`. */
	readonly at?: readonly string[];
	/** The field that its sender says it is; `null` for none, whatever its name. */
	readonly field?: PayloadField | null;
	/** The field that its kind of input says it is, such as a box for an email address. */
	readonly kind?: PayloadField;
	/** True for what is the receiving company's own. */
	readonly ours?: boolean;
	/** True for what was normalized before: it is taken as it is written. */
	readonly canonical?: boolean;
}

/** What a sender posted, taken out of its envelope. */
export interface Payload {
	/** The sender's stable name. */
	readonly sender: string;
	/** The sender's name for people; `null` when nobody can tell. */
	readonly senderName: string | null;
	/** The kind of way in. */
	readonly channel: string | null;
	/** Values in the order in which they count: the first one that is usable is taken. */
	readonly entries: readonly Entry[];
	/** What the envelope says itself, where the fields do not. */
	readonly about: Partial<Record<PayloadField, unknown>>;
	/** Where names that a person gave are looked up, the nearest first. */
	readonly roots: readonly JsonObject[];
	/** Whether the sender marks it as a test. */
	readonly test: boolean;
	/** Why nobody should take it for an inquiry, whatever it holds. */
	readonly problem?: Problem;
	/** Whether it may only say that there is a lead, which is to be retrieved by its id. */
	readonly isNotice: boolean;
}

/** Whether a value is an object with fields, not a list. */
export const isObject = (value: unknown): value is JsonObject =>
	value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);

/** Whether a value is a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The objects of a list; none for what is no list. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
	isList(value) ? value.filter(isObject) : [];

/**
 * The objects of a list, each with its place in it, counted from 0.
 *
 * @example
 * numbered([null, { id: 7 }]) // [[{ id: 7 }, 1]]
 */
export const numbered = (value: unknown): ReadonlyArray<readonly [JsonObject, number]> =>
	isList(value)
		? value.flatMap((one, index) => (isObject(one) ? [[one, index] as const] : []))
		: [];

/** An object's own value, never what every object inherits. */
export const own = <Value>(
	object: Readonly<Record<string, Value>>,
	name: string,
): Value | undefined => (Object.hasOwn(object, name) ? object[name] : undefined);

/**
 * An object without some of its names; the object itself where it has none of them.
 *
 * @example
 * without({ email: 'ada@example.com', debug: 1 }, new Set(['debug'])) // { email: 'ada@example.com' }
 */
export function without(object: JsonObject, skip: ReadonlySet<string>): JsonObject {
	const names = Object.keys(object);
	if (!names.some((name) => skip.has(name))) return object;
	return Object.fromEntries(
		names.filter((name) => !skip.has(name)).map((name) => [name, object[name]]),
	);
}

/** The object that stands there, else an empty one. */
export const objectAt = (object: JsonObject, name: string): JsonObject => {
	const value = own(object, name);
	return isObject(value) ? value : {};
};

/** The text that stands there; `undefined` for none. */
export const textAt = (object: JsonObject, name: string): string | undefined => {
	const value = own(object, name);
	return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The first text that stands under one of these names; `undefined` for none. */
export function firstText(object: JsonObject, names: readonly string[]): string | undefined {
	for (const name of names) {
		const text = textAt(object, name);
		if (text !== undefined) return text;
	}
	return undefined;
}
