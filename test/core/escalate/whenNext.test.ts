import { assignToQueue, type LadderRow, type Occasion } from '../../../nodes/core/escalate';
import type { Assignment } from '../../../nodes/core/lead';
import type { ClockRecord } from '../../../nodes/core/sla';
import { fridayAfternoon } from '../sla/policies';
import { afterBreach, atWarning, withBen } from './ladders';
import { breached, dueAt, ladderOf, running, takeStep } from './takeStep';

const minute = 60_000;
const iso = (at: number) => new Date(at).toISOString();
const twoWarnings = [atWarning('remind owner'), atWarning('tell manager'), afterBreach('close')];
const warnedTwice: ClockRecord = {
	...running,
	warnAts: [iso(dueAt - 20 * minute), iso(dueAt - 10 * minute)],
};

test.each<{
	says: string;
	rows: LadderRow[];
	occasion: Occasion;
	clock?: ClockRecord;
	assignment?: Assignment | null;
	now?: number;
	next: string | null;
}>([
	{
		says: 'after a reminder at the warning, the breach',
		rows: [atWarning('remind owner'), afterBreach('close')],
		occasion: { kind: 'warning' },
		clock: running,
		now: dueAt - 15 * minute,
		next: running.dueAt,
	},
	{
		says: 'after a reassignment at the warning, the breach',
		rows: [atWarning('reassign'), afterBreach('close')],
		occasion: { kind: 'warning' },
		clock: running,
		now: dueAt - 15 * minute,
		next: running.dueAt,
	},
	{
		says: 'nothing, when a lead that nobody had went to the final queue at the warning',
		rows: [atWarning('reassign'), afterBreach('close')],
		occasion: { kind: 'warning' },
		clock: running,
		assignment: null,
		now: dueAt - 15 * minute,
		next: null,
	},
	{
		says: 'after the breach, the delay of the next row',
		rows: [afterBreach('remind owner'), afterBreach('close', 30, 'minutes')],
		occasion: { kind: 'breach' },
		next: iso(dueAt + 30 * minute),
	},
	{
		says: 'nothing, after a ladder was closed',
		rows: [afterBreach('close')],
		occasion: { kind: 'breach' },
		next: null,
	},
])('the item says when the ladder is looked at next: $says', ({ rows, next, ...facts }) => {
	const { escalation } = takeStep(rows, facts);
	expect(escalation.step).toBe(1);
	expect(escalation.nextDueAt).toBe(next);
});

test('a ladder that ends for a lead which nobody has sets no further timer', () => {
	const rows = [afterBreach('reassign'), afterBreach('remind owner', 30), afterBreach('close', 60)];
	expect(takeStep(rows, { assignment: null }).timers).toEqual([]);
	expect(takeStep(rows).timers).toMatchObject([
		{ step: 2, dueAt: Date.parse('2024-11-25T09:00:00Z') },
	]);
});

test.each([
	['its owner', withBen, 'reassign'],
	['its queue', { ...withBen, owner: null, queue: { name: 'In', email: null } }, 'reassign'],
	['neither', { ...withBen, owner: null }, 'final queue'],
	['no assignment', null, 'final queue'],
] as const)('a lead with %s can be taken over: %#', (_who, assignment, action) => {
	expect(takeStep([afterBreach('reassign')], { assignment }).escalation.action).toBe(action);
});

test('each warning of a clock asks for its own step, and a third for none', () => {
	const stepAt = (step: number) =>
		takeStep(twoWarnings, {
			occasion: { kind: 'warning', step },
			clock: warnedTwice,
			now: dueAt - 5 * minute,
		});
	expect([1, 2, 3].map((step) => stepAt(step).escalation.step)).toEqual([1, 2, 0]);
	expect(stepAt(1).timers).toEqual([]);
	expect(stepAt(3).escalation.reason).toMatch(/^The ladder has no step for .*3.* of First touch$/);
});

test('a look at a clock takes each warning step at its own moment', () => {
	const look = (now: number, clock = warnedTwice) =>
		takeStep(twoWarnings, { occasion: { kind: 'now' }, clock, now });
	const once = look(dueAt - 20 * minute);
	expect([look(dueAt - 20 * minute - 1).outcome, once.escalation.step]).toEqual(['not needed', 1]);
	const clock = once.clock ?? warnedTwice;
	expect(look(dueAt - 10 * minute - 1, clock).escalation.reason).toBe(
		'No step of the ladder of First touch is due yet',
	);
	expect(look(dueAt - 10 * minute, clock).escalation.step).toBe(2);
	// After the due time a warning helps nobody.
	expect(look(dueAt, clock).escalation.step).toBe(3);
});

