import { LeadOpsError } from '../../core/errors';
import { parseFieldName, readPath } from '../../core/fieldPath';
import type { Lead, MappableField, Owner, Standing } from '../../core/lead';
import {
	comparableOf,
	furtherGiven,
	isContactKind,
	findCrm,
	furtherColumn,
	kindsByName,
	leadFields,
	ownValuesIn,
	personOf,
	readCrm,
	type Comparable,
	type CrmReading,
	type FurtherColumn,
	type OwnField,
	type OwnStages,
} from '../../core/match';
import type { NormalizedLead } from '../../core/normalize';
import { readDay } from '../../core/route';
import { textOf, writtenOut } from '../../core/text';
import { readMoment } from '../../core/time';
import type { Person } from './duplicates';
import { furtherReader } from './readFurther';

/** A row of any source. */
export type Row = Readonly<Record<string, unknown>>;

/** What a column of rows can be, in the order of the screen; `null` where Lead Normalize does not read it. */
export const rowColumns = {
	birthDate: { title: 'Birth Date', lead: null },
	city: { title: 'City', lead: 'city' },
	company: { title: 'Company', lead: 'company' },
	customerNumber: { title: 'Customer Number', lead: null },
	email: { title: 'Email', lead: 'email' },
	firstName: { title: 'First Name', lead: 'firstName' },
	salutation: { title: 'Form of Address', lead: null },
	fullName: { title: 'Full Name', lead: 'fullName' },
	id: { title: 'ID', lead: null },
	lastActivity: { title: 'Last Activity', lead: null },
	lastName: { title: 'Last Name', lead: 'lastName' },
	externalId: { title: 'Other ID', lead: null },
	owner: { title: 'Owner', lead: null },
	ownerEmail: { title: 'Owner Email', lead: null },
	phone: { title: 'Phone', lead: 'phone' },
	postalCode: { title: 'Postal Code', lead: 'postalCode' },
	stage: { title: 'Stage or Status', lead: null },
	street: { title: 'Street', lead: null },
	website: { title: 'Website', lead: 'website' },
} as const satisfies Readonly<Record<string, { title: string; lead: MappableField | null }>> &
	Readonly<Record<FurtherColumn, { title: string; lead: null }>>;

export type RowColumn = keyof typeof rowColumns;

/** A column that was named by hand. */
export interface NamedColumn {
	means: RowColumn;
	/** The name of the column; a dot leads into a nested one. */
	column: string;
}

/**
 * Sees whether columns by hand can be meant.
 *
 * @param label of their table on the screen
 * @param rows none where they are not known
 * @throws LeadOpsError `column.unnamed` for a column without a name, `column.missing` where no row has any of
 * them, see {@link missingColumns}
 */
export function checkColumns(
	label: string,
	columns: readonly NamedColumn[],
	rows: readonly Row[],
): void {
	for (const [index, { means, column }] of columns.entries()) {
		const where = `${label}: row ${index + 1} (${rowColumns[means].title})`;
		if (column.trim() === '') {
			throw new LeadOpsError({
				code: 'column.unnamed',
				message: `${where} names no column`,
				hint: 'Write the name of the column as it comes in, or delete the line.',
			});
		}
	}
	const missing = missingColumns(label, columns, rows);
	const [first] = missing;
	if (first !== undefined && missing.length === columns.length) {
		throw new LeadOpsError({
			code: 'column.missing',
			message: first,
			hint: 'Write the name as it stands on the items that come in; a dot leads into a nested field.',
		});
	}
}

/**
 * Which columns by hand no row has, in a sentence each. A source may leave out what is empty, so that one of
 * several says little; rows that hold nothing say nothing.
 *
 * @param label of their table on the screen
 */
