import { temporaryStore } from './temporaryStore';

test('register', async () => {
	const { store, remove } = await temporaryStore();
	const reg = (receivedAt: number) =>
		store.transaction(async (ws) =>
			ws('default').inquiries.register({
				inquiryId: 'inq_0123456789abcdef01234567', receivedAt, replayWindowMs: 600_000, waitingAt: receivedAt + 60000, item: { a: 1 },
			}),
		);
	expect((await reg(0)).replay).toBe(false);
	expect((await reg(5)).replay).toBe(true);
	expect((await reg(700_000)).inquiry.id).toBe('inq_0123456789abcdef01234567.2');
	expect((await reg(700_001)).inquiry.id).toBe('inq_0123456789abcdef01234567.2');
	const due = await store.transaction(async (ws) => ws('default').timers.claimDue(70000, 10, 1000));
	expect(due.length).toBe(1);
	await remove();
});
