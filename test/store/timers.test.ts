/**
 * Several processes watch the same timers: each timer is handed to one of them, whoever is killed
 * with it loses nothing, and what it causes happens once.
 */
import { attemptAsync } from '../../nodes/core/attempt';
import { submissionInquiryId } from '../../nodes/core/keys';
import type { StoreSettings } from '../../nodes/store';
import { plainText } from '../../nodes/store/sql/packedText';
import type { ClaimNote, Death, Look } from './processes/claim';
import type { Member } from './processes/fleet';
import type { N8nQuestion } from './processes/n8nProcess';
import { stores, timerIdsIn, type Row, type StoreHost } from './processes/stores';
import { useProcesses } from './processes/useProcesses';
import { clockNames } from './processes/team';

jest.setTimeout(300_000);

const inquiries = 30;
const claimers = 3;
/** How many one look of one of them takes: not all, and in the end more than there are. */
const most = 8;
/** How long a timer that was handed out stays with its claimer. */
const leaseMs = 30_000;
/** How much later each look is: a lease lasts for several. */
const betweenLooksMs = 11_000;
const minute = 60_000;

/** Where processes are killed, one after the other, and the look from which on. */
const deaths: Array<{ death: Death; from: number }> = [
	{ death: 'claimed', from: 1 },
	{ death: 'escalated', from: 3 },
	{ death: 'done', from: 5 },
];

const processes = useProcesses(require.resolve('./processes/n8nProcess.ts'));

/** Processes that were not killed yet, and what all of them say. */
const alive: Member[] = [];
let hear: (note: ClaimNote) => void;

function start() {
	const member = processes.start();
	member.hear((note: ClaimNote) => hear(note));
	alive.push(member);
	return member;
}

const ids = Array.from({ length: inquiries }, (_, n) => submissionInquiryId('form', String(n)));

/** The timers of every clock that end with one of these. */
const timersOf = (...whats: string[]) =>
	ids
		.flatMap((id) => clockNames.flatMap((name) => whats.map((what) => `${id}/${name}/${what}`)))
		.sort();

/** Of the default ladder: reminding, telling and reassigning; the final queue is later. */
const due = timersOf('breach', 'step-3', 'warning');

describe.each(stores)('$name, its timers watched by three processes', ({ open }) => {
	let store: StoreHost;
	let settings: StoreSettings;
	let events: Row[];
	const notes: ClaimNote[] = [];
	const died: Death[] = [];

	const ask = async <Answer>(member: Member, question: N8nQuestion) =>
		await member.ask<Answer>(question);

	/** Inquiries whose clocks of an hour ran out so long ago that they are to be reassigned. */
	const begin = async (member: Member, now: number) => {
		const receivedAt = new Date(now - 100 * minute).toISOString();
		const items = ids.map((id, n) => ({
			lead: {
				...{ id, inquiryId: id, workspace: 'default', receivedAt, country: 'GB' },
				...{ fullName: `Person ${n} of Town ${n}`, email: `person${n}@example.com` },
			},
		}));
		await ask(member, { settings, batches: [items] });
	};

	/** One look at the timers; says how many came due. A killed process held at least one. */
	const watch = async (member: Member, look: Look) => {
		const sent = await attemptAsync(async () => await ask<number>(member, { settings, look }));
		if (sent.ok) return sent.value;
		expect(sent.error).toMatchObject({ message: expect.stringContaining('SIGKILL') });
		if (look.death) died.push(look.death);
		alive.splice(alive.indexOf(member), 1);
		return 1;
	};

	beforeAll(async () => {
		hear = (note) => notes.push(note);
		while (alive.length < claimers + deaths.length) start();
		store = await processes.host(open);
		settings = store.fresh();
		let now = Date.now();
		await begin(alive[0] ?? start(), now);
		let emptyLooks = 0;
		for (let look = 0; emptyLooks * betweenLooksMs <= leaseMs; look++) {
			const next = deaths[died.length];
			const death = next && look >= next.from ? next.death : null;
			const [first, ...others] = alive.slice(0, claimers);
			const sent = await Promise.all([
				first && watch(first, { now, most, death }),
				...others.map(async (member) => await watch(member, { now, most, death: null })),
			]);
			emptyLooks = sent.some((n) => n !== 0) ? 0 : emptyLooks + 1;
			// What they set while they work is set by their own clocks.
			now = Math.max(now + betweenLooksMs, Date.now());
		}
		events = await store.rows(settings, 'event', 'sequence');
	});

	const delivered = () => notes.filter((note) => 'delivered' in note);
	const eventsOf = (type: string) =>
		events
			.filter((event) => event.type === type)
			.map(({ data }) => JSON.parse(plainText(String(data))) as { timer?: string });

	test('processes were killed with timers in their hands', () => {
		expect(died).toEqual(deaths.map(({ death }) => death));
	});

	test('every timer is delivered, and its execution does its work', () => {
		expect([...new Set(delivered().map(({ delivered }) => delivered))].sort()).toEqual(due);
		expect(notes.filter((note) => 'failed' in note)).toEqual([]);
		expect(delivered().length).toBeGreaterThan(due.length);
	});

	test('nobody else gets a timer while its lease lasts', () => {
		const last = new Map<string, number>();
		const tooEarly = delivered().filter(({ delivered: timer, now }) => {
			const before = last.get(timer);
			last.set(timer, now);
			return before !== undefined && now - before < leaseMs;
		});
		expect(tooEarly).toEqual([]);
	});

	test('only what killed processes held comes again', () => {
		const again = delivered().filter(({ attempt }) => attempt > 1);
		expect(again.length).toBeGreaterThanOrEqual(deaths.length);
		expect(again.length).toBeLessThanOrEqual(deaths.length * most);
		expect(again.filter(({ attempt }) => attempt > 2)).toEqual([]);
	});

	test('what a timer causes happens once', async () => {
		const steps = eventsOf('escalation.step').map(({ timer }) => timer ?? '');
		expect([...new Set(steps)].sort()).toEqual(steps.sort());
		// A warning that came again after the breach causes nothing any more.
		const late = delivered().filter(({ attempt }) => attempt > 1);
		const lateWarnings = late
			.map(({ delivered: timer }) => timer)
			.filter((timer) => timer.endsWith('/warning'));
		expect([...new Set([...steps, ...lateWarnings])].sort()).toEqual(due);
		const assignments = await store.rows(settings, 'assignment', 'inquiry_id, round');
		// Assigned once, and reassigned once by each clock.
		expect(assignments.map(({ inquiry_id, round }) => [inquiry_id, round])).toEqual(
			[...ids].sort().flatMap((id) => [1, 2, 3].map((round) => [id, round])),
		);
		expect(eventsOf('lead.reassigned')).toHaveLength(inquiries * clockNames.length);
	});

	test('what is left is not due yet: the last step of each ladder', async () => {
		const timers = await store.rows(settings, 'timer', 'id');
		expect(timerIdsIn(timers)).toEqual(timersOf('step-4'));
	});
});
