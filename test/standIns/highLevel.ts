import { z } from 'zod/v4';
import type { Account } from './account';
import {
	answerBy,
	bearerOf,
	readJson,
	Refused,
	type Answer,
	type Route,
	type Vendor,
	type VendorRequest,
} from './vendor';

/**
 * GoHighLevel's API v2 as its documentation has these calls, and as n8n's HighLevel node 2 and an HTTP
 * Request with the same account make them.
 */
export const highLevel: Vendor = {
	name: 'highLevel',
	hosts: ['services.leadconnectorhq.com'],
	isOf(request, { secrets }) {
		if (request.path !== '/oauth/token') return bearerOf(request) === secrets.highLevelToken;
		const refresh = new URLSearchParams(request.body).get('refresh_token');
		return refresh === secrets.highLevelRefreshToken;
	},
	answer(request, account) {
		if (request.path !== '/oauth/token') checkVersion(request);
		return answerBy(routes, request, account);
	},
	refusal: ({ status, text, reason = titles[status] ?? 'Error' }) => ({
		status,
		body: { statusCode: status, message: text, error: reason },
	}),
};

const titles: Record<number, string> = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	422: 'Unprocessable Entity',
	429: 'Too Many Requests',
	500: 'Internal Server Error',
	503: 'Service Unavailable',
};

// n8n's node writes a slash at the end of some addresses.
const routes: readonly Route[] = [
	['POST', /^\/oauth\/token$/, giveToken],
	['GET', /^\/contacts\/search\/duplicate$/, findDuplicate],
	['POST', /^\/contacts\/upsert\/?$/, upsertContact],
	['POST', /^\/contacts\/([^/]+)\/tasks\/?$/, createTask],
	['POST', /^\/opportunities\/upsert$/, upsertOpportunity],
	['GET', /^\/opportunities\/pipelines$/, listPipelines],
	['GET', /^\/users\/?$/, listUsers],
	['POST', /^\/conversations\/messages$/, sendMessage],
];

const refuse = (text: string, status = 400) => new Refused({ status, text });

/** Each part of the API has a version of its own, without which it takes nothing. */
function checkVersion({ path, headers }: VendorRequest) {
	const version = path.startsWith('/conversations/') ? '2021-04-15' : '2021-07-28';
	if (headers.version !== version) throw refuse(`The header Version has to be ${version}`, 422);
}

/** What is not as the documentation has it, is not processed. */
const read = <Schema extends z.ZodType>(request: VendorRequest, schema: Schema) =>
	readJson(request, schema, 422);

function giveToken({ secrets }: Account, { body }: VendorRequest): Answer {
	if (new URLSearchParams(body).get('grant_type') !== 'refresh_token') {
		throw refuse('The grant_type has to be refresh_token');
	}
	const { highLevelToken, highLevelRefreshToken, locationId } = secrets;
	return {
		status: 200,
		body: {
			...{ access_token: highLevelToken, refresh_token: highLevelRefreshToken, locationId },
			...{ token_type: 'Bearer', expires_in: 86_399, userType: 'Location' },
		},
	};
}

/** The stages of both pipelines. */
const stages = ['stage-new', 'stage-contacted', 'stage-closed'];

export interface HighLevelContact {
	id: string;
	fields: Record<string, string>;
	/** How often it was created or updated. */
	writes: number;
}

export interface HighLevelOpportunity {
	id: string;
	contactId: string;
	pipelineId: string;
	pipelineStageId: string;
	status: string;
	name?: string | undefined;
	monetaryValue?: number | undefined;
	assignedTo?: string | undefined;
	writes: number;
}

export interface HighLevelTask {
	id: string;
	contactId: string;
	title: string;
	body?: string | undefined;
	dueDate: string;
	assignedTo?: string | undefined;
}

export interface HighLevelMessage {
	id: string;
	contactId: string;
	type: string;
	message: string;
}

/** What an account has there. */
export interface HighLevelRecords {
	contacts: HighLevelContact[];
	opportunities: HighLevelOpportunity[];
	tasks: HighLevelTask[];
	messages: HighLevelMessage[];
}

const idOf = (account: Account, kind: string) => `${kind}${account.nextId()}`;

/** A record of an account begins with the contacts that are there beforehand. */
export const highLevelRecords = (account: Account): HighLevelRecords => ({
	contacts: account.world.highLevel.contacts.map((fields) => ({
		...{ id: idOf(account, 'contact'), fields, writes: 0 },
	})),
	...{ opportunities: [], tasks: [], messages: [] },
});

function checkLocation({ secrets }: Account, location: string | null) {
	if (location === secrets.locationId) return;
	throw refuse('The token does not have access to this location.', 403);
}

function checkUser({ world }: Account, id: string | undefined) {
	if (id === undefined || world.highLevel.users.some((user) => user.id === id)) return;
	throw refuse(`assignedTo: there is no user ${id}`, 422);
}

function contactOf({ records }: Account, id: string): HighLevelContact {
	const contact = records.highLevel.contacts.find((each) => each.id === id);
	if (contact) return contact;
	throw refuse(`Contact with id ${id} not found`, 404);
}

/** Who has an email address, else a phone number. */
function known({ records }: Account, { email, phone }: { email?: string; phone?: string }) {
	const { contacts } = records.highLevel;
	const has = (field: string, value = '') =>
		contacts.find(({ fields }) => value !== '' && fields[field] === value);
	return { byEmail: has('email', email?.toLowerCase()), byPhone: has('phone', phone) };
}

const shown = ({ id, fields }: HighLevelContact, { secrets }: Account) => ({
	...{ id, locationId: secrets.locationId, type: 'lead', tags: [], customFields: [] },
	...fields,
});

