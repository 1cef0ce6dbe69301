import { readPath } from '../../core/fieldPath';
import type { Owner } from '../../core/lead';
import type { CrmReading } from '../../core/match';
import { textOf } from '../../core/text';
import type { Row } from './rowColumns';

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

/**
 * Whose record it is: by name or email, else by the ID that the CRM has for them; `null` for nobody's.
 *
 * @param columns what stands in the columns of an owner and of their email
 * @example
 * ownerOfRow({ owner: { id: 7, name: 'Eve' } }, {}, noCrm) // { id: '7', name: 'Eve', crmId: '7', … }
 */
export function ownerOfRow(
	row: Row,
	{ owner = '', ownerEmail = '' }: Partial<Record<'owner' | 'ownerEmail', string>>,
	crm: CrmReading,
): Owner | null {
	const written = ['assignment', 'match'].map((part) =>
		textOf(readPath(row, [part, 'owner', 'name'])),
	);
	const nested = nestedOwner(row);
	const crmId = crm.record?.ownerId ?? nested.id ?? null;
	const email = ownerEmail || (owner.includes('@') ? owner : '') || nested.email || null;
	const named = owner || nested.name || (written.find((each) => each) ?? '');
	const name = named || (email ?? crmId ?? '');
	if (name === '') return null;
	return { id: email ?? crmId ?? name, name, email, phone: null, crmId };
}
