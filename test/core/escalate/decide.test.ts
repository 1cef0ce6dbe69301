import fc from 'fast-check';
import { compileLadder, type Occasion, type QuietHours } from '../../../nodes/core/escalate';
import { stepTime } from '../../../nodes/core/escalate/occasion';
import { readMessage } from '../../../nodes/core/message';
import {
	escalationActions,
	type Assignment,
	type Escalation,
	type EscalationAction,
} from '../../../nodes/core/lead';
import { breachClock, type ClockRecord } from '../../../nodes/core/sla';
import { first, fridayAfternoon, recordActivity } from '../sla/policies';
import { runs } from '../../runs';
import { breached, decide, dueAt, running } from './deciding';
import { afterBreach, atWarning, finalQueue, usualLadder, withBen } from './ladders';

test('a warning reminds the owner, and the breach has its own timer', () => {
	const decision = decide({ kind: 'warning' }, { clock: running });
	expect(decision).toMatchObject({ outcome: 'notify', timers: [] });
	expect(decision.escalation).toEqual({
		id: 'inquiry-1/First touch/step-1',
		clock: 'First touch',
		step: 1,
		of: 4,
		action: 'remind owner',
		recipients: [{ name: 'Ben', email: 'ben@example.com', phone: null }],
		channel: 'email',
		to: 'ben@example.com',
		reassignTo: null,
		pool: null,
		subject: 'remind owner: Ada Lovelace',
		message:
			'Ben: Ada Lovelace of Engines {owner} was due Mon 25 Nov 2024, 09:30 (Europe/Berlin) (First touch)',
		sendAt: running.dueAt,
		nextDueAt: running.dueAt,
		policy: compileLadder(usualLadder).hash,
		timer: 'the timer',
		repeated: false,
		reason:
			'First touch is due Mon 25 Nov 2024, 09:30 (Europe/Berlin), step 1 of 4: the owner is reminded',
	});
});

test('a breach takes its step and sets the time of the next, in the hours of the clock', () => {
	const { outcome, escalation, clock, timers } = decide({ kind: 'breach' });
	expect(outcome).toBe('notify');
	expect(escalation).toMatchObject({ step: 2, action: 'tell manager', to: 'mia@example.com' });
	expect(clock?.ladder).toEqual([escalation]);
	expect(timers).toEqual([
		{
			id: 'inquiry-1/First touch/step-3',
			kind: 'escalation',
			dueAt: Date.parse('2024-11-25T09:00:00.000Z'),
			inquiryId: 'inquiry-1',
			clock: 'First touch',
			step: 3,
		},
	]);
	expect(escalation.nextDueAt).toBe('2024-11-25T09:00:00.000Z');
});

test('a step whose time passed while nobody ran is due now, not in the past', () => {
	const now = dueAt + 86_400_000;
	expect(decide({ kind: 'breach' }, { now }).timers.map(({ dueAt }) => dueAt)).toEqual([now]);
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
		timers: [],
	});
});

test('a step that another timer took is not taken again', () => {
	const { clock } = decide({ kind: 'breach' }, { timer: 'the first' });
	const again = decide({ kind: 'breach' }, { clock: clock ?? breached, timer: 'the second' });
	expect(again).toMatchObject({ outcome: 'not needed', clock: null, timers: [] });
	expect(again.escalation.reason).toBe(
		'Step 2 of 4 was taken before: First touch was due Mon 25 Nov 2024, 09:30 (Europe/Berlin), step 2 of 4: the manager is told',
	);
});

test.each([
	['of its own', [afterBreach('tell manager', 30)], '2024-11-25T09:00:00.000Z'],
	['of the queue, which no row names', [atWarning('remind owner')], '2024-11-25T09:30:00.000Z'],
])('the first step after the breach comes after its delay: %s', (_whose, rows, at) => {
	const settings = { rows, finalQueue };
	const step = first(compileLadder(settings).steps.filter(({ when }) => when === 'breach')).number;
	const early = decide({ kind: 'breach' }, { settings });
	expect(early).toMatchObject({
		outcome: 'not needed',
		escalation: {
			nextDueAt: at,
			reason: 'The first step after the breach of First touch is due later',
		},
		timers: [{ id: `inquiry-1/First touch/step-${step}`, step, dueAt: Date.parse(at) }],
	});
	const now = Date.parse(at);
	expect(decide({ kind: 'escalation', step }, { settings, now }).escalation.step).toBe(step);
	// The trigger was away: the breach is heard of when the step is due as well.
	expect(decide({ kind: 'breach' }, { settings, now }).escalation.step).toBe(step);
});

