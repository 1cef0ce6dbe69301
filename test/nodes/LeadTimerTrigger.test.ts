import type { INodeParameters } from 'n8n-workflow';
import { turnOf, wakeUpOf } from '../../nodes/core/route';
import { clockTimers, compileSla, startClocks } from '../../nodes/core/sla';
import { tellClocks } from '../../nodes/desk/clocks';
import { LeadTimerTrigger } from '../../nodes/LeadTimerTrigger/LeadTimerTrigger.node';
import { readSettings } from '../../nodes/LeadTimerTrigger/readSettings';
import { TimerDesk } from '../../nodes/LeadTimerTrigger/TimerDesk';
import { embeddedSettings, type StoreSession } from '../../nodes/shared';
import { openStore } from '../../nodes/store';
import { firstTouch, officeHours } from '../core/sla/policies';
import { assignment } from '../store/contract/records';
import { triggerContext } from '../store/processes/triggerContext';
import { valuesSource } from '../shared/valuesSource';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';
import { useTimerTriggers } from './timerTriggers';

const success = { status: 'success', data: { resultData: {} } };
const failure = { status: 'error', data: { resultData: { error: new Error('no route') } } };

// Hooks run in the order in which they are named: triggers stop before their store is closed.
afterEach(() => jest.useRealTimers());
const publish = useTimerTriggers();

useTemporaryUserFolder();

/** Publishes the trigger, or runs it by hand. */
const run = async (parameters: INodeParameters = {}, mode: 'trigger' | 'manual' = 'trigger') =>
	await publish(parameters, { mode });

const inStore = async <Result>(
	work: (session: StoreSession) => Promise<Result>,
	name = 'default',
) => await inDefaultStore(async (workspace) => await work(workspace(name)));

const minute = 60_000;
const hour = 60 * minute;

/** An inquiry whose clock started `hoursAgo`, in hours that are always open. */
async function startClock(inquiryId: string, hoursAgo: number, workspace = 'default', more = {}) {
	const startedAt = Date.now() - hoursAgo * hour;
	const calendar = { ...officeHours, alwaysOpen: true };
	const policy = compileSla({ clocks: [firstTouch], calendar });
	const clocks = startClocks(policy, inquiryId, startedAt);
	await inStore(async (session) => {
		await session.inquiries.keepItem(inquiryId, null, startedAt, {
			budget: 10,
			lead: { id: inquiryId, inquiryId, workspace: 'elsewhere', fullName: 'Ada', ...more },
			sla: { reason: 'as it was', nextDueAt: 'as it was' },
		});
		await session.clocks.start(clocks);
		await session.timers.set(clockTimers(clocks));
		await session.inquiries.finish(inquiryId, 'handed over');
	}, workspace);
}

const timersOf = async (by: number, workspace = 'default') =>
	await inStore(async ({ timers }) => {
		const due = await timers.claimDue(by, 100, 0);
		return due.map(({ id }) => id).sort();
	}, workspace);

const farAhead = Date.UTC(2199, 0, 1);

/** Waits until the trigger has noted that an execution did its work. */
async function settled(id: string, workspace = 'default') {
	for (;;) {
		if (!(await timersOf(farAhead, workspace)).includes(id)) return;
		await new Promise(setImmediate);
	}
}

test('a warning and a breach each come once, oldest first, with the newest state', async () => {
	await startClock('i-1', 2);
	const { executions } = await run();
	const warning = await executions.next();
	const breach = await executions.next();
	expect(warning.outputs).toMatchObject([[{ timer: { kind: 'warning', attempt: 1 } }], [], [], []]);
	expect(breach.outputs).toMatchObject([
		[
			{
				budget: 10,
				lead: { fullName: 'Ada', inquiryId: 'i-1', workspace: 'default' },
				sla: {
					clocks: [{ name: 'First touch', state: 'breached' }],
					reason: expect.stringMatching(/^First touch was due .* and nothing has stopped it$/),
				},
				timer: { id: 'i-1/First touch/breach', clock: 'First touch' },
			},
		],
		[],
		[],
		[],
	]);
	const events = await inStore(async (session) => await session.events.timeline('i-1'));
	expect(events.map(({ type }) => type)).toEqual(['clock.breached']);
});

