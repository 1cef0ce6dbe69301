import * as fc from 'fast-check';
import {
	afterFailure,
	afterSuccess,
	describeHold,
	heldWaitMs,
	mayLeave,
	openChannel,
	probing,
	released,
	said,
	tellFrom,
	tellingAt,
	type ChannelState,
	type Hold,
	type HoldCause,
	type Verdict,
} from '../../../nodes/core/deliver';
import { failure, hour, minute, now, second } from './records';

const hold = (changes: Partial<Hold> = {}): Hold => ({
	...{ cause: 'away', message: 'It failed', node: 'Send Email', since: now },
	...{ failedAt: now, failures: 1, probeAt: now + second, tellAt: now + 15 * minute },
	...changes,
});

const held = (changes: Partial<Hold> = {}): ChannelState => ({
	hold: hold(changes),
	refusals: null,
});

test.each<[cause: HoldCause, waits: number[]]>([
	['away', [1, 2, 4, 5, 10, 10, 10].map((n) => n * second)],
	['access', [1, 2, 5, 10, 10].map((n) => n * minute)],
	['setting', [1, 2, 5, 10, 10].map((n) => n * minute)],
])('the first waits of a channel held for %s', (cause, waits) => {
	expect(waits.map((_wait, index) => heldWaitMs(cause, index + 1, 0))).toEqual(waits);
	expect(heldWaitMs(cause, 0, 0)).toBe(waits[0]);
	expect(heldWaitMs(cause, 1_000, 0)).toBe(waits.at(-1));
});

test.each<[cause: HoldCause, heldFor: number, wait: number]>([
	['away', 5 * minute - 1, 10 * second],
	['away', 5 * minute, 30 * second],
	['away', hour - 1, 30 * second],
	['away', hour, minute],
	['away', 24 * hour - 1, minute],
	['away', 24 * hour, 5 * minute],
	['access', 24 * hour, 10 * minute],
])('%s for %d ms, the next wait is %d ms', (cause, heldFor, wait) => {
	expect(heldWaitMs(cause, 20, heldFor)).toBe(wait);
});

test('who mends a receiver after a day waits no longer than five minutes', () => {
	expect(heldWaitMs('away', 1, 24 * hour)).toBe(5 * minute);
});

/** When tries in vain take place of a receiver that is away. */
function triesInVain(forMs: number, verdict: Verdict = 'not done'): number[] {
	const tries: number[] = [];
	let channel = openChannel;
	for (let at = now; at < now + forMs; at = channel.hold?.probeAt ?? Infinity) {
		tries.push(at - now);
		channel = afterFailure(channel, failure(), verdict, at, at);
	}
	return tries;
}

test('a receiver that is away for a minute hears fewer than 15 tries', () => {
	expect(triesInVain(60 * second)).toEqual([0, 1, 3, 7, 12, 22, 32, 42, 52].map((n) => n * second));
});

test('in the first five minutes a probe is never more than ten seconds away', () => {
	const tries = [...triesInVain(5 * minute)];
	const gaps = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
	expect(Math.max(...gaps)).toBe(10 * second);
	expect(tries.at(-1)).toBeGreaterThan(5 * minute - 11 * second);
});

test.each<[verdict: Verdict, cause: HoldCause, probeAfter: number, tellAfter: number]>([
	['not done', 'away', second, 15 * minute],
	['perhaps done', 'away', second, 15 * minute],
	['access', 'access', minute, 0],
	['setting', 'setting', minute, 0],
])('%s holds the channel: %s', (verdict, cause, probeAfter, tellAfter) => {
	const given = failure({ message: 'Forbidden', description: 'The token has expired' });
	expect(afterFailure(openChannel, given, verdict, now - second, now)).toEqual({
		hold: {
			...{ cause, message: 'Forbidden: The token has expired', node: 'Send Email', since: now },
			...{ failedAt: now, failures: 1, probeAt: now + probeAfter, tellAt: now + tellAfter },
		},
		refusals: null,
	});
});

test('the next failure of the same cause waits longer, and is no new message', () => {
	const told = held({ cause: 'access', tellAt: null });
	const later = now + minute;
	expect(afterFailure(told, failure({ message: 'Still' }), 'access', later, later)).toEqual(
		held({
			...{ cause: 'access', tellAt: null, message: 'Still' },
			...{ failedAt: later, failures: 2, probeAt: later + 2 * minute },
		}),
	);
});

