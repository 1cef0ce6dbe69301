import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileLadder } from '../../nodes/core/escalate';
import { compilePlans, type Enrolment } from '../../nodes/core/followUp';
import { priorities, type Lead, type Priority, type TimerEvent } from '../../nodes/core/lead';
import { readMessage } from '../../nodes/core/message';
import { enrol, nextFollowUp } from '../../nodes/desk/followUp';
import { keepEnrolment } from '../../nodes/desk/followUp/enrolments';
import { takeLadderStep } from '../../nodes/desk/ladder';
import { acknowledge, claimDue, type Emission } from '../../nodes/desk/timers';
import { optionDefaults } from '../../nodes/LeadTimerTrigger/description';
import { completeLead } from '../../nodes/shared';
import {
	openStore,
	type LeadStore,
	type StoreSession,
	type StoreSettings,
} from '../../nodes/store';
import { afterBreach, finalQueue } from '../core/escalate/ladders';
import { attempt, enrolment, plan, settings } from '../core/followUp/plans';
import { assignRun, policy, register } from '../desk/useDesk';
import { assignment } from '../store/contract/records';
import { startClock } from '../store/runningClock';
import { median, timed } from './statistics';

type Log = (line: string) => void;

/** How many are on their way through a plan while nothing is due, and how many come due together. */
const many = 100_000;
const crowd = 10_000;

const polls = 500;
const rounds = 25;
const steps = 8;

/** A follow-up may cost so much of what a clock costs. */
const stepBar = 2;
const idleBar = 1.5;

/** Nobody waits longer than that for others, as the trigger is set on the canvas. */
const longestWaitMs = 10 * 60_000;

const minute = 60_000;
const day = 1_440 * minute;

/** What the trigger and the node cost for follow-ups, beside what they cost for clocks. */
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
		for (const [name, of] of Object.entries(stores)) {
			const store = await openStore(of);
			log(name);
			await compareSteps(log, store);
			await compareIdle(log, store);
			await workOff(log, store);
			await store.close();
		}
	} finally {
		await server.remove();
		await rm(folder, { recursive: true, force: true });
	}
}

const within = async <Result>(
	store: LeadStore,
	workspace: string,
	work: (session: StoreSession) => Promise<Result>,
) => await store.transaction(async (open) => await work(open(workspace)));

const limits = (most: number, by: number) => ({
	...{ by, most, leaseMs: 30_000 },
	kinds: ['warning', 'breach', 'escalation', 'follow-up'] as const,
});

const calendar = { timeZone: 'UTC', alwaysOpen: true };

const message = 'Hello {lead.firstName},\n\nyou wrote to us.\n\n{owner}';
const attempts = Array.from({ length: steps + 2 }, (_, n) =>
	attempt({ delay: { amount: 1, unit: 'days' }, subject: `Try ${n}`, message }),
);
const plans = compilePlans(
	settings({ plans: [plan({ attempts })], hours: 'always', perDay: 0, perWeek: 0 }),
);

const ladder = compileLadder({
	rows: Array.from({ length: steps + 2 }, (_, n) => ({
		...afterBreach('remind owner', n * 1440, 'minutes'),
		message,
	})),
	finalQueue,
});

/** Leads that have an owner, a clock and a follow-up, all of them alike. */
async function leadsOf(session: StoreSession, count: number, now: number): Promise<Lead[]> {
	const leads: Lead[] = [];
	await session.policies.save({ hash: plans.hash, node: 'n', settings: plans.settings, at: now });
	for (let n = 0; n < count; n++) {
		const person = { firstName: 'Ada', fullName: `Ada No ${n}`, email: `ada${n}@a${n}.example` };
		const registered = await register(session, { ...person, message: 'Hi' }, now);
		await assignRun(session, [registered], now, { given: policy });
		leads.push(registered.lead);
	}
	return leads;
}

/** A step from the trigger to the end of its run, each part in a transaction of its own. */
async function takeStep(store: LeadStore, workspace: string, work: Work, now: number) {
	const [emission] = await within(
		store,
		workspace,
		async (session) => await claimDue(session, limits(1, now), workspace, now),
	);
	if (!emission) throw new Error('Something is due');
	await within(store, workspace, async (session) => await work(session, emission, now));
	await within(
		store,
		workspace,
		async (session) => await acknowledge(session, emission.timer, true, now),
	);
}