export function missingColumns(
	label: string,
	columns: readonly NamedColumn[],
	rows: readonly Row[],
): string[] {
	const full = rows.filter(holdsAnything);
	if (full.length === 0) return [];
	return columns.flatMap(({ means, column }, index) => {
		const steps = parseFieldName(column);
		if (full.some((row) => readPath(row, steps) !== undefined)) return [];
		const where = `${label}: row ${index + 1} (${rowColumns[means].title})`;
		return [`${where} names the column "${column}", which no item has`];
	});
}

/** Whether a row holds anything: n8n gives an empty one for a search that found nothing. */
export const holdsAnything = (row: Row): boolean =>
	Object.values(row).some((value) => value !== null && value !== undefined && value !== '');

/** What a row says. */
export interface ReadRow {
	person: Person;
	/** What is compared of it. */
	comparable: Comparable;
	crm: CrmReading;
	/** Whether it says when somebody first or last had to do with them. */
	hasTimes: boolean;
}

/** What rows are read with. */
export interface RowSettings {
	/** Of phone numbers without a country code; empty for none. */
	country: string;
	/** Of times that name none. */
	zone: string;
	/** ISO 8601 UTC. */
	now: string;
	/** Stages of the company's own. */
	stages: OwnStages;
	/** Fields of the company's own that are compared. */
	ownFields: readonly OwnField[];
}

/** Reads rows by the names of their columns, as Lead Normalize does, and by those that were named by hand. */
export async function rowReader(
	columns: readonly NamedColumn[],
	{ country, zone, now, stages, ownFields }: RowSettings,
): Promise<(row: Row, place: number) => ReadRow> {
	// The lists that leads are read with are long, and are loaded by who reads.
	const { compileNormalizer } = await import('../../core/normalize');
	const normalize = compileNormalizer({
		...{ defaultCountry: country, required: [], oldestReceiptHours: MANY_HOURS },
		mapping: columns.flatMap(({ means, column }) => {
			const { lead } = rowColumns[means];
			return lead === null ? [] : [{ field: lead, from: column }];
		}),
	});
	const kinds = kindsByName(ownFields);
	const nested = (row: Row) =>
		Object.fromEntries(ownFields.map(({ name }) => [name, readPath(row, parseFieldName(name))]));
	const byHand = columns.map(({ means, column }): ByHand => [means, parseFieldName(column)]);
	const readFurther = await furtherReader();
	const ownOf = (row: Row, lead: Lead) => {
		const own = ownValuesIn(kinds, [row, lead.custom, nested(row)]);
		const countries = [lead.country ?? '', country].filter(Boolean);
		const { custom, phone } = readFurther(lead, own, countries);
		return [...own.filter(({ kind }) => !isContactKind(kind)), ...furtherGiven(own, custom, phone)];
	};
	return (row, place) => {
		const normalized = normalize(row, now);
		const { lead } = normalized;
		const own = ownColumns(row, lead, byHand);
		const crm = crmOf(row, own, stages);
		const knownId = textOf(readPath(row, ['lead', 'id'])) ?? '';
		const id = own.id || knownId || (crm.record?.id ?? own.customerNumber ?? own.externalId ?? '');
		const said = personOf(lead);
		const touched = momentIn(own.lastActivity ?? '', zone);
		const created = lead.receivedAt === now ? null : Date.parse(lead.receivedAt);
		// Who does not say since when they are known was known at the last activity.
		const first = created ?? touched ?? Date.parse(now);
		const { email, phone } = writtenContact(normalized);
		const { status, closedAs } = crm.standing ?? { status: lead.status, closedAs: lead.closedAs };
		return {
			person: {
				...said,
				...{ id: id || `row ${place + 1}`, isWithoutId: id === '', row: place + 1 },
				...{ email, phone, status: status ?? 'open', closedAs: closedAs ?? null },
				owner: ownerIn(row, own, crm),
				...{ firstSeenAt: first, lastInquiryAt: first, lastTouchAt: touched, inquiries: 1 },
				...(crm.record && { crm: crm.record }),
			},
			comparable: comparableOf(
				leadFields,
				{
					...{ ...lead, ...said, email, phone },
					...{ birthDate: own.birthDate, street: own.street, externalId: own.externalId },
					salutation: own.salutation,
				},
				ownOf(row, lead),
			),
			crm,
			hasTimes: touched !== null || created !== null,
		};
	};
}