test('another cause is a hold of its own, of which a person hears', () => {
	const told = held({ failures: 7, tellAt: null });
	const later = now + minute;
	expect(afterFailure(told, failure(), 'access', later, later).hold).toEqual(
		hold({
			...{ cause: 'access', since: later, failedAt: later },
			...{ probeAt: later + minute, tellAt: later },
		}),
	);
});

test('what was under way when the hold began does not lengthen it', () => {
	const since = held();
	expect(afterFailure(since, failure(), 'not done', now - 1, now + 1)).toEqual(since);
	expect(afterFailure(since, failure(), 'not done', now, now + 1).hold?.failures).toBe(2);
});

test.each<[asked: number | null, wait: number]>([
	[null, second],
	[500, second],
	[30 * second, 30 * second],
	[2 * hour, 2 * hour],
])('a receiver that asks to be left alone for %j ms is, for %d', (retryAfterMs, wait) => {
	const after = afterFailure(openChannel, failure({ retryAfterMs }), 'not done', now, now);
	expect(after.hold?.probeAt).toBe(now + wait);
});

const refusedTimes = (channel: ChannelState, ...messages: string[]) =>
	messages.reduce(
		(before, message) => afterFailure(before, failure({ message }), 'refused', now, now),
		channel,
	);

test.each<[messages: string[], count: number, isHeld: boolean]>([
	[['No "a"'], 1, false],
	[['No "a"', 'No "b"'], 2, false],
	[['No "a"', 'No "b"', 'No "c"'], 3, true],
	[['No "a"', 'No "b"', 'Bad'], 1, false],
	[['No "a"', 'Bad', 'No "b"', 'Bad'], 1, false],
	[['No "a"', 'No "b"', 'No "c"', 'No "d"'], 4, true],
])('leads that are refused with %j: %d alike, held %s', (messages, count, isHeld) => {
	const { hold: after, refusals } = refusedTimes(openChannel, ...messages);
	expect(refusals?.count).toBe(count);
	expect(after?.cause).toBe(isHeld ? 'setting' : undefined);
});

test('a success between them makes refusals no row', () => {
	const two = refusedTimes(openChannel, 'No', 'No');
	expect(refusedTimes(afterSuccess(two), 'No')).toEqual({
		hold: null,
		refusals: { likeness: '|No|Send Email', count: 1 },
	});
});

test.each<HoldCause>(['away', 'access', 'setting'])(
	'who refuses one lead takes others: no longer held for %s',
	(cause) => {
		expect(refusedTimes(held({ cause }), 'No').hold).toBeNull();
	},
);

test('but what was refused before the hold began lifts nothing', () => {
	const access = held({ cause: 'access' });
	expect(afterFailure(access, failure(), 'refused', now - 1, now + 1).hold).toEqual(access.hold);
});

test('a channel that is held for refusals alike stays held by the next one', () => {
	const three = refusedTimes(openChannel, 'No', 'No', 'No');
	const later = now + minute;
	expect(afterFailure(three, failure({ message: 'No' }), 'refused', later, later).hold).toEqual({
		...three.hold,
		failedAt: later,
		failures: 2,
		probeAt: later + 2 * minute,
	});
	expect(afterFailure(three, failure({ message: 'Bad' }), 'refused', later, later).hold).toBeNull();
});

test('a success opens a channel, and leaves an open one as it is', () => {
	expect(afterSuccess(held())).toEqual(openChannel);
	expect(afterSuccess(openChannel)).toBe(openChannel);
});

test.each<[state: ChannelState, at: number, may: ReturnType<typeof mayLeave>]>([
	[openChannel, now, 'all'],
	[refusedTimes(openChannel, 'No'), now, 'all'],
	[held(), now, 'none'],
	[held(), now + second - 1, 'none'],
	[held(), now + second, 'probe'],
	[held(), now + hour, 'probe'],
])('of %j at %d may leave: %s', (state, at, may) => {
	expect(mayLeave(state, at)).toBe(may);
});

