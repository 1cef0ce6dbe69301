import type { BatchSql } from './BatchSql';
import type { ReadAhead } from './ReadAhead';

/** A known lead of an account who is somebody's. */
export interface AccountRow {
	account: string;
	id: string;
	owner: string;
}

/** By what a lead is told to be of an account, as the table names it. */
type AccountColumn = 'domain' | 'account';

/**
 * The newest leads of an account that are somebody's: two, as one may be the lead that is asked for.
 * The index holds no others, so that what is read does not grow with the leads of an account.
 */
export const newestOwned = (
	column: AccountColumn,
	n = 0,
): string => `SELECT account, id, owner FROM (
	SELECT l.${column} AS account, l.id, l.owner FROM lead l
		WHERE l.workspace = ? AND l.${column} = ? AND l.owner IS NOT NULL AND l.status <> 'closed'
		ORDER BY l.last_inquiry_at DESC, l.id DESC LIMIT 2) lead_${n}`;

/** Reads the owners of companies by their domains, for all of a batch at once. */
export const ownersByDomain = (sql: BatchSql, workspace: string): ReadAhead<AccountRow> =>
	sql.readAhead({
		by: 'domains',
		statement: (domains) =>
			Array.from({ length: domains }, (_, n) => newestOwned('domain', n)).join(' UNION ALL '),
		values: [],
		valuesOf: (domain) => [workspace, domain],
		idOf: ({ account }) => account,
	});
