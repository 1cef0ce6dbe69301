/**
 * Several processes send what one workspace has queued: no row is handed to two of them within a
 * lease, and what a process takes along when it is killed is handed out when the lease ends.
 */
import type { Answer, Run } from '../../nodes/core/deliver';
import type { StoreSettings } from '../../nodes/store';
import { leaseMs } from '../desk/outbox';
import type { Member } from './processes/fleet';
import type { SenderQuestion } from './processes/sender';
import { stores, type StoreHost } from './processes/stores';
import { useProcesses } from './processes/useProcesses';

jest.setTimeout(300_000);

const processCount = 3;
const leads = 80;
/** How many of a channel one look takes: so few that all of them look many times. */
const most = 3;

const ids = Array.from({ length: leads }, (_, n) => `inq_${n}`);
const now = Date.parse('2026-03-02T09:30:00Z');
const processes = useProcesses(require.resolve('./processes/sender.ts'));

/** What a lead's rows are called that is handed out for this time. */
const rowsOf = (attempt: number) =>
	ids.flatMap((id) => ['message', 'upsert'].map((step) => `${id}/${step}/first#${attempt}`)).sort();

const named = (runs: readonly Run[]) => runs.map(({ id, attempt }) => `${id}#${attempt}`).sort();

type Asked = SenderQuestion extends infer Each
	? Each extends SenderQuestion
		? Omit<Each, 'settings'>
		: never
	: never;

describe.each(stores)('$name, from which three processes send', ({ open }) => {
	let store: StoreHost;
	let settings: StoreSettings;
	let alive: Member[];

	beforeAll(async () => {
		store = await processes.host(open);
	});
	beforeEach(async () => {
		settings = store.fresh();
		alive = Array.from({ length: processCount }, () => processes.start());
		await ask(alive[0], { queue: ids, now });
		// Each opens the store, so that all are as quick when it counts.
		expect((await takeAll(now - 1)).flat()).toEqual([]);
	});
	afterEach(async () => {
		for (const member of alive) await member.kill();
	});

	const ask = async <Said>(member: Member | undefined, question: Asked) => {
		if (!member) throw new Error('No such process');
		return await member.ask<Said>({ ...question, settings });
	};

	/** All look at the same moment, again and again until nothing is left; by process. */
	const takeAll = async (at: number): Promise<Run[][]> => {
		const taken: Run[][] = alive.map(() => []);
		for (;;) {
			const looks = await Promise.all(
				alive.map(async (member) => await ask<Run[]>(member, { take: most, now: at })),
			);
			if (looks.every((look) => look.length === 0)) return taken;
			for (const [index, look] of looks.entries()) taken[index]?.push(...look);
		}
	};

	test('each row is handed out once, and by all of them', async () => {
		const taken = await takeAll(now);
		expect(named(taken.flat())).toEqual(rowsOf(1));
		expect(taken.every((each) => each.length > 0)).toBe(true);
		expect((await takeAll(now + leaseMs - 1)).flat()).toEqual([]);
	});

	test('what a killed process had is handed out when its lease ends, and no other row', async () => {
		const [first = [], lost = [], third = []] = await takeAll(now);
		const [one, killed, other] = alive;
		await ask(one, { endWell: first, now });
		await ask(other, { endWell: third, now });
		await killed?.kill();
		alive = alive.filter((member) => member !== killed);
		expect((await takeAll(now + leaseMs - 1)).flat()).toEqual([]);
		const again = (await takeAll(now + leaseMs)).flat();
		expect(named(again)).toEqual(named(lost.map(({ id }) => ({ id, attempt: 2 }))));
		expect(again.length).toBeGreaterThan(0);
	});

	test('of two runs of one row the newer one may begin, and a late end of the older changes nothing', async () => {
		const older = (await takeAll(now)).flat();
		const messages = older.filter(({ id }) => id.includes('message'));
		const newer = (await takeAll(now + leaseMs)).flat();
		expect(named(newer)).toEqual(rowsOf(2));
		const [first, second] = alive;
		await ask(first, { endWell: messages, now: now + leaseMs });
		const [late, due] = await Promise.all([
			ask<Answer[]>(first, { begin: messages, now: now + leaseMs }),
			ask<Answer[]>(second, {
				begin: newer.filter(({ id }) => id.includes('message')),
				now: now + leaseMs,
			}),
		]);
		expect(new Set(late)).toEqual(new Set(['unclear']));
		expect(new Set(due)).toEqual(new Set(['send']));
	});
});
