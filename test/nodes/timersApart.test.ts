import type { IRun } from 'n8n-workflow';
import type { TimerEvent } from '../../nodes/core/lead';
import { pacedTimers } from '../../nodes/LeadTimerTrigger/pacedTimers';
import { TimerDesk } from '../../nodes/LeadTimerTrigger/TimerDesk';
import { embeddedSettings } from '../../nodes/shared';
import { timer } from '../store/contract/records';
import { handOverWithClock } from '../store/runningClock';
import { succeeded, triggerContext } from '../store/processes/triggerContext';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

/** A clock of its own: nothing of these tests waits for the one on the wall. */
const start = Date.parse('2026-03-02T09:00:00Z');
const lookEveryMs = 100;
const runMs = 300;
const looks = 30;

interface Due {
	/** How many come due together, clocks and steps of ladders in turns, and how often. */
	together: number;
	everyMs: number;
}

/** What comes due of clocks meanwhile, and who is followed up. */
async function fill({ together, everyMs }: Due, followUps: number) {
	await inDefaultStore(async (open) => {
		const session = open('default');
		for (let n = 0; n < (looks * lookEveryMs * together) / everyMs; n++) {
			const inquiryId = `i-${String(n).padStart(3, '0')}`;
			const dueAt = start + Math.floor(n / together) * everyMs;
			const running = { inquiryId, startedAt: dueAt - 1000, dueAt };
			if (n % 2 === 0) await handOverWithClock(session, running, { lead: { inquiryId } });
			else {
				const id = `${inquiryId}/step`;
				await session.timers.set([
					timer({ id, kind: 'escalation', inquiryId, dueAt, clock: null }),
				]);
			}
		}
		for (let n = 0; n < followUps; n++) {
			const inquiryId = `f-${n}`;
			const about = { id: `${inquiryId}/follow-up/1-1`, inquiryId, dueAt: start, clock: null };
			await session.timers.set([timer({ ...about, kind: 'follow-up', priority: 'urgent' })]);
		}
	});
}

/** Lets the trigger look again and again: what left of clocks and ladders in which look, and of follow-ups. */
async function watch(mostAtOnce: number, mostPerSecond: number) {
	let now = start;
	let running = 0;
	const clocks: string[] = [];
	let followUps = 0;
	const ends: Array<{ at: number; end: () => void }> = [];
	const context = triggerContext(embeddedSettings(), async ({ timer: due }) => {
		const { id, kind } = due as unknown as TimerEvent;
		if (kind === 'follow-up') followUps++;
		else clocks.push(`${now - start} ${id}`);
		running++;
		const { promise, resolve } = Promise.withResolvers<IRun>();
		ends.push({ at: now + runMs, end: () => resolve(succeeded) });
		return await promise;
	});
	const desk = new TimerDesk(context, {
		...{ storeWorkspace: 'default', leadWorkspace: 'default', mostAtOnce },
		kinds: ['breach', 'escalation', 'follow-up'],
	});
	const look = pacedTimers(mostPerSecond, desk, now);
	const endRuns = async () => {
		for (const { at, end } of ends.splice(0)) {
			if (at > now) ends.push({ at, end });
			else {
				running--;
				end();
			}
		}
		while (desk.free < mostAtOnce - running) await new Promise(setImmediate);
	};
	for (let n = 0; n < looks; n++, now += lookEveryMs) {
		await endRuns();
		await look(now);
	}
	now += runMs;
	await endRuns();
	return { clocks, followUps };
}

test.each([
	['one by one', { together: 1, everyMs: 200 }, 20, 20],
	['ten at a moment', { together: 10, everyMs: 600 }, 20, 20],
	['as many at a moment as may start in a second', { together: 12, everyMs: 1000 }, 24, 12],
	['one by one, of two places', { together: 1, everyMs: 400 }, 2, 20],
] as const)(
	'clocks and ladders that come due %s leave as they would without anybody to follow up',
	async (_says, due, mostAtOnce, mostPerSecond) => {
		await fill(due, 0);
		const alone = await watch(mostAtOnce, mostPerSecond);
		await fill(due, 200);
		const among = await watch(mostAtOnce, mostPerSecond);
		expect(alone.clocks.length).toBeGreaterThan(0);
		expect(among.clocks).toEqual(alone.clocks);
		expect(among.followUps).toBeGreaterThan(0);
	},
);