test('a release lets it try at once, from the shortest wait on', () => {
	const many = held({ cause: 'setting', failures: 9, probeAt: now + hour, tellAt: null });
	const after = released({ ...many, refusals: { likeness: 'x', count: 3 } }, now + minute);
	expect(after).toEqual(
		held({ cause: 'setting', failures: 0, probeAt: now + minute, tellAt: null }),
	);
	expect(mayLeave(after, now + minute)).toBe('probe');
	const again = afterFailure(after, failure(), 'setting', now + minute, now + minute);
	expect(again.hold?.probeAt).toBe(now + 2 * minute);
	expect(released(openChannel, now)).toBe(openChannel);
});

test('when a person is told is noted with the hold', () => {
	expect(tellingAt(held(), null).hold?.tellAt).toBeNull();
	expect(tellingAt(held(), now).hold?.tellAt).toBe(now);
	expect(tellingAt(openChannel, now)).toBe(openChannel);
});

test.each<[what: string, changes: Partial<Hold>, from: number | null]>([
	['access, at once', { cause: 'access', tellAt: now }, now],
	['a setting, at once', { cause: 'setting', tellAt: now }, now],
	['access, heard', { cause: 'access', tellAt: null }, null],
	['away, and not for long', { tellAt: now + 15 * minute, failedAt: now }, null],
	['away, and nobody has tried for long', { tellAt: now, failedAt: now - 1 }, null],
	['away for long, and a try has failed', { tellAt: now, failedAt: now }, now],
	['away, heard', { tellAt: null, failedAt: now + hour }, null],
])('a person is told of a hold: %s', (_what, changes, from) => {
	expect(tellFrom(hold(changes))).toBe(from);
});

test('while a probe is under way the next one waits for it', () => {
	expect(probing(held(), now + minute).hold?.probeAt).toBe(now + minute);
	expect(probing(openChannel, now)).toBe(openChannel);
});

test.each<[message: string, description: string | null, together: string]>([
	['Forbidden', 'The token has expired', 'Forbidden: The token has expired'],
	['Forbidden', 'Forbidden', 'Forbidden'],
	['Forbidden', '', 'Forbidden'],
	['Forbidden', null, 'Forbidden'],
])('%s and %j are said as %s', (message, description, together) => {
	expect(said(message, description)).toBe(together);
});

test.each<[cause: HoldCause, node: string | null, message: string, hint: RegExp]>([
	[
		'away',
		null,
		'Email is held, because its receiver cannot be reached or takes nothing now: It failed',
		/by itself.*Nothing is lost/,
	],
	[
		'access',
		'Send Email',
		'Email is held, because its receiver does not let us in ("Send Email"): It failed',
		/Renew the credential.*at once when you unpublish the workflow and publish it again, or with.*Release/,
	],
	[
		'setting',
		'Send Email',
		'Email is held, because the flow behind it cannot do it as it is set ("Send Email"): It failed',
		/Look at the newest executions.*at once when you unpublish the workflow and publish it again, or with.*Release/,
	],
])('a hold for %s (%j) says what to do', (cause, node, message, hint) => {
	const described = describeHold('Email', hold({ cause, node }));
	expect(described.message).toBe(message);
	expect(described.hint).toMatch(hint);
});

test('law: a channel is always either open or has a next probe, never earlier than a second on', () => {
	const verdict = fc.constantFrom<Verdict>(
		'not done',
		'perhaps done',
		'access',
		'refused',
		'setting',
	);
	const step = fc.record({
		verdict,
		message: fc.constantFrom('No "a"', 'Bad'),
		passed: fc.nat(hour),
		age: fc.nat(minute),
		success: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (all) => {
			let channel = openChannel;
			let at = now;
			for (const { verdict: says, message, passed, age, success } of all) {
				at += passed;
				const before = channel.hold;
				channel = success
					? afterSuccess(channel)
					: afterFailure(channel, failure({ message }), says, at - age, at);
				if (channel.hold && channel.hold !== before) {
					expect(channel.hold.probeAt).toBeGreaterThanOrEqual(at + second);
					expect(channel.hold.failures).toBeGreaterThan(0);
				}
				if (success) expect(channel).toEqual(openChannel);
			}
		}),
	);
});
