/**
 * Leads that wait, on a clock of their own: whatever comes in, whoever comes and goes, each lead ends with
 * one owner or in a queue, once, and the older ones first.
 */
import fc from 'fast-check';
import type { Assignment } from '../../nodes/core/lead';
import type { RosterLine, RoutePolicy } from '../../nodes/core/route';
import type { Registered } from '../../nodes/desk/inquiry';
import { wakeWaiting } from '../../nodes/desk/assign';
import { changeStatus } from '../../nodes/desk/people';
import { acknowledge, claimDue, type Emission } from '../../nodes/desk/timers';
import type { LeadStore, StoreSession } from '../../nodes/store';
import { policy as policyWith } from '../core/route/team';
import { runs } from '../runs';
import { temporaryStore } from '../store/temporaryStore';
import { assign, line, register } from './useDesk';

jest.setTimeout(300_000);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The Friday before the clocks go forward in Europe, three weeks after they did in America. */
const start = Date.parse('2026-03-27T12:00:00Z');

/** Nothing waits longer than that. */
const mostHours = 60;

const kinds = ['wake-up'] as const;

let opened: { store: LeadStore; remove: () => Promise<void> };
beforeAll(async () => {
	opened = await temporaryStore();
});
afterAll(async () => await opened.remove());

const hoursIn = (timeZone: string, from: string, to: string) => ({
	timeZone,
	hours: { timeZone, weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from, to }] },
});

/** Night shifts that the change of clocks lies in, office hours elsewhere, and who always works. */
const shifts: ReadonlyArray<Partial<RosterLine>> = [
	hoursIn('Europe/Berlin', '01:30', '03:30'),
	hoursIn('Europe/Berlin', '09:00', '17:00'),
	hoursIn('America/New_York', '09:00', '12:00'),
	{},
];

const owner = fc.record({
	shift: fc.constantFrom(...shifts),
	active: fc.boolean(),
	dailyCap: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
	openLeadCap: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
});

type Step =
	/** A lead comes in. */
	| { do: 'lead' }
	/** Time goes on, and what comes due is taken. */
	| { do: 'pass'; minutes: number }
	/** Somebody of the table comes back, leaves, or has other hours. */
	| {
			do: 'change';
			who: number;
			to: { active: boolean; shift: Partial<RosterLine> };
			/** Whether the trigger looks before anything else happens. */
			looks: boolean;
	  }
	/** The oldest lead that somebody has is over. */
	| { do: 'close' };

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 4, arbitrary: fc.constant<Step>({ do: 'lead' }) },
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant('pass' as const),
			minutes: fc.integer({ min: 1, max: 20 * 60 }),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('change' as const),
			who: fc.nat({ max: 2 }),
			to: fc.record({ active: fc.boolean(), shift: fc.constantFrom(...shifts) }),
			looks: fc.boolean(),
		}),
	},
	{
		weight: 1,
		// Somebody is back, and the next lead comes before the trigger has looked.
		arbitrary: fc.record({
			do: fc.constant('change' as const),
			who: fc.nat({ max: 2 }),
			to: fc.constant({ active: true, shift: {} }),
			looks: fc.constant(false),
		}),
	},
	{ weight: 1, arbitrary: fc.constant<Step>({ do: 'close' }) },
);

const given = fc.record({
	owners: fc.array(owner, { minLength: 1, maxLength: 3 }),
	hours: fc.integer({ min: 1, max: mostHours }),
	steps: fc.array(step, { minLength: 1, maxLength: 25 }),
	/** Which of the runs of a look are killed before they have done anything. */
	killed: fc.array(fc.boolean(), { maxLength: 5 }),
});

let desks = 0;

/** A desk in a workspace of its own. */
class Desk {
	now = start;

	readonly leads: Registered[] = [];

	private readonly workspace = `w${desks++}`;

	private lines: RosterLine[];

	constructor(
		lines: readonly RosterLine[],
		private readonly hours: number,
		private readonly killed: boolean[],
	) {
		this.lines = [...lines];
	}

	private get policy(): RoutePolicy {
		return policyWith({ lines: this.lines, whenNobody: { do: 'wait', hours: this.hours } });
	}

	async inStore<Result>(work: (session: StoreSession) => Promise<Result>): Promise<Result> {
		return await opened.store.transaction(async (open) => await work(open(this.workspace)));
	}

	async take(one: Step) {
		switch (one.do) {
			case 'lead':
				return await this.comes();
			case 'pass':
				return await this.pass(one.minutes * minute);
			case 'change':
				return await this.change(one);
			case 'close':
				return await this.close();
		}
	}

	private async comes() {
		const email = `${this.leads.length}@example.com`;
		const lead = await this.inStore(
			async (session) => await register(session, { email, message: email }, this.now),
		);
		this.leads.push(lead);
		const before = await this.inStore(
			async ({ timers }) => await timers.upTo('wake-up', this.now, 100),
		);
		const { owner: has } = await this.assign(lead);
		// Nobody overtakes those that waited and are about to be looked at.
		if (before.some(({ attempt }) => attempt === 0)) expect(has).toBeNull();
		this.now += 1000;
	}

