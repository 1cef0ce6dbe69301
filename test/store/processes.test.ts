/**
 * Several n8n processes at one store: whatever they do at the same moment, each submission is one
 * inquiry, each person one lead, each turn is taken once and no cap is passed.
 */
import type { Assignment } from '../../nodes/core/lead';
import type { RouteRecord } from '../../nodes/core/route';
import type { StoreSettings } from '../../nodes/store';
import { plainText } from '../../nodes/store/sql/packedText';
import { crowd } from './processes/crowd';
import { unfairness, type Given } from './processes/exactShare';
import type { Member } from './processes/fleet';
import { processesLength } from './processes/length';
import type { Execution, N8nQuestion } from './processes/n8nProcess';
import { stores, timerIdsIn, type Row, type StoreHost } from './processes/stores';
import { useProcesses } from './processes/useProcesses';
import { clockNames, lastPool, poolOf, team } from './processes/team';

jest.setTimeout(300_000);

const processCount = 8;
const { inquiriesEach } = processesLength;
const batchSize = 25;
/** How many executions of one process overlap. */
const overlapping = 2;

const processes = useProcesses(require.resolve('./processes/n8nProcess.ts'));
let members: Member[];
beforeAll(() => {
	members = Array.from({ length: processCount }, () => processes.start());
});

const countBy = <Item>(items: readonly Item[], key: (item: Item) => unknown) => {
	const counts = new Map<unknown, number>();
	for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
	return counts;
};

/** All that the nodes have written. */
const readAll = async (read: (table: string, order: string) => Promise<Row[]>) => ({
	events: await read('event', 'sequence'),
	leads: await read('lead', 'id'),
	keys: await read('lead_key', 'lead_id'),
	inquiries: await read('inquiry', 'id'),
	assignments: await read('assignment', 'inquiry_id'),
	rotations: await read('rotation', 'pool'),
	clocks: await read('clock', 'inquiry_id'),
	timers: await read('timer', 'id'),
});

/** The event log in its order, with what an assignment says. */
const givenIn = (events: Row[]) =>
	events
		.filter(({ type }) => type === 'lead.assigned')
		.map(({ inquiry_id, data }) => {
			const { owner, strategy, record } = JSON.parse(plainText(String(data))) as Logged;
			const pool = strategy === 'round robin' ? (record.turn?.pool ?? '') : null;
			return { inquiryId: String(inquiry_id), owner, pool };
		});

type Logged = Given & Pick<Assignment, 'strategy'> & { record: Pick<RouteRecord, 'turn'> };

