import { isObject, objectAt, type JsonObject } from '../read/payload';
import { textOf } from '../../text';
import { readPlaces, valueAt } from './places';
import type { Sender } from './sender';

const isEvent = (json: JsonObject) =>
	'orgId' in json && typeof json.type === 'string' && isObject(json.data);

const isContact = (json: JsonObject) =>
	isObject(json.attributes) && '_end_user_version' in json.attributes;

/** Drift: contacts, conversations and messages. An author of kind `user` is one of our own people. */
export const drift: Sender = {
	id: 'drift',
	name: 'Drift',
	channel: 'chat',
	signs: ['orgId', 'attributes'],
	matches: (json) => isEvent(json) || isContact(json),
	read: (json, at) => {
		const inEvent = isEvent(json);
		const data = inEvent ? objectAt(json, 'data') : json;
		const isOurs = /^(?:user|bot)$/.test(textOf(valueAt(data, 'author.type')) ?? '');
		const conversation =
			data.conversationId ?? (inEvent && isConversation(json) ? data.id : undefined);
		return {
			entries: readPlaces(data, inEvent ? [...at, 'data'] : at, {
				fields: [
					...['attributes', 'contact.attributes', 'contact', 'endUser'].flatMap((steps) => [
						{ from: `${steps}.name`, field: 'fullName' as const },
						{ from: `${steps}.first_name`, field: 'firstName' as const },
						{ from: `${steps}.last_name`, field: 'lastName' as const },
						{ from: `${steps}.email`, field: 'email' as const },
						{ from: `${steps}.phone`, field: 'phone' as const },
						{ from: `${steps}.company`, field: 'company' as const },
						{ from: `${steps}.employment_name`, field: 'company' as const },
						{ from: `${steps}.employment_title`, field: 'jobTitle' as const },
					]),
					...(isOurs ? [] : [{ from: 'body', field: 'message' as const }]),
				],
				answers: ['attributes'],
			}),
			about: {
				submissionId: textOf(conversation),
				receivedAt: data.createdAt ?? json.timestamp,
			},
		};
	},
};

const isConversation = ({ type }: JsonObject) =>
	typeof type === 'string' && /conversation/.test(type);
