import { openStore } from '../../nodes/store';
import { startPostgres, type PostgresServer } from '../postgres/server';
import { describeStore, tables, type StoreUnderTest } from './contract';

let server: PostgresServer;
beforeAll(async () => {
	server = await startPostgres();
});
afterAll(async () => await server.remove());

describeStore('the PostgreSQL store', async () => {
	const settings = server.fresh();
	const store = await openStore(settings);
	return {
		store,
		again: async () => await openStore(settings),
		dump: async () => {
			const rows = await server.query(
				tables
					.map(
						(table) =>
							`SELECT '${table}' AS "table", to_jsonb(t) AS row FROM ${settings.schema}.${table} t`,
					)
					.join(' UNION ALL '),
			);
			const dump: Awaited<ReturnType<StoreUnderTest['dump']>> = {};
			for (const { table, row } of rows) {
				(dump[String(table)] ??= []).push(row as Record<string, unknown>);
			}
			return dump;
		},
		remove: async () => await store.close(),
	};
});
