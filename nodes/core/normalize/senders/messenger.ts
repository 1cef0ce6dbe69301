import { isList, isObject, numbered, objectsIn, type JsonObject } from '../read/payload';
import { readPlaces, valueAt } from './places';
import { noMessage } from './noMessage';
import type { Sender } from './sender';

/** Meta's webhook holds entries; n8n's trigger gives them one by one. */
const isEntry = (json: JsonObject) => objectsIn(json.messaging).some((one) => isObject(one.sender));

const isHook = (json: JsonObject) =>
	isList(json.entry) && objectsIn(json.entry).some((entry) => isEntry(entry));

/** One entry for each message. */
const messagesOf = (entry: JsonObject): JsonObject[] =>
	numbered(entry.messaging).map(([message]) => ({ ...entry, messaging: [message] }));

/** Facebook Messenger and Instagram: the page and its own words are not the lead's. */
export const messenger: Sender = {
	id: 'messenger',
	name: 'Facebook Messenger',
	channel: 'chat',
	signs: ['messaging', 'entry'],
	matches: (json) => isEntry(json) || isHook(json),
	split: (json) => {
		const entries = isEntry(json) ? messagesOf(json) : objectsIn(json.entry).flatMap(messagesOf);
		if (entries.length < 2) return undefined;
		return isEntry(json) ? entries : entries.map((entry) => ({ ...json, entry: [entry] }));
	},
	read: (json, at) => {
		const start = isEntry(json) ? 'messaging.0' : 'entry.0.messaging.0';
		const isOurs = valueAt(json, `${start}.message.is_echo`) === true;
		const isReceipt = ['delivery', 'read'].some((name) =>
			isObject(valueAt(json, `${start}.${name}`)),
		);
		return {
			entries: readPlaces(json, at, {
				fields: isOurs
					? []
					: [
							{ from: `${start}.sender.name`, field: 'fullName' },
							{ from: `${start}.sender.email`, field: 'email' },
							{ from: `${start}.message.text`, field: 'message' },
							{ from: `${start}.postback.title`, field: 'message' },
						],
			}),
			about: {
				submissionId: valueAt(json, `${start}.message.mid`),
				receivedAt: valueAt(json, `${start}.timestamp`),
			},
			...((isOurs || isReceipt) && { problem: noMessage }),
		};
	},
};