test('a clock that cannot be explained any more holds up neither its lead nor others', async () => {
	await startClock('i-1', 3);
	await startClock('i-2', 2);
	await inStore(async ({ clocks }) => {
		for (const clock of await clocks.ofInquiry('i-1')) {
			const publicHolidays = { country: 'DE', region: 'Preussen' };
			await clocks.update({ ...clock, calendar: { ...clock.calendar, publicHolidays } });
		}
	});
	const { executions } = await run({ events: ['breach'] });
	const [old, other] = [await executions.next(), await executions.next()];
	const message =
		'Why First touch is due then cannot be said: Holiday Region: Germany has no region';
	expect(old.outputs[0]).toMatchObject([
		{
			sla: {
				clocks: [{ name: 'First touch', state: 'breached', days: [] }],
				reason: expect.stringContaining(message),
			},
			timer: { id: 'i-1/First touch/breach' },
		},
	]);
	expect(other.outputs[0]).toMatchObject([{ timer: { id: 'i-2/First touch/breach' } }]);
});

test('what is not due yet stays, as do the timers of other workspaces', async () => {
	await startClock('i-1', 0.8);
	await startClock('i-2', 2, 'client-a');
	const { executions, close } = await run();
	expect((await executions.next()).outputs[0]).toMatchObject([{ timer: { kind: 'warning' } }]);
	await close();
	expect(executions.pending).toBe(0);
	expect(await timersOf(Date.now() + hour)).toContain('i-1/First touch/breach');
});

test('a lead that waits leaves on Waiting Leads when somebody may take it, the most urgent first', async () => {
	await inStore(async (session) => {
		for (const [inquiryId, priority] of [
			['i-1', 'normal'],
			['i-2', 'urgent'],
		] as const) {
			const waiting = {
				...{ for: 'Sales', why: 'All are off.', since: new Date(0).toISOString() },
				...{ until: new Date(1).toISOString(), giveUpAt: new Date(2).toISOString() },
			};
			const waits = assignment({ owner: null, strategy: 'waiting', priority, waiting });
			await session.inquiries.keepItem(inquiryId, null, 0, { lead: { inquiryId } });
			await session.assignments.record({
				...{ inquiryId, leadId: null, occasion: 'wait', assignment: waits },
			});
			const timer = wakeUpOf(inquiryId, { receivedAt: 0, turn: turnOf(0, 1) }, waits);
			if (timer) await session.timers.set([timer]);
		}
	});
	const { executions } = await run();
	const outputs = [(await executions.next()).outputs, (await executions.next()).outputs];
	expect(outputs).toMatchObject([
		[[], [{ lead: { inquiryId: 'i-2' }, timer: { kind: 'wake-up' } }], [], []],
		[[], [{ lead: { inquiryId: 'i-1' }, timer: { kind: 'wake-up' } }], [], []],
	]);
});

test.each([
	['follow-up', 2],
	['review', 3],
] as const)('a %s leaves on its own output', async (kind, output) => {
	await startClock('i-1', 0);
	await inStore(async ({ timers }) => {
		await timers.set([
			{ id: 'i-1/own', kind, dueAt: 1, inquiryId: 'i-1', clock: null, step: null },
		]);
	});
	const { executions } = await run();
	const { outputs } = await executions.next();
	expect(outputs[output]).toMatchObject([{ lead: { fullName: 'Ada' }, timer: { kind } }]);
	expect(outputs.flat()).toHaveLength(1);
});

describe('events', () => {
	test('that are not chosen stay for another trigger', async () => {
		await startClock('i-1', 2);
		const breaches = await run({ events: ['breach'] });
		const others = await run({ events: ['warning', 'waiting'] });
		expect((await breaches.executions.next()).outputs[0]).toMatchObject([
			{ timer: { kind: 'breach' } },
		]);
		expect((await others.executions.next()).outputs[0]).toMatchObject([
			{ timer: { kind: 'warning' } },
		]);
		await Promise.all([breaches.close(), others.close()]);
		expect([breaches.executions.pending, others.executions.pending]).toEqual([0, 0]);
	});

	test.each([
		[[], 'No event is chosen under "Events", so the trigger would never start the workflow'],
		[['lunch'], 'Events is "lunch", which is none of its choices'],
	])('that cannot be are refused: %j', async (events, message) => {
		await expect(run({ events })).rejects.toThrow(message);
	});
});

