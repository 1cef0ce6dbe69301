import type { Logger } from 'n8n-workflow';
import { survivorshipOf } from '../../nodes/core/match';
import type { Keep } from '../../nodes/desk/timers';
import { noteCapsInUse } from '../../nodes/desk/assign/capsInUse';
import { Sweeper } from '../../nodes/LeadTimerTrigger/Sweeper';
import type { StoreContext, StoreSession } from '../../nodes/shared';
import { flowThrough } from '../store/contract/flow';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const day = 86_400_000;
const now = 1000 * day;

/** What n8n gives a node without a credential, and what is logged. */
function contextOf() {
	const logged: string[] = [];
	const note = (message: string) => void logged.push(message);
	const context: StoreContext & { logger: Logger } = {
		getNode: () => ({
			...{ id: 'a', name: 'a', type: 't', typeVersion: 1, parameters: {} },
			position: [0, 0],
		}),
		getCredentials: async () => await Promise.reject(new Error('there is none')),
		logger: { debug: note, error: note, info: note, warn: note },
	};
	return { context, logged };
}

const sweeperFor = (keep: Keep, workspaces = ['default'], { context } = contextOf()) =>
	new Sweeper(context, workspaces, keep);

const inStore = async <Result>(
	work: (session: StoreSession) => Promise<Result>,
	name = 'default',
) => await inDefaultStore(async (workspace) => await work(workspace(name)));

const forEver: Keep = { closedLeadsMs: null, eventsMs: null };

const closedLead = async (name: string, daysAgo: number, workspace?: string) =>
	await inStore(
		async (session) =>
			await flowThrough(
				session,
				{
					...{ fullName: name, email: `${name}@example.com`, phone: null },
					...{ company: `${name} Ltd`, message: name },
				},
				now - daysAgo * day,
			),
		workspace,
	);

const isKnown = async (id: string, workspace?: string) =>
	(await inStore(async ({ leads }) => await leads.find(id), workspace)) !== undefined;

const eventsOf = async (inquiryId: string) =>
	(await inStore(async ({ events }) => await events.timeline(inquiryId))).length;

test('deletes closed leads that are older than they are to be kept, in each workspace', async () => {
	const old = await closedLead('old', 31);
	const young = await closedLead('young', 29);
	const inTestCopy = await closedLead('old', 31, 'default:test');
	const elsewhere = await closedLead('old', 31, 'client-a');
	const sweeper = sweeperFor({ ...forEver, closedLeadsMs: 30 * day }, ['default', 'default:test']);
	expect(await sweeper.tick(now)).toEqual({ leads: 2, events: 0 });
	expect(await isKnown(old.id)).toBe(false);
	expect(await isKnown(young.id)).toBe(true);
	expect(await isKnown(inTestCopy.id, 'default:test')).toBe(false);
	expect(await isKnown(elsewhere.id, 'client-a')).toBe(true);
});

test.each([
	['keeps what a cap in use still counts', 31 * day, 0, true],
	['deletes what the longest cap in use counts no more', 7 * day, 0, false],
	[
		'deletes what only a cap would count that nobody has used for as long',
		31 * day,
		32 * day,
		false,
	],
])('%s', async (_says, lookBack, usedBefore, stays) => {
	const counted = await closedLead('counted', 20);
	const gone = await closedLead('gone', 40);
	await inStore(async (session) => await noteCapsInUse(session, lookBack, now - usedBefore));
	await inStore(async (session) => await noteCapsInUse(session, day, now));
	await sweeperFor({ ...forEver, closedLeadsMs: 2 * day }).tick(now);
	expect([await isKnown(counted.id), await isKnown(gone.id)]).toEqual([stays, false]);
});

test('deletes old events and keeps the leads', async () => {
	const old = await closedLead('old', 31);
	const young = await closedLead('young', 29);
	const swept = await sweeperFor({ ...forEver, eventsMs: 30 * day }).tick(now);
	expect(swept).toEqual({ leads: 0, events: 6 });
	expect(await isKnown(old.id)).toBe(true);
	expect([await eventsOf(old.inquiryId), await eventsOf(young.inquiryId)]).toEqual([0, 5]);
});

test('goes on until all that is old is gone, and lets others work in between', async () => {
	const many = 120;
	await inStore(async ({ inquiries }) => {
		for (let n = 0; n < many; n++) {
			await inquiries.keepItem(`inq_${n}`, null, 1, {});
			await inquiries.finish(`inq_${n}`, 'disqualified');
		}
	});
	const sweeping = sweeperFor({ ...forEver, closedLeadsMs: day }).tick(now);
	const isThere = async (n: number) =>
		(await inStore(async ({ inquiries }) => await inquiries.find(`inq_${n}`))) !== undefined;
	// The first and the last in the order of names, seen after the first of three transactions.
	const between = [await isThere(0), await isThere(99)];
	expect(between).toEqual([false, true]);
	expect(await sweeping).toEqual({ leads: many, events: 0 });
});

test('sweeps at its start, says how much went, and is at rest after it was stopped', async () => {
	const old = await closedLead('old', 31);
	const seen = contextOf();
	const sweeper = sweeperFor({ closedLeadsMs: 30 * day, eventsMs: 30 * day }, ['default'], seen);
	sweeper.start();
	while (seen.logged.length === 0) await new Promise(setImmediate);
	await sweeper.stop();
	expect(await isKnown(old.id)).toBe(false);
	expect(seen.logged).toEqual([expect.stringContaining(': 1 leads, 6 events')]);
});

test('lets go how leads were before a merge of more than 30 days ago, whatever else is kept', async () => {
	const [stays, old, young] = [
		await closedLead('ada', 40),
		await closedLead('bo', 40),
		await closedLead('cy', 40),
	];
	await inStore(async (session) => {
		const one = await session.leads.find(stays.id);
		for (const [{ id }, days] of [[old, 31] as const, [young, 29] as const]) {
			const other = await session.leads.find(id);
			if (!one || !other) throw new Error('Both are known');
			await session.merges.merge({
				...{ survivor: one, merged: other, after: one, at: now - days * day },
				survivorship: survivorshipOf([]),
				holdings: { survivor: null, merged: null },
			});
		}
	});
	await sweeperFor(forEver).tick(now);
	const kept = await inStore(async (session) => await session.merges.into(stays.id));
	expect(kept.map(({ merged }) => merged.id)).toEqual([young.id]);
});

test('a sweeper that is stopped at once deletes no more than it had begun', async () => {
	await closedLead('old', 31);
	const sweeper = sweeperFor({ closedLeadsMs: 30 * day, eventsMs: 30 * day });
	await sweeper.stop();
	expect(await sweeper.tick(now)).toEqual({ leads: 0, events: 0 });
});

test('an error is logged and not thrown', async () => {
	const seen = contextOf();
	const broken = {
		...seen.context,
		getNode: () => ({
			...seen.context.getNode(),
			credentials: { leadStoreApi: { id: '1', name: 'x' } },
		}),
	};
	const sweeper = sweeperFor({ ...forEver, eventsMs: day }, ['default'], {
		...seen,
		context: broken,
	});
	sweeper.start();
	while (seen.logged.length === 0) await new Promise(setImmediate);
	await sweeper.stop();
	expect(seen.logged).toEqual([expect.stringContaining('there is none')]);
});
