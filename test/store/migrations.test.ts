import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { openStore, type StoreSettings } from '../../nodes/store';
import { comparableOf, leadFields } from '../../nodes/core/match';
import { sqlite } from '../../nodes/store/embedded/dialect';
import { EmbeddedSql } from '../../nodes/store/embedded/EmbeddedSql';
import { postgres } from '../../nodes/store/postgres/dialect';
import { PostgresSql } from '../../nodes/store/postgres/PostgresSql';
import { migrate } from '../../nodes/store/sql/migrate';
import { migrations } from '../../nodes/store/sql/schema';
import { placeholders, type Sql, type SqlValue } from '../../nodes/store/sql/Sql';
import { stalled } from './contract/records';
import { startPostgres, type PostgresServer } from '../postgres/server';

/** What every table of a store held, written by the pack when that version was its newest. */
type Rows = Record<string, Array<Record<string, SqlValue>>>;

let server: PostgresServer;
let folder: string;
beforeAll(async () => {
	server = await startPostgres();
	folder = await mkdtemp(join(tmpdir(), 'lead-ops-versions-'));
});
afterAll(async () => {
	await server?.remove();
	await rm(folder, { recursive: true, force: true });
});

/** Makes an empty store of each kind, and gives a connection to write into it beside the pack. */
const kinds: Array<{
	kind: string;
	make(fill: (sql: Sql, dialect: typeof sqlite) => Promise<void>): Promise<StoreSettings>;
}> = [
	{
		kind: 'embedded',
		async make(fill) {
			const path = join(await mkdtemp(join(folder, 'store-')), 'leads.sqlite');
			const database = new DatabaseSync(path);
			await fill(new EmbeddedSql(database, path), sqlite);
			database.close();
			return { kind: 'embedded', path };
		},
	},
	{
		kind: 'PostgreSQL',
		async make(fill) {
			const settings = server.fresh();
			const { host, port, database, user, password, schema } = settings;
			const client = new Client({ host, port, database, user, password });
			await client.connect();
			await client.query(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
			await fill(new PostgresSql(async (query) => await client.query(query)), postgres);
			await client.end();
			return settings;
		},
	},
];

async function insert(sql: Sql, rows: Rows) {
	for (const [table, lines] of Object.entries(rows)) {
		for (const { sequence, ...line } of lines) {
			// The database counts events by itself.
			expect(sequence === undefined || table === 'event').toBe(true);
			const values = Object.values(line);
			await sql.run(
				`INSERT INTO ${table} (${Object.keys(line).join(', ')}) VALUES ${placeholders(values.length)}`,
				...values,
			);
		}
	}
}

const rowsOf = async (version: number) =>
	JSON.parse(await readFile(join(__dirname, 'versions', `${version}.json`), 'utf8')) as Rows;

const versions = migrations.map((_step, index) => index + 1);

describe.each(kinds)('a store of an earlier version, $kind', ({ make }) => {
	test.each(versions)('from version %i is whole, and goes on', async (version) => {
		// A version without rows of its own changed no table, so that those before it are its own.
		const known = (await readdir(join(__dirname, 'versions'))).map(parseFloat);
		const rows = await rowsOf(Math.max(...known.filter((n) => n <= version)));
		const settings = await make(async (sql, dialect) => {
			await migrate(sql, dialect, migrations.slice(0, version));
			await insert(sql, rows);
		});
		const store = await openStore(settings);
		await store.transaction(async (workspace) => {
			const { leads, inquiries, assignments, clocks, timers, policies, events } =
				workspace('default');
			const [found] = (
				await leads.findCandidates({ proving: [{ kind: 'email', value: 'ada@example.com' }] })
			).found;
			expect(found?.lead).toMatchObject({
				fullName: 'Ada Lovelace',
				owner: { id: 'ann@example.com', name: 'Ann Lee' },
			});
			const { like } = await workspace('default').matches.lookUp({
				comparable: comparableOf(leadFields, { fullName: 'Ada Lovelace' }),
				proving: [],
			});
			expect(like.map(({ forms }) => forms[0]?.slice(0, 2))).toEqual([['ada', 'lovelace']]);
			const ada = 'inq_0123456789abcdef01234567';
			expect(await inquiries.find(ada)).toMatchObject({
				state: 'finished',
				outcome: 'handed over',
				leadId: found?.lead.id,
				item: { lead: { fullName: 'Ada Lovelace' }, assignment: { pool: 'All Owners' } },
			});
			expect(await inquiries.find('sub_0123456789abcdef01234567')).toMatchObject({ state: 'open' });
			expect(await assignments.rotation('All Owners')).toEqual({
				turns: 4,
				members: { 'ann@example.com': { lag: 500_000_000, turns: 2, lastTurn: 4 } },
				lineups: [],
			});
			const calendar = { timeZone: 'UTC', alwaysOpen: true };
			expect(await clocks.ofInquiry(ada)).toMatchObject([
				{ name: 'First touch', state: 'running', calendar },
			]);
			expect(await policies.newestOfSameNode('p1')).toEqual({
				hash: 'p1',
				node: 'w/n',
				settings: { policy: { lines: [] } },
			});
			expect((await events.timeline(ada)).map(({ type }) => type)).toEqual(['inquiry.registered']);
			const due = await timers.claimDue(Date.UTC(2100, 0, 1), 10, 1);
			expect(due.map(({ kind }) => kind).sort()).toEqual(['breach', 'waiting', 'warning']);

			await events.append([stalled({ inquiryId: ada })]);
			expect((await events.timeline(ada)).map(({ type }) => type)).toEqual([
				'inquiry.registered',
				'inquiry.stalled',
			]);
		});
		await store.close();
	});

	test('is brought on by a step that follows, once, and is then too new for this pack', async () => {
		const later = [
			...migrations,
			['ALTER TABLE lead ADD COLUMN note {text}', "UPDATE lead SET note = 'of ' || id"],
		];
		const rows = await rowsOf(1);
		let notes: unknown[] = [];
		const settings = await make(async (sql, dialect) => {
			await migrate(sql, dialect);
			await insert(sql, rows);
			await migrate(sql, dialect, later);
			// A second process finds nothing to do.
			await migrate(sql, dialect, later);
			notes = await sql.all('SELECT id, note FROM lead');
		});
		expect(notes).toEqual(rows.lead?.map(({ id }) => ({ id, note: `of ${id}` })));
		await expect(openStore(settings)).rejects.toMatchObject({ code: 'store.newer' });
	});
});
