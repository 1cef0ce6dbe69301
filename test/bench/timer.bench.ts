import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type LeadStore, type StoreSession, type Timer } from '../../nodes/store';

type Log = (line: string) => void;

const workspace = 'bench';
const timerCount = 100_000;
const polls = 500;

/** How many come due in each second of the run that measures how late they come out. */
const duePerSecond = 20;
const seconds = 15;

const hour = 3_600_000;

/** What a second's look for due timers costs with many open ones, and how late they come out. */
export async function bench(
	log: Log,
	{ startPostgres }: { startPostgres: typeof import('../postgres/server').startPostgres },
) {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-bench-'));
	const server = await startPostgres({ durable: true });
	try {
		const stores = {
			embedded: await openStore({ kind: 'embedded', path: join(folder, 'leads.sqlite') }),
			PostgreSQL: await openStore(server.fresh()),
		};
		for (const [name, store] of Object.entries(stores)) {
			await fill(store);
			log(name);
			log(`  ${timerCount} timers open, none due: ${await idlePoll(store)} of CPU a poll`);
			log(`  ${duePerSecond} due a second: ${await lateness(store)}`);
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

const timer = (n: number, dueAt: number): Timer => ({
	id: `i-${n}/First touch/breach`,
	kind: (['breach', 'warning', 'escalation'] as const)[n % 3] ?? 'breach',
	dueAt,
	inquiryId: `i-${n}`,
	clock: 'First touch',
	step: null,
});

async function fill(store: LeadStore) {
	const later = Date.now() + hour;
	const atOnce = 1000;
	for (let from = 0; from < timerCount; from += atOnce) {
		const timers = Array.from({ length: atOnce }, (_, n) => timer(from + n, later + from + n));
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

/** Looks every second, as the trigger does, and notes how long after its time each comes out. */
async function lateness(store: LeadStore): Promise<string> {
	const from = Date.now() + 500;
	const count = duePerSecond * seconds;
	const due = Array.from({ length: count }, (_, n) =>
		timer(timerCount + n, from + Math.round((n * 1000) / duePerSecond)),
	);
	await inStore(store, async (session) => await session.timers.set(due));
	const late: number[] = [];
	while (late.length < count && Date.now() < from + seconds * 4000) {
		const now = Date.now();
		const next = await nextDueAt(store);
		if (next !== null && next <= now) {
			const claimed = await inStore(
				store,
				async (session) => await session.timers.claimDue(now, duePerSecond, 30_000),
			);
			for (const { id, dueAt } of claimed) {
				late.push(Date.now() - dueAt);
				await inStore(store, async (session) => await session.timers.complete(id));
			}
		}
		await new Promise((resolve) => setTimeout(resolve, 1000));
	}
	late.sort((a, b) => a - b);
	const at = (share: number) => late[Math.ceil(late.length * share) - 1] ?? NaN;
	return `out after ${at(0.5)} ms (median), ${at(0.99)} ms (p99), ${late.length} of ${count}`;
}
