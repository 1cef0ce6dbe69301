import { z } from 'zod/v4';
import type { Account } from './account';
import { readQuery, valueAt, type Row } from './soql';
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

/** Salesforce's REST API as n8n's Salesforce node 1.1 calls it: queries, and records of few objects. */
export const salesforce: Vendor = {
	name: 'salesforce',
	hosts: ['desk.my.salesforce.com', 'login.salesforce.com'],
	isOf(request, { secrets }) {
		if (!isLogin(request)) return bearerOf(request) === secrets.salesforceToken;
		const refresh = new URLSearchParams(request.body).get('refresh_token');
		return refresh === secrets.salesforceRefreshToken;
	},
	answer: (request, account) => answerBy(routes, request, account),
	refusal: ({ status, text, reason = codes[status] ?? 'UNKNOWN_EXCEPTION' }) => ({
		status,
		body: [{ message: text, errorCode: reason }],
	}),
};

const isLogin = ({ path }: VendorRequest) => path === '/services/oauth2/token';

const codes: Record<number, string> = {
	400: 'INVALID_FIELD',
	401: 'INVALID_SESSION_ID',
	403: 'REQUEST_LIMIT_EXCEEDED',
	404: 'NOT_FOUND',
	405: 'METHOD_NOT_ALLOWED',
	503: 'SERVER_UNAVAILABLE',
};

/** Where the node asks; its names of objects are in small letters. */
const at = (path: string) => new RegExp(`^/services/data/v59\\.0/${path}$`);

const routes: readonly Route[] = [
	['POST', /^\/services\/oauth2\/token$/, giveToken],
	['GET', at('query'), query],
	['POST', at('sobjects/(lead|task)'), create],
	['PATCH', at('sobjects/(lead)/(Email)/([^/]+)'), upsert],
	['PATCH', at('sobjects/(lead|contact|task)/([^/]+)'), update],
];

const refuse = (text: string, reason: string, status = 400) =>
	new Refused({ status, text, reason });

export type SalesforceObject = 'Lead' | 'Contact' | 'Task' | 'User' | 'OpportunityContactRole';

/** A record: `Id`, who changed it last and when, and what its object has beside these. */
export interface SalesforceRecord extends Record<string, unknown> {
	Id: string;
	CreatedDate: string;
	LastModifiedDate: string;
}

/** All records of an account, by their objects. */
export type SalesforceRecords = Record<SalesforceObject, SalesforceRecord[]>;

/** How the IDs of an object begin, and the fields that it has beside those of every record. */
const objects: Readonly<Record<SalesforceObject, { prefix: string; fields: readonly string[] }>> = {
	User: { prefix: '005', fields: ['Name', 'Email', 'IsActive', 'UserType'] },
	Lead: {
		prefix: '00Q',
		fields: [
			...['FirstName', 'LastName', 'Company', 'Email', 'Phone', 'OwnerId', 'Status', 'LeadSource'],
			...['Description', 'IsConverted', 'City', 'PostalCode', 'Website'],
		],
	},
	Contact: { prefix: '003', fields: ['FirstName', 'LastName', 'Email', 'Phone', 'OwnerId'] },
	Task: {
		prefix: '00T',
		fields: [
			...['Subject', 'Status', 'Priority', 'OwnerId', 'WhoId', 'ActivityDate', 'Description'],
			...['TaskSubtype', 'IsClosed', 'CompletedDateTime'],
		],
	},
	OpportunityContactRole: {
		prefix: '00K',
		fields: ['Opportunity.IsWon', 'Opportunity.IsClosed', 'Opportunity.StageName'],
	},
};

const ofEvery = ['Id', 'CreatedDate', 'LastModifiedDate', 'OwnerId'];
/** What a record has of another one. */
const ofRelated = [
	...['Who.Email', 'Who.Phone', 'Who.Type', 'Contact.Email', 'Contact.Phone'],
	...['Owner.Name', 'LastModifiedBy.Name', 'Opportunity.LastModifiedDate'],
];

const isObject = (name: string): name is SalesforceObject => Object.hasOwn(objects, name);

