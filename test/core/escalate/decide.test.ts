import fc from 'fast-check';
import {
	assignToQueue,
	compileLadder,
	decideEscalation,
	escalateStalled,
	fillIn,
	type LadderSettings,
	type Occasion,
} from '../../../nodes/core/escalate';
import {
	escalationActions,
	type Assignment,
	type EscalationAction,
} from '../../../nodes/core/lead';
import { breachClock, recordActivity, type ClockRecord } from '../../../nodes/core/sla';
import { clocksFrom, first, fridayAfternoon } from '../sla/policies';
import { ada, afterBreach, atWarning, finalQueue, usualLadder, withBen } from './ladders';

const running = first(clocksFrom(fridayAfternoon));
const breached = breachClock(running);
const dueAt = Date.parse(running.dueAt);

const decide = (
	occasion: Occasion,
	{
		clock = breached,
		settings = usualLadder,
		assignment = withBen,
		now = dueAt,
	}: {
		clock?: ClockRecord;
		settings?: LadderSettings;
		assignment?: Assignment | null;
		now?: number;
	} = {},
) => decideEscalation(compileLadder(settings), { occasion, clock, lead: ada, assignment, now });

test('a warning reminds the owner, and the breach has its own timer', () => {
	const decision = decide({ kind: 'warning' }, { clock: running });
	expect(decision).toMatchObject({ outcome: 'notify', timer: null });
	expect(decision.escalation).toEqual({
		id: 'inquiry-1/First touch/step-1',
		clock: 'First touch',
		step: 1,
		of: 4,
		action: 'remind owner',
		recipients: [{ name: 'Ben', email: 'ben@example.com' }],
		to: 'ben@example.com',
		subject: 'remind owner: Ada Lovelace',
		message:
			'Ben: Ada Lovelace of Engines {owner} was due Mon 25 Nov 2024, 09:30 (Europe/Berlin) (First touch)',
		nextDueAt: running.dueAt,
		repeated: false,
		reason:
			'First touch is due Mon 25 Nov 2024, 09:30 (Europe/Berlin), step 1 of 4: the owner is reminded',
	});
});

test('a breach takes its step and sets the time of the next, in the hours of the clock', () => {
	const { outcome, escalation, clock, timer } = decide({ kind: 'breach' });
	expect(outcome).toBe('notify');
	expect(escalation).toMatchObject({ step: 2, action: 'tell manager', to: 'mia@example.com' });
	expect(clock?.ladder).toEqual([escalation]);
	expect(timer).toEqual({
		id: 'inquiry-1/First touch/step-3',
		kind: 'escalation',
		dueAt: Date.parse('2024-11-25T09:00:00.000Z'),
		inquiryId: 'inquiry-1',
		clock: 'First touch',
		step: 3,
	});
	expect(escalation.nextDueAt).toBe('2024-11-25T09:00:00.000Z');
});

test('a step whose time passed while nobody ran is due now, not in the past', () => {
	const now = dueAt + 86_400_000;
	expect(decide({ kind: 'breach' }, { now }).timer?.dueAt).toBe(now);
});

test.each([
	[3, 'reassign', 'reassign', ''],
	[4, 'final queue', 'final queue', 'desk@example.com'],
	[9, 'final queue', 'final queue', 'desk@example.com'],
] as const)('step %i of the ladder: %s', (step, outcome, action, to) => {
	expect(decide({ kind: 'escalation', step })).toMatchObject({
		outcome,
		escalation: { action, to },
	});
});

test('the same step again is the same answer, and changes nothing', () => {
	const once = decide({ kind: 'breach' });
	const again = decide({ kind: 'breach' }, { clock: once.clock ?? breached, now: dueAt + 5_000 });
	expect(again).toEqual({
		outcome: 'notify',
		escalation: { ...once.escalation, repeated: true },
		clock: null,
		timer: null,
	});
});

test('after the final queue a message that comes again is sent, and a lead is not taken back', () => {
	const taken = [2, 3, 4].reduce<ClockRecord>(
		(clock, step) => decide({ kind: 'escalation', step }, { clock }).clock ?? clock,
		breached,
	);
	const again = (step: number) => decide({ kind: 'escalation', step }, { clock: taken });
	expect([2, 3, 4].map((step) => again(step).outcome)).toEqual([
		'notify',
		'not needed',
		'final queue',
	]);
	expect(again(3).escalation.reason).toBe('The ladder of First touch has ended in the final queue');
});

const { clocks: stopped } = recordActivity([breached], {
	kind: 'call',
	at: dueAt + 60_000,
	by: '',
});

test.each([
	[
		'stopped',
		decide({ kind: 'escalation', step: 3 }, { clock: stopped[0] }),
		'First touch was stopped at Mon 25 Nov 2024, 09:31 (Europe/Berlin)',
	],
	[
		'warned too late',
		decide({ kind: 'warning' }),
		'First touch is past its due time, so the warning comes too late',
	],
	[
		'without a warning step',
		decide(
			{ kind: 'warning' },
			{ clock: running, settings: { rows: [afterBreach('final queue')], finalQueue } },
		),
		'The ladder has no step for a warning of First touch',
	],
	[
		'looked at too early',
		decide({ kind: 'now' }, { clock: running, now: fridayAfternoon }),
		'No step of the ladder of First touch is due yet',
	],
])('nothing is needed for a clock that was %s', (_what, decision, reason) => {
	expect(decision).toMatchObject({
		outcome: 'not needed',
		escalation: { action: null, step: 0, to: '', reason },
		clock: null,
		timer: null,
	});
});