test('a clock that never warns takes no warning step before it is due', () => {
	const silent = { ...running, warnAt: null, warnAts: [] };
	const look = (now: number) =>
		takeStep(twoWarnings, { occasion: { kind: 'now' }, clock: silent, now });
	expect(look(dueAt - 1).outcome).toBe('not needed');
	expect(look(dueAt).escalation.step).toBe(3);
});

test('a timer of a warning step that comes after the due time takes the step that is due then', () => {
	const late = { occasion: { kind: 'escalation', step: 2 } as const, clock: running };
	expect(takeStep(twoWarnings, { ...late, now: dueAt - 1 }).escalation.step).toBe(2);
	expect(takeStep(twoWarnings, { ...late, now: dueAt }).escalation.step).toBe(3);
	expect(takeStep(twoWarnings, { ...late, clock: breached, now: dueAt }).escalation.step).toBe(3);
});

test('a step after the breach waits until the clock is past due', () => {
	const early = takeStep([afterBreach('close')], {
		occasion: { kind: 'escalation', step: 1 },
		clock: running,
		now: dueAt - 1,
	});
	expect(early.escalation.reason).toBe(
		'First touch is not past its due time, so no step after it is due',
	);
});

test('a breach that was noted counts, though the clock of this machine is behind', () => {
	const rows = [atWarning('remind owner'), afterBreach('close')];
	const early = { occasion: { kind: 'escalation', step: 2 } as const, now: dueAt - 1 };
	expect(takeStep(rows, { ...early, clock: breached }).escalation.step).toBe(2);
	expect(takeStep(rows, { ...early, clock: running }).outcome).toBe('not needed');
});

test('once all steps were taken, a look says that the ladder has ended', () => {
	const { clock } = takeStep([afterBreach('close')]);
	const look = takeStep([afterBreach('close')], {
		occasion: { kind: 'now' },
		clock: clock ?? breached,
	});
	expect(look).toMatchObject({ outcome: 'not needed', timers: [] });
	expect(look.escalation.reason).toBe('The ladder of First touch has ended');
});

test.each([
	['close', 'The ladder of First touch has ended with the lead where it was'],
	['final queue', 'The ladder of First touch has ended in the final queue'],
] as const)('a longer ladder is not gone on with after %s', (end, reason) => {
	const clock = takeStep([afterBreach(end)]).clock ?? breached;
	const longer = [
		afterBreach('remind owner'),
		afterBreach('reassign', 30),
		afterBreach('close', 60),
	];
	const more = takeStep(longer, { occasion: { kind: 'escalation', step: 2 }, clock });
	expect(more).toMatchObject({ outcome: 'not needed', clock: null, timers: [] });
	expect(more.escalation).toMatchObject({ action: null, of: 3, nextDueAt: null, reason });
});

test.each<{ says: string; clock: ClockRecord; reason: string }>([
	{
		says: 'stopped',
		clock: { ...breached, state: 'stopped', stoppedAt: iso(dueAt + minute) },
		reason: 'First touch was stopped at Mon 25 Nov 2024, 09:31 (Europe/Berlin)',
	},
	{ says: 'paused', clock: { ...breached, state: 'paused' }, reason: 'First touch is paused' },
])('nobody is told of a clock that is $says, whatever asks', ({ clock, reason }) => {
	const rows = [atWarning('remind owner'), afterBreach('reassign'), afterBreach('close', 5)];
	const occasions: Occasion[] = [
		{ kind: 'now' },
		{ kind: 'warning' },
		{ kind: 'breach' },
		{ kind: 'escalation', step: 3 },
	];
	for (const occasion of occasions) {
		const decision = takeStep(rows, { occasion, clock, now: dueAt + 1000 * minute });
		expect(decision).toEqual({
			outcome: 'not needed',
			escalation: {
				id: 'inquiry-1/First touch/none',
				clock: 'First touch',
				step: 0,
				of: 3,
				action: null,
				recipients: [],
				channel: 'email',
				to: '',
				reassignTo: null,
				pool: null,
				subject: '',
				message: '',
				sendAt: null,
				nextDueAt: null,
				policy: '',
				timer: null,
				repeated: false,
				reason,
			},
			clock: null,
			timers: [],
		});
	}
});

