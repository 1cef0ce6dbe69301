import { isObject, objectAt, own, textAt, type JsonObject } from '../read/payload';
import { international, readPlaces, valueAt, type Placed } from './places';
import type { Sender } from './sender';

const kinds = [
	'message',
	'edited_message',
	'business_message',
	'callback_query',
	'channel_post',
	'inline_query',
];

const kindOf = (json: JsonObject) => kinds.find((kind) => isObject(own(json, kind)));

/** A number is the writer's only where they sent their own contact. */
const ownContact = (json: JsonObject, kind: string): Placed[] =>
	valueAt(json, `${kind}.contact.user_id`) === valueAt(json, `${kind}.from.id`)
		? [{ from: `${kind}.contact.phone_number`, field: 'phone', shape: international }]
		: [];

/** Telegram: an update, as n8n's trigger gives it. The bot and the group are nobody's. */
export const telegram: Sender = {
	id: 'telegram',
	name: 'Telegram',
	channel: 'chat',
	signs: ['update_id'],
	matches: (json) => kindOf(json) !== undefined,
	read: (json, at) => {
		const kind = kindOf(json) ?? '';
		const isBot = valueAt(json, `${kind}.from.is_bot`) === true;
		const message = objectAt(json, kind);
		const chat = textOfId(valueAt(json, `${kind}.chat.id`));
		return {
			entries: readPlaces(json, at, {
				fields: isBot
					? []
					: [
							{ from: `${kind}.from.first_name`, field: 'firstName' },
							{ from: `${kind}.from.last_name`, field: 'lastName' },
							{ from: `${kind}.from.language_code`, field: 'language' },
							...ownContact(json, kind),
							{ from: `${kind}.text`, field: 'message' },
							{ from: `${kind}.caption`, field: 'message' },
							{ from: `${kind}.data`, field: 'message' },
						],
			}),
			about: {
				submissionId: textOfId(message.message_id)
					? `${chat} ${textOfId(message.message_id)}`
					: textOfId(json.update_id),
				receivedAt: message.date,
			},
		};
	},
};

const textOfId = (id: unknown) => (typeof id === 'number' ? String(id) : textAt({ id }, 'id'));