function giveToken({ secrets }: Account, { body }: VendorRequest): Answer {
	if (new URLSearchParams(body).get('grant_type') !== 'refresh_token') {
		throw refuse('unsupported grant type', 'unsupported_grant_type');
	}
	return {
		status: 200,
		body: {
			...{ access_token: secrets.salesforceToken, instance_url: instanceUrl },
			...{ token_type: 'Bearer', signature: 'stand-in', scope: 'full refresh_token' },
		},
	};
}

/** Where an account's records are asked for. */
export const instanceUrl = 'https://desk.my.salesforce.com';

/** With seconds and no more, as Salesforce keeps what changed. */
const timeOf = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, '.000+0000');

/** What was there before the first call. */
export function salesforceRecords(account: Account): SalesforceRecords {
	const { users, leads, contacts } = account.world.salesforce;
	const records: SalesforceRecords = {
		...{ User: [], Lead: [], Contact: [], Task: [], OpportunityContactRole: [] },
	};
	for (const { id, name, email, active } of users) {
		const user = { Name: name, Email: email, IsActive: active, UserType: 'Standard' };
		records.User.push({ ...made(account, 'User', user), Id: id });
	}
	for (const lead of leads) records.Lead.push(made(account, 'Lead', { ...newLead, ...lead }));
	for (const contact of contacts) records.Contact.push(made(account, 'Contact', contact));
	return records;
}

const newLead = { Status: 'Open - Not Contacted', IsConverted: false };

/** A record that is new; {@link keep} puts it into the books. */
function made(account: Account, object: SalesforceObject, fields: Row): SalesforceRecord {
	const number = String(account.nextId()).padStart(12, '0');
	const now = timeOf(Date.now());
	const own = { Id: `${objects[object].prefix}${number}AAA`, CreatedDate: now };
	return { ...fields, ...own, LastModifiedDate: now };
}

/** Somebody, or the desk, adds a record. */
export function addRecord(account: Account, object: SalesforceObject, fields: Row) {
	const record = made(account, object, fields);
	account.records.salesforce[object].push(record);
	return record;
}

/** Somebody, or the desk, changes a record. */
export function changeRecord(record: SalesforceRecord, fields: Row) {
	Object.assign(record, fields, { LastModifiedDate: timeOf(Date.now()) });
	const { Status } = record;
	if ('TaskSubtype' in record) record.IsClosed = Status === 'Completed';
	if (record.IsClosed === true) record.CompletedDateTime ??= record.LastModifiedDate;
}

function query(account: Account, { query: asked }: VendorRequest): Answer {
	const { fields, object, isAsked, orderBy, limit } = readQuery(
		asked.get('q') ?? '',
		(name, field) =>
			isObject(name) && [...ofEvery, ...ofRelated, ...objects[name].fields].includes(field),
	);
	if (!isObject(object)) throw refuse(`sObject type '${object}' is not supported.`, 'INVALID_TYPE');
	const rows = account.records.salesforce[object].map((record) => withRelated(account, record));
	const found = rows.filter(isAsked);
	if (orderBy !== undefined) {
		const key = (row: Row) => String(valueAt(row, orderBy) ?? '');
		found.sort((one, other) => (key(one) < key(other) ? -1 : 1));
	}
	const records = found.slice(0, limit).map((row) => shown(object, row, fields));
	return { status: 200, body: { totalSize: records.length, done: true, records } };
}

/** A record with those that it names by their IDs. */
function withRelated({ records: { salesforce: all } }: Account, record: SalesforceRecord): Row {
	const byId = (name: string, ...among: SalesforceRecord[][]) =>
		among.flat().find(({ Id }) => Id === record[name]) ?? null;
	return {
		...record,
		Owner: byId('OwnerId', all.User),
		Who: byId('WhoId', all.Lead, all.Contact),
		Contact: byId('ContactId', all.Contact),
		LastModifiedBy: record.LastModifiedBy ?? { Name: 'Desk Program' },
	};
}

/** The fields that were asked for, each related record as an object of its own. */
function shown(object: string, row: Row, fields: readonly string[]) {
	const answer: Record<string, unknown> = {
		attributes: { type: object, url: `/services/data/v59.0/sobjects/${object}/${String(row.Id)}` },
	};
	for (const field of fields) {
		const [name = '', part] = field.split('.');
		if (part === undefined) answer[name] = row[name] ?? null;
		else if (row[name]) answer[name] = { ...(answer[name] as Row), [part]: valueAt(row, field) };
		else answer[name] = null;
	}
	return answer;
}

