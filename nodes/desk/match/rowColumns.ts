import { LeadOpsError } from '../../core/errors';
import { parseFieldName, readPath } from '../../core/fieldPath';
import type { MappableField } from '../../core/lead';
import type { FurtherColumn } from '../../core/match';

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
