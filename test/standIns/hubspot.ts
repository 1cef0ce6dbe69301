import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Account, Contact } from './account';
import { contactProperties, lifecycleStages } from './hubspotProperties';
import {
	answerBy,
	bearerOf,
	readJson,
	Refused,
	type Answer,
	type Route,
	type Vendor,
} from './vendor';

const portalId = 4242;

/** HubSpot as n8n's HubSpot node 2.2 calls it, and as its REST documentation has these calls. */
export const hubspot: Vendor = {
	name: 'hubspot',
	hosts: ['api.hubapi.com'],
	isOf: (request, { secrets }) => bearerOf(request) === secrets.hubspotToken,
	answer: (request, account) => answerBy(routes, request, account),
	refusal: ({ status, text, reason = categoryOf(status), details }) => ({
		status,
		body: {
			status: 'error',
			message: text,
			correlationId: randomUUID(),
			category: reason,
			...details,
		},
	}),
};

const categories: Record<number, string> = {
	401: 'INVALID_AUTHENTICATION',
	403: 'MISSING_SCOPES',
	404: 'OBJECT_NOT_FOUND',
	429: 'RATE_LIMITS',
};

const categoryOf = (status: number) =>
	categories[status] ?? (status < 500 ? 'VALIDATION_ERROR' : 'INTERNAL_ERROR');

const routes: readonly Route[] = [
	['POST', /^\/contacts\/v1\/contact\/createOrUpdate\/email\/([^/]+)$/, upsert],
	['GET', /^\/contacts\/v1\/contact\/vid\/(\d+)\/profile$/, profileById],
	['GET', /^\/contacts\/v1\/contact\/email\/([^/]+)\/profile$/, profileByEmail],
	['GET', /^\/contacts\/v1\/lists\/all\/contacts\/all$/, allContacts],
	['POST', /^\/crm\/v3\/objects\/contacts\/search$/, search],
	['GET', /^\/crm\/v3\/owners\/?$/, listOwners],
	['GET', /^\/crm\/v3\/properties\/contacts$/, listProperties],
	['POST', /^\/engagements\/v1\/engagements$/, createEngagement],
	['GET', /^\/engagements\/v1\/engagements\/(\d+)$/, readEngagement],
	['PATCH', /^\/crm\/v3\/objects\/tasks\/(\d+)$/, updateTask],
	['GET', /^\/account-info\/v3\/details$/, () => ok({ portalId, accountType: 'STANDARD' })],
];

const ok = (body: object): Answer => ({ status: 200, body });

const upsertBody = z.strictObject({
	properties: z.array(
		z.strictObject({
			property: z.string(),
			value: z.union([z.string(), z.number(), z.boolean()]),
		}),
	),
});

function upsert(account: Account, request: Parameters<Route[2]>[1], address = ''): Answer {
	const email = address.toLowerCase();
	if (!z.email().safeParse(email).success) {
		throw notValid([{ name: 'email', error: 'INVALID_EMAIL', message: `${address} is no email` }]);
	}
	const { properties } = readJson(request, upsertBody);
	const given = properties.map(({ property, value }) => [property, String(value)] as const);
	const wrong = given.flatMap(([name, value]) => wrongValue(account, name, value));
	if (wrong.length > 0) throw notValid(wrong);

	const { contacts } = account.records.hubspot;
	const known = byEmail(account, email);
	const contact = known ?? { vid: account.nextId(), properties: { email }, writes: 0 };
	if (!known) contacts.push(contact);
	contact.writes += 1;
	for (const [name, value] of given) {
		if (name === 'lifecyclestage' && isEarlier(value, contact.properties[name])) continue;
		contact.properties[name] = value;
	}
	return ok({ vid: contact.vid, isNew: !known });
}

interface Wrong {
	name: string;
	error: string;
	message: string;
}

const notValid = (all: Wrong[]) =>
	new Refused({
		status: 400,
		text: `Property values were not valid: ${all.map(({ message }) => message).join('; ')}`,
		details: { validationResults: all.map((wrong) => ({ isValid: false, ...wrong })) },
	});

/** HubSpot leaves a stage as it is when it is told an earlier one, and says nothing. */
const isEarlier = (stage: string, than = '') =>
	lifecycleStages.indexOf(stage) < lifecycleStages.indexOf(than);

