import {
	isList,
	isObject,
	objectAt,
	objectsIn,
	own,
	textAt,
	type JsonObject,
} from '../read/payload';
import { inSeconds, international, readPlaces, valueAt } from './places';
import { noMessage } from './noMessage';
import type { Sender } from './sender';

const account = 'whatsapp_business_account';

/** Where a message's words stand, by what kind of message it is. */
const words = [
	'text.body',
	'button.text',
	'interactive.button_reply.title',
	'interactive.list_reply.title',
	'image.caption',
	'video.caption',
	'document.caption',
];

const isValue = (json: JsonObject) => json.messaging_product === 'whatsapp';

const valuesOf = (json: JsonObject): JsonObject[] =>
	objectsIn(json.entry).flatMap((entry) =>
		objectsIn(entry.changes).map((change) => ({ ...objectAt(change, 'value') })),
	);

/** One payload for each message, each with who wrote it. */
function messagesOf(value: JsonObject): JsonObject[] {
	const messages = objectsIn(value.messages);
	if (messages.length < 2) return [value];
	const people = objectsIn(value.contacts);
	return messages.map((message) => {
		const writer = people.filter(({ wa_id: id }) => id === message.from);
		return { ...value, messages: [message], contacts: writer };
	});
}

/** WhatsApp Business Cloud: Meta's webhook, and n8n's trigger. The business's own number is in `metadata`. */
export const whatsApp: Sender = {
	id: 'whatsApp',
	name: 'WhatsApp',
	channel: 'chat',
	signs: ['messaging_product', 'object'],
	matches: (json) => isValue(json) || (json.object === account && isList(json.entry)),
	split: (json) => {
		const values = isValue(json) ? [json] : valuesOf(json);
		const messages = values.flatMap(messagesOf);
		if (messages.length < 2) return undefined;
		return isValue(json)
			? messages
			: messages.map((value) => ({ ...json, entry: [{ changes: [{ value }] }] }));
	},
	read: (json, at) => {
		const steps = isValue(json) ? [] : ['entry', '0', 'changes', '0', 'value'];
		const found = steps.length === 0 ? json : valueAt(json, steps.join('.'));
		const value = isObject(found) ? found : {};
		const [message] = objectsIn(value.messages);
		return {
			entries: readPlaces(value, [...at, ...steps], {
				fields: [
					{ from: 'contacts.0.profile.name', field: 'fullName' },
					{ from: 'contacts.0.wa_id', field: 'phone', shape: international },
					{ from: 'messages.0.from', field: 'phone', shape: international },
					...words.map((place) => ({ from: `messages.0.${place}`, field: 'message' as const })),
				],
			}),
			about: {
				submissionId: message && textAt(message, 'id'),
				receivedAt: message && inSeconds(own(message, 'timestamp')),
			},
			...(isList(value.statuses) && !message && { problem: noMessage }),
		};
	},
};
