import { entriesOf, valuesAt } from '../read/entries';
import {
	isList,
	isObject,
	objectAt,
	numbered,
	objectsIn,
	own,
	textAt,
	type Entry,
	type JsonObject,
} from '../read/payload';
import type { PayloadField } from '../../lead';
import { textOf } from '../../text';
import type { Sender } from './sender';
import { told } from './told';

/** HubSpot's own properties whose names would say something else, or nothing. */
const properties: Readonly<Record<string, PayloadField | null>> = {
	associatedcompanyid: null,
	firstname: 'firstName',
	hs_language: 'language',
	hs_full_name_or_email: null,
	hs_calculated_phone_number: null,
	hs_email_domain: null,
	hubspot_owner_id: null,
	ip_city: null,
	ip_country: null,
	ip_country_code: null,
	ip_state: null,
	ip_state_code: null,
	jobtitle: 'jobTitle',
	lastname: 'lastName',
	mobilephone: 'phone',
	salutation: null,
	work_email: 'email',
};

/** Where HubSpot says that a contact first came from, as channels. */
const channels: Readonly<Record<string, string>> = {
	AI_REFERRALS: 'ai assistant',
	DIRECT_TRAFFIC: 'direct',
	EMAIL_MARKETING: 'email',
	ORGANIC_SEARCH: 'organic search',
	PAID_SEARCH: 'paid search',
	PAID_SOCIAL: 'paid social',
	REFERRALS: 'referral',
	SOCIAL_MEDIA: 'social',
};

const channelOf = (source: unknown) => own(channels, textOf(source) ?? '') ?? 'crm';

const plainValue = (property: unknown) => (isObject(property) ? property.value : property);

const isContact = (json: JsonObject) => {
	const held = json.properties;
	if (!isObject(held)) return false;
	if ('vid' in json || 'identity-profiles' in json) return true;
	if ('archived' in json && 'createdAt' in json) return true;
	return Object.keys(held).some((name) => name.startsWith('hs_') || name === 'lifecyclestage');
};

const isSubmission = (json: JsonObject) =>
	(isList(json.fields) && (isObject(json.context) || isObject(json.legalConsentOptions))) ||
	(isList(json.values) && ('conversionId' in json || 'submittedAt' in json)) ||
	(isList(json.fields) && objectsIn(json.fields).some((field) => 'objectTypeId' in field));

const isEvent = (json: JsonObject) =>
	typeof json.subscriptionType === 'string' && 'objectId' in json;

/** What the visitor agreed to under a form. */
function consents(json: JsonObject, at: readonly string[]): Entry[] {
	const options = objectAt(json, 'legalConsentOptions');
	return ['consent', 'legitimateInterest']
		.filter((name) => isObject(options[name]))
		.map((name) => {
			const consent = objectAt(options, name);
			const given = 'consentToProcess' in consent ? 'consentToProcess' : 'value';
			return {
				path: ['consent'],
				label: textAt(consent, 'text'),
				value: consent[given],
				at: [...at, 'legalConsentOptions', name, given],
				field: 'consent',
			};
		});
}

const submission = new Set(
	'context conversionId fields legalConsentOptions submittedAt values'.split(' '),
);

/** HubSpot's kind of object that is a company. */
const COMPANY = '0-2';

const answers = (json: JsonObject, list: string, at: readonly string[]): Entry[] =>
	numbered(json[list]).flatMap(([{ name, value, objectTypeId }, index]) =>
		valuesAt({
			path: [typeof name === 'string' ? name : `field ${index + 1}`],
			value,
			at: [...at, list, String(index), 'value'],
			field: fieldOf(name, objectTypeId),
		}),
	);

const fieldOf = (name: unknown, objectTypeId: unknown) => {
	if (objectTypeId === COMPANY && name === 'name') return 'company';
	return typeof name === 'string' ? own(properties, name) : undefined;
};

