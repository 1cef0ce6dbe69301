import { LeadOpsError } from '../../../core/errors';
import { inBlocks, placeholders, type Sql } from '../Sql';

/** Stands between a workspace and the name of its shadow: a character that nobody types. */
const mark = '\u001F';

/**
 * Under which workspace a shadow has its rows: no workspace is called so, as {@link refuseLane} sees to.
 *
 * @example
 * laneOf('client-a', 'New Rules') // 'client-a\u001FNew Rules'
 */
export const laneOf = (workspace: string, shadow: string): string => workspace + mark + shadow;

/**
 * Refuses a workspace that could be taken for a shadow's.
 *
 * @throws LeadOpsError `store.workspaceName`
 */
export function refuseLane(workspace: string): void {
	if (!workspace.includes(mark)) return;
	throw new LeadOpsError({
		code: 'store.workspaceName',
		message: 'The name of the Workspace has a character that cannot be seen',
		hint: 'Type the name of the Workspace instead of pasting it.',
	});
}

/** Where all shadows of a workspace have their rows. */
export async function lanesOf(sql: Sql, workspace: string): Promise<string[]> {
	const rows = await sql.all<{ name: string }>(
		'SELECT name FROM shadow WHERE workspace = ? ORDER BY name',
		workspace,
	);
	return rows.map(({ name }) => laneOf(workspace, name));
}

/** Leads that became one of these: a shadow knows them apart. */
export async function mergedInto(sql: Sql, workspace: string, leadIds: readonly string[]) {
	const merged: string[] = [];
	for (const some of inBlocks(leadIds)) {
		const rows = await sql.all<{ id: string }>(
			`SELECT id FROM lead WHERE workspace = ? AND merged_into IN ${placeholders(some.length)}`,
			...[workspace, ...some],
		);
		merged.push(...rows.map(({ id }) => id));
	}
	return merged;
}
