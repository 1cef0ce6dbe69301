import { entriesOf, valuesAt } from '../read/entries';
import { objectAt, own, textAt, type JsonObject } from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';
import { told } from './told';

/** Standard fields whose names would say something else, or too little. */
const fields: Readonly<Record<string, PayloadField | null>> = {
	AccountId: null,
	ConvertedDate: null,
	Description: 'message',
	Fax: null,
	HasOptedOutOfEmail: null,
	HasOptedOutOfFax: null,
	Id: null,
	IsConverted: null,
	LastModifiedDate: null,
	LeadSource: 'sourceLabel',
	MiddleName: null,
	NumberOfEmployees: 'companySize',
	OwnerId: null,
	Rating: null,
	Salutation: null,
	Status: null,
	Suffix: null,
	SystemModstamp: null,
	Title: 'jobTitle',
};

/** What web-to-lead sends along that nobody filled in. */
const formFields: Readonly<Record<string, PayloadField | null>> = {
	URL: 'website',
	Campaign_ID: null,
	captcha_settings: 'technical',
	debug: 'technical',
	debugEmail: 'technical',
	description: 'message',
	emailOptOut: null,
	encoding: 'technical',
	external: 'technical',
	lead_source: 'sourceLabel',
	member_status: null,
	oid: null,
	orgid: null,
	recordType: null,
	retURL: 'technical',
	salutation: null,
	street: null,
	title: 'jobTitle',
};

const isForm = (json: JsonObject) =>
	textAt(json, 'oid') !== undefined || textAt(json, 'retURL') !== undefined;

/** Names that hardly anybody else gives to fields of a person. */
const isOwnName = (name: string) =>
	name.endsWith('__c') ||
	['HasOptedOutOfEmail', 'IsConverted', 'LeadSource', 'OwnerId', 'RecordTypeId'].includes(name);

const typeOf = (json: JsonObject) => textAt(objectAt(json, 'attributes'), 'type') ?? '';

/** The name of a deal is nobody's, and that of an account is the company's. */
function ownName(json: JsonObject): Readonly<Record<string, PayloadField | null>> {
	if (typeOf(json) === 'Account') return { Name: 'company' };
	return typeOf(json) === 'Opportunity' || 'StageName' in json ? { Name: null, Type: null } : {};
}

const isRecord = (json: JsonObject) =>
	/^(?:Lead|Contact|Account|PersonAccount|Opportunity)$/.test(typeOf(json)) ||
	'StageName' in json ||
	'ChangeEventHeader' in json ||
	('LastName' in json && Object.keys(json).some(isOwnName));

/** In an outbound message each name has a prefix. */
const PREFIX = 'sf:';

const isMessage = (json: JsonObject) => Object.keys(json).some((name) => name.startsWith(PREFIX));

const readMessage = (json: JsonObject, at: readonly string[]) => ({
	entries: Object.keys(json)
		.filter((name) => name.startsWith(PREFIX))
		.flatMap((name) => {
			const field = name.slice(PREFIX.length);
			return valuesAt({
				path: [field],
				value: json[name],
				at: [...at, name],
				field: own(fields, field),
			});
		}),
	about: { receivedAt: json['sf:CreatedDate'] },
});

const envelope = new Set(['attributes', 'ChangeEventHeader', 'xsi:type']);

/** Salesforce: web-to-lead, and leads and contacts as records, events and messages. */
export const salesforce: Sender = {
	id: 'salesforce',
	name: 'Salesforce',
	channel: 'crm',
	signs: [
		'StageName',
		'oid',
		'retURL',
		'attributes',
		'LastName',
		'ChangeEventHeader',
		'sf:Id',
		'sf:LastName',
	],
	matches: (json) => isForm(json) || isRecord(json) || isMessage(json),
	read: (json, at) => {
		if (isForm(json)) {
			return { entries: entriesOf(json, { at, fields: formFields }), channel: 'form' };
		}
		if (isMessage(json)) return readMessage(json, at);

		return {
			entries: [
				...entriesOf(json, { at, skip: envelope, fields: { ...fields, ...ownName(json) } }),
				...told(objectAt(json, 'Account'), [...at, 'Account'], {
					Name: 'company',
					Website: 'website',
				}),
			],
			about: { receivedAt: json.CreatedDate },
		};
	},
};
