import { inspect } from 'node:util';
import { LeadOpsError } from '../../nodes/core/errors';
import { openStore, type LeadStore, type PostgresSettings } from '../../nodes/store';
import { startCuttingProxy, type CutAt, type CuttingProxy } from '../postgres/cuttingProxy';
import { startPostgres, type PostgresServer } from '../postgres/server';

let server: PostgresServer;
beforeAll(async () => {
	server = await startPostgres();
});
afterAll(async () => await server.remove());

/** Adds a turn to a pool: a change that shows when it is made twice. */
const takeTurn = async (store: LeadStore, name = 'default') =>
	await store.transaction(async (workspace) => {
		const { assignments } = workspace(name);
		const state = await assignments.rotation('pool');
		await assignments.saveRotation('pool', { ...state, turns: state.turns + 1 });
		return state.turns + 1;
	});

const turnsOf = async (store: LeadStore, name = 'default') =>
	await store.transaction(
		async (workspace) => (await workspace(name).assignments.rotation('pool')).turns,
	);

/** How many connections of a store there are, by the server's own count. */
const connections = async () => {
	const [row] = await server.query(
		"SELECT COUNT(*)::int AS n FROM pg_stat_activity WHERE application_name = 'n8n-nodes-lead-ops'",
	);
	return row?.n;
};

describe('a PostgreSQL store that cannot be had', () => {
	const refusals: Array<{
		says: string;
		settings: (good: PostgresSettings) => PostgresSettings;
		message: RegExp;
		hint: RegExp;
		retryable: boolean;
	}> = [
		{
			says: 'a wrong password',
			settings: (good) => ({ ...good, password: 'not the secret' }),
			message: /refuses this user and password/,
			hint: /User and Password/,
			retryable: false,
		},
		{
			says: 'an unknown user',
			settings: (good) => ({ ...good, user: 'nobody else' }),
			message: /refuses this user and password/,
			hint: /User and Password/,
			retryable: false,
		},
		{
			says: 'an unknown database',
			settings: (good) => ({ ...good, database: 'elsewhere' }),
			message: /database elsewhere, does not exist/,
			hint: /create that database/,
			retryable: false,
		},
		{
			says: 'a port where nobody listens',
			settings: (good) => ({ ...good, port: 1 }),
			message: /127\.0\.0\.1:1, .*cannot be reached/,
			hint: /Host and Port/,
			retryable: true,
		},
		{
			says: 'a host that does not exist',
			settings: (good) => ({ ...good, host: 'no-such-host.invalid' }),
			message: /no-such-host\.invalid.*cannot be reached/,
			hint: /Host and Port/,
			retryable: true,
		},
		{
			says: 'TLS where the server has none',
			settings: (good) => ({ ...good, tls: 'verify' }),
			message: /offers no TLS/,
			hint: /TLS/,
			retryable: false,
		},
		{
			says: 'an empty host',
			settings: (good) => ({ ...good, host: ' ' }),
			message: /Host .* is empty/,
			hint: /Fill in Host/,
			retryable: false,
		},
		{
			says: 'a schema without a name',
			settings: (good) => ({ ...good, schema: '' }),
			message: /Schema/,
			hint: /lead_ops/,
			retryable: false,
		},
		{
			says: 'a user who may not make tables',
			settings: (good) => ({ ...good, user: 'guest', password: 'guest secret' }),
			message: /does not let this user/,
			hint: /GRANT/,
			retryable: false,
		},
	];

	beforeAll(async () => {
		await server.query("CREATE ROLE guest LOGIN PASSWORD 'guest secret'");
	});

	test.each(refusals)('says so: $says', async ({ settings, message, hint, retryable }) => {
		const tried = settings(server.fresh());
		const error: unknown = await openStore(tried).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(LeadOpsError);
		expect(error).toMatchObject({
			message: expect.stringMatching(message),
			hint: expect.stringMatching(hint),
			retryable,
		});
		expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(tried.password);
		expect(await connections()).toBe(0);
	});

	test('a user who may not make tables uses those that are there', async () => {
		const settings = server.fresh();
		await (await openStore(settings)).close();
		await server.query(`GRANT USAGE ON SCHEMA ${settings.schema} TO guest`);
		await server.query(
			`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${settings.schema} TO guest`,
		);
		const store = await openStore({ ...settings, user: 'guest', password: 'guest secret' });
		expect(await takeTurn(store)).toBe(1);
		await store.close();
	});

	test('a store of a newer version of the pack is refused', async () => {
		const settings = server.fresh();
		await (await openStore(settings)).close();
		await server.query(`UPDATE ${settings.schema}.schema_version SET version = 99`);
		await expect(openStore(settings)).rejects.toMatchObject({
			code: 'store.newer',
			hint: expect.stringContaining('Update n8n-nodes-lead-ops'),
		});
		expect(await connections()).toBe(0);
	});

	test.each<[string, (store: LeadStore) => Promise<unknown>]>([
		['a transaction', async (store) => await takeTurn(store)],
		[
			'a look',
			async (store) => await store.read(async (of) => await of('default').timers.nextDueAt()),
		],
	])(
		'a newer version of the pack beside this one is seen by %s, an older store too',
		async (_, use) => {
			const settings = server.fresh();
			const store = await openStore(settings);
			await use(store);
			const { schema } = settings;
			await server.query(`UPDATE ${schema}.schema_version SET version = 99`);
			await expect(use(store)).rejects.toMatchObject({
				code: 'store.newer',
				message: expect.stringMatching(/has version 99, and the pack in this n8n is older/),
				hint: expect.stringMatching(/Restart this n8n/),
				retryable: false,
			});
			await server.query(`UPDATE ${schema}.schema_version SET version = 0`);
			await expect(use(store)).rejects.toMatchObject({ code: 'store.older' });
			await server.query(`DROP SCHEMA ${schema} CASCADE`);
			await expect(use(store)).rejects.toMatchObject({
				message: expect.stringMatching(/no tables of a Lead Store any more/),
				hint: expect.stringMatching(/backup/),
			});
			await store.close();
		},
	);

	test('processes that start at once make the tables once', async () => {
		const settings = server.fresh();
		const stores = await Promise.all(
			Array.from({ length: 8 }, async () => await openStore(settings)),
		);
		await Promise.all(stores.map(async (store) => await takeTurn(store)));
		expect(await turnsOf(stores[0]!)).toBe(8);
		for (const store of stores) await store.close();
	});
});