/** As programs write it, or as people write a day. */
function momentIn(text: string, zone: string): number | null {
	return readMoment(text, zone) ?? readMoment(readDay(text), zone) ?? null;
}

/** A record of a list may be of any age. */
const MANY_HOURS = 24 * 366 * 100;

type ByHand = readonly [means: RowColumn, steps: readonly string[]];

type OwnColumns = Partial<Record<RowColumn, string>>;

/** What Lead Normalize does not read: by hand, else by the name of the column. */
function ownColumns(row: Row, { custom }: Pick<Lead, 'custom'>, byHand: readonly ByHand[]) {
	const found: OwnColumns = {};
	for (const [name, value] of [...Object.entries(row), ...Object.entries(custom)]) {
		const means = furtherColumn(name);
		if (means) found[means] ||= (textOf(value) ?? '').trim();
	}
	for (const [means, steps] of byHand) {
		if (rowColumns[means].lead === null) found[means] = writtenOut(readPath(row, steps)).trim();
	}
	return found;
}

/** What the CRM says, by fields that only a CRM has, else by a column of stages that are understood. */
function crmOf(row: Row, { stage = '' }: OwnColumns, stages: OwnStages): CrmReading {
	const found = readCrm(findCrm({ ...row }), stages);
	if (stage === '') return found;
	const standing: Standing | undefined = readCrm({ stage }, stages).standing;
	return { ...found, standing: found.standing ?? standing };
}

/** What is no address and no number is still text that two rows may share. */
function writtenContact({ lead, validation }: NormalizedLead): Pick<Lead, 'email' | 'phone'> {
	const written = (field: string) =>
		textOf(validation.issues.find((issue) => issue.field === field)?.value) ?? null;
	return { email: lead.email ?? written('email'), phone: lead.phone ?? written('phone') };
}

/** The names under which CRMs give an owner as an object of its own: Pipedrive, Zoho, Salesforce, Odoo. */
const ownerFields = ['owner_id', 'owner', 'Owner', 'user_id', 'assigned_to', 'assignedTo'];

interface NestedOwner {
	id?: string;
	name?: string;
	email?: string;
}

/** An owner `{ id, name, email }`, or `[id, name]` as Odoo has it. */
function nestedOwner(row: Row): NestedOwner {
	for (const field of ownerFields) {
		const value = row[field];
		if (value === null || typeof value !== 'object') continue;
		const said = (...steps: string[]) =>
			steps.map((step) => textOf(readPath(value, [step]))).find(Boolean);
		const found: NestedOwner = Array.isArray(value)
			? { id: said('0'), name: said('1') }
			: {
					id: said('id', 'Id', 'value'),
					name: said('name', 'Name', 'full_name', 'fullName'),
					email: said('email', 'Email'),
				};
		if (found.id ?? found.name ?? found.email) return found;
	}
	return {};
}

/** Whose record it is: by name or email, else by the ID that the CRM has for them. */
function ownerIn(row: Row, { owner = '', ownerEmail = '' }: OwnColumns, crm: CrmReading) {
	const written = ['assignment', 'match'].map((part) =>
		textOf(readPath(row, [part, 'owner', 'name'])),
	);
	const nested = nestedOwner(row);
	const crmId = crm.record?.ownerId ?? nested.id ?? null;
	const email = ownerEmail || (owner.includes('@') ? owner : '') || nested.email || null;
	const named = owner || nested.name || (written.find((each) => each) ?? '');
	const name = named || (email ?? crmId ?? '');
	if (name === '') return null;
	return { id: email ?? crmId ?? name, name, email, phone: null, crmId } satisfies Owner;
}
