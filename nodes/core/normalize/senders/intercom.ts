import { entriesOf, valuesAt } from '../read/entries';
import {
	isObject,
	objectAt,
	numbered,
	objectsIn,
	textAt,
	type Entry,
	type JsonObject,
} from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';
import { told } from './told';

const people = new Set(['user', 'lead', 'contact']);

/** The text of a message, which Intercom writes as HTML. */
const plainText = (html: unknown): string | undefined =>
	typeof html !== 'string'
		? undefined
		: html
				.replace(/<br\s{0,5}\/?>|<\/(?:p|div|li|h\d)>/gi, '\n')
				.replace(/<[^<>]{0,2000}>/g, '')
				.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_entity, name: string) => entities[name] ?? '')
				.replace(/\n{3,}/g, '\n\n')
				.trim();

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	'#39': "'",
};

const ofContact: Readonly<Record<string, PayloadField | null>> = {
	name: 'fullName',
	email: 'email',
	phone: 'phone',
	formatted_phone: 'phone',
	language_override: 'language',
	browser_language: 'language',
	referrer: 'pageUrl',
	role: null,
	type: 'technical',
	id: null,
	external_id: null,
	user_id: null,
	owner_id: null,
	workspace_id: 'technical',
	app_id: 'technical',
	os: null,
	browser: null,
};

const notOfContact = new Set([
	'created_at',
	'location',
	'custom_attributes',
	'companies',
	'company',
	'location_data',
]);

/** The company by its name, or the first of several. */
function companies(contact: JsonObject, at: readonly string[]): Entry[] {
	if (typeof contact.company === 'string') return told(contact, at, { company: 'company' });
	const lists = objectAt(contact, 'companies');
	const list = objectsIn(lists.data).length > 0 ? 'data' : 'companies';
	const [[first, index] = [{}, 0]] = numbered(lists[list]);
	return isObject(contact.company)
		? told(contact.company, [...at, 'company'], { name: 'company' })
		: told(first, [...at, 'companies', list, String(index)], { name: 'company' });
}

function readContact(contact: JsonObject, at: readonly string[]): Entry[] {
	const place = isObject(contact.location) ? 'location' : 'location_data';
	return [
		...entriesOf(contact, { at, skip: notOfContact, fields: ofContact }),
		...companies(contact, at),
		...entriesOf(objectAt(contact, 'custom_attributes'), { at: [...at, 'custom_attributes'] }),
		...entriesOf(objectAt(contact, place), {
			at: [...at, place],
			fields: {
				type: 'technical',
				country: 'country',
				country_name: 'country',
				country_code: 'country',
				city: 'city',
				city_name: 'city',
				region: 'region',
				region_name: 'region',
				postal_code: 'postalCode',
				timezone: 'timezone',
				continent_code: null,
			},
		}),
	];
}

/** What the person wrote first, wherever the conversation began. */
function writtenIn(conversation: JsonObject, at: readonly string[]) {
	const parts = objectAt(conversation, 'conversation_parts');
	const written = [
		{ message: objectAt(conversation, 'source'), steps: ['source'] },
		{ message: objectAt(conversation, 'conversation_message'), steps: ['conversation_message'] },
		...numbered(parts.conversation_parts).map(([message, index]) => ({
			message,
			steps: ['conversation_parts', 'conversation_parts', String(index)],
		})),
	];
	const found = written.find(({ message }) =>
		people.has(textAt(objectAt(message, 'author'), 'type') ?? ''),
	);
	return found && { message: found.message, at: [...at, ...found.steps] };
}

const notOfConversation = new Set(
	`admin_assignee_id assignee contacts conversation_message conversation_parts created_at
	custom_attributes first_contact_reply id links open read snoozed_until source state statistics tags
	team_assignee_id teammates type updated_at user waiting_since priority sla_applied ai_agent
	ai_agent_participated conversation_rating linked_objects topics title redacted`.split(/\s+/),
);

function readConversation(conversation: JsonObject, at: readonly string[]): Entry[] {
	const written = writtenIn(conversation, at);
	const message = written?.message ?? {};
	const within = written?.at ?? at;
	const contacts = objectAt(conversation, 'contacts');
	const [[contact, index] = [{}, 0]] = numbered(contacts.contacts);
	return [
		...readContact(objectAt(message, 'author'), [...within, 'author']),
		...told({ body: plainText(message.body), url: message.url }, within, {
			body: 'message',
			url: 'pageUrl',
		}),
		...valuesAt({
			path: ['subject'],
			value: plainText(message.subject),
			at: [...within, 'subject'],
			field: null,
		}),
		...readContact(objectAt(conversation, 'user'), [...at, 'user']),
		...readContact(contact, [...at, 'contacts', 'contacts', String(index)]),
		...entriesOf(objectAt(conversation, 'custom_attributes'), { at: [...at, 'custom_attributes'] }),
		...valuesAt({ path: ['title'], value: conversation.title, at: [...at, 'title'], field: null }),
		...entriesOf(conversation, { at, skip: notOfConversation }),
	];
}

const isConversation = (json: JsonObject) =>
	json.type === 'conversation' && (isObject(json.source) || isObject(json.conversation_message));

const isContact = (json: JsonObject) =>
	people.has(textAt(json, 'type') ?? '') &&
	['workspace_id', 'external_id', 'app_id', 'role', 'custom_attributes', 'last_seen_at'].some(
		(name) => name in json,
	);

/** Intercom: a contact or a conversation, in a notice or by itself. */
export const intercom: Sender = {
	id: 'intercom',
	name: 'Intercom',
	channel: 'chat',
	signs: ['type'],
	matches: (json) =>
		(json.type === 'notification_event' && isObject(json.data)) ||
		isConversation(json) ||
		isContact(json),
	read: (json, at) => {
		const inNotice = json.type === 'notification_event';
		const item = inNotice ? objectAt(objectAt(json, 'data'), 'item') : json;
		const within = inNotice ? [...at, 'data', 'item'] : at;
		return {
			entries: [
				...(isConversation(item) ? readConversation(item, within) : readContact(item, within)),
				...(inNotice ? entriesOf({ topic: json.topic }, { at, fields: { topic: null } }) : []),
			],
			about: {
				submissionId: inNotice ? json.id : undefined,
				receivedAt: item.created_at ?? json.created_at,
			},
		};
	},
};
