import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreSettings } from '../../../nodes/store';
import { timerIdOf } from '../../../nodes/store/sql/timerId';
import { startPostgres, type PostgresServer } from '../../postgres/server';

export type Row = Record<string, unknown>;

/** The ids of timers by their rows, sorted. */
export const timerIdsIn = (rows: readonly Row[]): string[] =>
	rows
		.map(({ id, inquiry_id }) => timerIdOf({ id: String(id), inquiry_id: String(inquiry_id) }))
		.sort();

/** A kind of Lead Store, made ready to be used by several processes. */
export interface StoreHost {
	/** Where a store is that nobody used before. */
	fresh(): StoreSettings;
	/**
	 * Reads a table as it lies in the database, past the store: a witness of its own.
	 *
	 * @param order a column, by which the rows are sorted
	 */
	rows(settings: StoreSettings, table: string, order: string): Promise<Row[]>;
	/** The server, for a store that has one. */
	server?: PostgresServer;
	remove(): Promise<void>;
}

export const postgresName = 'the PostgreSQL store';

/** Every kind of store, by name. */
export const stores: Array<{ name: string; open: () => Promise<StoreHost> }> = [
	{ name: 'the embedded store', open: embedded },
	{ name: postgresName, open: postgres },
];

async function embedded(): Promise<StoreHost> {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-store-'));
	let files = 0;
	return {
		fresh: () => ({ kind: 'embedded', path: join(folder, `${++files}.sqlite`) }),
		async rows(settings, table, order) {
			if (settings.kind !== 'embedded') throw new Error('Not a file');
			const file = new DatabaseSync(settings.path, { readOnly: true });
			const rows = file.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
			file.close();
			return rows;
		},
		remove: async () => await rm(folder, { recursive: true }),
	};
}

async function postgres(): Promise<StoreHost> {
	const server = await startPostgres();
	return {
		server,
		fresh: () => server.fresh(),
		async rows(settings, table, order) {
			if (settings.kind !== 'postgres') throw new Error('Not a server');
			return await server.query(`SELECT * FROM ${settings.schema}.${table} ORDER BY ${order}`);
		},
		remove: async () => await server.remove(),
	};
}
