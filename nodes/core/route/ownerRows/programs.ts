import type { OwnerColumn } from '../../lead';

type Row = Readonly<Record<string, unknown>>;

const has = (row: Row, ...names: string[]) => names.every((name) => name in row);

/**
 * Whose rows they are by their columns, where that says what the column `id` holds: the ID of a CRM's
 * user, or the number of a row of n8n's own tables, which is no owner's.
 */
const programs: ReadonlyArray<{ isOf: (row: Row) => boolean; id: OwnerColumn | null }> = [
	// HubSpot's owners
	{ isOf: (row) => has(row, 'id', 'firstName', 'lastName', 'archived'), id: 'crmId' },
	// Salesforce's users: their IDs begin with 005
	{
		isOf: (row) => typeof row.Id === 'string' && /^005\w{12}(?:\w{3})?$/.test(row.Id),
		id: 'crmId',
	},
	// Pipedrive's users
	{ isOf: (row) => has(row, 'id', 'active_flag'), id: 'crmId' },
	// Zoho's users
	{ isOf: (row) => has(row, 'id', 'full_name', 'status'), id: 'crmId' },
	// Rows of an n8n Data Table
	{ isOf: (row) => has(row, 'createdAt', 'updatedAt') && typeof row.id === 'number', id: null },
];

/**
 * What the column `id` of a row holds.
 *
 * @example
 * meaningOfId({ id: 7, name: 'Ann', active_flag: true }) // 'crmId': one of Pipedrive's users
 */
export function meaningOfId(row: Row): OwnerColumn | null {
	const program = programs.find(({ isOf }) => isOf(row));
	return program ? program.id : 'id';
}
