import { LeadOpsError } from '../../core/errors';
import { migrations, type Dialect } from './schema';
import type { Sql } from './Sql';

/**
 * Brings the tables to the newest version. Must run in a transaction that keeps other
 * processes from doing the same at the same time; the second then finds nothing to do.
 *
 * @param steps all that there are, if not given
 * @throws LeadOpsError `store.newer` when a newer version of the pack has been here
 */
export async function migrate(
	sql: Sql,
	dialect: Dialect,
	steps: typeof migrations = migrations,
): Promise<void> {
	const version = await versionOf(sql, dialect);
	if (version > steps.length) {
		throw new LeadOpsError({
			code: 'store.newer',
			message: `The Lead Store has version ${version}, and this version of the pack knows ${steps.length}`,
			hint: 'Update n8n-nodes-lead-ops, or use the store of the version that is installed.',
		});
	}
	if (version === steps.length) return;

	for (const statement of steps.slice(version).flat()) {
		await sql.run(statement.replace(/\{(\w+)\}/g, (_all, part: keyof Dialect) => dialect[part]));
	}
	await sql.run('UPDATE schema_version SET version = ?', steps.length);
}

/** Changes a row into itself: nothing is different, and everything that a change needs took place. */
export async function writeNothing(sql: Sql): Promise<void> {
	await sql.run('UPDATE schema_version SET version = version');
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
