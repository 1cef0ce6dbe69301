import { assign, minute, now, register, useDesk } from './useDesk';

const inStore = useDesk();
const ada = { fullName: 'Ada Lovelace', email: 'ada@example.com', message: 'Two engines' };

const typesOf = async (inquiryId: string) =>
	await inStore(async ({ events }) => (await events.timeline(inquiryId)).map(({ type }) => type));

describe('registerInquiry', () => {
	test('somebody new is remembered, with the item as it then is', async () => {
		const { lead, match, assignment } = await inStore(
			async (session) => await register(session, ada),
		);
		expect(match.decision).toBe('new');
		expect(assignment).toBeUndefined();
		const inquiry = await inStore(async ({ inquiries }) => await inquiries.find(lead.inquiryId));
		expect(inquiry).toMatchObject({
			leadId: lead.id,
			state: 'open',
			receivedAt: now,
			item: { sent: ada, lead: { id: lead.id }, match: { decision: 'new' } },
		});
		expect(await typesOf(lead.inquiryId)).toEqual(['inquiry.registered', 'lead.matched']);
	});

	test('an inquiry counts as waiting when its limit has passed', async () => {
		await inStore(async (session) => await register(session, ada));
		const due = await inStore(async ({ timers }) => await timers.nextDueAt());
		expect(due).toBe(now + minute);
	});

	test('one on its way is given the same answer again, and nobody is added', async () => {
		const send = async (at: number) =>
			await inStore(async (session) => await register(session, ada, at));
		const first = await send(now);
		expect(await send(now + minute)).toEqual(first);
		expect(await typesOf(first.lead.inquiryId)).toEqual([
			'inquiry.registered',
			'lead.matched',
			'inquiry.repeated',
		]);
	});

	test('one that came to its end is a replay, and says whose it is', async () => {
		const first = await inStore(async (session) => await register(session, ada));
		await inStore(async (session) => {
			await assign(session, first);
			await session.inquiries.finish(first.lead.inquiryId, 'handed over');
		});
		const again = await inStore(async (session) => await register(session, ada, now + minute));
		expect(again).toMatchObject({
			lead: { id: first.lead.id, inquiryId: first.lead.inquiryId },
			match: { decision: 'replay', owner: { name: 'Ann' } },
			assignment: { owner: { name: 'Ann' } },
		});
	});

	test('a known person is recognised by another inquiry, and learns', async () => {
		const first = await inStore(async (session) => await register(session, ada));
		const more = { ...ada, message: 'And a loom', phone: '+4930123456' };
		const second = await inStore(async (session) => await register(session, more, now + 1));
		expect(second).toMatchObject({
			lead: { id: first.lead.id },
			match: { decision: 'existing', recordId: first.lead.id },
		});
		expect(second.lead.inquiryId).not.toBe(first.lead.inquiryId);
		const known = await inStore(async ({ leads }) => await leads.find(first.lead.id));
		expect(known).toMatchObject({ phone: '+4930123456', inquiries: 2 });
		const forms = await inStore(async ({ matches }) => await matches.formsOf(first.lead.id));
		const said = forms.map((form) => form.filter((value) => value !== ''));
		expect(said).toEqual([['ada', 'lovelace', 'ada@example.com', '4930123456', 'example.com']]);
	});
});