test('an idle look takes nobody else their turn', async () => {
	await startClock('i-1', 0);
	const settings = embeddedSettings();
	const desk = new TimerDesk(
		triggerContext(settings, () => Promise.reject(new Error('Nothing is due'))),
		{
			...{ storeWorkspace: 'default', leadWorkspace: 'default', mostAtOnce: 1 },
			kinds: ['warning', 'breach'],
		},
	);
	// Another process has the turn to write until the look has ended.
	const other = await openStore(settings);
	const looked = await other.transaction(async (open) => {
		await open('default').settings.set('busy', true);
		return await desk.send(1, Date.now());
	});
	await other.close();
	expect(looked).toEqual({ sent: 0, followUps: 0, nextDueAt: expect.any(Number) });
});

test('a timer is gone when its execution has done its work', async () => {
	await startClock('i-1', 0.8);
	const { executions } = await run();
	(await executions.next()).end(success);
	await settled('i-1/First touch/warning');
	expect(await timersOf(farAhead)).toEqual(['i-1/First touch/breach']);
});

test.each([
	['fails', failure],
	['could not begin', undefined],
	['was stopped by hand', { status: 'canceled', data: { resultData: {} } }],
])('a timer comes again when its execution %s', async (_how, ended) => {
	await startClock('i-1', 0.8);
	const first = await run();
	(await first.executions.next()).end(ended);
	await first.close();
	// The lease of the first delivery would last 30 s; the pause after a failure lasts 5 s.
	const again = async () =>
		await inStore(async ({ timers }) => await timers.claimDue(Date.now() + 6_000, 1, 0));
	let [timer] = await again();
	while (!timer) {
		await new Promise(setImmediate);
		[timer] = await again();
	}
	expect(timer).toMatchObject({ id: 'i-1/First touch/warning', attempt: 2 });
});

test('a timer whose execution was killed comes again when its lease ends', async () => {
	await startClock('i-1', 0.8);
	const { executions, close } = await run();
	await executions.next();
	await close();
	const claim = async (at: number) =>
		await inStore(async ({ timers }) => await timers.claimDue(at, 1, 0));
	expect(await claim(Date.now() + 20_000)).toEqual([]);
	expect(await claim(Date.now() + 31_000)).toMatchObject([{ kind: 'warning', attempt: 2 }]);
});

test('of a timer that is handed out twice, each execution is watched until its own end', async () => {
	await startClock('i-1', 0.8);
	jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout'] });
	const { executions, close } = await run();
	const first = await executions.next();
	// Beside the execution's there is one by which the trigger says that it is there, until it is closed.
	const others = jest.getTimerCount() - 2;
	// As when this process stood still for longer than the lease.
	const endLease = async () =>
		await inStore(
			async ({ timers }) =>
				await timers.postpone({ id: 'i-1/First touch/warning', inquiryId: 'i-1' }, 1),
		);
	await endLease();
	const second = await executions.next();
	await close();
	expect([first, second].map(({ outputs }) => outputs[0]?.[0]?.timer)).toMatchObject([
		{ attempt: 1 },
		{ attempt: 2 },
	]);
	const watched = async (n: number) => {
		for (let round = 0; round < 100 && jest.getTimerCount() - others > n; round++) {
			await new Promise(setImmediate);
		}
		return jest.getTimerCount() - others;
	};
	expect(await watched(2)).toBe(2);
	first.end(failure);
	expect(await watched(1)).toBe(1);
	await endLease();
	// The sign of life of the execution that goes on.
	jest.advanceTimersByTime(9_000);
	const visible = async () =>
		await inStore(async ({ timers }) => (await timers.nextDueAt(['warning'])) ?? 0);
	for (let round = 0; round < 100 && (await visible()) === 1; round++) {
		await new Promise(setImmediate);
	}
	expect(await visible()).toBeGreaterThan(Date.now());
	second.end(success);
	expect(await watched(0)).toBe(0);
});

test('a timer comes again when nothing is heard of its execution for a quarter of an hour', async () => {
	await startClock('i-1', 2);
	jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout'] });
	const { executions, close } = await run();
	await executions.next();
	await executions.next();
	await close();
	jest.advanceTimersByTime(15 * minute - 1_000);
	// The lease of an execution that goes on would last 30 s; the pause after a failure lasts 5 s.
	const claim = async () =>
		await inStore(async ({ timers }) => await timers.claimDue(Date.now() + 6_000, 1, hour));
	expect(await claim()).toEqual([]);
	jest.advanceTimersByTime(10_000);
	const again: string[] = [];
	for (let round = 0; round < 100; round++) {
		await new Promise(setImmediate);
		again.push(...(await claim()).map(({ id }) => id));
	}
	expect(again.sort()).toEqual(['i-1/First touch/breach', 'i-1/First touch/warning']);
});

