import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Account } from './account';
import {
	answerBy,
	readJson,
	Refused,
	type Answer,
	type Route,
	type Vendor,
	type VendorRequest,
} from './vendor';

/**
 * Pipedrive as n8n's Pipedrive node 2 calls it, and as the documentation of its API has these calls:
 * searches, leads and users by version 1, persons, organizations and activities by version 2.
 */
export const pipedrive: Vendor = {
	name: 'pipedrive',
	hosts: ['api.pipedrive.com'],
	isOf: ({ query }, { secrets }) => query.get('api_token') === secrets.pipedriveToken,
	answer: (request, account) => answerBy(routes, request, account),
	refusal: ({ status, text, reason = codes[status] ?? 'ERR_GENERAL' }) => ({
		status,
		body: { success: false, error: text, code: reason, data: null, additional_data: null },
	}),
};

const codes: Record<number, string> = {
	400: 'ERR_SCHEMA_VALIDATION_FAILED',
	401: 'ERR_UNAUTHORIZED',
	404: 'ERR_NOT_FOUND',
	429: 'ERR_TOO_MANY_REQUESTS',
};

const routes: readonly Route[] = [
	['GET', /^\/v1\/users$/, listUsers],
	['GET', /^\/v1\/persons\/search$/, searchPersons],
	['GET', /^\/v1\/organizations\/search$/, searchOrganizations],
	['GET', /^\/v1\/leads$/, listLeads],
	['POST', /^\/v1\/leads$/, createLead],
	['PATCH', /^\/v1\/leads\/([\da-f-]+)$/, updateLead],
	['POST', /^\/api\/v2\/organizations$/, createOrganization],
	['POST', /^\/api\/v2\/persons$/, createPerson],
	['GET', /^\/api\/v2\/persons\/(\d+)$/, readPerson],
	['PATCH', /^\/api\/v2\/persons\/(\d+)$/, updatePerson],
	['POST', /^\/api\/v2\/activities$/, createActivity],
	['PATCH', /^\/api\/v2\/activities\/(\d+)$/, updateActivity],
];

const ok = (data: unknown): Answer => ({ status: 200, body: { success: true, data } });

const created = (data: unknown): Answer => ({ ...ok(data), status: 201 });

/** A page of a list; all that a test has fits on one. */
const listed = (data: unknown): Answer => ({
	status: 200,
	body: {
		success: true,
		data,
		additional_data: { pagination: { start: 0, limit: 100, more_items_in_collection: false } },
	},
});

const refuse = (text: string, status = 400) => new Refused({ status, text });

const reachSchema = z.array(
	z.strictObject({
		value: z.string().min(1),
		primary: z.boolean().optional(),
		label: z.string().optional(),
	}),
);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'is no day');

export interface Person {
	id: number;
	name: string;
	owner_id: number;
	org_id: number | null;
	emails: z.infer<typeof reachSchema>;
	phones: z.infer<typeof reachSchema>;
}

export interface Organization {
	id: number;
	name: string;
	owner_id: number;
}

export interface PipedriveLead {
	id: string;
	title: string;
	owner_id: number;
	person_id: number | null;
	organization_id: number | null;
	is_archived: boolean;
}

export interface Activity {
	id: number;
	subject: string;
	type: string;
	owner_id: number;
	done: boolean;
	due_date: string | null;
	note: string | null;
	org_id: number | null;
	participants: Array<{ person_id: number; primary: boolean }>;
}

/** Who makes something that names no owner: the user whose token it is. */
const ownerOr = ({ world }: Account, given: number | undefined): number => {
	const { users } = world.pipedrive;
	if (given === undefined) return users[0]?.id ?? 0;
	if (users.some(({ id }) => id === given)) return given;
	throw refuse(`User ${given} does not exist`);
};

function known<Kept extends { id: number | string }>(
	all: readonly Kept[],
	id: Kept['id'] | undefined,
	what: string,
): Kept {
	const found = all.find((each) => each.id === id);
	if (found) return found;
	throw refuse(`${what} ${id} not found`, 404);
}

/** Something that another record names, which has to be there. */
function named<Kept extends { id: number | string }>(
	all: readonly Kept[],
	id: Kept['id'] | null | undefined,
	what: string,
): Kept['id'] | null {
	if (id === undefined || id === null) return null;
	if (all.some((each) => each.id === id)) return id;
	throw refuse(`${what} ${id} does not exist`);
}

