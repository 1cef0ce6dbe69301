/**
 * A process that is killed while it writes leaves no half batch behind, and nothing of what it
 * was told is done is lost.
 */
import { openStore, type StoreSettings } from '../../nodes/store';
import { plainText } from '../../nodes/store/sql/packedText';
import { inquiriesOf, ownerIds, pool, presenceOf, workspace } from './processes/batches';
import { processesLength } from './processes/length';
import { seeded } from './processes/seeded';
import { postgresName, stores, type StoreHost } from './processes/stores';
import { useProcesses } from './processes/useProcesses';
import type { WriterAnswer, WriterNote, WriterQuestion } from './processes/writer';

jest.setTimeout(300_000);

const { kills } = processesLength;
const serverKills = 5;
/** The kills are spread over the time that so many batches take. */
const batchesMeasured = 5;

const processes = useProcesses(require.resolve('./processes/writer.ts'));

/** A writer, and what it has said so far. */
function startWriter() {
	const member = processes.start();
	const begun: string[] = [];
	const done: string[] = [];
	let heard = () => {};
	const writes = new Promise<void>((resolve) => {
		heard = resolve;
	});
	member.hear((note: WriterNote) => {
		if ('begun' in note) begun.push(note.begun);
		else done.push(note.done);
		heard();
	});
	const ask = async (question: WriterQuestion) => await member.ask<WriterAnswer>(question);
	return { member, begun, done, writes, ask };
}

type Writer = ReturnType<typeof startWriter>;

/** What is there of each batch, in a store that is opened for this look. */
async function look(settings: StoreSettings, batches: readonly string[]) {
	const store = await openStore(settings);
	const seen = store.transaction(async (open) => {
		const session = open(workspace);
		const there = new Map<string, string>();
		for (const batch of batches) {
			const parts = new Set<string>();
			for (const id of inquiriesOf(batch)) parts.add(await presenceOf(session, id));
			there.set(batch, [...parts].join(' and '));
		}
		return { there, turns: (await session.assignments.rotation(pool)).turns };
	});
	return await seen.finally(async () => await store.close());
}

describe.each(stores)('$name', ({ name, open }) => {
	let store: StoreHost;
	let settings: StoreSettings;
	/** The batches that are in the store, as far as known. */
	const written: string[] = [];

	beforeAll(async () => {
		store = await processes.host(open);
		settings = store.fresh();
	});

	/**
	 * The batch that was neither answered nor seen. What a killed process had put into the log whole is
	 * there once the log is read anew, unless somebody has written over it by then.
	 */
	let unseen: string[] = [];

	/** Looks at the batches that a writer began, and counts those that are there. */
	const check = async ({ begun, done }: Pick<Writer, 'begun' | 'done'>) => {
		const batches = [...new Set(begun)];
		const { there, turns } = await look(settings, [...unseen, ...batches]);
		// Each batch but the last was answered. That one may be there all the same, or not.
		const last = batches.at(-1);
		const unanswered = last !== undefined && !done.includes(last) && there.get(last) === 'absent';
		const late = unseen.filter((batch) => there.get(batch) !== 'absent');
		const wanted = [...late, ...(unanswered ? batches.slice(0, -1) : batches)];
		expect([...there].filter(([batch]) => wanted.includes(batch))).toEqual(
			wanted.map((batch) => [batch, 'there']),
		);
		written.push(...wanted);
		expect(turns).toBe(written.flatMap(inquiriesOf).length);
		const stillUnseen = wanted.length > 0 ? [] : unseen;
		unseen = unanswered ? [...stillUnseen, last] : stillUnseen;
	};

	const startOpenWriter = async () => {
		const writer = startWriter();
		await writer.ask({ open: settings });
		return writer;
	};

	/**
	 * Random moments while batches are written, from the first that is begun on: one in each of
	 * `parts` equal parts of the time that some batches take here and now.
	 */
	const moments = async (parts: number) => {
		const random = seeded(parts);
		const writer = await startOpenWriter();
		const started = performance.now();
		await writer.ask({ write: `measured${parts}`, settings, most: batchesMeasured });
		const usual = performance.now() - started;
		await writer.member.kill();
		await check(writer);
		return async ({ writes }: Writer, part: number) => {
			await writes;
			await new Promise((resolve) => setTimeout(resolve, (usual * (part + random())) / parts));
		};
	};

	test(`a process killed at ${kills} random moments while it writes`, async () => {
		const moment = await moments(kills);
		let interrupted = 0;
		let next = startOpenWriter();
		for (let round = 0; round < kills; round++) {
			const writer = await next;
			const ended = writer.ask({ write: `round${round}`, settings }).catch(() => 'killed');
			// The next one is started meanwhile. Half of the times it has the store open too; else
			// the first to open it finds it as the killed process left it.
			next = round % 2 === 0 ? startOpenWriter() : Promise.resolve(startWriter());
			await moment(writer, round);
			await writer.member.kill();
			expect(await ended).toBe('killed');
			if (writer.begun.length > writer.done.length) interrupted++;
			await check(writer);
		}
		await (await next).member.kill();
		// Most kills came in the middle of a batch, or this would show little.
		expect(interrupted).toBeGreaterThan(kills / 2);
	});

	if (name === postgresName) {
		test('the whole server killed while a process writes, which then tries again', async () => {
			const moment = await moments(serverKills);
			for (let round = 0; round < serverKills; round++) {
				const writer = await startOpenWriter();
				const ended = writer.ask({ write: `server${round}`, settings });
				await moment(writer, round);
				await store.server?.kill();
				expect(await ended).toEqual({ code: 'store.unavailable', retryable: true });
				await store.server?.start();
				const most = writer.begun.length + 1;
				expect(await writer.ask({ write: `server${round}`, settings, most })).toBeNull();
				await writer.member.kill();
				await check(writer);
			}
		});
	}

	test('after all that, everything is there once and every turn was taken in its order', async () => {
		const ids = written.flatMap(inquiriesOf).sort();
		const idsIn = async (table: string, column: string) =>
			(await store.rows(settings, table, column)).map((row) => row[column]);
		expect(await idsIn('inquiry', 'id')).toEqual(ids);
		expect(await idsIn('lead', 'id')).toEqual(ids.map((id) => `lead_${id}`));
		expect(await idsIn('lead_key', 'lead_id')).toEqual(ids.map((id) => `lead_${id}`));
		expect(await idsIn('assignment', 'inquiry_id')).toEqual(ids);
		expect(await idsIn('clock', 'inquiry_id')).toEqual(ids);
		expect(await idsIn('timer', 'inquiry_id')).toEqual(ids);
		const events = await store.rows(settings, 'event', 'sequence');
		const owners = events.map(
			({ data }) => (JSON.parse(plainText(String(data))) as { owner: string }).owner,
		);
		expect(owners).toEqual(ids.map((_id, turn) => ownerIds[turn % ownerIds.length]));
	});
});
