const named = /\b(?:FROM|JOIN|INTO|UPDATE) (\w+)/g;

/** Statements are few, and each is looked into once. */
const known = new Map<string, readonly string[]>();

/**
 * The tables that a statement names, the one that it changes first.
 *
 * @example
 * tablesIn('DELETE FROM timer WHERE id IN (SELECT id FROM clock)') // ['timer', 'clock']
 */
export function tablesIn(statement: string): readonly string[] {
	let tables = known.get(statement);
	if (!tables) {
		tables = [...new Set([...statement.matchAll(named)].map(([, table = '']) => table))];
		known.set(statement, tables);
	}
	return tables;
}