function listUsers({ world }: Account): Answer {
	return listed(
		world.pipedrive.users.map((user) => ({
			...user,
			...{
				is_admin: 0,
				is_deleted: false,
				role_id: 1,
				phone: null,
				timezone_name: 'Europe/Berlin',
			},
		})),
	);
}

const searchSchema = z
	.strictObject({
		term: z.string(),
		exact_match: z.enum(['true', 'false']).optional(),
		fields: z.string().optional(),
		limit: z.coerce.number().int().min(1).max(500).optional(),
		start: z.coerce.number().int().optional(),
		include_fields: z.string().optional(),
		organization_id: z.coerce.number().int().optional(),
		api_token: z.string(),
	})
	.refine(({ term, exact_match: exact }) => term.length >= (exact === 'true' ? 1 : 2), {
		message: 'The term has to have 2 characters, 1 where it is to match exactly',
	});

/** What a search found of records, by the fields in which it looks. */
function found<Kept>(
	{ query }: VendorRequest,
	all: readonly Kept[],
	fields: Record<string, (each: Kept) => string[]>,
	shown: (each: Kept) => object,
): Answer {
	const asked = searchSchema.safeParse(Object.fromEntries(query));
	if (!asked.success) throw refuse(z.prettifyError(asked.error));
	const { term, exact_match: exact, limit = 100, fields: names } = asked.data;
	const looked = names?.split(',') ?? Object.keys(fields);
	const unknown = looked.filter((name) => !(name in fields));
	if (unknown.length > 0) throw refuse(`There is no field ${unknown.join(', ')} to search in`);
	const wanted = term.toLowerCase();
	const fits = (text: string) =>
		exact === 'true' ? text.toLowerCase() === wanted : text.toLowerCase().includes(wanted);
	const hits = all.filter((each) => looked.some((name) => fields[name]?.(each).some(fits)));
	return listed({
		items: hits.slice(0, limit).map((each) => ({ result_score: 1, item: shown(each) })),
	});
}

function searchPersons({ records }: Account, request: VendorRequest): Answer {
	const { persons, organizations } = records.pipedrive;
	const none = () => [];
	return found<Person>(
		request,
		persons,
		{
			name: ({ name }) => [name],
			email: ({ emails }) => emails.map(({ value }) => value),
			phone: ({ phones }) => phones.map(({ value }) => value),
			notes: none,
			custom_fields: none,
		},
		({ id, name, emails, phones, owner_id: owner, org_id: org }) => ({
			...{ id, type: 'person', name, visible_to: 3, owner: { id: owner } },
			phones: phones.map(({ value }) => value),
			emails: emails.map(({ value }) => value),
			primary_email: emails[0]?.value ?? null,
			organization: organizations.find((each) => each.id === org) ?? null,
			...{ custom_fields: [], notes: [], update_time: null },
		}),
	);
}

function searchOrganizations({ records }: Account, request: VendorRequest): Answer {
	return found<Organization>(
		request,
		records.pipedrive.organizations,
		{ name: ({ name }) => [name], address: () => [], notes: () => [], custom_fields: () => [] },
		({ id, name, owner_id: owner }) => ({
			...{ id, type: 'organization', name, address: null, visible_to: 3, owner: { id: owner } },
			...{ custom_fields: [], notes: [] },
		}),
	);
}

const organizationBody = z.strictObject({
	name: z.string().min(1),
	owner_id: z.int().optional(),
	visible_to: z.int().optional(),
	label_ids: z.array(z.int()).optional(),
});

function createOrganization(account: Account, request: VendorRequest): Answer {
	const { name, owner_id: owner } = readJson(request, organizationBody);
	const made = { id: account.nextId(), name, owner_id: ownerOr(account, owner) };
	account.records.pipedrive.organizations.push(made);
	return ok(made);
}

const personBody = z.strictObject({
	name: z.string().min(1),
	owner_id: z.int().optional(),
	org_id: z.int().nullable().optional(),
	emails: reachSchema.optional(),
	phones: reachSchema.optional(),
	visible_to: z.int().optional(),
	label_ids: z.array(z.int()).optional(),
});

function createPerson(account: Account, request: VendorRequest): Answer {
	const { name, emails = [], phones = [], ...given } = readJson(request, personBody);
	const { persons, organizations } = account.records.pipedrive;
	const person: Person = {
		...{ id: account.nextId(), name, emails, phones },
		owner_id: ownerOr(account, given.owner_id),
		org_id: named(organizations, given.org_id, 'Organization'),
	};
	persons.push(person);
	return ok(person);
}