function readSubmission(json: JsonObject, at: readonly string[]) {
	const context = objectAt(json, 'context');
	return {
		entries: [
			...answers(json, 'fields', at),
			...answers(json, 'values', at),
			...consents(json, at),
			...entriesOf(context, {
				at: [...at, 'context'],
				fields: { pageUri: 'pageUrl', pageName: null, hutk: null },
			}),
			...entriesOf(json, { at, skip: submission }),
		],
		about: { submissionId: json.conversionId, receivedAt: json.submittedAt },
		channel: 'form',
	};
}

const ofContact = new Set(
	`addedAt archived associations canonical-vid createdAt form-submissions id identity-profiles
	is-contact list-memberships merge-audits merged-vids portal-id profile-token profile-url properties
	propertiesWithHistory updatedAt url vid associated-company archivedAt objectWriteTraceId`.split(
		/\s+/,
	),
);

/** The addresses that HubSpot knows a contact by. */
const identities = (json: JsonObject, at: readonly string[]): Entry[] =>
	numbered(own(json, 'identity-profiles')).flatMap(([profile, index]) =>
		numbered(profile.identities).flatMap(([{ type, value }, inner]) =>
			type === 'EMAIL'
				? valuesAt({
						path: ['identity'],
						value,
						at: [...at, 'identity-profiles', String(index), 'identities', String(inner), 'value'],
						field: 'email',
					})
				: [],
		),
	);

function readContact(json: JsonObject, at: readonly string[]) {
	const held = objectAt(json, 'properties');
	const within = [...at, 'properties'];
	const [form] = objectsIn(own(json, 'form-submissions'));
	const company = objectAt(objectAt(json, 'associated-company'), 'properties');
	return {
		entries: [
			...Object.keys(held).flatMap((name) =>
				valuesAt({
					path: [name],
					value: plainValue(held[name]),
					at: isObject(held[name]) ? [...within, name, 'value'] : [...within, name],
					// A company has a name, and a contact has a first and a last one.
					field: name === 'name' ? 'company' : fieldOf(name, undefined),
				}),
			),
			...identities(json, at),
			...told(company, [...at, 'associated-company', 'properties'], { name: 'company' }),
			...(form
				? told(form, [...at, 'form-submissions', '0'], {
						title: 'formName',
						'form-id': 'formId',
						'page-url': 'pageUrl',
					})
				: []),
			...entriesOf(json, { at, skip: ofContact }),
		],
		about: {
			submissionId: form?.['conversion-id'],
			receivedAt: form?.timestamp ?? plainValue(held.createdate) ?? json.createdAt,
		},
		channel: channelOf(plainValue(held.hs_analytics_source)),
	};
}

const ofEvent = new Set(
	'attemptNumber appId eventId occurredAt portalId propertyName propertyValue subscriptionId'.split(
		' ',
	),
);

function readEvent(json: JsonObject, at: readonly string[]) {
	const name = textAt(json, 'propertyName');
	const changed =
		name === undefined
			? []
			: valuesAt({
					path: [name],
					value: json.propertyValue,
					at: [...at, 'propertyValue'],
					field: fieldOf(name, undefined),
				});
	return {
		entries: [...changed, ...entriesOf(json, { at, skip: ofEvent })],
		about: { receivedAt: json.occurredAt, submissionId: json.eventId },
		channel: 'crm',
		isNotice: true,
	};
}

/** HubSpot: a form's submission, a contact by either version of the API, or an event about one. */
export const hubspot: Sender = {
	id: 'hubspot',
	name: 'HubSpot',
	channel: 'crm',
	signs: ['properties', 'fields', 'values', 'subscriptionType', 'hs_object_id'],
	matches: (json) =>
		isEvent(json) || isSubmission(json) || isContact(json) || 'hs_object_id' in json,
	read: (json, at) => {
		if (isEvent(json)) return readEvent(json, at);
		if (isSubmission(json)) return readSubmission(json, at);
		if (isObject(json.properties)) return readContact(json, at);
		return {
			entries: entriesOf(json, { at, fields: properties }),
			about: { receivedAt: json.createdate },
			channel: channelOf(json.hs_analytics_source),
		};
	},
};