test('what came due just before a pause is told after it', async () => {
	await startClock('i-1', 0.8);
	const warning = 'i-1/First touch/warning';
	const tell = async (type: 'pause' | 'resume', at: number) =>
		await inStore(async (session) => {
			const clocks = await session.clocks.ofInquiry('i-1');
			const telling = { leadId: null, now: Date.now() };
			await tellClocks(session, clocks, [{ type, at, by: '' }], telling);
		});
	await tell('pause', Date.now() - minute);
	const paused = await run({ events: ['warning'] });
	const next = async () =>
		await inStore(async ({ timers }) => (await timers.nextDueAt(['warning'])) ?? 0);
	while ((await next()) < Date.now()) await new Promise(setImmediate);
	await paused.close();
	expect(paused.executions.pending).toBe(0);
	expect(await next()).toBeLessThanOrEqual(Date.now() + minute);
	await tell('resume', Date.now());
	await inStore(async ({ timers }) => await timers.postpone({ id: warning, inquiryId: 'i-1' }, 1));
	const { executions } = await run({ events: ['warning'] });
	expect((await executions.next()).outputs[0]).toMatchObject([{ timer: { id: warning } }]);
});

test('two triggers on one workspace share the timers, each once', async () => {
	for (let n = 0; n < 6; n++) await startClock(`i-${n}`, 0.8);
	const a = await run();
	const b = await run();
	await Promise.all([a.close(), b.close()]);
	expect(a.executions.pending + b.executions.pending).toBe(6);
});

test('no more executions run at once than the option says', async () => {
	for (let n = 0; n < 6; n++) await startClock(`i-${n}`, 0.8);
	const { executions, close } = await run({ options: { mostAtOnce: 4 } });
	await close();
	expect(executions.pending).toBe(4);
});

test.each([
	[4, 0, 0, 2],
	[5, 0, 0, 3],
	[1, 0, 0, 1],
	[4, 3, 3, 1],
	[4, 6, 4, 0],
])(
	'of %i at once follow-ups leave half free, and come after %i of clocks',
	async (mostAtOnce, clocks, ofClocks, ofFollowUps) => {
		await inStore(async ({ timers }) => {
			const due = { kind: 'follow-up' as const, dueAt: 1, clock: null, step: 1 };
			const ids = Array.from({ length: 6 }, (_, n) => `f-${n}`);
			await timers.set(ids.map((id) => ({ ...due, id: `${id}/follow-up/1-1`, inquiryId: id })));
		});
		for (let n = 0; n < clocks; n++) await startClock(`i-${n}`, 0.8);
		const { executions, close } = await run({ options: { mostAtOnce } });
		await close();
		const kinds: string[] = [];
		while (executions.pending > 0) {
			const { outputs } = await executions.next();
			kinds.push(outputs[2]?.length === 1 ? 'follow-up' : 'clock');
		}
		const count = (kind: string) => kinds.filter((each) => each === kind).length;
		expect([count('clock'), count('follow-up')]).toEqual([ofClocks, ofFollowUps]);
	},
);

