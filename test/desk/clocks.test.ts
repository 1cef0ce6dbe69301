import { chooseClocks, compileSla } from '../../nodes/core/sla';
import { describeEvent } from '../../nodes/core/timeline';
import { checkClocks, handleClocks, recordActivity, startClocks } from '../../nodes/desk/clocks';
import { timer } from '../store/contract/records';
import { assign, minute, now, register, useDesk } from './useDesk';

const inStore = useDesk();

const policy = compileSla({
	clocks: [
		{ name: 'First touch', target: { amount: 60, unit: 'minutes' }, warnings: [], stopsOn: [] },
		{ name: 'To owner', target: { amount: 5, unit: 'minutes' }, warnings: [], stopsOn: ['owner'] },
	],
	calendar: { timeZone: 'UTC', alwaysOpen: true },
});

const registered = async () =>
	await inStore(
		async (session) => await register(session, { email: 'ada@example.com', message: 'Hi' }),
	);

const start = async (lead: Awaited<ReturnType<typeof registered>>['lead'], by = 'run/0') =>
	await inStore(
		async (session) =>
			await startClocks(
				session,
				{
					...{ lead, item: { lead }, policy, timeZone: 'UTC', startedBy: by },
					...{ recomputes: false, finishes: true },
					chosen: chooseClocks(policy, () => null),
				},
				now + minute,
			),
	);

const about = (inquiryId: string, leadId: string) => ({ inquiryId, leadId });

test('startClocks ends the way to an owner and starts each clock once', async () => {
	const { lead } = await registered();
	const first = await start(lead);
	expect(first).toMatchObject({ isFirst: true, usesPolicy: true, sla: { repeated: false } });
	expect(first.sla.nextDueAt).toBe(new Date(now + 5 * minute).toISOString());
	// The run that is tried again is answered as the first time, another one is not.
	expect(await start(lead)).toMatchObject({ isFirst: true, usesPolicy: false });
	expect(await start(lead, 'another/0')).toMatchObject({ isFirst: false, usesPolicy: false });
	const inquiry = await inStore(async ({ inquiries }) => await inquiries.find(lead.inquiryId));
	expect(inquiry).toMatchObject({ state: 'finished', outcome: 'handed over' });
});

test('what was assigned before counts for a clock that is started after it', async () => {
	const given = await registered();
	await inStore(async (session) => await assign(session, given));
	const { sla } = await start(given.lead);
	expect(sla.clocks.map(({ name, state }) => [name, state])).toEqual([
		['First touch', 'running'],
		['To owner', 'stopped'],
	]);
});

test('recordActivity stops what it answers, with its timers, once', async () => {
	const { lead } = await registered();
	await start(lead);
	await inStore(async ({ timers }) => {
		const { inquiryId } = lead;
		await timers.set([timer({ id: 'step-1', kind: 'escalation', inquiryId, dueAt: now + 1 })]);
	});
	const call = { kind: 'call', at: now + 2 * minute, by: 'Ann' };
	const record = async () =>
		await inStore(
			async (session) =>
				await recordActivity(
					session,
					{ about: about(lead.inquiryId, lead.id), activity: call, ahead: false },
					now + 3 * minute,
				),
		);
	expect((await record()).repeated).toBe(false);
	expect((await record()).repeated).toBe(true);
	const left = await inStore(async (session) => ({
		timers: (await session.timers.claimDue(now + 1e9, 10, 1)).map(({ clock }) => clock),
		touched: (await session.leads.find(lead.id))?.lastTouchAt,
	}));
	expect(left).toEqual({ timers: ['To owner'], touched: call.at });
});

test('the time that a clock used is said alike by the node and in the history', async () => {
	const { lead } = await registered();
	await start(lead);
	const activity = { kind: 'call', at: now + 2 * minute, by: 'Ann' };
	const facts = { about: about(lead.inquiryId, lead.id), activity, ahead: false };
	const { sla, event } = await inStore(async (session) => ({
		sla: await recordActivity(session, facts, now + 3 * minute),
		event: (await session.events.timeline(lead.inquiryId)).at(-1),
	}));
	const used = /First touch was stopped (?:on .* )?after 2 min/;
	expect(sla.reason).toMatch(used);
	expect(describeEvent(event?.type ?? '', event?.data, 'UTC')).toMatch(used);
});

test('clocks of an item that names its inquiry alone are those of the known lead', async () => {
	const { lead } = await registered();
	await start({ ...lead, id: lead.inquiryId });
	const ofLead = await inStore(async ({ clocks }) => await clocks.ofLead(lead.id));
	expect(ofLead.map(({ name }) => name).sort()).toEqual(['First touch', 'To owner']);
	const [started] = await inStore(async ({ events }) =>
		(await events.timeline(lead.inquiryId)).filter(({ type }) => type === 'clocks.started'),
	);
	expect(started?.leadId).toBe(lead.id);
});

test('handleClocks holds the named clocks only, and lets them go on', async () => {
	const { lead } = await registered();
	await start(lead);
	const handle = async (deed: 'pause' | 'resume', minutes: number) =>
		await inStore(
			async (session) =>
				await handleClocks(
					session,
					{
						about: about(lead.inquiryId, lead.id),
						...{ deed, at: now + minutes * minute, by: '', names: ['First touch'], ahead: false },
					},
					now + minutes * minute,
				),
		);
	const states = ({ clocks }: Awaited<ReturnType<typeof handle>>) =>
		clocks.map(({ state }) => state);
	expect(states(await handle('pause', 2))).toEqual(['paused', 'running']);
	const resumed = await handle('resume', 12);
	expect(states(resumed)).toEqual(['running', 'running']);
	expect(resumed.clocks[0]?.dueAt).toBe(new Date(now + 70 * minute).toISOString());
});

test.each([
	[4, 'onTime', []],
	[6, 'overdue', ['To owner']],
])('checkClocks: after %i minutes a lead is %s', async (minutes, stands, overdue) => {
	const { lead } = await registered();
	await start(lead);
	const checked = await inStore(
		async (session) =>
			await checkClocks(session, about(lead.inquiryId, lead.id), now + minutes * minute),
	);
	expect(checked).toMatchObject({ stands, sla: { overdue } });
});