const id = z.string().regex(/^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/, 'is no ID');
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'is no day');

const leadBody = z.strictObject({
	LastName: z.string().min(1).max(80),
	Company: z.string().min(1).max(255),
	FirstName: z.string().max(40).optional(),
	Email: z.email().optional(),
	Phone: z.string().max(40).optional(),
	OwnerId: id.optional(),
	LeadSource: z.string().optional(),
	Status: z.string().optional(),
	Description: z.string().max(32_000).optional(),
});

const taskBody = z.strictObject({
	Status: z.enum([
		'Not Started',
		'In Progress',
		'Completed',
		'Waiting on someone else',
		'Deferred',
	]),
	Subject: z.string().max(255).optional(),
	TaskSubtype: z.enum(['Task', 'Email', 'Call']).optional(),
	Priority: z.enum(['High', 'Normal', 'Low']).optional(),
	WhoId: id.optional(),
	OwnerId: id.optional(),
	ActivityDate: day.optional(),
	Description: z.string().max(32_000).optional(),
});

const bodies = { lead: leadBody, contact: z.strictObject({ OwnerId: id }), task: taskBody };

const nameOf = { lead: 'Lead', contact: 'Contact', task: 'Task' } as const;

/** The owner, and whom a task is about, have to be there. */
function checkNamed({ records: { salesforce: all } }: Account, fields: Row) {
	const { OwnerId, WhoId } = fields;
	const isThere = (wanted: unknown, among: SalesforceRecord[]) =>
		wanted === undefined || among.some(({ Id }) => Id === wanted);
	if (!isThere(OwnerId, all.User)) {
		throw refuse('Owner ID: owner cannot be blank', 'INVALID_CROSS_REFERENCE_KEY');
	}
	if (!isThere(WhoId, [...all.Lead, ...all.Contact])) {
		throw refuse('Name ID: id value of incorrect type', 'MALFORMED_ID');
	}
}

function create(account: Account, request: VendorRequest, kind?: string): Answer {
	const fields = readJson(request, kind === 'task' ? taskBody : leadBody);
	return {
		status: 201,
		body: { id: add(account, kind === 'task' ? 'Task' : 'Lead', fields).Id, ...done },
	};
}

const done = { success: true, errors: [] };

function add(account: Account, object: 'Lead' | 'Task', fields: Row): SalesforceRecord {
	checkNamed(account, fields);
	const usual = {
		OwnerId: account.world.salesforce.users[0]?.id,
		...(object === 'Lead' ? newLead : { TaskSubtype: 'Task' }),
	};
	const record = addRecord(account, object, { ...usual, ...fields });
	changeRecord(record, {});
	return record;
}

/** Creates a lead or updates the one that has the email; of two, Salesforce updates none. */
function upsert(
	account: Account,
	request: VendorRequest,
	_kind?: string,
	_field?: string,
	email = '',
): Answer {
	const fields = readJson(request, leadBody);
	const fitting = account.records.salesforce.Lead.filter(
		({ Email }) => String(Email ?? '').toLowerCase() === email.toLowerCase(),
	);
	const [record, ...more] = fitting;
	if (more.length > 0) return { status: 300, body: fitting.map(({ Id }) => Id) };
	if (!record) {
		const { Id } = add(account, 'Lead', { ...fields, Email: email });
		return { status: 201, body: { id: Id, ...done, created: true } };
	}
	checkNamed(account, fields);
	changeRecord(record, fields);
	return { status: 200, body: { id: record.Id, ...done, created: false } };
}

function update(account: Account, request: VendorRequest, kind?: string, wanted?: string): Answer {
	const object = kind as keyof typeof bodies;
	const record = account.records.salesforce[nameOf[object]].find(({ Id }) => Id === wanted);
	if (!record) {
		throw refuse(
			`Provided external ID field does not exist or is not accessible: ${wanted}`,
			'NOT_FOUND',
			404,
		);
	}
	const fields = readJson(request, bodies[object].partial());
	checkNamed(account, fields);
	if (record.IsConverted === true) {
		throw refuse('cannot reference converted lead', 'CANNOT_UPDATE_CONVERTED_LEAD');
	}
	changeRecord(record, fields);
	return { status: 204, body: '' };
}