function findDuplicate(account: Account, { query }: VendorRequest): Answer {
	checkLocation(account, query.get('locationId'));
	const [email, phone] = [query.get('email'), query.get('number')];
	if (!email && !phone) throw refuse('Pass at least one of number, email query parameter');
	const { byEmail, byPhone } = known(account, {
		...(email && { email }),
		...(phone && { phone }),
	});
	const found = byEmail ?? byPhone;
	return { status: 200, body: { contact: found ? shown(found, account) : null } };
}

const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'is no phone number');
const text = z.string().min(1).optional();

const contactBody = z.strictObject({
	locationId: z.string(),
	email: z.email().optional(),
	phone: e164.optional(),
	...{ firstName: text, lastName: text, name: text, companyName: text, gender: text },
	...{ address1: text, city: text, state: text, postalCode: text, website: text },
	...{ timezone: text, source: text, dateOfBirth: text, assignedTo: text },
	country: z.string().length(2).optional(),
});

function upsertContact(account: Account, request: VendorRequest): Answer {
	const { locationId, ...given } = read(request, contactBody);
	checkLocation(account, locationId);
	checkUser(account, given.assignedTo);
	const email = given.email?.toLowerCase();
	if (!email && !given.phone) throw refuse('email or phone is required', 422);
	const { byEmail, byPhone } = known(account, {
		...(email && { email }),
		...(given.phone && { phone: given.phone }),
	});
	const found = byEmail ?? byPhone;
	const contact = found ?? { id: idOf(account, 'contact'), fields: {}, writes: 0 };
	if (!found) account.records.highLevel.contacts.push(contact);
	contact.writes += 1;
	// The number of another contact stays theirs, and nothing is said.
	const isOthers = byPhone !== undefined && byPhone !== contact;
	const fields = { ...given, ...(email && { email }), ...(isOthers && { phone: undefined }) };
	for (const [name, value] of Object.entries(fields)) if (value) contact.fields[name] = value;
	return {
		status: found ? 200 : 201,
		body: { new: !found, succeded: true, contact: shown(contact, account) },
	};
}

const opportunityBody = z.strictObject({
	...{ locationId: z.string(), pipelineId: z.string(), contactId: z.string() },
	...{ name: text, pipelineStageId: text, assignedTo: text },
	status: z.enum(['open', 'won', 'lost', 'abandoned', 'all']).optional(),
	monetaryValue: z.number().optional(),
});

function upsertOpportunity(account: Account, request: VendorRequest): Answer {
	const { locationId, ...given } = read(request, opportunityBody);
	checkLocation(account, locationId);
	checkUser(account, given.assignedTo);
	contactOf(account, given.contactId);
	const known = pipelinesOf(account).some(({ id }) => id === given.pipelineId);
	if (!known) throw refuse(`There is no pipeline ${given.pipelineId}`);
	if (given.pipelineStageId && !stages.includes(given.pipelineStageId)) {
		throw refuse(`There is no stage ${given.pipelineStageId}`);
	}
	const { opportunities } = account.records.highLevel;
	const found = opportunities.find(({ contactId }) => contactId === given.contactId);
	const opportunity: HighLevelOpportunity = found ?? {
		...{ ...given, id: idOf(account, 'opportunity'), writes: 0 },
		status: given.status ?? 'open',
		pipelineStageId: given.pipelineStageId ?? stages[0] ?? '',
	};
	if (!found) opportunities.push(opportunity);
	Object.assign(opportunity, given, { writes: opportunity.writes + 1 });
	return { status: found ? 200 : 201, body: { new: !found, opportunity } };
}

/** The usual one, and one for who buys again. */
const pipelinesOf = ({ secrets: { pipelineId } }: Account) => [
	{ id: pipelineId, name: 'Sales' },
	{ id: `renewals of ${pipelineId}`, name: 'Renewals' },
];

function listPipelines(account: Account, { query }: VendorRequest): Answer {
	checkLocation(account, query.get('locationId'));
	const named = stages.map((id) => ({ id, name: id }));
	return {
		status: 200,
		body: { pipelines: pipelinesOf(account).map((each) => ({ ...each, stages: named })) },
	};
}

function listUsers(account: Account, { query }: VendorRequest): Answer {
	checkLocation(account, query.get('locationId'));
	return { status: 200, body: { users: account.world.highLevel.users } };
}

const taskBody = z.strictObject({
	title: z.string().min(1),
	body: text,
	dueDate: z.iso.datetime({ offset: true }),
	completed: z.boolean(),
	assignedTo: text,
});

function createTask(account: Account, request: VendorRequest, contactId = ''): Answer {
	const { completed, ...given } = read(request, taskBody);
	contactOf(account, contactId);
	checkUser(account, given.assignedTo);
	const task = { id: idOf(account, 'task'), contactId, ...given };
	account.records.highLevel.tasks.push(task);
	return { status: 201, body: { task: { ...task, completed } } };
}

const messageBody = z.strictObject({
	type: z.enum(['SMS', 'Email', 'WhatsApp', 'IG', 'FB', 'Custom', 'Live_Chat']),
	contactId: z.string(),
	message: z.string().min(1),
	fromNumber: e164.optional(),
	toNumber: e164.optional(),
});

function sendMessage(account: Account, request: VendorRequest): Answer {
	const { type, contactId, message } = read(request, messageBody);
	const { fields } = contactOf(account, contactId);
	if (type === 'SMS' && !fields.phone) throw refuse('Missing phone number');
	const sent = { id: idOf(account, 'message'), contactId, type, message };
	account.records.highLevel.messages.push(sent);
	const body = { conversationId: `conversation of ${contactId}`, messageId: sent.id };
	return { status: 201, body };
}
