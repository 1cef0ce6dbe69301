import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterFailure, openChannel } from '../../nodes/core/deliver';
import { claimDeliveries, nextLookAt, noteRunEnd } from '../../nodes/desk/deliver';
import {
	openStore,
	type LeadStore,
	type StoreSession,
	type StoreSettings,
} from '../../nodes/store';
import { delivery, failure, hour, now, second } from '../core/deliver/records';
import { median, timed } from './statistics';

type Log = (line: string) => void;

const workspace = 'bench';
const few = 10;
const many = 10_000;
const bar = 1.5;

const rounds = 25;
const looks = 20;

/** What waits in a held channel costs a look and a probe nothing, however much it is. */
export async function bench(
	log: Log,
	{ startPostgres }: { startPostgres: typeof import('../postgres/server').startPostgres },
) {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-bench-'));
	const server = await startPostgres({ durable: true });
	try {
		const kinds: Record<string, (n: number) => StoreSettings> = {
			embedded: (n) => ({ kind: 'embedded', path: join(folder, `${n}.sqlite`) }),
			PostgreSQL: () => server.fresh(),
		};
		for (const [name, settings] of Object.entries(kinds)) {
			const stores = [await openStore(settings(few)), await openStore(settings(many))] as const;
			await fill(stores[0], few);
			await fill(stores[1], many);
			log(name);
			await compare(log, 'a look at a held channel', stores, look);
			await compare(log, 'a probe of it that fails', stores, probe);
			for (const store of stores) await store.close();
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

const away = failure({ httpCode: '503' });
const held = afterFailure(openChannel, { ...away, retryAfterMs: hour }, 'not done', now, now);

/** Deliveries that wait in a channel which is held, each of a lead of its own. */
async function fill(store: LeadStore, count: number) {
	await inStore(store, async (session) => {
		for (let n = 0; n < count; n++) {
			const inquiryId = `inq_${n}`;
			await session.inquiries.keepItem(inquiryId, null, now, { lead: { fullName: 'Ada' } });
			await session.deliveries.add([
				delivery({ id: `${inquiryId}/Alert/round 1`, inquiryId, leadId: null, lineAt: now - n }),
			]);
		}
		await session.deliveries.saveChannel('Email', held);
	});
}

const limits = {
	channels: ['Email', 'SMS'].map((channel) => ({ channel, gated: false, most: 5 })),
	...{ mostTold: 3, leaseMs: 30 * second },
};

const listened = { channels: ['Email', 'SMS'], tells: true };

const sent = async (session: StoreSession) =>
	(await claimDeliveries(session, limits, workspace, now)).handouts;

/** As the trigger looks, and as if something else were due. */
async function look(store: LeadStore) {
	const next = await store.read(async (open) => await nextLookAt(open(workspace), listened));
	const handouts = await inStore(store, sent);
	if (next !== now + hour || handouts.length > 0) throw new Error('The channel should be held');
}

/** Its probe leaves, and its receiver is still away. */
async function probe(store: LeadStore) {
	await inStore(store, async (session) => {
		const due = { ...held, hold: held.hold && { ...held.hold, probeAt: now } };
		await session.deliveries.saveChannel('Email', due);
		const [handout, ...others] = await sent(session);
		if (!handout || others.length > 0) throw new Error('One probe should leave');
		const { id, attempt } = handout.delivery;
		await noteRunEnd(session, { id, attempt }, { kind: 'failed', failure: away }, now);
		await session.deliveries.saveChannel('Email', held);
	});
}

/** In turns, so that both see the same machine. */
async function compare(
	log: Log,
	what: string,
	[small, large]: readonly [LeadStore, LeadStore],
	work: (store: LeadStore) => Promise<void>,
) {
	const times: [number[], number[]] = [[], []];
	for (let round = -1; round < rounds; round++) {
		for (const [index, store] of [small, large].entries()) {
			const ms = await timed(async () => {
				for (let n = 0; n < looks; n++) await work(store);
			});
			// The first time of all is that of nobody.
			if (round >= 0) times[index as 0 | 1].push(ms / looks);
		}
	}
	const [first, second_] = [median(times[0]), median(times[1])];
	const ratio = second_ / first;
	log(
		`  ${what}: ${first.toFixed(2)} ms with ${few} waiting, ${second_.toFixed(2)} ms with ${many}: ` +
			`${ratio.toFixed(2)} × (bar: at most ${bar})`,
	);
	if (ratio > bar) throw new Error(`${what} costs more where more waits`);
}
