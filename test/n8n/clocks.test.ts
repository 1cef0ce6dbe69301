import { DatabaseSync } from 'node:sqlite';
import type { Escalation } from '../../nodes/core/lead';
import type { LeadEvent, StoredClock, StoreSession } from '../../nodes/store';
import { parametersOf, type Template } from '../workflows/templates';
import { eventually, openStarter, type StarterDesk } from './desk';

jest.setTimeout(600_000);

const clockCount = 500;
const killCount = 5;

/** The clocks come due one after the other, through all of the kills. */
const dueWithinMs = 40_000;

/** How many alerts may be on their way when the server is killed. */
const mostAtOnce = 40;

/** A killed run's timer comes again when its lease of 30 s ends; until then more must be done. */
const patienceMs = 60_000;

const clockName = 'First touch';

/** As fast as this machine takes it. */
function manyAtOnce(template: Template) {
	parametersOf(template, 'Time Is Up').options = { mostPerSecond: 60, mostAtOnce };
}

const inquiryIds = Array.from({ length: clockCount }, (_, n) => `i-${n}`);

/** A clock that runs in hours that are always open. */
function clockOf(inquiryId: string, startedAt: number, dueAt: number): StoredClock {
	return {
		name: clockName,
		state: 'running',
		startedAt: new Date(startedAt).toISOString(),
		warnAt: null,
		dueAt: new Date(dueAt).toISOString(),
		stoppedAt: null,
		businessMinutesUsed: null,
		inquiryId,
		stopsOn: [],
		target: { amount: (dueAt - startedAt) / 1000, unit: 'seconds' },
		calendar: { timeZone: 'UTC', alwaysOpen: true },
		policy: 'short',
	};
}

const desk = {
	email: 'lead-desk@example.com',
	managerName: 'Morgan Reed',
	managerEmail: 'morgan@example.com',
};

async function startClock(
	{ inquiries, clocks, timers }: StoreSession,
	inquiryId: string,
	now: number,
	dueAt: number,
) {
	const lead = { id: inquiryId, inquiryId, workspace: 'default', fullName: `Lead ${inquiryId}.` };
	await inquiries.keepItem(inquiryId, null, now, { lead, desk });
	await inquiries.finish(inquiryId, 'handed over');
	await clocks.start([clockOf(inquiryId, now, dueAt)]);
	await timers.set([
		{
			id: `${inquiryId}/${clockName}/breach`,
			kind: 'breach',
			dueAt,
			inquiryId,
			clock: clockName,
			step: null,
		},
	]);
}

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
	let starter: StarterDesk;
	beforeAll(async () => {
		starter = await openStarter(manyAtOnce);
	});
	afterAll(async () => await starter?.close());

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
		await starter.look(async (session) => {
			const now = Date.now();
			for (const [n, inquiryId] of inquiryIds.entries()) {
				const dueAt = now + 1_000 + Math.round((n * dueWithinMs) / clockCount);
				await startClock(session, inquiryId, now, dueAt);
			}
		});
		for (let kill = 0; kill < killCount; kill++) {
			// However slow the machine is, the kill comes while clocks come due.
			const more = stepsTaken() + 1 + Math.round(Math.random() * mostAtOnce);
			await eventually('more steps to be taken', async () => stepsTaken() >= more, patienceMs);
			await pause(Math.random() * 300);
			await starter.kill();
			expect(stepsTaken()).toBeLessThan(clockCount);
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

		const told = (await starter.mailTo(desk.managerEmail)).map(({ subject }) => subject);
		const unheard = inquiryIds.filter((id) => !told.some((subject) => subject.includes(`${id}.`)));
		expect(unheard).toEqual([]);
		expect(told.length).toBeLessThanOrEqual(clockCount + killCount * mostAtOnce);
	});
});
