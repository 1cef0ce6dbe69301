import type { OwnerAlert } from '../../../nodes/core/escalate';
import { dueAt, decide } from './deciding';
import { afterBreach, finalQueue } from './ladders';

const minute = 60_000;

/** The alert was meant to leave an hour before the breach. */
const lineAt = dueAt - 60 * minute;

const wentOut = (at: number, meant = lineAt): OwnerAlert => ({ lineAt: meant, wentOutAt: at });
const waiting: OwnerAlert = { lineAt, wentOutAt: null };

test.each<[what: string, alert: OwnerAlert | undefined, waitsUntil: number | null]>([
	['no alert is known', undefined, null],
	['the alert went out in time', wentOut(lineAt + 5_000), null],
	['of a short clock, too', wentOut(dueAt - 1_000, dueAt - 2_000), null],
	[
		'it went out three minutes late, just now',
		wentOut(dueAt - 1_000, dueAt - 181_000),
		dueAt + 179_000,
	],
	['it went out an hour late, just now', wentOut(dueAt), dueAt + 15 * minute],
	[
		'it went out an hour late, half an hour ago',
		wentOut(dueAt - 30 * minute, lineAt - 60 * minute),
		null,
	],
	['it is late, and about to go out', waiting, dueAt + minute],
	[
		'it was queued a moment ago, and is about to go out',
		{ lineAt: dueAt - 2_000, wentOutAt: null },
		null,
	],
])('%s: the manager is told then', (_what, alert, waitsUntil) => {
	const decision = decide({ kind: 'breach' }, { ...(alert && { alert }) });
	if (waitsUntil === null) {
		expect(decision).toMatchObject({ outcome: 'notify', escalation: { action: 'tell manager' } });
		return;
	}
	expect(decision).toMatchObject({
		outcome: 'not needed',
		clock: null,
		escalation: { reason: expect.stringMatching(/^Step 2 of 4 waits.*Ben.*alert/) },
	});
	// The steps after it come after it.
	expect(decision.timers.map(({ step, dueAt: at }) => [step, at])).toEqual([[2, waitsUntil]]);
	const then = decide(
		{ kind: 'escalation', step: 2 },
		{ ...(alert && { alert }), timer: decision.timers[0]?.id ?? null, now: waitsUntil },
	);
	expect(then).toMatchObject({ outcome: 'notify', escalation: { action: 'tell manager' } });
});

test('nobody waits for an alert that does not go out: once, and no more', () => {
	const [again] = decide({ kind: 'breach' }, { alert: waiting }).timers;
	const later = { timer: again?.id ?? '', now: dueAt + minute };
	expect(decide({ kind: 'escalation', step: 2 }, { alert: waiting, ...later }).outcome).toBe(
		'notify',
	);
	// It went out meanwhile: then the owner has their time.
	const gone = wentOut(dueAt + minute - 1_000);
	expect(decide({ kind: 'escalation', step: 2 }, { alert: gone, ...later }).outcome).toBe(
		'not needed',
	);
});

test('a lead is not taken from an owner who has only just heard of it', () => {
	const rows = [afterBreach('reassign'), afterBreach('final queue', 30)];
	const settings = { rows, finalQueue };
	expect(decide({ kind: 'breach' }, { settings, alert: wentOut(dueAt) }).outcome).toBe(
		'not needed',
	);
	const ofQueue = { settings, alert: wentOut(dueAt), assignment: null };
	expect(decide({ kind: 'breach' }, ofQueue).outcome).toBe('final queue');
});
