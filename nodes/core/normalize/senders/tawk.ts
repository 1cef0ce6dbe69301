import { firstText, isObject, objectAt, objectsIn, textAt, type JsonObject } from '../read/payload';
import { readPlaces, valueAt, type Placed } from './places';
import type { Sender } from './sender';

const events = /^(?:chat|ticket):\w+$/;

/** What tawk.to calls somebody who has not said their name: `V1589123`. */
const named = (value: unknown) =>
	typeof value === 'string' && !/^V\d{6,}$/.test(value) ? value : undefined;

const person = (steps: string): Placed[] => [
	{ from: `${steps}.name`, field: 'fullName', shape: named },
	{ from: `${steps}.email`, field: 'email' },
	{ from: `${steps}.city`, field: 'city' },
	{ from: `${steps}.country`, field: 'country' },
];

/** What the visitor wrote first in a transcript. */
function written(json: JsonObject): Placed[] {
	const messages = objectsIn(objectAt(json, 'chat').messages);
	const first = messages.findIndex((message) => objectAt(message, 'sender').t === 'v');
	return first < 0 ? [] : [{ from: `chat.messages.${first}.msg`, field: 'message' }];
}

const isVisitors = (json: JsonObject) => valueAt(json, 'message.sender.type') !== 'agent';

/** tawk.to: chats, transcripts and tickets. The property is the receiving company's site. */
export const tawk: Sender = {
	id: 'tawk',
	name: 'tawk.to',
	channel: 'chat',
	signs: ['event'],
	matches: (json) =>
		events.test(textAt(json, 'event') ?? '') &&
		['property', 'visitor', 'requester', 'chat'].some((name) => isObject(json[name])),
	read: (json, at) => ({
		entries: readPlaces(json, at, {
			fields: [
				...person('visitor'),
				...person('requester'),
				...person('chat.visitor'),
				...(isVisitors(json) ? [{ from: 'message.text', field: 'message' as const }] : []),
				...written(json),
				{ from: 'ticket.message', field: 'message' },
				{ from: 'ticket.subject', field: 'message' },
			],
		}),
		about: {
			submissionId:
				textAt(json, 'chatId') ??
				firstText(objectAt(json, 'chat'), ['id']) ??
				firstText(objectAt(json, 'ticket'), ['id']),
			receivedAt: json.time,
		},
	}),
};