/** The lead of an item, as the nodes read it. */
const leadIn = ({ item }: Emission, now: number) =>
	completeLead(item.lead, new Date(now).toISOString());

type Work = (session: StoreSession, emission: Emission, now: number) => Promise<void>;

const onLadder: Work = async (session, emission, now) => {
	const { item } = emission;
	const { outcome } = await takeLadderStep(
		session,
		{
			...{ ladder, lead: leadIn(emission, now), timer: item.timer as TimerEvent, clockName: '' },
			...{ onItem: item.assignment, evaluate: readMessage },
		},
		now,
	);
	if (outcome !== 'notify') throw new Error(`A step of the ladder was ${outcome}`);
};

const onPlan: Work = async (session, emission, now) => {
	const { item } = emission;
	const { output } = await nextFollowUp(
		session,
		{
			...{ lead: leadIn(emission, now), item, timer: item.timer as TimerEvent, calendar },
			...{ read: readMessage, optOut: null, draftPage: null, asHtml: false, lacking: () => [] },
		},
		now,
	);
	if (output !== 'email') throw new Error(`An attempt left on ${output}`);
};

/** One step of each in turns, so that both see the same machine and the same store. */
async function compareSteps(log: Log, store: LeadStore) {
	const begun = Date.now();
	await within(store, 'clocks', async (session) => {
		for (const { inquiryId } of await leadsOf(session, rounds, begun)) {
			await startClock(session, { inquiryId, startedAt: begun - 1, dueAt: begun + minute });
			await session.inquiries.finish(inquiryId, 'handed over');
		}
	});
	await within(store, 'follow-ups', async (session) => {
		for (const lead of await leadsOf(session, rounds, begun)) {
			const facts = { item: { lead }, receivedAt: begun, plans, calendar };
			await enrol(
				session,
				{ lead, ...facts, replaces: false, finishes: true },
				begun - day + minute,
			);
		}
	});
	const times: Record<'clocks' | 'follow-ups', number[]> = { clocks: [], 'follow-ups': [] };
	const works = { clocks: onLadder, 'follow-ups': onPlan } as const;
	for (let step = 0; step < steps; step++) {
		for (let n = 0; n < rounds; n++) {
			for (const workspace of ['clocks', 'follow-ups'] as const) {
				const now = begun + 2 * minute + step * day;
				const ms = await timed(async () => {
					await takeStep(store, workspace, works[workspace], now);
				});
				// The first step of all is that of nobody.
				if (step > 0) times[workspace].push(ms);
			}
		}
	}
	const [clock, followUp] = [median(times.clocks), median(times['follow-ups'])];
	const ratio = followUp / clock;
	log(
		`  a step from the trigger to its end: ${clock.toFixed(2)} ms of a clock, ` +
			`${followUp.toFixed(2)} ms of a follow-up: ${ratio.toFixed(2)} × (bar: at most ${stepBar})`,
	);
	if (ratio > stepBar) throw new Error('A step of a follow-up costs too much');
}

const inBlocks = async (count: number, work: (from: number, to: number) => Promise<void>) => {
	for (let from = 0; from < count; from += 1_000) await work(from, Math.min(count, from + 1_000));
};

/** An enrolment of somebody who is due at a moment. */
const due = (n: number, nextAt: number, priority: Priority = 'normal'): Enrolment =>
	enrolment({ inquiryId: `i-${n}`, nextAt, priority, policy: plans.hash });