describe.each(stores)('$name, used by eight processes at once', ({ open }) => {
	let store: StoreHost;
	let settings: StoreSettings;
	const handed = crowd(processCount, inquiriesEach, batchSize);
	const executions: Execution[] = [];
	let rows: Awaited<ReturnType<typeof readAll>>;
	let given: Array<Given & { inquiryId: string }>;

	beforeAll(async () => {
		store = await processes.host(open);
		settings = store.fresh();
		for (const batches of handed.rounds) {
			const round = members.map(async (member, at) => {
				const batch = batches[at] ?? [];
				const question: N8nQuestion = {
					settings,
					batches: Array.from({ length: overlapping }, (_, part) =>
						batch.filter((_item, place) => place % overlapping === part),
					),
				};
				return await member.ask<Execution[]>(question);
			});
			executions.push(...(await Promise.all(round)).flat());
		}
		rows = await readAll(async (table, order) => await store.rows(settings, table, order));
		given = givenIn(rows.events);
	});

	const answers = () => executions.flatMap((execution) => execution.answers);

	test('every delivery is answered', () => {
		expect(executions.filter(({ failed }) => failed !== undefined)).toEqual([]);
		const deliveries = [...handed.inquiries].map(([id, { deliveries }]) => [id, deliveries]);
		expect(answers()).toHaveLength(processCount * inquiriesEach);
		expect(countBy(answers(), ({ inquiryId }) => inquiryId)).toEqual(new Map(deliveries as []));
	});

	test('no lead is there twice', () => {
		expect(rows.leads).toHaveLength(handed.people);
		const emails = rows.keys.filter(({ kind }) => kind === 'email');
		expect(new Set(emails.map(({ value }) => value)).size).toBe(handed.people);
	});

	test('each submission is one inquiry, of the lead that is its person', () => {
		expect(rows.inquiries.map(({ id }) => id)).toEqual([...handed.inquiries.keys()].sort());
		const emailOf = new Map(
			rows.keys
				.filter(({ kind }) => kind === 'email')
				.map(({ lead_id, value }) => [lead_id, value]),
		);
		const wrong = rows.inquiries.filter(
			({ id, lead_id, outcome }) =>
				emailOf.get(lead_id) !== handed.inquiries.get(String(id))?.person ||
				outcome !== 'handed over',
		);
		expect(wrong).toEqual([]);
	});

	test('each inquiry has one owner, the one that every delivery was answered with', () => {
		expect(rows.assignments.map(({ inquiry_id }) => inquiry_id)).toEqual(
			[...handed.inquiries.keys()].sort(),
		);
		const ownerOf = new Map(
			rows.assignments.map(({ inquiry_id, owner_id }) => [inquiry_id, owner_id]),
		);
		expect(answers().filter(({ inquiryId, owner }) => ownerOf.get(inquiryId) !== owner)).toEqual(
			[],
		);
		expect(given.filter(({ inquiryId, owner }) => ownerOf.get(inquiryId) !== owner)).toEqual([]);
		expect([...ownerOf.values()]).not.toContain(null);
	});

	test('all inquiries of a person have the same owner, who took one turn for them', () => {
		const owners = new Map<string, Set<string>>();
		for (const { inquiryId, owner } of given) {
			const person = handed.inquiries.get(inquiryId)?.person ?? '';
			owners.set(person, (owners.get(person) ?? new Set()).add(owner));
		}
		expect([...owners.values()].filter(({ size }) => size !== 1)).toEqual([]);
		expect(given.filter(({ pool }) => pool !== null)).toHaveLength(handed.people);
	});

	test('each inquiry has one set of clocks, with the timers of each, and waits no longer', () => {
		const ids = [...handed.inquiries.keys()].sort();
		expect(rows.clocks.map(({ inquiry_id }) => inquiry_id)).toEqual(
			ids.flatMap((id) => clockNames.map(() => id)),
		);
		expect(timerIdsIn(rows.timers)).toEqual(
			ids
				.flatMap((id) =>
					clockNames.flatMap((name) => [`${id}/${name}/breach`, `${id}/${name}/warning`]),
				)
				.sort(),
		);
	});

	test('each thing that happened is in the event log once', () => {
		const { inquiries } = handed;
		for (const type of ['inquiry.registered', 'lead.assigned', 'clocks.started']) {
			const noted = rows.events.filter((event) => event.type === type);
			expect(noted.map(({ inquiry_id }) => inquiry_id).sort()).toEqual(
				[...inquiries.keys()].sort(),
			);
		}
	});

	test('no cap is passed, and every pool is within one turn of the exact share at every prefix', () => {
		expect(unfairness(team, given)).toEqual([]);
	});

	test('a lead goes to its own pool as long as somebody there is below their cap', () => {
		const leads = new Map(team.map(({ id }) => [id, 0]));
		const elsewhere = given.filter(({ inquiryId, owner, pool }) => {
			const own = poolOf(handed.inquiries.get(inquiryId)?.country ?? '');
			const isFree = team.some(
				({ id, pools, cap }) => pools.includes(own) && (leads.get(id) ?? 0) < (cap ?? Infinity),
			);
			leads.set(owner, (leads.get(owner) ?? 0) + 1);
			return pool !== null && pool !== (isFree ? own : lastPool);
		});
		expect(elsewhere).toEqual([]);
		// Caps were reached, or this would show little.
		const full = team.filter(({ id, cap }) => cap !== null && (leads.get(id) ?? 0) >= cap);
		expect(full.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy', 'dee']);
	});

	test('no turn is lost or taken twice: a pool remembers as many as it gave', () => {
		const turns = rows.rotations.map(({ pool, state }) => [
			pool,
			(JSON.parse(String(state)) as { turns: number }).turns,
		]);
		const taken = countBy(
			given.filter(({ pool }) => pool !== null),
			({ pool }) => pool,
		);
		expect(new Map(turns as [])).toEqual(taken);
	});
});
