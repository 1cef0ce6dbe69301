import { LeadOpsError } from '../../core/errors';
import { migrations, type Dialect } from './schema';
import type { Sql } from './Sql';

/**
 * Brings the tables to the newest version. Must run in a transaction that keeps other
 * processes from doing the same at the same time; the second then finds nothing to do.
 *
 * @throws LeadOpsError `store.newer` when a newer version of the pack has been here
 */
export async function migrate(sql: Sql, dialect: Dialect): Promise<void> {
	const version = await versionOf(sql, dialect);
	if (version > migrations.length) {
		throw new LeadOpsError({
			code: 'store.newer',
			message: `The Lead Store has version ${version}, and this version of the pack knows ${migrations.length}`,
			hint: 'Update n8n-nodes-lead-ops, or use the store of the version that is installed.',
		});
	}
	if (version === migrations.length) return;

	for (const statement of migrations.slice(version).flat()) {
		await sql.run(statement.replace(/\{(\w+)\}/g, (_all, part: keyof Dialect) => dialect[part]));
	}
	await sql.run('UPDATE schema_version SET version = ?', migrations.length);
}

/** Looks first: a user who may not make tables may well use those that are there. */
async function versionOf(sql: Sql, dialect: Dialect): Promise<number> {
	const [table] = await sql.all(dialect.versionTable);
	if (!table) {
		await sql.run('CREATE TABLE schema_version (version INTEGER NOT NULL)');
		await sql.run('INSERT INTO schema_version (version) VALUES (0)');
		return 0;
	}
	const [row] = await sql.all<{ version: number }>('SELECT version FROM schema_version');
	return row?.version ?? 0;
}