function wrongValue({ world }: Account, name: string, value: string): Wrong[] {
	const { owners, properties } = world.hubspot;
	const property = contactProperties(properties).find((each) => each.name === name);
	const wrong = (error: string, message: string) => [{ name, error, message }];
	if (!property) return wrong('PROPERTY_DOESNT_EXIST', `Property "${name}" does not exist`);
	const { type, options } = property;
	if (type === 'enumeration' && !options.some((option) => option.value === value)) {
		const all = options.map((option) => option.value).join(', ');
		return wrong('INVALID_OPTION', `${name}: ${value} was not one of the allowed options: ${all}`);
	}
	if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) {
		return wrong('INVALID_NUMBER', `${name}: ${value} was not a valid number`);
	}
	if (type === 'datetime' && !/^\d{13}$/.test(value)) {
		return wrong('INVALID_LONG', `${name}: ${value} is no time in milliseconds`);
	}
	if (name === 'hubspot_owner_id' && !owners.some(({ id }) => id === value)) {
		return wrong('INVALID_OWNER_ID', `Owner ${value} does not exist`);
	}
	return [];
}

const byEmail = ({ records }: Account, email: string) =>
	records.hubspot.contacts.find(({ properties }) => properties.email === email);

const byId = ({ records }: Account, vid: number) =>
	records.hubspot.contacts.find((contact) => contact.vid === vid);

const profile = ({ vid, properties }: Contact) => ({
	vid,
	'canonical-vid': vid,
	'portal-id': portalId,
	'is-contact': true,
	properties: Object.fromEntries(
		Object.entries(properties).map(([name, value]) => [name, { value }]),
	),
	'identity-profiles': [{ vid, identities: [{ type: 'EMAIL', value: properties.email }] }],
});

function answerWith(contact: Contact | undefined): Answer {
	if (contact) return ok(profile(contact));
	throw new Refused({ status: 404, text: 'contact does not exist', reason: 'CONTACT_NOT_FOUND' });
}

function profileById(account: Account, _request: unknown, vid?: string): Answer {
	return answerWith(byId(account, Number(vid)));
}

function profileByEmail(account: Account, _request: unknown, email = ''): Answer {
	return answerWith(byEmail(account, email.toLowerCase()));
}

function allContacts({ records }: Account): Answer {
	return ok({ contacts: records.hubspot.contacts.map(profile), 'has-more': false });
}

const operators = [
	...['EQ', 'NEQ', 'LT', 'LTE', 'GT', 'GTE', 'HAS_PROPERTY', 'NOT_HAS_PROPERTY'],
	'CONTAINS_TOKEN',
] as const;

const searchBody = z.strictObject({
	filterGroups: z
		.array(
			z.strictObject({
				filters: z
					.array(
						z.strictObject({
							propertyName: z.string(),
							operator: z.enum(operators),
							value: z.union([z.string(), z.number()]).optional(),
						}),
					)
					.max(6),
			}),
		)
		.max(5)
		.optional(),
	sorts: z.array(z.strictObject({ propertyName: z.string(), direction: z.string() })).max(1),
	query: z.string().optional(),
	properties: z.array(z.string()).optional(),
	limit: z.int().min(1).max(200).optional(),
	after: z.union([z.string(), z.number()]).optional(),
	// n8n's node leaves its own settings in the body, which HubSpot overlooks.
	sortBy: z.string().optional(),
	direction: z.string().optional(),
});

function search(account: Account, request: Parameters<Route[2]>[1]): Answer {
	const { filterGroups = [], properties = [], limit = 10, query } = readJson(request, searchBody);
	const named = filterGroups.flatMap(({ filters }) => filters.map((each) => each.propertyName));
	const known = new Set(contactProperties(account.world.hubspot.properties).map((p) => p.name));
	const unknown = [...named, ...properties].filter((name) => !known.has(name));
	if (unknown.length > 0) {
		throw new Refused({ status: 400, text: `There is no property ${unknown.join(', ')}` });
	}
	const asked = ['createdate', 'email', 'firstname', 'lastname', 'hs_object_id', ...properties];
	const found = account.records.hubspot.contacts.filter(
		(contact) =>
			(filterGroups.length === 0 ||
				filterGroups.some(({ filters }) => filters.every((filter) => matches(contact, filter)))) &&
			(!query || Object.values(contact.properties).some((value) => value.includes(query))),
	);
	return ok({
		total: found.length,
		results: found.slice(0, limit).map(({ vid, properties: all }) => ({
			id: String(vid),
			properties: Object.fromEntries(
				asked.map((name) => [name, name === 'hs_object_id' ? String(vid) : (all[name] ?? null)]),
			),
			archived: false,
		})),
	});
}

