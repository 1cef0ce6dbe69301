/** With "Continue on fail", a store that goes away fails every item, and is waited for once. */
import type { IDataObject } from 'n8n-workflow';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { openedStore } from '../../nodes/shared';
import { PostgresStore } from '../../nodes/store/postgres/PostgresStore';
import { startPostgres, type PostgresServer } from '../postgres/server';
import { jsonOf, runNode } from './engine';

let server: PostgresServer;
beforeAll(async () => {
	server = await startPostgres();
});
afterAll(async () => {
	await (await openedStore(server.settings)).close();
	await server.remove();
});

const leads = ['i-1', 'i-2', 'i-3'].map(
	(inquiryId): IDataObject => ({
		lead: { id: `lead_${inquiryId}`, inquiryId, workspace: 'default', fullName: 'Ada' },
		at: '2026-03-02T08:00:00.000Z',
	}),
);

async function startClocks() {
	const { kind: store, ...rest } = server.settings;
	const [started = [], before = [], failed = []] = jsonOf(
		await runNode({
			node: new LeadSlaTimer(),
			parameters: {
				clocks: {
					clock: [{ name: 'First touch', startAt: '={{ $json.at }}', stopsOn: ['human'] }],
				},
			},
			items: leads,
			onError: 'continueErrorOutput',
			credentials: { leadStoreApi: { store, ...rest } },
		}),
	);
	const running = started.length + before.length;
	return { running, failed: failed.map(({ error }) => error) };
}

test('a PostgreSQL that stops between two runs', async () => {
	expect(await startClocks()).toEqual({ running: 3, failed: [] });
	await server.stop();
	const asked = jest.spyOn(PostgresStore.prototype, 'transaction');
	const away = expect.stringContaining('cannot be reached');
	expect(await startClocks()).toEqual({ running: 0, failed: [away, away, away] });
	expect(asked).toHaveBeenCalledTimes(1);
	asked.mockRestore();
	await server.start();
	expect(await startClocks()).toEqual({ running: 3, failed: [] });
});