test('without a timer the step is taken whose time has come', () => {
	const warned = Date.parse(running.warnAt ?? '');
	expect(decide({ kind: 'now' }, { clock: running, now: warned }).escalation.step).toBe(1);
	expect(decide({ kind: 'now' }, { clock: running, now: dueAt }).escalation.step).toBe(2);
});

test('who has no address is told by way of the final queue, and the reason says so', () => {
	const assignment = { ...withBen, owner: { ...withBen.owner!, email: null } };
	const settings = { rows: [afterBreach('remind owner')], finalQueue };
	expect(decide({ kind: 'breach' }, { assignment, settings }).escalation).toMatchObject({
		to: 'desk@example.com',
		reason: expect.stringContaining('Ben has no e-mail address, so Lead desk was told'),
	});
});

test('a lead that nobody was given is not reassigned: the final queue has it', () => {
	const decision = decide({ kind: 'escalation', step: 3 }, { assignment: null });
	expect(decision).toMatchObject({ outcome: 'final queue', timer: null });
	expect(decision.escalation).toMatchObject({ to: 'desk@example.com', nextDueAt: null });
});

test('the final queue is an assignment of its own round', () => {
	const { escalation } = decide({ kind: 'escalation', step: 4 });
	expect(assignToQueue(compileLadder(usualLadder), escalation, withBen, dueAt)).toMatchObject({
		owner: null,
		queue: finalQueue,
		strategy: 'queue',
		priority: 'high',
		policy: withBen.policy,
		round: 2,
		assignedAt: running.dueAt,
		trace: ['The ladder of First touch ended; before, the lead was with Ben'],
	});
});

test('a stalled lead goes to the final queue', () => {
	const lead = { ...ada, inquiryId: 'inquiry-1' };
	expect(escalateStalled(compileLadder(usualLadder), lead)).toMatchObject({
		id: 'inquiry-1/Waiting for an owner/step-1',
		action: 'final queue',
		to: 'desk@example.com',
		subject: 'Ada Lovelace is stuck in the flow',
	});
});

test('a text fills in what it names, once, and leaves other braces alone', () => {
	expect(fillIn('{lead} {lead} {nobody} {owner}', { lead: '{owner}', owner: 'Ben' })).toBe(
		'{owner} {owner} {nobody} Ben',
	);
});

const rows = fc
	.record({
		warnings: fc.array(fc.constantFrom<EscalationAction>('remind owner', 'reassign'), {
			maxLength: 2,
		}),
		breaches: fc.array(
			fc.record({
				action: fc.constantFrom(...escalationActions.filter((action) => action !== 'final queue')),
				delay: fc.integer({ min: 0, max: 300 }),
			}),
			{ maxLength: 4 },
		),
		queueRow: fc.boolean(),
	})
	.map(({ warnings, breaches, queueRow }) => [
		...warnings.map(atWarning),
		...breaches
			.sort((a, b) => a.delay - b.delay)
			.map(({ action, delay }) => afterBreach(action, delay)),
		...(queueRow ? [afterBreach('final queue', 300)] : []),
	])
	.filter((ladder) => ladder.length > 0);

test('law: every ladder ends in the final queue with each step taken once, whatever comes twice', () => {
	fc.assert(
		fc.property(rows, fc.array(fc.boolean()), fc.boolean(), (ladder, twice, assigned) => {
			const settings = { rows: ladder, finalQueue };
			const assignment = assigned ? withBen : null;
			let clock = running;
			const outcomes: string[] = [];
			const take = (occasion: Occasion, now: number) => {
				const decision = decide(occasion, { clock, settings, assignment, now });
				clock = decision.clock ?? clock;
				if (!decision.escalation.repeated) outcomes.push(decision.outcome);
				return decision.timer;
			};
			const follow = (start: Occasion, from: number) => {
				let next: { occasion: Occasion; now: number } | undefined = { occasion: start, now: from };
				for (let turn = 0; next && turn < 20; turn++) {
					const timer = take(next.occasion, next.now);
					if (twice[turn]) take(next.occasion, next.now + 1);
					next = timer
						? { occasion: { kind: 'escalation', step: timer.step ?? 0 }, now: timer.dueAt }
						: undefined;
				}
			};
			follow({ kind: 'warning' }, Date.parse(running.warnAt ?? ''));
			clock = breachClock(clock);
			follow({ kind: 'breach' }, dueAt);

			const taken = (clock.ladder ?? []).map(({ step }) => step);
			expect(new Set(taken).size).toBe(taken.length);
			expect(outcomes.filter((outcome) => outcome === 'final queue')).toHaveLength(1);
			expect(clock.ladder?.at(-1)).toMatchObject({ action: 'final queue', nextDueAt: null });
		}),
	);
});

test('a paused clock is not escalated, and the steps of another due time are other steps', () => {
	const step = (clock: ClockRecord) => decide({ kind: 'breach' }, { clock });
	expect(step({ ...breached, state: 'paused' }).outcome).toBe('not needed');
	const again = { ...breached, dueAt: '2024-11-25T09:30:00.000Z' };
	expect(step(again).escalation.id).toBe(`${step(breached).escalation.id}@${again.dueAt}`);
});
