import { isObject, objectAt, textAt, type JsonObject } from '../read/payload';
import { readPlaces } from './places';
import type { Sender } from './sender';

const isHook = (json: JsonObject) => 'website_id' in json && isObject(json.data) && 'event' in json;

const isConversation = (json: JsonObject) => 'session_id' in json && isObject(json.meta);

/** What Crisp calls somebody who has not said their name. */
const named = (value: unknown) =>
	typeof value === 'string' && !/^visitor ?\d*$/i.test(value) ? value : undefined;

/** What an operator writes has the operator's name beside it. */
const isOurs = (data: JsonObject) => data.from === 'operator';

/** Crisp: messages, what a visitor is called by, and conversations. */
export const crisp: Sender = {
	id: 'crisp',
	name: 'Crisp',
	channel: 'chat',
	signs: ['website_id', 'session_id'],
	matches: (json) => isHook(json) || isConversation(json),
	read: (json, at) => {
		const inHook = isHook(json);
		const data = inHook ? objectAt(json, 'data') : json;
		return {
			entries: readPlaces(data, inHook ? [...at, 'data'] : at, {
				fields: isOurs(data)
					? []
					: [
							{ from: 'meta.nickname', field: 'fullName', shape: named },
							{ from: 'nickname', field: 'fullName', shape: named },
							{ from: 'user.nickname', field: 'fullName', shape: named },
							{ from: 'meta.email', field: 'email' },
							{ from: 'email', field: 'email' },
							{ from: 'meta.phone', field: 'phone' },
							{ from: 'phone', field: 'phone' },
							{ from: 'meta.company.name', field: 'company' },
							{ from: 'meta.device.geolocation.city', field: 'city' },
							{ from: 'meta.device.geolocation.country', field: 'country' },
							{ from: 'content', field: 'message' },
							{ from: 'last_message', field: 'message' },
						],
				answers: ['meta.data', 'data'],
			}),
			about: {
				submissionId: textAt(data, 'session_id'),
				receivedAt: data.timestamp ?? data.created_at ?? json.timestamp,
			},
		};
	},
};