function readPerson({ records }: Account, _request: unknown, id?: string): Answer {
	return ok(known(records.pipedrive.persons, Number(id), 'Person'));
}

function updatePerson(account: Account, request: VendorRequest, id?: string): Answer {
	const { persons, organizations } = account.records.pipedrive;
	const person = known(persons, Number(id), 'Person');
	const { owner_id: owner, org_id: org, ...given } = readJson(request, personBody.partial());
	Object.assign(person, {
		...given,
		...(owner !== undefined && { owner_id: ownerOr(account, owner) }),
		...(org !== undefined && { org_id: named(organizations, org, 'Organization') }),
	});
	return ok(person);
}

const leadBody = z.strictObject({
	title: z.string().min(1).max(255),
	owner_id: z.int().optional(),
	person_id: z.int().nullable().optional(),
	organization_id: z.int().nullable().optional(),
	label_ids: z.array(z.uuid()).optional(),
	value: z.strictObject({ amount: z.number(), currency: z.string().length(3) }).optional(),
	expected_close_date: day.optional(),
	was_seen: z.boolean().optional(),
	origin_id: z.string().optional(),
});

function listLeads({ records }: Account, { query }: VendorRequest): Answer {
	const person = query.get('person_id');
	const archived = query.get('archived_status');
	return listed(
		records.pipedrive.leads.filter(
			(lead) =>
				(person === null || lead.person_id === Number(person)) &&
				(archived === null || archived === 'all' || lead.is_archived === (archived === 'archived')),
		),
	);
}

function createLead(account: Account, request: VendorRequest): Answer {
	const { title, ...given } = readJson(request, leadBody);
	const { leads, persons, organizations } = account.records.pipedrive;
	const lead: PipedriveLead = {
		...{ id: randomUUID(), title, is_archived: false },
		owner_id: ownerOr(account, given.owner_id),
		person_id: named(persons, given.person_id, 'Person'),
		organization_id: named(organizations, given.organization_id, 'Organization'),
	};
	if (lead.person_id === null && lead.organization_id === null) {
		throw refuse('A lead must be associated with a person or an organization');
	}
	leads.push(lead);
	return created(lead);
}

function updateLead(account: Account, request: VendorRequest, id?: string): Answer {
	const lead = known(account.records.pipedrive.leads, id, 'Lead');
	const changes = leadBody.partial().extend({ is_archived: z.boolean().optional() });
	const { owner_id: owner, ...given } = readJson(request, changes);
	Object.assign(lead, {
		...given,
		...(owner !== undefined && { owner_id: ownerOr(account, owner) }),
	});
	return ok(lead);
}

const activityTypes = ['call', 'meeting', 'task', 'deadline', 'email', 'lunch'] as const;

// Whose it is, is `participants`: `person_id` can be read, and not written.
const activityBody = z.strictObject({
	subject: z.string().min(1),
	type: z.enum(activityTypes),
	owner_id: z.int().optional(),
	done: z.boolean().optional(),
	due_date: day.optional(),
	note: z.string().optional(),
	org_id: z.int().nullable().optional(),
	deal_id: z.int().nullable().optional(),
	participants: z
		.array(z.strictObject({ person_id: z.int(), primary: z.boolean() }))
		.min(1)
		.optional(),
});

function createActivity(account: Account, request: VendorRequest): Answer {
	const { subject, type, participants = [], ...given } = readJson(request, activityBody);
	const { activities, persons, organizations } = account.records.pipedrive;
	for (const { person_id: person } of participants) named(persons, person, 'Person');
	const activity: Activity = {
		...{ id: account.nextId(), subject, type, participants, done: given.done ?? false },
		...{ due_date: given.due_date ?? null, note: given.note ?? null },
		owner_id: ownerOr(account, given.owner_id),
		org_id: named(organizations, given.org_id, 'Organization'),
	};
	activities.push(activity);
	return ok(activity);
}

function updateActivity(account: Account, request: VendorRequest, id?: string): Answer {
	const activity = known(account.records.pipedrive.activities, Number(id), 'Activity');
	const { owner_id: owner, ...given } = readJson(request, activityBody.partial());
	Object.assign(activity, {
		...given,
		...(owner !== undefined && { owner_id: ownerOr(account, owner) }),
	});
	return ok(activity);
}
