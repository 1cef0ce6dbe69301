import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { timerKinds, type TimerEvent } from '../../nodes/core/lead';
import { pacedTimers } from '../../nodes/LeadTimerTrigger/pacedTimers';
import { TimerDesk } from '../../nodes/LeadTimerTrigger/TimerDesk';
import { LookLoop } from '../../nodes/shared';
import { openedStore } from '../../nodes/shared/openStores';
import type { LeadStore, StoreSession, StoreSettings, Timer } from '../../nodes/store';
import { timer } from '../store/contract/records';
import { succeeded, triggerContext, untilFree } from '../store/processes/triggerContext';
import { handOverWithClock } from '../store/runningClock';

type Log = (line: string) => void;

const workspace = 'bench';
const timerCount = 100_000;
const polls = 500;

/** How many come due in each second of the run that measures how late they come out. */
const duePerSecond = 10;
const seconds = 20;

/** How many executions the trigger starts at once, as it is set on the canvas. */
const mostAtOnce = 20;

const hour = 3_600_000;

/** What a second's look for due timers costs with many open ones, and how late they come out. */
export async function bench(
	log: Log,
	{ startPostgres }: { startPostgres: typeof import('../postgres/server').startPostgres },
) {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-bench-'));
	const server = await startPostgres({ durable: true });
	try {
		const stores: Record<string, StoreSettings> = {
			embedded: { kind: 'embedded', path: join(folder, 'leads.sqlite') },
			PostgreSQL: server.fresh(),
		};
		for (const [name, settings] of Object.entries(stores)) {
			const store = await openedStore(settings);
			await fill(store);
			log(name);
			log(`  ${timerCount} timers open, none due: ${await idlePoll(store)} of CPU a poll`);
			log(`  ${duePerSecond} due a second: ${await lateness(store, settings)}`);
			await store.close();
		}
	} finally {
		await server.remove();
		await rm(folder, { recursive: true, force: true });
	}
}

const inStore = async <Result>(
	store: LeadStore,
	work: (session: StoreSession) => Promise<Result>,
) => await store.transaction(async (open) => await work(open(workspace)));

const openTimer = (n: number, dueAt: number): Timer =>
	timer({
		id: `i-${n}/First touch/breach`,
		kind: (['breach', 'warning', 'escalation'] as const)[n % 3] ?? 'breach',
		dueAt,
		inquiryId: `i-${n}`,
	});

async function fill(store: LeadStore) {
	const later = Date.now() + hour;
	const atOnce = 1000;
	for (let from = 0; from < timerCount; from += atOnce) {
		const timers = Array.from({ length: atOnce }, (_, n) => openTimer(from + n, later + from + n));
		await inStore(store, async (session) => await session.timers.set(timers));
	}
}

const nextDueAt = async (store: LeadStore) =>
	await store.read(async (open) => await open(workspace).timers.nextDueAt());

/** The CPU time of this process for one look, as the trigger takes it when nothing is due. */
async function idlePoll(store: LeadStore): Promise<string> {
	for (let n = 0; n < 50; n++) await nextDueAt(store);
	const before = process.cpuUsage();
	for (let n = 0; n < polls; n++) await nextDueAt(store);
	const { user, system } = process.cpuUsage(before);
	return `${((user + system) / 1000 / polls).toFixed(3)} ms`;
}

/** Starts clocks that come due one after the other. */
async function startClocks(store: LeadStore, count: number, from: number) {
	await inStore(store, async (session) => {
		for (let n = 0; n < count; n++) {
			const inquiryId = `late-${n}`;
			const dueAt = from + Math.round((n * 1000) / duePerSecond);
			const item = { lead: { id: inquiryId, inquiryId, workspace } };
			await handOverWithClock(session, { inquiryId, startedAt: dueAt - hour, dueAt }, item);
		}
	});
}

const fail = (error: Error) => {
	throw error;
};

/** The trigger's own loop, as it is set on the canvas, and how long after its time each comes out. */
async function lateness(store: LeadStore, settings: StoreSettings): Promise<string> {
	const from = Date.now() + 2_000;
	const count = duePerSecond * seconds;
	await startClocks(store, count, from);
	const late: number[] = [];
	const context = triggerContext(settings, async ({ timer: due }) => {
		const { dueAt } = due as unknown as TimerEvent;
		late.push(Date.now() - Date.parse(dueAt));
		return succeeded;
	});
	const desk = new TimerDesk(context, {
		...{ storeWorkspace: workspace, leadWorkspace: workspace, mostAtOnce },
		kinds: timerKinds,
	});
	const look = pacedTimers(20, desk, Date.now());
	const loop = new LookLoop({ ...context, emitError: fail }, look, 1000);
	loop.start();
	while (late.length < count) await setTimeout(50);
	await loop.stop();
	await untilFree(desk, mostAtOnce);
	late.sort((a, b) => a - b);
	const at = (share: number) => late[Math.ceil(late.length * share) - 1] ?? NaN;
	return `out after ${at(0.5)} ms (median), ${at(0.99)} ms (p99)`;
}