test('nothing is put into what an expression gave: a lead may have written the braces in it', () => {
	const rows = [{ ...afterBreach('tell manager'), message: '={{ $json.lead.message }}' }];
	const texts = {
		1: {
			subject: readMessage('About {lead}'),
			message: ['Hi {{first_name}}, {owner.email} {{owner.name}}!'],
		},
	};
	const { escalation } = decide({ kind: 'breach' }, { settings: { rows, finalQueue }, texts });
	expect(escalation).toMatchObject({
		subject: 'About Ada Lovelace',
		message: 'Hi {{first_name}}, {owner.email} {{owner.name}}!',
	});
});

test('after the final queue a message that comes again is sent, and a lead is not taken back', () => {
	const taken = afterSteps(2, 3, 4);
	const again = (step: number) => decide({ kind: 'escalation', step }, { clock: taken });
	expect([2, 3, 4].map((step) => again(step).outcome)).toEqual([
		'notify',
		'not needed',
		'final queue',
	]);
	expect(again(3).escalation.reason).toBe('The ladder of First touch has ended in the final queue');
});

const stopped = () =>
	first(recordActivity([breached], { kind: 'call', at: dueAt + 60_000, by: '' }).clocks);

/** The clock after some steps of the usual ladder. */
const afterSteps = (...steps: number[]) =>
	steps.reduce<ClockRecord>(
		(clock, step) => decide({ kind: 'escalation', step }, { clock }).clock ?? clock,
		breached,
	);

/** A breached clock whose ladder was closed, before its second step was taken. */
const closedAtStep4 = () => {
	const settings = {
		rows: [...usualLadder.rows.slice(0, 3), afterBreach('close', 60)],
		finalQueue,
	};
	return decide({ kind: 'escalation', step: 4 }, { settings }).clock ?? breached;
};