describe('a PostgreSQL store that goes away', () => {
	test('says that trying again is safe, gives its connections back, and goes on when it is there', async () => {
		const store = await openStore(server.fresh());
		expect(await takeTurn(store)).toBe(1);
		await server.stop();
		await expect(takeTurn(store)).rejects.toMatchObject({
			retryable: true,
			hint: expect.stringContaining('again is safe'),
		});
		await server.start();
		expect(await takeTurn(store)).toBe(2);
		await store.close();
		// The server counts a connection until its own process for it has ended.
		while ((await connections()) !== 0) await new Promise(setImmediate);
	});

	test('in the middle of a transaction undoes it, and the work runs once more', async () => {
		const store = await openStore(server.fresh());
		let runs = 0;
		const turns = await store.transaction(async (workspace) => {
			const { assignments } = workspace('default');
			const state = await assignments.rotation('pool');
			await assignments.saveRotation('pool', { ...state, turns: state.turns + 1 });
			if (++runs === 1) {
				await server.kill();
				await server.start();
			}
			return (await assignments.rotation('pool')).turns;
		});
		expect({ runs, turns, kept: await turnsOf(store) }).toEqual({ runs: 2, turns: 1, kept: 1 });
		await store.close();
	});

	describe('at the very moment of the commit', () => {
		let proxy: CuttingProxy;
		let store: LeadStore;
		beforeAll(async () => {
			proxy = await startCuttingProxy(server.settings.port);
			store = await openStore({ ...server.fresh(), port: proxy.port });
		});
		afterAll(async () => {
			await store.close();
			await proxy.close();
		});

		test.each<CutAt>(['before COMMIT', 'after COMMIT'])(
			'%s: what was asked for is done once, and known to be',
			async (at) => {
				const before = await turnsOf(store);
				const cuts = proxy.cuts();
				proxy.arm(at);
				expect(await takeTurn(store)).toBe(before + 1);
				expect(proxy.cuts()).toBe(cuts + 1);
				expect(await turnsOf(store)).toBe(before + 1);
			},
		);
	});
});

describe('transactions that meet', () => {
	test('over two workspaces in opposite order both take place', async () => {
		const store = await openStore(server.fresh());
		let arrived = 0;
		let open = () => {};
		const both = new Promise<void>((resolve) => {
			open = resolve;
		});
		const across = async (first: string, second: string) =>
			await store.transaction(async (workspace) => {
				for (const name of [first, second]) {
					const { assignments } = workspace(name);
					const state = await assignments.rotation('pool');
					await assignments.saveRotation('pool', { ...state, turns: state.turns + 1 });
					if (++arrived === 2) open();
					// Each holds one workspace before it asks for the other's.
					await both;
				}
			});
		await Promise.all([across('a', 'b'), across('b', 'a')]);
		expect([await turnsOf(store, 'a'), await turnsOf(store, 'b')]).toEqual([2, 2]);
		await store.close();
	});

	test('more of them than connections, on one workspace, do not stop those of another', async () => {
		const store = await openStore(server.fresh());
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const holder = store.transaction(async (workspace) => {
			await workspace('busy').assignments.rotation('pool');
			await held;
		});
		const waiting = Array.from({ length: 30 }, async () => await takeTurn(store, 'busy'));
		expect(await takeTurn(store, 'free')).toBe(1);
		release();
		await holder;
		expect(Math.max(...(await Promise.all(waiting)))).toBe(30);
		await store.close();
	});
});
