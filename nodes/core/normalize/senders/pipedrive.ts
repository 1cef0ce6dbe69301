import { entriesOf } from '../read/entries';
import { inUtc } from '../value/instant';
import { isList, isObject, objectAt, textAt, type Entry, type JsonObject } from '../read/payload';
import type { PayloadField } from '../../lead';
import type { Sender } from './sender';
import { told } from './told';

/** A record's own names whose words would say something else. */
const fields: Readonly<Record<string, PayloadField | null>> = {
	cc_email: null,
	channel: null,
	channel_id: null,
	creator_user_id: null,
	first_char: null,
	label: null,
	name: 'fullName',
	org_name: 'company',
	origin: null,
	owner_name: null,
	person_name: 'fullName',
	postal_address_admin_area_level_1: 'region',
	postal_address_country: 'country',
	postal_address_locality: 'city',
	postal_address_postal_code: 'postalCode',
	source_name: 'sourceLabel',
	status: null,
	title: null,
	user_id: null,
	value: null,
};

/** Records that are read by parts, and those who made them. */
const parts = new Set(
	'add_time creator_user_id org_id organization organization_id owner_id person person_id user_id'.split(
		' ',
	),
);

function readRecord(record: JsonObject, at: readonly string[]): Entry[] {
	const person = ['person_id', 'person'].find((name) => isObject(record[name]));
	const company = ['org_id', 'organization', 'organization_id'].find((name) =>
		isObject(record[name]),
	);
	const scalars = Object.fromEntries(
		Object.entries(record).filter(([name, value]) => !parts.has(name) || !isObject(value)),
	);
	return [
		...(person ? readRecord(objectAt(record, person), [...at, person]) : []),
		...(company ? told(objectAt(record, company), [...at, company], { name: 'company' }) : []),
		...entriesOf(scalars, { at, skip: new Set(['add_time']), fields }),
	];
}

const isEntity = (meta: JsonObject) =>
	/^(?:person|deal|lead|organization)$/.test(
		textAt(meta, 'object') ?? textAt(meta, 'entity') ?? '',
	);

/** The record in a webhook: `current` in its first version, `data` in the second. */
const recordIn = (json: JsonObject): string | undefined =>
	['current', 'data'].find((name) => isObject(json[name]));

const isEvent = (json: JsonObject) =>
	isEntity(objectAt(json, 'meta')) && recordIn(json) !== undefined;

const isRecord = (json: JsonObject) =>
	('visible_to' in json &&
		(isList(json.emails) || isList(json.email) || isList(json.phone) || 'person_id' in json)) ||
	isLead(json) ||
	isPart(json);

/** A deal with its person, or a person with their company, of which somebody left out the rest. */
const isPart = (json: JsonObject) =>
	(isObject(json.person_id) && ['org_id', 'stage_id', 'user_id'].some((name) => name in json)) ||
	(isObject(json.org_id) && (isList(json.email) || isList(json.phone)));

/** A lead of its inbox, which has a title, and a person and a company by their numbers. */
const isLead = (json: JsonObject) =>
	['title', 'person_id', 'organization_id', 'add_time'].every((name) => name in json);

const uuid = /^[\da-f-]{36}$/;

const envelope = new Set(
	'meta current data previous v matches_filters event retry related_objects'.split(' '),
);

/** Pipedrive: a person, a lead or a deal, by either version of its webhooks. */
export const pipedrive: Sender = {
	id: 'pipedrive',
	name: 'Pipedrive',
	channel: 'crm',
	signs: ['meta', 'visible_to', 'organization_id', 'person_id', 'org_id'],
	matches: (json) => isEvent(json) || isRecord(json),
	read: (json, at) => {
		const place = isEvent(json) ? recordIn(json) : undefined;
		const record = place ? objectAt(json, place) : json;
		const meta = objectAt(json, 'meta');
		const eventId = textAt(meta, 'id') ?? '';
		const isCompany = (meta.object ?? meta.entity) === 'organization';
		return {
			entries: [
				...readRecord(record, place ? [...at, place] : at).map((entry) =>
					isCompany && entry.field === 'fullName' ? { ...entry, field: 'company' as const } : entry,
				),
				...(place ? entriesOf(json, { at, skip: envelope }) : []),
			],
			about: {
				submissionId: place && uuid.test(eventId) ? eventId : undefined,
				// The first version does not say so.
				receivedAt: inUtc(record.add_time),
			},
			isNotice: typeof record.person_id === 'number',
		};
	},
};
