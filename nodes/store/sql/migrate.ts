import { LeadOpsError } from '../../core/errors';
import { textOf } from '../../core/text';
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
	refuseNewer(version, steps.length);
	if (version === steps.length) return;

	for (const statement of steps.slice(version).flat()) {
		await sql.run(statement.replace(/\{(\w+)\}/g, (_all, part: keyof Dialect) => dialect[part]));
	}
	await sql.run('UPDATE schema_version SET version = ?', steps.length);
}

/** Asks for the version. */
export const versionNow = 'SELECT version FROM schema_version';

/**
 * Refuses a store of another version than the newest, to which this process has once brought it.
 * Asked in each transaction, since another process may run a newer version of the pack by now, and
 * somebody may have put back a backup.
 *
 * @param rows what {@link versionNow} gave
 * @throws LeadOpsError `store.newer` when a newer version of the pack has been here, `store.older` when
 * an older one was put back
 */
export function refuseOtherVersions([row]: ReadonlyArray<{ version?: unknown }>): void {
	const version = Number(textOf(row?.version) ?? 0);
	refuseNewer(version, migrations.length);
	if (version === migrations.length) return;
	throw new LeadOpsError({
		code: 'store.older',
		message: `The Lead Store has version ${version}, and this n8n had brought it to version ${migrations.length}: an older one was put in its place`,
		hint: 'Nothing was written. Restart this n8n, which brings the store to the newest version.',
	});
}

function refuseNewer(version: number, known: number): void {
	if (version <= known) return;
	throw new LeadOpsError({
		code: 'store.newer',
		message: `The Lead Store has version ${version}, and the pack in this n8n is older and knows version ${known}: a newer n8n-nodes-lead-ops has been here`,
		hint: 'Nothing was written. Restart this n8n if the pack was updated while it ran; every n8n that uses this store, workers too, needs the same version. Update n8n-nodes-lead-ops where it is older, or use the store of the version that is installed.',
	});
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
	const [row] = await sql.all<{ version: number }>(versionNow);
	return row?.version ?? 0;
}
