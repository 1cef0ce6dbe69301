import type { Dialect } from '../sql/schema';

/** How PostgreSQL writes it. */
export const postgres: Dialect = {
	sequence: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
	number: 'BIGINT',
	clustered: '',
	text: 'TEXT COLLATE "C"',
	versionTable: `SELECT 1 AS found FROM pg_catalog.pg_tables
		WHERE schemaname = current_schema() AND tablename = 'schema_version'`,
};
