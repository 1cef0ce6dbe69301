import type { QueryConfig } from 'pg';
import { PostgresSql } from '../../nodes/store/postgres/PostgresSql';
import { Statements } from '../../nodes/store/postgres/Statements';

/** What is sent for a statement of the store. */
async function sent(statements: Statements, statement: string): Promise<QueryConfig> {
	const queries: QueryConfig[] = [];
	const sql = new PostgresSql(async (query) => {
		queries.push(statements.written(query));
		return { rows: [], rowCount: 0, command: '', oid: 0, fields: [] };
	});
	await sql.run(statement, 'a');
	const [query] = queries;
	if (!query) throw new Error('Nothing was sent');
	return query;
}

test.each([
	['SELECT state FROM rotation WHERE workspace = ? AND pool = ?', true],
	['INSERT INTO lead_key (workspace, kind) VALUES (?, ?) ON CONFLICT DO NOTHING', true],
	['SELECT l.id FROM lead_key k JOIN lead l ON l.id = k.lead_id', false],
	['SELECT id FROM lead WHERE (kind, value) IN (VALUES (?, ?))', false],
	['SELECT id FROM timer WHERE workspace = ? ORDER BY visible_at', false],
	['DELETE FROM lead WHERE NOT EXISTS (SELECT 1 FROM inquiry)', false],
])('what can be gone about in several ways is planned each time: %s', async (statement, kept) => {
	const { name } = await sent(new Statements(), statement);
	expect(name !== undefined).toBe(kept);
});

test('statements that differ have names that differ', async () => {
	const names = await Promise.all(
		['SELECT ?', 'SELECT ? + 1', 'SELECT ?'].map(
			async (text) => (await sent(new Statements(), text)).name,
		),
	);
	expect(names[0]).toBe(names[2]);
	expect(names[0]).not.toBe(names[1]);
});

test('behind a pooler, no statement has a name', async () => {
	const statements = new Statements();
	statements.areLost();
	const { name, text } = await sent(statements, 'SELECT ?');
	expect({ name, text }).toEqual({ name: undefined, text: 'SELECT $1' });
});

test('many rows are added by few statements, and changed one by one', async () => {
	const texts: string[] = [];
	const sql = new PostgresSql(async ({ text, values = [] }) => {
		texts.push(`${text} [${values.length}]`);
		return { rows: [], rowCount: 0, command: '', oid: 0, fields: [] };
	});
	await sql.runEach('INSERT INTO a (b, c) VALUES (?, ?) ON CONFLICT DO NOTHING', [
		...[
			['1', '2'],
			['3', '4'],
			['5', '6'],
			['7', '8'],
			['9', '10'],
		],
	]);
	await sql.runEach('UPDATE a SET b = ?', [['1'], ['2']]);
	expect(texts).toEqual([
		'INSERT INTO a (b, c) VALUES ($1, $2), ($3, $4), ($5, $6), ($7, $8) ON CONFLICT DO NOTHING [8]',
		'INSERT INTO a (b, c) VALUES ($1, $2) ON CONFLICT DO NOTHING [2]',
		...['UPDATE a SET b = $1 [1]', 'UPDATE a SET b = $1 [1]'],
	]);
});
