import type { Dialect } from '../sql/schema';

/** How SQLite writes it. */
export const sqlite: Dialect = {
	sequence: 'INTEGER PRIMARY KEY AUTOINCREMENT',
	number: 'INTEGER',
	clustered: 'WITHOUT ROWID',
	text: 'TEXT',
	versionTable: "SELECT 1 AS found FROM sqlite_master WHERE name = 'schema_version'",
};
