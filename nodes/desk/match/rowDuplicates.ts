import { LeadOpsError } from '../../core/errors';
import { parseFieldName, readPath } from '../../core/fieldPath';
import { fold } from '../../core/fold';
import type { Lead, MappableField } from '../../core/lead';
import {
	comparableOf,
	findCrm,
	leadFields,
	ownStages,
	personOf,
	readCrm,
	type GivenValues,
	type SearchedRecord,
} from '../../core/match';
import type { NormalizedLead } from '../../core/normalize';
import { textOf, writtenOut } from '../../core/text';
import {
	searchDuplicates,
	type DuplicatesFacts,
	type FoundDuplicates,
	type Person,
	type ReadBooks,
} from './duplicates';
import { keptDefaultCountry } from '../people';

/** A row of any source. */
export type Row = Readonly<Record<string, unknown>>;

/** What a column of rows can be, in the order of the screen; `null` where only this search knows it. */
export const rowColumns = {
	birthDate: { title: 'Birth Date', lead: null },
	city: { title: 'City', lead: 'city' },
	company: { title: 'Company', lead: 'company' },
	email: { title: 'Email', lead: 'email' },
	firstName: { title: 'First Name', lead: 'firstName' },
	fullName: { title: 'Full Name', lead: 'fullName' },
	id: { title: 'ID', lead: null },
	lastName: { title: 'Last Name', lead: 'lastName' },
	externalId: { title: 'Other ID', lead: null },
	owner: { title: 'Owner', lead: null },
	phone: { title: 'Phone', lead: 'phone' },
	postalCode: { title: 'Postal Code', lead: 'postalCode' },
	street: { title: 'Street', lead: null },
	website: { title: 'Website', lead: 'website' },
} as const satisfies Readonly<Record<string, { title: string; lead: MappableField | null }>>;

export type RowColumn = keyof typeof rowColumns;

/** A column that was named by hand. */
export interface NamedColumn {
	means: RowColumn;
	/** The name of the column; a dot leads into a nested one. */
	column: string;
}

/** By what names a column is known that Lead Normalize does not read. */
const knownNames: ReadonlyArray<[RowColumn, ReadonlySet<string>]> = [
	[
		'birthDate',
		namesOf(
			'birth date, birthdate, birthday, date of birth, dob, geburtsdatum, geburtstag, date de naissance, fecha de nacimiento, data di nascita, geboortedatum, data de nascimento',
		),
	],
	['id', namesOf('id, record id, contact id, lead id, object id, record no, datensatz id')],
	[
		'owner',
		namesOf(
			'owner, owner name, contact owner, lead owner, record owner, assigned to, zustandig, inhaber, proprietaire, propietario, proprietario, eigenaar',
		),
	],
	[
		'street',
		namesOf(
			'street, street address, mailing street, billing street, address, address 1, address line 1, strasse, anschrift, adresse, rue, calle, direccion, via, indirizzo, straat, adres, rua, endereco',
		),
	],
];

function namesOf(list: string): ReadonlySet<string> {
	return new Set(list.split(',').map((name) => plainName(name)));
}

/** `Date_of Birth` and `dateOfBirth` are one name. */
function plainName(name: string): string {
	return fold(name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).replace(/[^a-z0-9]+/g, '');
}

/**
 * Looks for rows that are of one person. Columns are recognised by their names, as Lead Normalize does.
 *
 * @param now ISO 8601 UTC
 * @throws LeadOpsError `duplicates.column` for a column by hand without a name, or that no row has
 */
export async function duplicatesAmongRows(
	read: ReadBooks,
	rows: readonly Row[],
	{ columns, now, ...facts }: DuplicatesFacts & { columns: readonly NamedColumn[]; now: string },
): Promise<FoundDuplicates> {
	const country = await read(async (session) => await keptDefaultCountry(session));
	checkColumns(columns, rows);
	const readRow = await rowReader(columns, country ?? '', now);
	const people: Person[] = [];
	const records = rows.map((row, place): SearchedRecord => {
		const { person, given } = readRow(row, place);
		people.push(person);
		return {
			id: person.isWithoutId ? '' : person.id,
			comparable: comparableOf(leadFields, given),
		};
	});
	const peopleAt = async (_session: unknown, places: readonly number[]) =>
		await Promise.resolve(places.map((place) => people[place] as Person));
	return await searchDuplicates(read, { records, isStore: false, peopleAt }, facts);
}

