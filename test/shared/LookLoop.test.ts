import { LoggerProxy, type INode } from 'n8n-workflow';
import { pacedTimers } from '../../nodes/LeadTimerTrigger/pacedTimers';
import { LookLoop } from '../../nodes/shared';

/** A desk at which timers wait, and what was asked of it. */
class WaitingTimers {
	readonly looks: number[] = [];

	readonly sent: number[] = [];

	constructor(private readonly dueAts: number[]) {}

	async send(most: number, now: number) {
		this.looks.push(now);
		const nextDueAt = this.dueAts[0] ?? null;
		const due = this.dueAts.filter((dueAt) => dueAt <= now).slice(0, most);
		this.dueAts.splice(0, due.length);
		this.sent.push(...due.map(() => now));
		return { sent: due.length, followUps: 0, nextDueAt };
	}

	wait(dueAt: number) {
		this.dueAts.unshift(dueAt);
	}
}

const context = {
	getNode: () => ({ name: 'Lead Timer Trigger' }) as INode,
	emitError: (error: Error) => expect(error).toBeUndefined(),
	logger: LoggerProxy,
};

const start = new Date('2026-03-02T09:00:00Z').getTime();

beforeEach(() => jest.useFakeTimers({ now: start }));
afterEach(() => jest.useRealTimers());

/** Lets a loop run for some time by the clock on the wall, which passes at once. */
async function runFor(desk: WaitingTimers, ms: number, mostPerSecond = 20) {
	const look = pacedTimers(mostPerSecond, desk, Date.now());
	const loop = new LookLoop(context, look, 1000);
	loop.start();
	await jest.advanceTimersByTimeAsync(ms);
	await loop.stop();
}

test('it looks every second, and at the moment when the next one is due', async () => {
	const desk = new WaitingTimers([start + 2_300]);
	await runFor(desk, 3_500);
	expect(desk.sent).toEqual([start + 2_300]);
	expect(desk.looks.map((at) => at - start)).toEqual([0, 1_000, 2_000, 2_300, 2_400, 3_400]);
});

test('what another process has set meanwhile is found within a second', async () => {
	const desk = new WaitingTimers([start + 60_000]);
	setTimeout(() => desk.wait(start + 1_500), 1_200);
	await runFor(desk, 3_000);
	expect(desk.sent).toEqual([start + 2_000]);
});

test('of many that are due, as many start as are allowed: those of one second at once', async () => {
	const desk = new WaitingTimers(Array.from({ length: 500 }, () => start));
	await runFor(desk, 5_000, 10);
	expect(desk.sent.filter((at) => at === start)).toHaveLength(10);
	for (let second = 1; second <= 5; second++) {
		const within = desk.sent.filter((at) => at - start <= second * 1_000);
		expect(within).toHaveLength(10 + second * 10);
	}
});

test('after it was stopped, it does not look again', async () => {
	const desk = new WaitingTimers([]);
	await runFor(desk, 1_500);
	const { length } = desk.looks;
	await jest.advanceTimersByTimeAsync(10_000);
	expect(desk.looks).toHaveLength(length);
});