describe('settings', () => {
	test.each([
		[{ mostAtOnce: 0 }, 'At Most at Once is 0, which is not a whole number of 1 or more'],
		[{ mostAtOnce: 2.5 }, 'At Most at Once is 2.5, which is not a whole number of 1 or more'],
		[{ mostPerSecond: 0 }, 'At Most per Second is 0, which is not a number of 1 or more'],
		[{ checkEvery: 'often' }, 'Check Every (Seconds) is "often", which is not a number'],
		[{ checkEvery: 1e9 }, 'Check Every (Seconds) is 1000000000, which is not a number from 1 to'],
		[{ checkEvery: '' }, 'Check Every (Seconds) is empty'],
		[{ keepEvents: -1 }, 'Keep Events (Days) is -1, which is not a number of 0 or more'],
		[{ keepClosedLeads: 'a year' }, 'Keep Closed Leads (Days) is "a year", which is not a number'],
		[{ checkEvery: '={{ 0 }}' }, 'Check Every (Seconds) is 0, which is not a number from 1 to'],
		[
			{ mostAtOnce: '={{ $json.most }}' },
			'At Most at Once has an expression that may differ from lead to lead ("={{ $json.most }}")',
		],
		[{ liveTestRuns: '={{ "maybe" }}' }, 'Use Live Data in Test Runs is "maybe"'],
	])('that cannot work are refused by their label: %j', async (options, message) => {
		await expect(run({ options })).rejects.toThrow(message);
	});

	test('about a lead are refused, because none is there yet', async () => {
		await expect(run({ workspace: '={{ $json.lead.workspace }}' })).rejects.toThrow(
			'Workspace has an expression that may differ from lead to lead',
		);
	});

	test('from an expression count as if they were written', async () => {
		await startClock('i-1', 0.8, 'client-a');
		const { executions } = await run({
			workspace: '={{ "client" + "-a" }}',
			events: '={{ "warning, Breach" }}',
			options: { mostAtOnce: '={{ "3" }}' },
		});
		expect((await executions.next()).outputs[0]).toMatchObject([
			{ lead: { workspace: 'client-a' } },
		]);
	});

	const day = 24 * hour;

	const usual = { checkEveryMs: 1_000, mostPerSecond: 20, mostAtOnce: 20 };

	test.each([
		[{}, { limits: usual, keep: { closedLeadsMs: null, eventsMs: null } }],
		[
			{ checkEvery: 5, mostPerSecond: '1.5', mostAtOnce: '2' },
			{ limits: { checkEveryMs: 5_000, mostPerSecond: 1.5, mostAtOnce: 2 } },
		],
		[{ keepClosedLeads: 0, keepEvents: 0 }, { keep: { closedLeadsMs: null, eventsMs: null } }],
		[
			{ keepClosedLeads: 30, keepEvents: '90' },
			{ keep: { closedLeadsMs: 30 * day, eventsMs: 90 * day } },
		],
		// A day of 25 hours is over.
		[{ keepClosedLeads: 0.5 }, { keep: { closedLeadsMs: 26 * hour } }],
	])('as written are read: %j', (options, settings) => {
		expect(readSettings(valuesSource({ options }), 'Europe/Berlin')).toMatchObject(settings);
	});
});

test('spaces around the workspace do not matter', async () => {
	await startClock('i-1', 0.8, 'client-a');
	const { executions } = await run({ workspace: ' client-a ' });
	expect((await executions.next()).outputs[0]).toMatchObject([{ lead: { workspace: 'client-a' } }]);
});

test('a clock that was stopped in the meantime is not heard of again', async () => {
	await startClock('i-1', 2);
	await inStore(async ({ clocks }) => {
		for (const clock of await clocks.ofInquiry('i-1')) {
			await clocks.update({ ...clock, state: 'stopped', stoppedAt: clock.startedAt });
		}
	});
	const { executions, close } = await run();
	await close();
	expect(executions.pending).toBe(0);
	expect(await timersOf(farAhead)).toEqual([]);
});

describe('a waiting lead', () => {
	const register = async () => {
		await inStore(async ({ inquiries }) => {
			await inquiries.register({
				inquiryId: 'i-1',
				leadId: null,
				receivedAt: Date.now() - hour,
				replayWindowMs: 0,
				waitingAt: Date.now() - hour,
				item: { lead: { fullName: 'Ada' } },
			});
		});
	};

	const claimWaiting = async (at: number) =>
		await inStore(async ({ timers }) => await timers.claimDue(at, 1, 0));

	test('comes out of its own output and is done with once it has an end', async () => {
		await register();
		const { executions } = await run();
		const { outputs, end } = await executions.next();
		expect(outputs).toMatchObject([
			[],
			[{ lead: { fullName: 'Ada', inquiryId: 'i-1' }, timer: { kind: 'waiting' } }],
			[],
			[],
		]);
		await inStore(async ({ inquiries }) => await inquiries.finish('i-1', 'handed over'));
		end(success);
		await settled('i-1/waiting');
	});

	test('comes again after five seconds when its run failed', async () => {
		await register();
		const { executions, close } = await run();
		(await executions.next()).end(failure);
		await close();
		const again = async () => await claimWaiting(Date.now() + 6_000);
		while ((await again()).length === 0) await new Promise(setImmediate);
		expect(await again()).toMatchObject([{ id: 'i-1/waiting' }]);
	});

	test('comes again after a minute when its run ended and it still waits', async () => {
		await register();
		const { executions, close } = await run();
		(await executions.next()).end(success);
		await close();
		while ((await claimWaiting(Date.now() + 31_000)).length > 0) await new Promise(setImmediate);
		expect(await claimWaiting(Date.now() + 61_000)).toMatchObject([
			{ attempt: expect.any(Number) },
		]);
	});

	test('leaves with the clocks after five tries, and the event log says so', async () => {
		await register();
		for (let tries = 0; tries < 5; tries++) await claimWaiting(Date.now());
		const { executions } = await run();
		expect((await executions.next()).outputs).toMatchObject([
			[{ timer: { kind: 'waiting', attempt: 6 } }],
			[],
			[],
			[],
		]);
		const events = await inStore(async (session) => await session.events.timeline('i-1'));
		expect(events.map(({ type }) => type)).toEqual(['inquiry.stalled']);
	});
});

