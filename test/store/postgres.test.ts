import { openStore } from '../../nodes/store';
import { startPostgres, type PostgresServer } from '../postgres/server';
import { describeStore } from './contract';

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
		remove: async () => await store.close(),
	};
});