/**
 * Sees whether columns by hand can be meant.
 *
 * @param rows none where they are not known
 * @throws LeadOpsError `duplicates.column`
 */
function checkColumns(columns: readonly NamedColumn[], rows: readonly Row[]): void {
	for (const [index, { column }] of columns.entries()) {
		if (column.trim() === '') {
			throw new LeadOpsError({
				code: 'duplicates.column',
				message: `Columns by Hand: row ${index + 1} names no column`,
				hint: 'Write the name of the column as it comes in, or delete the line.',
			});
		}
		const steps = parseFieldName(column);
		if (rows.length > 0 && rows.every((row) => readPath(row, steps) === undefined)) {
			throw new LeadOpsError({
				code: 'duplicates.column',
				message: `Columns by Hand: row ${index + 1} names the column "${column}", which no item has`,
				hint: 'Write the name as it stands on the items that come in; a dot leads into a nested field.',
			});
		}
	}
}

interface ReadRow {
	person: Person;
	given: GivenValues;
}

async function rowReader(columns: readonly NamedColumn[], country: string, now: string) {
	// The lists that leads are read with are long, and are loaded by who reads.
	const { compileNormalizer } = await import('../../core/normalize');
	const normalize = compileNormalizer({
		...{ defaultCountry: country, required: [], oldestReceiptHours: MANY_HOURS },
		mapping: columns.flatMap(({ means, column }) => {
			const { lead } = rowColumns[means];
			return lead === null ? [] : [{ field: lead, from: column }];
		}),
	});
	const byHand = new Map(columns.map(({ means, column }) => [means, parseFieldName(column)]));
	return (row: Row, place: number): ReadRow => {
		const normalized = normalize(row, now);
		const { lead } = normalized;
		const own = ownColumns(row, byHand);
		const crm = readCrm(findCrm({ ...row }), ownStages([]));
		const knownId = textOf(readPath(row, ['lead', 'id'])) ?? '';
		const id = own.id || knownId || (crm.record?.id ?? '');
		const said = personOf(lead);
		const heard = Date.parse(lead.receivedAt);
		const { email, phone } = writtenContact(normalized);
		const { status, closedAs } = crm.standing ?? { status: lead.status, closedAs: lead.closedAs };
		return {
			person: {
				...said,
				...{ id: id || `row ${place + 1}`, isWithoutId: id === '', row: place + 1 },
				...{ email, phone, status: status ?? 'open', closedAs: closedAs ?? null },
				owner: ownerIn(row, own.owner || (crm.record?.ownerId ?? '')),
				...{ firstSeenAt: heard, lastInquiryAt: heard, lastTouchAt: null, inquiries: 1 },
			},
			given: {
				...{ ...lead, ...said, email, phone },
				...{ birthDate: own.birthDate, street: own.street, externalId: own.externalId },
			},
		};
	};
}

/** A record of a list may be of any age. */
const MANY_HOURS = 24 * 366 * 100;

/** What Lead Normalize does not read: by hand, else by the name of the column. */
function ownColumns(
	row: Row,
	byHand: ReadonlyMap<RowColumn, readonly string[]>,
): Partial<Record<RowColumn, string>> {
	const found: Partial<Record<RowColumn, string>> = {};
	for (const [name, value] of Object.entries(row)) {
		const plain = plainName(name);
		const [means] = knownNames.find(([, names]) => names.has(plain)) ?? [];
		if (means) found[means] ||= (textOf(value) ?? '').trim();
	}
	for (const [means, steps] of byHand) {
		if (rowColumns[means].lead === null) found[means] = writtenOut(readPath(row, steps)).trim();
	}
	return found;
}

/** What is no address and no number is still text that two rows may share. */
function writtenContact({ lead, validation }: NormalizedLead): Pick<Lead, 'email' | 'phone'> {
	const written = (field: string) =>
		textOf(validation.issues.find((issue) => issue.field === field)?.value) ?? null;
	return { email: lead.email ?? written('email'), phone: lead.phone ?? written('phone') };
}

function ownerIn(row: Row, text: string): Person['owner'] {
	const written = ['assignment', 'match'].map((part) =>
		textOf(readPath(row, [part, 'owner', 'name'])),
	);
	const name = text || written.find((each) => each) || '';
	return name === '' ? null : { id: name, name, email: null, phone: null, crmId: null };
}
