import { openStore } from '../../nodes/store';
import { hasPooler, startPooler } from '../postgres/pooler';
import { startPostgres, type PostgresServer } from '../postgres/server';

let server: PostgresServer;
beforeAll(async () => {
	server = await startPostgres();
});
const closeAfterwards: Array<() => Promise<void>> = [];
afterAll(async () => {
	for (const close of closeAfterwards.reverse()) await close();
	await server.remove();
});

(hasPooler ? test : test.skip)(
	'behind a pooler that hands connections around, every transaction is kept once',
	async () => {
		const pooler = await startPooler(server);
		closeAfterwards.push(pooler.stop);
		const store = await openStore({ ...server.settings, port: pooler.port });
		closeAfterwards.push(async () => await store.close());
		const takeTurn = async (name: string) =>
			await store.transaction(async (workspace) => {
				const { assignments } = workspace(name);
				const state = await assignments.rotation('pool');
				await assignments.saveRotation('pool', { ...state, turns: state.turns + 1 });
				return state.turns + 1;
			});
		await Promise.all(Array.from({ length: 100 }, async (_, n) => await takeTurn(`w${n % 5}`)));
		for (let n = 0; n < 5; n++) expect(await takeTurn(`w${n}`)).toBe(21);
	},
);
