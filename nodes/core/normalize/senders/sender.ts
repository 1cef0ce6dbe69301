import type { Problem } from '../report';
import type { Entry, JsonObject, Payload } from '../read/payload';

/** What a sender says in one payload. */
export interface Told {
	/** The lead's fields, in the order in which they count. */
	readonly entries: readonly Entry[];
	readonly about?: Payload['about'];
	/** In place of the sender's usual one. */
	readonly channel?: string;
	/** Whether the sender marks it as a test. */
	readonly test?: boolean;
	/** Why nobody should take it for an inquiry, whatever it holds. */
	readonly problem?: Problem;
	/** Whether it may only say that there is a lead, which is to be retrieved by its id. */
	readonly isNotice?: boolean;
}

/** Takes a payload out of what one kind of sender posts. */
export interface Sender {
	/** A stable name, which submission ids of this sender are told apart by. */
	readonly id: string;
	/** The name for people; `null` when nobody can tell. */
	readonly name: string | null;
	/** The kind of way in. */
	readonly channel: string | null;
	/** Names of which its payloads have at least one at the top. */
	readonly signs: readonly string[];
	/** Whether this sender made it. */
	matches(json: JsonObject): boolean;
	/**
	 * The payload once for each lead in it, where one payload can hold several.
	 *
	 * @returns `undefined` for one lead
	 */
	split?(json: JsonObject): readonly JsonObject[] | undefined;
	/**
	 * @param at the steps to `json` from the top of the item
	 */
	read(json: JsonObject, at: readonly string[]): Told;
}
