import type { JsonObject, Payload } from '../payload';

/** Takes a payload out of what one kind of sender posts. */
export interface Sender {
	/** A stable name, which submission ids of this sender are told apart by. */
	readonly id: string;
	/** Whether this sender made it. */
	matches(json: JsonObject): boolean;
	/**
	 * @param skip names at the top that are not the sender's
	 * @param open reads what stands in an envelope, whoever made it
	 */
	read(
		json: JsonObject,
		skip: ReadonlySet<string>,
		open: (inner: JsonObject) => Payload,
	): Omit<Payload, 'sender'> & Partial<Pick<Payload, 'sender'>>;
}