/** The CPU time of a look while nothing is due: of clocks, and of as many follow-ups. */
async function compareIdle(log: Log, store: LeadStore) {
	const later = Date.now() + day;
	await inBlocks(many, async (from, to) => {
		const all = Array.from({ length: to - from }, (_, n) => from + n);
		await within(store, 'open clocks', async ({ timers }) => {
			const about = { kind: 'breach' as const, clock: 'First touch', step: null };
			await timers.set(
				all.map((n) => {
					const inquiryId = `i-${n}`;
					return { id: `${inquiryId}/breach`, inquiryId, dueAt: later + n, ...about };
				}),
			);
		});
		await within(store, 'open plans', async (session) => {
			for (const n of all) await keepEnrolment(session, due(n, later + n));
		});
	});
	const times: Record<string, number> = {};
	for (let round = 0; round < 4; round++) {
		for (const workspace of ['open clocks', 'open plans']) {
			const before = process.cpuUsage();
			for (let n = 0; n < polls; n++) {
				const nextAt = await store.read(async (open) => await open(workspace).timers.nextDueAt());
				if (nextAt === null || nextAt < later) throw new Error('Nothing should be due');
			}
			const { user, system } = process.cpuUsage(before);
			const ms = (user + system) / 1000 / polls;
			// The quickest round is the one that nothing else disturbed.
			times[workspace] = Math.min(ms, times[workspace] ?? Infinity);
		}
	}
	const [clocks = NaN, followUps = NaN] = [times['open clocks'], times['open plans']];
	const ratio = followUps / clocks;
	log(
		`  a look with ${many} open, none due: ${clocks.toFixed(3)} ms of CPU with clocks, ` +
			`${followUps.toFixed(3)} ms with follow-ups: ${ratio.toFixed(2)} × (bar: at most ${idleBar})`,
	);
	if (!(ratio <= idleBar)) throw new Error('Open follow-ups cost more than open clocks');
}

/** A crowd that is due in one minute, worked off as the trigger and Next Step do. */
async function workOff(log: Log, store: LeadStore) {
	const workspace = 'crowd';
	const now = Date.now();
	await inBlocks(crowd, async (from, to) => {
		await within(store, workspace, async (session) => {
			await session.policies.save({
				hash: plans.hash,
				node: 'n',
				settings: plans.settings,
				at: now,
			});
			for (let n = from; n < to; n++) {
				const inquiryId = `i-${n}`;
				const lead = { id: inquiryId, inquiryId, workspace, email: `ada${n}@example.com` };
				const item = { lead, assignment: assignment({}) };
				await session.inquiries.keepItem(inquiryId, null, now, item);
				await session.inquiries.finish(inquiryId, 'handed over');
				const dueAt = now - Math.floor((minute * ((n * 7_919) % crowd)) / crowd);
				await keepEnrolment(session, due(n, dueAt, priorities[n % priorities.length]));
			}
		});
	});
	const left: Array<{ place: number; dueAt: number }> = [];
	const ofSteps: number[] = [];
	const claimMs = await timed(async () => {
		while (left.length < crowd) {
			const emissions = await within(
				store,
				workspace,
				async (session) => await claimDue(session, limits(10, now), workspace, now),
			);
			if (emissions.length === 0) throw new Error('All of them are due');
			for (const emission of emissions) {
				const { inquiryId, dueAt } = emission.timer;
				left.push({ place: Number(inquiryId.slice(2)) % priorities.length, dueAt });
			}
			// Some go through Next Step, which tell what all would take.
			const [first, ...others] = emissions;
			const isMeasured = left.length % 200 === 0;
			await within(store, workspace, async (session) => {
				for (const { timer } of isMeasured ? others : emissions)
					await session.timers.complete(timer);
			});
			if (!first || !isMeasured) continue;
			const stepMs = await timed(async () => {
				await within(store, workspace, async (session) => await onPlan(session, first, now));
				await within(
					store,
					workspace,
					async (session) => await acknowledge(session, first.timer, true, now),
				);
			});
			ofSteps.push(stepMs);
		}
	});
	const ms = claimMs + crowd * median(ofSteps);
	left.forEach(({ place, dueAt }, n) => {
		const before = left[n - 1];
		if (!before || before.place < place) return;
		if (before.place > place || before.dueAt > dueAt) throw new Error('Somebody waited for others');
	});
	const paceMs = (crowd / optionDefaults.mostPerSecond) * 1000;
	const waitMs = Math.max(ms, paceMs);
	log(
		`  ${crowd} due in one minute: ${(ms / 1000).toFixed(1)} s of work, ` +
			`out after ${(waitMs / minute).toFixed(1)} min at ${optionDefaults.mostPerSecond} a second ` +
			`(bar: at most ${longestWaitMs / minute} min), the most urgent first and the oldest of them before`,
	);
	if (waitMs > longestWaitMs) throw new Error('Follow-ups that are due together take too long');
}