interface Filter {
	propertyName: string;
	operator: (typeof operators)[number];
	value?: string | number | undefined;
}

function matches({ properties }: Contact, { propertyName, operator, value = '' }: Filter) {
	const has = properties[propertyName]?.toLowerCase();
	const wanted = String(value).toLowerCase();
	if (operator === 'HAS_PROPERTY') return has !== undefined;
	if (operator === 'NOT_HAS_PROPERTY') return has === undefined;
	if (has === undefined) return false;
	const compare = {
		EQ: () => has === wanted,
		NEQ: () => has !== wanted,
		LT: () => Number(has) < Number(wanted),
		LTE: () => Number(has) <= Number(wanted),
		GT: () => Number(has) > Number(wanted),
		GTE: () => Number(has) >= Number(wanted),
		CONTAINS_TOKEN: () => has.split(/[^\p{L}\p{N}]+/u).includes(wanted.replaceAll('*', '')),
	};
	return compare[operator]();
}

function listOwners({ world }: Account, { query }: Parameters<Route[2]>[1]): Answer {
	const email = query.get('email');
	const found = world.hubspot.owners.filter((owner) => !email || owner.email === email);
	return ok({
		results: found.map((owner) => ({ ...owner, userId: Number(owner.id), archived: false })),
	});
}

function listProperties({ world }: Account): Answer {
	return ok({ results: contactProperties(world.hubspot.properties) });
}

const ids = z.array(z.union([z.int(), z.string().regex(/^\d+$/, 'is no id')])).optional();

const taskStatus = z.enum(['NOT_STARTED', 'IN_PROGRESS', 'WAITING', 'DEFERRED', 'COMPLETED']);

const engagementBody = z.strictObject({
	engagement: z.strictObject({
		type: z.literal(['TASK', 'NOTE', 'CALL', 'MEETING', 'EMAIL']),
		ownerId: z.int().optional(),
		timestamp: z.int().min(1e12, 'is no time in milliseconds').optional(),
	}),
	metadata: z.looseObject({
		status: taskStatus.optional(),
		forObjectType: z.enum(['CONTACT', 'COMPANY', 'DEAL']).optional(),
		subject: z.string().optional(),
		body: z.string().optional(),
	}),
	associations: z.strictObject({ contactIds: ids, companyIds: ids, dealIds: ids, ticketIds: ids }),
});

function createEngagement(account: Account, request: Parameters<Route[2]>[1]): Answer {
	const { engagement, metadata, associations } = readJson(request, engagementBody);
	const { type, ownerId, timestamp } = engagement;
	const contactIds = (associations.contactIds ?? []).map(Number);
	const refuse = (text: string) => new Refused({ status: 400, text });
	const isOwner = account.world.hubspot.owners.some(({ id }) => id === String(ownerId));
	if (ownerId !== undefined && !isOwner) throw refuse(`Owner ${ownerId} does not exist`);
	const stranger = contactIds.find((id) => !byId(account, id));
	if (stranger !== undefined) throw refuse(`Contact ${stranger} does not exist`);
	const id = account.nextId();
	account.records.hubspot.engagements.push({
		...{ id, type, metadata, contactIds },
		...(ownerId !== undefined && { ownerId }),
		...(timestamp !== undefined && { timestamp }),
	});
	return ok({ engagement: { id, portalId, ...engagement }, associations, metadata });
}

const taskBody = z.strictObject({
	properties: z.strictObject({ hs_task_status: taskStatus.optional() }),
});

/** A task is the engagement of the same ID. */
function updateTask(account: Account, request: Parameters<Route[2]>[1], id?: string): Answer {
	const task = account.records.hubspot.engagements.find(
		(each) => each.id === Number(id) && each.type === 'TASK',
	);
	if (!task) throw new Refused({ status: 404, text: `There is no task ${id}` });
	const { properties } = readJson(request, taskBody);
	if (properties.hs_task_status) task.metadata.status = properties.hs_task_status;
	return ok({ id, properties, archived: false });
}

function readEngagement({ records }: Account, _request: unknown, id?: string): Answer {
	const found = records.hubspot.engagements.find((each) => each.id === Number(id));
	if (!found) throw new Refused({ status: 404, text: `There is no engagement ${id}` });
	const { metadata, contactIds, ...engagement } = found;
	return ok({ engagement: { ...engagement, portalId }, associations: { contactIds }, metadata });
}
