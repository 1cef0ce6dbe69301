import { isObject, objectAt, textAt, type JsonObject } from '../read/payload';
import { textOf } from '../../text';
import { readPlaces, valueAt, type Placed } from './places';
import type { Sender } from './sender';

const isEvent = (json: JsonObject) =>
	/^(?:contact|conversation|message|webwidget)_\w+$/.test(textAt(json, 'event') ?? '') &&
	(isObject(json.account) || isObject(json.conversation) || isObject(json.meta));

/** Somebody's fields, where the steps lead to them. */
const person = (steps: string): Placed[] => {
	const at = steps === '' ? '' : `${steps}.`;
	return [
		{ from: `${at}name`, field: 'fullName' },
		{ from: `${at}email`, field: 'email' },
		{ from: `${at}phone_number`, field: 'phone' },
		{ from: `${at}additional_attributes.company_name`, field: 'company' },
		{ from: `${at}additional_attributes.city`, field: 'city' },
		{ from: `${at}additional_attributes.country`, field: 'country' },
	];
};

/** Messages of an agent have a sender, too. */
const isIncoming = (message: JsonObject) =>
	message.message_type === 'incoming' || message.message_type === 0 || !('message_type' in message);

function placesOf(json: JsonObject): Placed[] {
	const event = textAt(json, 'event') ?? '';
	if (event.startsWith('contact')) return person('');
	if (event.startsWith('message')) {
		const isTheirs = isIncoming(json);
		return [
			...person('conversation.meta.sender'),
			...(isTheirs ? [...person('sender'), { from: 'content', field: 'message' as const }] : []),
		];
	}
	return [
		...person('meta.sender'),
		...person('contact'),
		...(isIncoming(firstMessage(json))
			? [{ from: 'messages.0.content', field: 'message' as const }]
			: []),
		{ from: 'additional_attributes.referer', field: 'pageUrl' as const },
		{ from: 'additional_attributes.browser_language', field: 'language' as const },
	];
}

function firstMessage(json: JsonObject): JsonObject {
	const message = valueAt(json, 'messages.0');
	return isObject(message) ? message : {};
}

/** Chatwoot: contacts, conversations and messages. The account is the receiving company's. */
export const chatwoot: Sender = {
	id: 'chatwoot',
	name: 'Chatwoot',
	channel: 'chat',
	signs: ['event'],
	matches: isEvent,
	read: (json, at) => {
		const event = textAt(json, 'event') ?? '';
		const conversation = event.startsWith('message') ? objectAt(json, 'conversation').id : json.id;
		return {
			entries: readPlaces(json, at, {
				fields: placesOf(json),
				answers: [
					'custom_attributes',
					'meta.sender.custom_attributes',
					'conversation.meta.sender.custom_attributes',
				],
			}),
			about: {
				submissionId: event.startsWith('contact') ? undefined : textOf(conversation),
				receivedAt: json.created_at ?? json.timestamp,
			},
		};
	},
};