describe('by hand', () => {
	test('sends what is next in line of the test workspace, without waiting for it', async () => {
		await startClock('i-1', 0, 'default:test');
		const { executions, manual } = await run({}, 'manual');
		await manual?.();
		expect((await executions.next()).outputs[0]).toMatchObject([
			{ lead: { workspace: 'default' }, timer: { id: 'i-1/First touch/warning' } },
		]);
	});

	test('runs in the engine of n8n, and the timer is gone after the run', async () => {
		await startClock('i-1', 2, 'default:test');
		const outputs = await runNode({ node: new LeadTimerTrigger(), items: [{}], mode: 'manual' });
		expect(jsonOf(outputs)).toMatchObject([[{ timer: { kind: 'warning' } }], [], [], []]);
		await settled('i-1/First touch/warning', 'default:test');
	});

	test('says what to do when there is nothing', async () => {
		await startClock('i-1', 2);
		const { manual } = await run({}, 'manual');
		await expect(manual?.()).rejects.toThrow('No clock runs and no lead waits');
	});

	test('on live data, sends only what is due', async () => {
		await startClock('i-1', 0.1);
		const { manual } = await run({ options: { liveTestRuns: true } }, 'manual');
		await expect(manual?.()).rejects.toThrow('No clock runs and no lead waits');
	});
});

describe('what is over', () => {
	/** A lead whose one inquiry came to its end a year ago. */
	const closedLead = async () => {
		const yearAgo = Date.now() - 365 * 24 * hour;
		await inStore(async ({ inquiries }) => {
			await inquiries.keepItem('i-old', null, yearAgo, {});
			await inquiries.finish('i-old', 'disqualified');
		});
	};

	const isKept = async () =>
		(await inStore(async ({ inquiries }) => await inquiries.find('i-old'))) !== undefined;

	test('is deleted by a published trigger when the option says so', async () => {
		await closedLead();
		await run({ options: { keepClosedLeads: 30 } });
		while (await isKept()) await new Promise(setImmediate);
		expect(await isKept()).toBe(false);
	});

	test.each([
		['is kept for ever without the option', {}, 'trigger' as const],
		[
			'is never deleted by a run by hand',
			{ keepClosedLeads: 30, liveTestRuns: true },
			'manual' as const,
		],
	])('%s', async (_what, options, mode) => {
		await closedLead();
		const { close } = await run({ options }, mode);
		await close();
		expect(await isKept()).toBe(true);
	});
});

test('with settings that cannot work, the workflow cannot be published', async () => {
	process.env.EXECUTIONS_MODE = 'queue';
	const published = run();
	await expect(published)
		.rejects.toThrow('n8n runs in queue mode')
		.finally(() => {
			delete process.env.EXECUTIONS_MODE;
		});
});

test('a test copy fires nothing by itself: a published trigger is refused it by the label', async () => {
	await expect(run({ workspace: 'default:test' })).rejects.toThrow(
		'Workspace is "default:test", the test copy of a workspace',
	);
});

test('a published trigger leaves the timers of the test copy alone', async () => {
	await startClock('i-1', 100, 'default:test', { test: true });
	await startClock('i-2', 100);
	const { executions } = await run();
	const ids = [(await executions.next()).outputs, (await executions.next()).outputs].flat(2);
	expect(ids).toMatchObject([{ lead: { inquiryId: 'i-2' } }, { lead: { inquiryId: 'i-2' } }]);
	expect(await timersOf(farAhead, 'default:test')).toHaveLength(2);
});

test('the mark of test data comes out with its timer', async () => {
	await startClock('i-1', 0, 'default:test', { test: true });
	const { executions, manual } = await run({}, 'manual');
	await manual?.();
	expect((await executions.next()).outputs[0]).toMatchObject([
		{ lead: { workspace: 'default', test: true } },
	]);
});
