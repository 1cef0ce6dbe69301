import { DatabaseSync } from 'node:sqlite';
import type { Escalation } from '../../nodes/core/lead';
import type { LeadEvent, StoreSession } from '../../nodes/store';
import { handOverWithClock } from '../store/runningClock';
import { parametersOf, type Template } from '../workflows/templates';
import { addressIn, eventually } from '../n8n/desk';
import { openStorm, type StormDesk } from './desk';
import { stormLength } from './length';

jest.setTimeout(1_800_000);

const { killsOfClocks: killCount } = stormLength;

/** Each kill has its own clocks, so that there are some to come however fast the machine is. */
const clocksPerKill = 100;
const clockCount = killCount * clocksPerKill;

/** The clocks of one kill come due one after the other. */
const dueWithinMs = 8_000;

/** Early enough that most of the clocks are still to come. */
const latestStepBeforeKill = 30;

/** How many alerts may be on their way when the server is killed. */
const mostAtOnce = 40;

/** A killed run's timer comes again when its lease of 30 s ends, and n8n's own lease is 20 s. */
const patienceMs = 90_000;

/** As fast as this machine takes it. */
function manyAtOnce(template: Template) {
	parametersOf(template, 'Time Is Up').options = { mostPerSecond: 60, mostAtOnce };
}

const inquiryIds = Array.from({ length: clockCount }, (_, n) => `i-${n}`);

const desk = {
	email: addressIn('storm', 'lead-desk'),
	managerName: 'Morgan Reed',
	managerEmail: addressIn('storm', 'morgan'),
};

const itemOf = (inquiryId: string) => ({
	lead: { id: inquiryId, inquiryId, workspace: 'storm', fullName: `Lead ${inquiryId}.` },
	desk,
});

/** What the store knows of one clock's escalation. */
interface Outcome {
	/** How often its breach was noted, and how long after it was due, in milliseconds. */
	breachedAfter: number[];
	/** The same of each step of its ladder, by the step's number. */
	steps: Array<{ step: number; after: number }>;
	ladder: Array<Pick<Escalation, 'step' | 'action'>>;
	state: string | undefined;
}

async function outcomeOf({ clocks, events }: StoreSession, inquiryId: string): Promise<Outcome> {
	const [clock] = await clocks.ofInquiry(inquiryId);
	const timeline = await events.timeline(inquiryId);
	const after = ({ at }: LeadEvent) => at - Date.parse(clock?.dueAt ?? '');
	const ofType = (type: string) => timeline.filter((event) => event.type === type);
	return {
		breachedAfter: ofType('clock.breached').map(after),
		steps: ofType('escalation.step').map((event) => ({
			step: (event.data as { escalation: Escalation }).escalation.step,
			after: after(event),
		})),
		ladder: (clock?.ladder ?? []).map(({ step, action }) => ({ step, action })),
		state: clock?.state,
	};
}

describe(`a server killed while ${clockCount} clocks come due`, () => {
	let starter: StormDesk;
	beforeAll(async () => {
		starter = await openStorm(manyAtOnce);
	});
	afterAll(async () => await starter?.close());

	const startClocks = async (ids: string[]) =>
		await starter.look(async (session) => {
			const now = Date.now();
			for (const [n, inquiryId] of ids.entries()) {
				const dueAt = now + 1_000 + Math.round((n * dueWithinMs) / ids.length);
				const running = { inquiryId, startedAt: now, dueAt };
				await handOverWithClock(session, running, itemOf(inquiryId));
			}
		});

	const outcomes = async () =>
		await starter.look(async (session) => {
			const all: Outcome[] = [];
			for (const inquiryId of inquiryIds) all.push(await outcomeOf(session, inquiryId));
			return all;
		});

	/** How many steps of ladders were taken so far, by one look into the store's file. */
	const stepsTaken = () => {
		const file = new DatabaseSync(starter.storeFile, { readOnly: true });
		const row = file
			.prepare("SELECT COUNT(*) AS taken FROM event WHERE type = 'escalation.step'")
			.get();
		file.close();
		return Number(row?.taken);
	};

	/** Whether the run of every breach has been seen to end. */
	const isAllDone = async () =>
		await starter.look(async ({ timers }) => (await timers.nextDueAt(['breach'])) === null);

	const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

	test('at random moments: every breach is escalated once, none early, none lost', async () => {
		for (let kill = 1; kill <= killCount; kill++) {
			const started = kill * clocksPerKill;
			await startClocks(inquiryIds.slice(started - clocksPerKill, started));
			const more = stepsTaken() + 1 + Math.round(Math.random() * (latestStepBeforeKill - 1));
			await eventually(
				`${more} steps to be taken before kill ${kill}`,
				async () => stepsTaken() >= more,
				patienceMs,
			);
			await pause(Math.random() * 300);
			await starter.kill();
			expect(stepsTaken()).toBeLessThan(started);
			await starter.restart();
		}

		while (!(await isAllDone())) {
			const taken = stepsTaken();
			const goesOn = async () => stepsTaken() > taken || (await isAllDone());
			await eventually(`a step after ${taken} of ${clockCount}`, goesOn, patienceMs);
		}
		for (const [n, outcome] of (await outcomes()).entries()) {
			expect({ n, ...outcome }).toEqual({
				n,
				breachedAfter: [expect.any(Number)],
				steps: [{ step: 2, after: expect.any(Number) }],
				ladder: [{ step: 2, action: 'tell manager' }],
				state: 'breached',
			});
			expect(
				Math.min(...outcome.breachedAfter, outcome.steps[0]?.after ?? -1),
			).toBeGreaterThanOrEqual(0);
		}

		const told = (await starter.mail(desk.managerEmail)).map(({ subject }) => subject);
		const unheard = inquiryIds.filter((id) => !told.some((subject) => subject.includes(`${id}.`)));
		expect(unheard).toEqual([]);
		expect(told.length).toBeLessThanOrEqual(clockCount + killCount * mostAtOnce);
	});
});
