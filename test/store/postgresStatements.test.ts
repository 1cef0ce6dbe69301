import { Statements } from '../../nodes/store/postgres/Statements';

const query = (text: string) => ({ name: 'n', text, values: [] });

test.each([
	['SELECT state FROM rotation WHERE workspace = $1 AND pool = $2', 'n'],
	['INSERT INTO lead_key (workspace, kind) VALUES ($1, $2) ON CONFLICT DO NOTHING', 'n'],
	['SELECT l.id FROM lead_key k JOIN lead l ON l.id = k.lead_id', undefined],
	['SELECT id FROM lead WHERE (kind, value) IN (VALUES ($1, $2))', undefined],
	['SELECT id FROM timer WHERE workspace = $1 ORDER BY visible_at', undefined],
	['DELETE FROM lead WHERE NOT EXISTS (SELECT 1 FROM inquiry)', undefined],
])('what can be gone about in several ways is planned each time: %s', (text, name) => {
	expect(new Statements().written(query(text))).toMatchObject({ name, text });
});

test('behind a pooler, no statement has a name', () => {
	const statements = new Statements();
	statements.areLost();
	const { name } = statements.written(query('SELECT 1'));
	expect(name).toBeUndefined();
});
