import type { PayloadField } from './payloadField';

/** Any JSON object, read only. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One value of a payload. */
export interface Entry {
	/** The steps to it, wrappers without meaning left out where the sender is known. */
	readonly path: readonly string[];
	/** A second name, such as the question on the form where `path` has a program's name. */
	readonly label?: string;
	readonly value: unknown;
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
}

/** Whether a value is an object with fields, not a list. */
export const isObject = (value: unknown): value is JsonObject =>
	value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