test.each<[string, string, Occasion, () => Parameters<typeof decide>[1]]>([
	[
		'stopped',
		'First touch was stopped at Mon 25 Nov 2024, 09:31 (Europe/Berlin)',
		{ kind: 'escalation', step: 3 },
		() => ({ clock: stopped() }),
	],
	[
		'stopped, whoever looks',
		'First touch was stopped at Mon 25 Nov 2024, 09:31 (Europe/Berlin)',
		{ kind: 'now' },
		() => ({ clock: stopped() }),
	],
	[
		'paused',
		'First touch is paused',
		{ kind: 'breach' },
		() => ({ clock: { ...breached, state: 'paused' } }),
	],
	[
		'warned too late',
		'First touch is past its due time, so the warning comes too late',
		{ kind: 'warning' },
		() => ({}),
	],
	[
		'without a warning step',
		'The ladder has no step for the warning of First touch',
		{ kind: 'warning' },
		() => ({ clock: running, settings: { rows: [afterBreach('final queue')], finalQueue } }),
	],
	[
		'without a second warning step',
		'The ladder has no step for warning 2 of First touch',
		{ kind: 'warning', step: 2 },
		() => ({ clock: running }),
	],
	[
		'looked at too early',
		'No step of the ladder of First touch is due yet',
		{ kind: 'now' },
		() => ({ clock: running, now: fridayAfternoon }),
	],
	[
		'asked for a step after the breach before it',
		'First touch is not past its due time, so no step after it is due',
		{ kind: 'escalation', step: 3 },
		() => ({ clock: running, now: dueAt - 1 }),
	],
	[
		'looked at after its whole ladder',
		'The ladder of First touch has ended',
		{ kind: 'now' },
		() => ({ clock: afterSteps(2, 3, 4) }),
	],
	[
		'given to the final queue while a message waited for the morning',
		'The ladder of First touch has ended in the final queue',
		{ kind: 'escalation', step: 2 },
		() => ({ clock: afterSteps(3, 4) }),
	],
	[
		'closed while a message waited for the morning',
		'The ladder of First touch has ended with the lead where it was',
		{ kind: 'breach' },
		() => ({ clock: closedAtStep4() }),
	],
])('nothing is needed for a clock that was %s', (_what, reason, occasion, facts) => {
	expect(decide(occasion, facts())).toEqual({
		outcome: 'not needed',
		escalation: {
			id: 'inquiry-1/First touch/none',
			clock: 'First touch',
			step: 0,
			of: facts()?.settings ? 1 : 4,
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
});

test('without a timer the step is taken whose time has come', () => {
	const warned = Date.parse(running.warnAt ?? '');
	expect(decide({ kind: 'now' }, { clock: running, now: warned }).escalation.step).toBe(1);
	expect(decide({ kind: 'now' }, { clock: running, now: dueAt }).escalation.step).toBe(2);
});

test.each([
	[{}, { reassignTo: 'backup', pool: null }],
	[{ reassignTo: 'pool' as const }, { reassignTo: 'pool', pool: null }],
	[
		{ reassignTo: 'pool' as const, pool: 'Seniors' },
		{ reassignTo: 'pool', pool: 'Seniors' },
	],
	[
		{ reassignTo: 'backup' as const, pool: 'Seniors' },
		{ reassignTo: 'backup', pool: null },
	],
])('who takes over by a row with %j is said on the item', (changes, says) => {
	const settings = { rows: [{ ...afterBreach('reassign'), ...changes }], finalQueue };
	expect(decide({ kind: 'breach' }, { settings }).escalation).toMatchObject(says);
});

test('a lead that nobody was given is not reassigned: the final queue has it', () => {
	const decision = decide({ kind: 'escalation', step: 3 }, { assignment: null });
	expect(decision).toMatchObject({ outcome: 'final queue', timers: [] });
	expect(decision.escalation).toMatchObject({ to: 'desk@example.com', nextDueAt: null });
});

test('a warning that gives the lead of nobody to the final queue has nothing due after it', () => {
	const settings = { rows: [atWarning('reassign'), afterBreach('close')], finalQueue };
	const at = { clock: running, settings, now: Date.parse(running.warnAt ?? '') };
	const ends = decide({ kind: 'warning' }, { ...at, assignment: null });
	expect(ends).toMatchObject({ outcome: 'final queue', escalation: { nextDueAt: null } });
	const goesOn = decide({ kind: 'warning' }, at);
	expect(goesOn).toMatchObject({
		outcome: 'reassign',
		escalation: { nextDueAt: running.dueAt },
	});
});

test('a breached clock stays on its ladder when its due time was moved', () => {
	const decision = decide({ kind: 'escalation', step: 3 }, { now: dueAt - 1 });
	expect(decision.escalation.step).toBe(3);
	expect(decide({ kind: 'now' }, { now: dueAt - 1 }).timers).toMatchObject([{ step: 2, dueAt }]);
});

test('the last warning brings the warning steps that the clock has no warnings for', () => {
	const settings = {
		rows: [atWarning('remind owner'), atWarning('tell manager'), afterBreach('final queue')],
		finalQueue,
	};
	const once = decide({ kind: 'warning' }, { clock: running, settings });
	expect(once.timers).toMatchObject([{ id: 'inquiry-1/First touch/step-2', step: 2 }]);
	const brought = { clock: once.clock ?? running, settings, now: dueAt - 1 };
	expect(decide({ kind: 'escalation', step: 2 }, brought).escalation.step).toBe(2);
	const twice = { ...running, warnAts: [running.startedAt, running.warnAt ?? ''] };
	const first = decide({ kind: 'warning', step: 1 }, { clock: twice, settings });
	expect(first).toMatchObject({ escalation: { step: 1 }, timers: [] });
	const second = decide({ kind: 'warning', step: 2 }, { clock: twice, settings });
	expect(second).toMatchObject({ escalation: { step: 2 }, timers: [] });
});

test('a ladder that closes leaves the lead with its owner, and of nobody with the final queue', () => {
	const settings = { rows: [afterBreach('close')], finalQueue };
	const closed = decide({ kind: 'breach' }, { settings });
	expect(closed).toMatchObject({
		outcome: 'notify',
		escalation: { action: 'close', to: 'ben@example.com', nextDueAt: null },
		timers: [],
	});
	expect(decide({ kind: 'breach' }, { settings, assignment: null }).outcome).toBe('final queue');
});

test('a clock whose due time was moved has a ladder of its own', () => {
	const idOf = (clock: ClockRecord) => decide({ kind: 'breach' }, { clock }).escalation.id;
	expect(idOf({ ...breached, firstMoments: [running.startedAt] })).not.toBe(idOf(breached));
});

test('a look before the next step is due sets its timer, for its time', () => {
	const clock = decide({ kind: 'breach' }).clock ?? breached;
	const look = decide({ kind: 'now' }, { clock, now: dueAt + 1 });
	expect(look).toMatchObject({
		outcome: 'not needed',
		clock: null,
		timers: [{ step: 3, dueAt: Date.parse('2024-11-25T09:00:00.000Z') }],
	});
});

test.each([
	['that is a warning step now becomes the next after the breach', 1, 2],
	['that is no more becomes the last', 9, 4],
])('in a ladder that was changed, a step %s', (_what, asked, taken) => {
	expect(decide({ kind: 'escalation', step: asked }).escalation.step).toBe(taken);
});

const anyAction = fc.constantFrom(
	...escalationActions.filter((action) => action !== 'final queue' && action !== 'close'),
);

const rows = fc
	.record({
		warnings: fc.array(anyAction, { maxLength: 3 }),
		breaches: fc.array(fc.record({ action: anyAction, delay: fc.integer({ min: 0, max: 300 }) }), {
			maxLength: 4,
		}),
		end: fc.constantFrom<EscalationAction | null>('final queue', 'close', null),
	})
	.map(({ warnings, breaches, end }) => [
		...warnings.map(atWarning),
		...breaches
			.sort((a, b) => a.delay - b.delay)
			.map(({ action, delay }) => afterBreach(action, delay)),
		...(end ? [afterBreach(end, 300)] : []),
	])
	.filter((ladder) => ladder.length > 0);

const quiet = fc.constantFrom<QuietHours>(
	{ mode: 'never', from: '', to: '' },
	{ mode: 'closed', from: '', to: '' },
	{ mode: 'night', from: '20:00', to: '08:00' },
	{ mode: 'night', from: '08:00', to: '07:59' },
);

test('law: silence is impossible: each ladder ends, each step taken once, whatever comes twice', () => {
	const anyWarnings = fc.integer({ min: 1, max: 3 });
	const always = fc.boolean();
	const holders = fc.constantFrom<Assignment | null>(withBen, null, {
		...withBen,
		owner: { ...withBen.owner!, email: null },
	});
	fc.assert(
		fc.property(
			rows,
			quiet,
			fc.array(fc.boolean()),
			fc.array(fc.boolean()),
			holders,
			anyWarnings,
			always,
			(ladder, quietHours, twice, looks, assignment, warnings, alwaysOpen) => {
				const settings = { rows: ladder, finalQueue, quietHours };
				const calendar = { ...running.calendar, alwaysOpen };
				const warnAts = Array.from({ length: warnings }, (_, n) =>
					new Date(dueAt - (warnings - n) * 60_000).toISOString(),
				);
				let clock: ClockRecord = { ...running, calendar, warnAts };
				const told: Array<{ escalation: Escalation; at: number }> = [];
				const heard = new Map<number, Set<unknown>>();
				const timers = new Map<string, { id: string; occasion: Occasion; at: number }>();
				const done = new Set<string>();
				warnAts.forEach((at, n) => {
					const id = `warning ${n}`;
					timers.set(id, {
						id,
						occasion: { kind: 'warning', step: n + 1 },
						at: Date.parse(at),
					});
				});
				timers.set('breach', { id: 'breach', occasion: { kind: 'breach' }, at: dueAt });

				const take = (occasion: Occasion, set: { id: string } | null, now: number) => {
					const timer = set?.id ?? null;
					if (now >= dueAt) clock = breachClock(clock);
					const decision = decide(occasion, { clock, settings, assignment, timer, now });
					clock = decision.clock ?? clock;
					if (decision.outcome !== 'not needed') {
						const { step } = decision.escalation;
						heard.set(step, (heard.get(step) ?? new Set()).add(set));
					}
					if (decision.clock) told.push({ escalation: decision.escalation, at: now });
					for (const { id, step, dueAt: at } of decision.timers) {
						// A timer that was done with may be set again; one that is set stays as it is.
						if (timers.has(id)) continue;
						timers.set(id, { id, occasion: { kind: 'escalation', step: step ?? 0 }, at });
					}
				};
				let turn = 0;
				for (; timers.size > 0 && turn < 60; turn++) {
					const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
					if (!next) break;
					const [id, timer] = next;
					const { occasion, at } = timer;
					if (looks[turn]) take({ kind: 'now' }, null, at);
					take(occasion, timer, at);
					if (twice[turn] && !done.has(id)) take(occasion, timer, at + 1);
					timers.delete(id);
					done.add(id);
				}
				expect(timers.size).toBe(0);

				const steps = (clock.ladder ?? []).map(({ step }) => step);
				expect(new Set(steps).size).toBe(steps.length);
				const ends = told.filter(({ escalation: { action } }) =>
					['final queue', 'close'].includes(action ?? ''),
				);
				expect(ends).toHaveLength(1);
				for (const { escalation, at } of told) {
					// Whoever is named can be reached, and who takes over is for the roster to say.
					expect(escalation.to !== '' || escalation.action === 'reassign').toBe(true);
					const { steps } = compileLadder(settings);
					const step = steps[escalation.step - 1];
					if (step?.when === 'breach') expect(at).toBeGreaterThanOrEqual(stepTime(step, clock));
				}
				// Whatever comes again, a step is heard of from one timer only, as long as it is set.
				expect([...heard.values()].filter(({ size }) => size !== 1)).toEqual([]);
			},
		),
		{ numRuns: runs(300) },
	);
});

test('the steps of another due time are other steps', () => {
	const idOf = (clock: ClockRecord) => decide({ kind: 'breach' }, { clock }).escalation.id;
	const again = { ...breached, dueAt: '2024-11-25T09:30:00.000Z' };
	expect(idOf(again)).toBe(`${idOf(breached)}@${again.dueAt}`);
});
