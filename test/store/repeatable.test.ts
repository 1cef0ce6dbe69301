/** What is done again after a power cut need not wait for the disk; all else does. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { openStore } from '../../nodes/store';
import { EmbeddedSql } from '../../nodes/store/embedded/EmbeddedSql';
import { openDatabase } from '../../nodes/store/embedded/openDatabase';
import { PostgresTransaction } from '../../nodes/store/postgres/PostgresTransaction';
import { Statements } from '../../nodes/store/postgres/Statements';
import { Turnstile } from '../../nodes/store/postgres/Turnstile';
import { startPostgres, type PostgresServer } from '../postgres/server';

let folder: string;
let server: PostgresServer;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lead-ops-repeatable-'));
	server = await startPostgres();
});
afterAll(async () => {
	await server?.remove();
	await rm(folder, { recursive: true, force: true });
});

it('waits for the disk in the embedded store, whatever was done before, but for what is repeatable', async () => {
	const path = join(folder, 'leads.sqlite');
	const database = await openDatabase(path);
	const sql = new EmbeddedSql(database, path);
	const waits = (to: 'read' | 'write', waitsForDisk?: boolean) => {
		sql.begin(to, waitsForDisk);
		const { synchronous } = database.prepare('PRAGMA synchronous').get() ?? {};
		sql.commit();
		return synchronous;
	};
	const full = 2;
	const normal = 1;
	expect(waits('write')).toBe(full);
	expect(waits('write', false)).toBe(normal);
	expect(waits('write', false)).toBe(normal);
	expect(waits('read')).toBe(normal);
	expect(waits('write')).toBe(full);
	database.close();
});

it.each([
	[{}, 'on'],
	[{ isRepeatable: true }, 'off'],
])('waits for the disk in PostgreSQL but for what is repeatable: %j', async (expected, said) => {
	const settings = server.fresh();
	await (await openStore(settings)).close();
	const { host, port, database, user, password } = settings;
	const pool = new Pool({ host, port, database, user, password });
	// It ends a connection without waiting for it to be closed, and the server may go first.
	pool.on('error', () => {});
	const transaction = new PostgresTransaction(
		pool,
		...([new Turnstile(), new Statements(), settings, 1_000, 'write', expected] as const),
	);
	const rows = await transaction.sqlUnder('default').all('SHOW synchronous_commit');
	await transaction.commit();
	await pool.end();
	expect(rows).toEqual([{ synchronous_commit: said }]);
});