describe('at night', () => {
	const quietHours = { mode: 'night' as const, from: '20:00', to: '08:00' };
	const alwaysOpen = { ...breached, calendar: { ...breached.calendar, alwaysOpen: true } };
	const berlin = (time: string) => Date.parse(`2024-11-25T${time}:00+01:00`);
	const morning = '2024-11-26T07:00:00.000Z';

	test.each([
		['19:59', null],
		['20:00', morning],
		['23:30', morning],
	])('a message at %s waits until %s', (time, until) => {
		const { escalation, outcome } = takeStep(
			[afterBreach('close')],
			{ clock: alwaysOpen, now: berlin(time) },
			{ quietHours },
		);
		expect([outcome, escalation.nextDueAt]).toEqual([until ? 'not needed' : 'notify', until]);
	});

	test('on a Sunday as on any day', () => {
		const sunday = (time: string) => Date.parse(`2024-12-01T${time}:00+01:00`);
		const sendAt = (time: string) =>
			takeStep(
				[afterBreach('final queue')],
				{ clock: alwaysOpen, now: sunday(time) },
				{ quietHours },
			).escalation.sendAt;
		expect([sendAt('12:00'), sendAt('07:00')]).toEqual([
			iso(sunday('12:00')),
			iso(sunday('08:00')),
		]);
	});

	test('a lead goes to the final queue at once, and its message waits', () => {
		const { outcome, escalation } = takeStep(
			[afterBreach('final queue')],
			{ clock: alwaysOpen, now: berlin('22:00') },
			{ quietHours },
		);
		expect([outcome, escalation.sendAt]).toEqual(['final queue', morning]);
	});

	test('the message of the last step waits alone', () => {
		const { timers, clock } = takeStep(
			[afterBreach('close')],
			{ clock: alwaysOpen, now: berlin('22:00') },
			{ quietHours },
		);
		expect(timers).toEqual([
			{
				id: `inquiry-1/First touch/step-1/${morning}`,
				kind: 'escalation',
				dueAt: Date.parse(morning),
				inquiryId: 'inquiry-1',
				clock: 'First touch',
				step: 1,
			},
		]);
		expect(clock).toBeNull();
	});

	test('a step that was taken meanwhile is not asked for again in the morning', () => {
		const rows = [
			afterBreach('remind owner'),
			afterBreach('reassign', 5),
			afterBreach('close', 9000),
		];
		const night = berlin('22:00');
		const reassigned = takeStep(
			rows,
			{ occasion: { kind: 'escalation', step: 2 }, clock: alwaysOpen, now: night },
			{ quietHours },
		);
		const later = takeStep(
			rows,
			{
				occasion: { kind: 'escalation', step: 1 },
				clock: reassigned.clock ?? alwaysOpen,
				now: Date.parse(morning),
			},
			{ quietHours },
		);
		expect(later.escalation).toMatchObject({ step: 1, sendAt: morning });
		expect(later.timers).toMatchObject([{ step: 3 }]);
	});
});

test.each<{ says: string; before: Assignment | null; whose: string; kept: object }>([
	{
		says: 'a person had',
		before: withBen,
		whose: 'Ben',
		kept: { priority: 'high', policy: 'abcdefabcdef', round: 2 },
	},
	{
		says: 'waited in a queue',
		before: { ...withBen, owner: null, queue: { name: 'Inbound', email: null }, round: 4 },
		whose: 'Inbound',
		kept: { priority: 'high', policy: 'abcdefabcdef', round: 5 },
	},
	{
		says: 'neither a person nor a queue had',
		before: { ...withBen, owner: null },
		whose: 'nobody',
		kept: { priority: 'high', policy: 'abcdefabcdef', round: 2 },
	},
	{
		says: 'nobody was given',
		before: null,
		whose: 'nobody',
		kept: { priority: 'normal', policy: 'of the ladder', round: 1 },
	},
])('the final queue has a lead that $says, and says from whom', ({ before, whose, kept }) => {
	const ladder = ladderOf([afterBreach('final queue')]);
	const { escalation } = takeStep([afterBreach('final queue')], { assignment: before });
	expect(assignToQueue(ladder, escalation, before, fridayAfternoon)).toEqual({
		owner: null,
		backup: null,
		queue: { name: 'Lead desk', email: 'desk@example.com' },
		rule: 'Final queue',
		pool: null,
		strategy: 'queue',
		reason:
			'Lead desk has this lead now: First touch was due Mon 25 Nov 2024, 09:30 (Europe/Berlin), step 1 of 1: the lead goes to the final queue',
		trace: [`The ladder of First touch ended; before, the lead was with ${whose}`],
		assignedAt: '2024-11-22T15:30:00.000Z',
		repeated: false,
		...kept,
		...(before === null && { policy: ladder.hash }),
	});
});