	private async assign(lead: Registered): Promise<Assignment> {
		return await this.inStore(
			async (session) => await assign(session, lead, this.now, { given: this.policy }),
		);
	}

	private async change({ who, to, looks }: Extract<Step, { do: 'change' }>) {
		const known = this.lines[who];
		if (!known) return;
		const { timeZone, hours } = { timeZone: 'UTC', hours: null, ...to.shift };
		this.lines[who] = { ...known, active: to.active, timeZone, hours };
		// As the next run of the node has it, and as whoever sets availability says it.
		await this.inStore(async (session) => await wakeWaiting(session, this.now));
		if (looks) await this.look();
	}

	private async close() {
		const lost = { status: 'closed', closedAs: 'lost', reason: null, cause: 'person' } as const;
		for (const { lead } of this.leads) {
			const held = await this.inStore(async ({ holdings }) => await holdings.find(lead.id));
			if (!held) continue;
			const at = this.now;
			await this.inStore(
				async (session) => await changeStatus(session, lead.id, { ...lost, at }, at),
			);
			break;
		}
		await this.look();
	}

	/** What comes due until then is taken when it does. */
	async pass(ms: number) {
		const until = this.now + ms;
		for (let looks = 0; looks < 500; looks++) {
			const next = await this.inStore(async ({ timers }) => await timers.nextDueAt(kinds));
			if (next === null || next > until) {
				this.now = until;
				return;
			}
			this.now = Math.max(this.now, next);
			await this.look();
		}
		throw new Error('It looks again and again');
	}

	/** Takes what is due as the trigger does: each with a run of its own, one after the other. */
	private async look() {
		const due = await this.inStore(
			async (session) =>
				await claimDue(
					session,
					{ by: this.now, most: 20, leaseMs: 30_000, kinds },
					this.workspace,
					this.now,
				),
		);
		const waiting = await this.waiting();
		const done: Emission[] = [];
		for (const emission of due) if (await this.run(emission)) done.push(emission);
		if (done.length === due.length) await this.expectOlderFirst(due, waiting);
	}

	/** Whether it was not killed. */
	private async run({ timer }: Emission): Promise<boolean> {
		if (this.killed.shift()) return false;
		const lead = this.leads.find((one) => one.lead.inquiryId === timer.inquiryId);
		if (!lead) throw new Error('It is a lead that never came');
		await this.assign(lead);
		await this.inStore(async (session) => await acknowledge(session, timer, true, this.now));
		return true;
	}

	/** Of the leads that came back together, none waits on while a younger one has an owner by it. */
	private async expectOlderFirst(due: readonly Emission[], before: ReadonlySet<string>) {
		const back = new Set(due.map(({ timer }) => timer.inquiryId));
		const oldestFirst = this.leads
			.map(({ lead }) => lead.inquiryId)
			.filter((id) => back.has(id) && before.has(id));
		const states = await Promise.all(oldestFirst.map(async (id) => await this.stateOf(id)));
		const firstWaiting = states.indexOf('waiting');
		if (firstWaiting !== -1) expect(states.slice(firstWaiting)).not.toContain('owned');
	}

	private async waiting(): Promise<Set<string>> {
		const ids = this.leads.map(({ lead }) => lead.inquiryId);
		const states = await Promise.all(ids.map(async (id) => await this.stateOf(id)));
		return new Set(ids.filter((_, n) => states[n] === 'waiting'));
	}

	async stateOf(inquiryId: string) {
		const { current, owners } = await this.inStore(async ({ assignments }) => ({
			current: await assignments.current(inquiryId),
			owners: await assignments.ownersOf(inquiryId),
		}));
		const all = [current?.owner, current?.queue, current?.waiting].filter(Boolean);
		expect(all).toHaveLength(1);
		expect(owners).toHaveLength(current?.owner ? 1 : 0);
		return current?.owner ? 'owned' : current?.queue ? 'queued' : 'waiting';
	}

	async states() {
		return await Promise.all(
			this.leads.map(async ({ lead }) => await this.stateOf(lead.inquiryId)),
		);
	}
}

test('each ends with one owner or in a queue, in time and once, and older ones first', async () => {
	await fc.assert(
		fc.asyncProperty(given, async ({ owners, hours, steps, killed }) => {
			const lines = owners.map(({ shift, ...more }, n) => line(`P${n}`, { ...shift, ...more }));
			const desk = new Desk(lines, hours, [...killed]);
			for (const one of steps) {
				await desk.take(one);
				// Whoever waits has somebody who looks at it, in time.
				const due = await desk.inStore(async ({ timers }) => await timers.nextDueAt(kinds));
				if ((await desk.states()).includes('waiting')) {
					expect(due).toBeLessThanOrEqual(desk.now + hours * hour);
				}
			}
			await desk.pass(hours * hour + day);
			expect(await desk.states()).not.toContain('waiting');
		}),
		{ numRuns: runs(40) },
	);
});
