import * as fc from 'fast-check';
import {
	afterRun,
	begun,
	confirmed,
	expired,
	extended,
	givenUp,
	handedOut,
	isAssumedDone,
	isOpen,
	isUnsent,
	named,
	needsPerson,
	sentAgain,
	takenAsDone,
	unblocked,
	withdrawn,
	type Answer,
	type Delivery,
	type RunEnd,
	type Verdict,
} from '../../../nodes/core/deliver';
import {
	deliveryStates,
	whenUnclear,
	type DeliveryState,
	type Kept,
	type WhenUnclear,
} from '../../../nodes/core/lead';
import { delivery, failure, hour, minute, now, second } from './records';

const kept = (changes: Partial<Kept> = {}): Kept => ({
	...{ recordId: null, messageId: null, link: null },
	...changes,
});

const later = now + minute;
const lease = now + 5 * minute;

/** An effect in a state, of which the second run is the newest. */
const inState = (state: DeliveryState, changes: Partial<Delivery> = {}) =>
	delivery({
		...{ state, attempt: 2, lineAt: now - hour, dueAt: lease, handedOutAt: now },
		...changes,
	});

const failed = (verdict: Verdict): Extract<RunEnd, { kind: 'failed' }> => ({
	kind: 'failed',
	failure: failure({ message: 'Bad', description: 'So they say' }),
	verdict,
});

const well: RunEnd = { kind: 'well' };
const early = { kind: 'early', node: 'Find Contact' } as const;
const lost: RunEnd = { kind: 'lost' };

/** Nothing of the effect's own terms is to be seen in the table. */
const gatedRun = (of: Delivery, end: RunEnd): Delivery => {
	const after = afterRun({ ...of, gated: true }, 2, end, later);
	return after.state === of.state ? of : { ...after, gated: of.gated };
};
const byStep = (of: Delivery, asked: WhenUnclear, end: RunEnd): Delivery => {
	const after = afterRun({ ...of, whenUnclear: asked }, 2, end, later);
	return after.state === of.state ? of : { ...after, whenUnclear: of.whenUnclear };
};

test('an effect that is handed out is with its run for the lease', () => {
	expect(handedOut(delivery({ attempt: 1 }), { gated: true, leaseMs: minute }, later)).toEqual(
		delivery({
			...{ state: 'out', attempt: 2, gated: true },
			...{ handedOutAt: later, dueAt: later + minute },
		}),
	);
});

/** What each event makes of each state: the state after it; a dot where nothing changes. */
const table: ReadonlyArray<
	readonly [event: string, after: string, change: (of: Delivery) => Delivery]
> = [
	// blocked, waiting, out, begun, done, in doubt, refused, given up, withdrawn
	['Begin', '. . begun begun . . . . .', (of) => begun(of, 2).delivery],
	['Begin of an older run', '. . . . . . . . .', (of) => begun(of, 1).delivery],
	[
		'Begin of a run of which nobody hears any more',
		'. . waiting . . . . . .',
		(of) => begun(of, 2, true).delivery,
	],
	[
		'Begin of an older run of which nobody hears any more',
		'. . . . . . . . .',
		(of) => begun(of, 1, true).delivery,
	],
	['Done', '. done done done done done done done .', (of) => confirmed(of, 2, kept(), later)],
	['Done of an older run', '. . . . . . . . .', (of) => confirmed(of, 1, kept(), later)],
	['ends well', '. done done done . done done done .', (of) => afterRun(of, 2, well, later)],
	[
		'ends well, and its branch says Begin',
		'. . done done . . . . .',
		(of) => {
			const gated = { ...of, gated: true };
			const ended = afterRun(gated, 2, well, later);
			return ended === gated ? of : ended;
		},
	],
	['ends well, an older run', '. . . . . . . . .', (of) => afterRun(of, 1, well, later)],
	['ends early', '. . refused in_doubt . . . . .', (of) => afterRun(of, 2, early, later)],
	[
		'ends early, when something may have been done',
		'. . in_doubt in_doubt . . . . .',
		(of) => afterRun(of, 2, { ...early, acted: true }, later, true),
	],
	[
		'ends early, when something may have been done, and its branch says Begin',
		'. . refused in_doubt . . . . .',
		(of) => gatedRun(of, { ...early, acted: true }),
	],
	[
		'ends early like others',
		'. . waiting in_doubt . . . . .',
		(of) => afterRun(of, 2, early, later, true),
	],
	['is lost', '. . in_doubt in_doubt . . . . .', (of) => afterRun(of, 2, lost, later)],
	['an older run is lost', '. . . . . . . . .', (of) => afterRun(of, 1, lost, later)],
	...(['not done', 'access', 'setting'] as const).map(
		(verdict) =>
			[
				`fails: ${verdict}`,
				'. . waiting waiting . . . . .',
				(of: Delivery) => afterRun(of, 2, failed(verdict), later),
			] as const,
	),
	[
		'fails: perhaps done',
		'. . in_doubt in_doubt . . . . .',
		(of) => afterRun(of, 2, failed('perhaps done'), later),
	],
	...(['access', 'setting', 'refused', 'not done', 'perhaps done'] as const).map(
		(verdict) =>
			[
				`fails beside what may have been done: ${verdict}`,
				'. . in_doubt in_doubt . . . . .',
				(of: Delivery) => afterRun(of, 2, { ...failed(verdict), acted: true }, later, true),
			] as const,
	),
	...(['refused', 'perhaps done'] as const).map(
		(verdict) =>
			[
				`fails beside what may have been done, and it is taken as done: ${verdict}`,
				'. . done done . . . . .',
				(of: Delivery) => byStep(of, 'take as done', { ...failed(verdict), acted: true }),
			] as const,
	),
	[
		'fails for now beside what may have been done, and it may be sent again',
		'. . waiting waiting . . . . .',
		(of) => byStep(of, 'send again', { ...failed('not done'), acted: true }),
	],
	[
		'fails for good beside what may have been done, and it may be sent again',
		'. . in_doubt in_doubt . . . . .',
		(of) => byStep(of, 'send again', { ...failed('setting'), acted: true }),
	],
	[
		'fails beside what may have been done, and its branch says Begin',
		'. . waiting in_doubt . . . . .',
		(of) => gatedRun(of, { ...failed('setting'), acted: true }),
	],
	[
		'fails: refused',
		'. . refused refused . . . . .',
		(of) => afterRun(of, 2, failed('refused'), later),
	],
	[
		'fails: refused like others',
		'. . waiting waiting . . . . .',
		(of) => afterRun(of, 2, failed('refused'), later, true),
	],
	['an older run fails', '. . . . . . . . .', (of) => afterRun(of, 1, failed('refused'), later)],
	['has waited for too long', 'given_up given_up . . . . . . .', (of) => expired(of, of.giveUpAt)],
	['has waited for long', '. . . . . . . . .', (of) => expired(of, of.giveUpAt - 1)],
	['its step before is done', 'waiting . . . . . . . .', unblocked],
	[
		'is wanted no more',
		'withdrawn withdrawn . . . withdrawn withdrawn withdrawn .',
		(of) => withdrawn(of, 'Ended'),
	],
	['a person gives it up', 'withdrawn withdrawn . . . withdrawn withdrawn withdrawn .', givenUp],
	[
		'a person sends it again',
		'. . . . . waiting waiting waiting waiting',
		(of) => sentAgain(of, later),
	],
	[
		'a person sends it again, and the step before is not done',
		'. . . . . blocked blocked blocked blocked',
		(of) => sentAgain(of, later, undefined, true),
	],
	[
		'a person says that it is done',
		'done done done done done done done done .',
		(of) => takenAsDone(of, kept(), later),
	],
];

test.each(
	table.flatMap(([event, after, change]) =>
		deliveryStates.map((state, index) => ({
			...{ event, state, change },
			after: after.split(' ')[index]?.replace('_', ' ') ?? '',
		})),
	),
)('$event, $state: $after', ({ state, after, change }) => {
	const before = inState(state);
	const changed = change(before);
	if (after === '.') expect(changed).toEqual(before);
	else expect(changed.state).toBe(after);
});

test.each<
	[state: DeliveryState, run: number, setting: WhenUnclear, answer: Answer, after: DeliveryState]
>([
	['out', 2, 'ask', 'send', 'begun'],
	['out', 1, 'ask', 'unclear', 'out'],
	['out', 3, 'ask', 'unclear', 'out'],
	// The same run asks twice: what that means is known when it ends.
	['begun', 2, 'ask', 'unclear', 'begun'],
	['begun', 2, 'send again', 'send', 'begun'],
	['begun', 2, 'take as done', 'done before', 'begun'],
	['begun', 1, 'send again', 'unclear', 'begun'],
	['begun', 1, 'take as done', 'unclear', 'begun'],
	['done', 2, 'ask', 'done before', 'done'],
	['done', 1, 'ask', 'done before', 'done'],
	['withdrawn', 2, 'ask', 'done before', 'withdrawn'],
	['waiting', 2, 'ask', 'unclear', 'waiting'],
	['waiting', 2, 'send again', 'unclear', 'waiting'],
	['blocked', 2, 'ask', 'unclear', 'blocked'],
	['in doubt', 2, 'ask', 'unclear', 'in doubt'],
	['refused', 2, 'ask', 'unclear', 'refused'],
	['given up', 2, 'ask', 'unclear', 'given up'],
])('Begin, %s, run %d, "%s": %s', (state, run, setting, answer, after) => {
	const { answer: given, delivery: kept } = begun(inState(state, { whenUnclear: setting }), run);
	expect([given, kept.state]).toEqual([answer, after]);
});

test('a run of which nobody hears any more sends nothing, whatever its step says', () => {
	for (const setting of whenUnclear) {
		const begin = (state: DeliveryState) =>
			begun(inState(state, { whenUnclear: setting }), 2, true);
		expect([begin('out').answer, begin('begun').answer]).toEqual(['unclear', 'unclear']);
		expect(begin('done').answer).toBe('done before');
		expect(begin('begun').delivery).toEqual(inState('begun', { whenUnclear: setting }));
	}
});

test.each<[end: string, change: (twice: Delivery) => Delivery, afters: string]>([
	// ask, send again, take as done
	['with its Done', (of) => confirmed(of, 2, kept(), later), 'done, done, done'],
	['well', (of) => afterRun(of, 2, well, later), 'in doubt, done, done'],
	['early', (of) => afterRun(of, 2, early, later), 'in doubt, in doubt, done'],
	['refused', (of) => afterRun(of, 2, failed('refused'), later), 'in doubt, refused, done'],
	[
		'at a receiver that is away',
		(of) => afterRun(of, 2, failed('not done'), later),
		'in doubt, waiting, done',
	],
	['without a word', (of) => afterRun(of, 2, lost, later), 'in doubt, waiting, done'],
])('a run that began twice is judged when it ends: %s', (_end, change, afters) => {
	const twice = (setting: WhenUnclear) =>
		begun(inState('begun', { gated: true, whenUnclear: setting }), 2).delivery;
	expect(whenUnclear.map((setting) => change(twice(setting)).state).join(', ')).toBe(afters);
	const next = handedOut(twice('ask'), { gated: true, leaseMs: minute }, later);
	expect(afterRun(next, 3, well, later).state).toBe('done');
});

/** Runs of an effect that all end alike, each as soon as it may leave. */
function runsEnding(end: RunEnd, most: number, changes: Partial<Delivery> = {}) {
	let at = now;
	let effect = delivery({ whenUnclear: 'send again', ...changes });
	const waits: number[] = [];
	for (let runs = 1; runs <= most && effect.state === 'waiting'; runs++) {
		effect = handedOut(effect, { gated: false, leaseMs: minute }, at);
		effect = afterRun(effect, runs, end, at);
		if (effect.state === 'waiting') waits.push(effect.dueAt - at);
		at = Math.max(at, effect.dueAt);
	}
	return { effect, waits, at };
}

test('the failure of a later node repeats what came before it twice, then a person is asked', () => {
	const { effect, waits, at } = runsEnding({ ...failed('not done'), acted: true }, 9);
	expect(waits).toEqual([10 * second, minute]);
	expect(effect).toMatchObject({
		...{ state: 'in doubt', attempt: 3 },
		problem: {
			message: expect.stringContaining('"Send Email" failed, and another node may have done it'),
			hint: expect.stringContaining('put Lead Deliver (Done) right behind the node that sends'),
		},
	});
	expect(sentAgain(effect, at).repeats).toBe(0);
});

test.each<[what: string, end: RunEnd, waits: number[], words: string]>([
	['a receiver that may have taken it', failed('perhaps done'), [10 * second, minute], 'Bad: So'],
	['a run without a word', lost, [0, 0], 'ended without a word'],
])('%s: a message is tried three times, then a person is asked', (_what, end, waits, words) => {
	const tried = runsEnding(end, 9);
	expect(tried.waits).toEqual(waits);
	expect(tried.effect).toMatchObject({
		...{ state: 'in doubt', attempt: 3 },
		problem: {
			message: expect.stringMatching(
				new RegExp(`"Alert" to ann@example.com .*tried three times.*may have arrived.*${words}`),
			),
			hint: expect.stringContaining('Send Again'),
		},
	});
});

test.each<[what: string, end: RunEnd, changes: Partial<Delivery>]>([
	['a record that is written again does no harm', failed('perhaps done'), { audience: 'system' }],
	['what has surely not arrived', failed('not done'), {}],
])('%s: tried by itself for as long as it may wait', (_what, end, changes) => {
	expect(runsEnding(end, 20, changes).effect).toMatchObject({ state: 'waiting', attempt: 20 });
});

test('what is taken as done keeps why nobody knows, until its Done is heard', () => {
	const assumed = afterRun(inState('out', { whenUnclear: 'take as done' }), 2, lost, later);
	expect(assumed).toMatchObject({
		state: 'done',
		problem: {
			code: 'delivery.assumedDone',
			message: 'its run ended without a word, as when n8n is stopped',
		},
	});
	expect(isAssumedDone(assumed)).toBe(true);
	expect(sentAgain(assumed, later)).toMatchObject({ state: 'waiting', problem: null });
	expect(confirmed(assumed, 2, kept({ recordId: '7' }), later)).toMatchObject({
		...{ state: 'done', problem: null, kept: { recordId: '7' } },
	});
});

test.each<[end: RunEnd, gated: boolean, state: 'out' | 'begun', afters: string]>([
	// ask, send again, take as done
	[lost, false, 'out', 'in doubt, waiting, done'],
	[lost, true, 'out', 'waiting, waiting, waiting'],
	[lost, true, 'begun', 'in doubt, waiting, done'],
	[failed('perhaps done'), false, 'out', 'in doubt, waiting, done'],
	[failed('perhaps done'), true, 'out', 'waiting, waiting, waiting'],
	[failed('perhaps done'), true, 'begun', 'in doubt, waiting, done'],
	[failed('not done'), true, 'begun', 'waiting, waiting, waiting'],
	[failed('access'), true, 'begun', 'waiting, waiting, waiting'],
	[failed('setting'), true, 'begun', 'waiting, waiting, waiting'],
	[failed('refused'), true, 'begun', 'refused, refused, refused'],
	[early, true, 'out', 'refused, refused, refused'],
	[early, true, 'begun', 'in doubt, in doubt, in doubt'],
])('%j, with Begin %s, %s: %s', (end, gated, state, afters) => {
	expect(
		whenUnclear
			.map(
				(setting) => afterRun(inState(state, { gated, whenUnclear: setting }), 2, end, later).state,
			)
			.join(', '),
	).toBe(afters);
});

test.each(['not done', 'access'] as const)('%s: back in line, where it was', (verdict) => {
	const before = inState('begun');
	expect(afterRun(before, 2, failed(verdict), later)).toEqual({
		...before,
		state: 'waiting',
		dueAt: before.lineAt,
		handedOutAt: null,
	});
});

test.each<[what: string, end: RunEnd]>([
	['a setting', failed('setting')],
	['refused as others were', failed('refused')],
	['ended early as others did', early],
])('%s: back in line, where it was', (_what, end) => {
	const before = inState('out');
	expect(afterRun(before, 2, end, later, true)).toEqual({
		...before,
		state: 'waiting',
		dueAt: before.lineAt,
		handedOutAt: null,
	});
});

test.each<[end: RunEnd, code: string, message: string, hint: RegExp]>([
	[
		failed('refused'),
		'delivery.refused',
		'"Alert" to ann@example.com was refused: Bad: So they say',
		/Mend.*Send Again.*Give Up/,
	],
	[
		failed('perhaps done'),
		'delivery.unclear',
		'Nobody knows whether "Alert" to ann@example.com took place: Bad: So they say',
		/Look there.*Done.*Send Again/,
	],
	[
		lost,
		'delivery.unclear',
		'Nobody knows whether "Alert" to ann@example.com took place: its run ended without a word, as when n8n is stopped',
		/Look there/,
	],
	[
		early,
		'delivery.endedEarly',
		'"Alert" to ann@example.com did not take place: the run ended at "Find Contact", which passed nothing on',
		/Always Output Data/,
	],
])('a person reads, at once: %j', (end, code, message, hint) => {
	const after = afterRun(inState('out', { toldAt: now }), 2, end, later);
	expect(after).toMatchObject({ problem: { code, message }, toldAt: null, dueAt: later });
	expect(after.problem?.hint).toMatch(hint);
});

test('what ended early behind Begin has perhaps taken place, and a person is to look', () => {
	const { problem } = afterRun(inState('begun', { gated: true }), 2, early, later);
	expect(problem).toMatchObject({
		code: 'delivery.unclear',
		message: expect.stringContaining('the run ended at "Find Contact", which passed nothing on'),
	});
});

test('a system has no address in a sentence', () => {
	expect(named({ step: 'Contact', to: '' })).toBe('"Contact"');
});

test.each<[hours: number, state: DeliveryState, message: string]>([
	[72, 'waiting', '"Alert" to ann@example.com could not go out within 72 hours'],
	[1, 'waiting', '"Alert" to ann@example.com could not go out within 1 hour'],
	[0.5, 'waiting', '"Alert" to ann@example.com could not go out within 30 minutes'],
	[
		2,
		'blocked',
		'"Alert" to ann@example.com could not go out within 2 hours, because the step before it is not done',
	],
])('given up after %d hours, %s: %s', (hours, state, message) => {
	const before = delivery({ state, giveUpAfterMs: hours * hour, giveUpAt: now });
	expect(expired(before, later)).toMatchObject({
		...{ state: 'given up', dueAt: later, toldAt: null },
		problem: { code: 'delivery.tooOld', message },
	});
});

test('a run that goes on keeps its effect; an older one does not', () => {
	const out = inState('out');
	expect(extended(out, 2, later)).toEqual({ ...out, dueAt: later });
	expect(extended(inState('begun'), 2, later).dueAt).toBe(later);
	expect(extended(out, 1, later)).toBe(out);
	expect(extended(inState('waiting'), 2, later).dueAt).toBe(lease);
});

test('what an effect left behind is added to, and what is not said stays', () => {
	const first = confirmed(inState('out'), 2, kept({ recordId: '7', link: 'a' }), later);
	expect(first).toMatchObject({
		state: 'done',
		dueAt: later,
		kept: kept({ recordId: '7', link: 'a' }),
	});
	const more = confirmed(first, 2, kept({ messageId: 'm', link: 'b' }), later + 1);
	expect(more.kept).toEqual({ recordId: '7', messageId: 'm', link: 'b' });
	expect(more.dueAt).toBe(later);
	expect(afterRun(more, 2, well, later + 2)).toBe(more);
	expect(confirmed(more, 1, kept({ recordId: '8' }), later)).toBe(more);
});

test('what is done has no problem any more', () => {
	const doubtful = afterRun(inState('out'), 2, lost, later);
	expect(confirmed(doubtful, 2, kept(), later)).toMatchObject({ state: 'done', problem: null });
	expect(takenAsDone(doubtful, kept({ recordId: '7' }), later)).toMatchObject({
		...{ state: 'done', problem: null, kept: { recordId: '7' } },
	});
});

test('a person who sends again begins a new time, to another address if they like', () => {
	const before = afterRun(inState('out'), 2, failed('refused'), now);
	expect(sentAgain(before, later, 'bo@example.com')).toEqual({
		...before,
		...{ state: 'waiting', to: 'bo@example.com', lineAt: later, dueAt: later },
		...{ giveUpAt: later + before.giveUpAfterMs, problem: null, toldAt: null },
	});
	expect(sentAgain(before, later).to).toBe('ann@example.com');
});

test('to nobody nothing is sent again; a system needs no address', () => {
	const nobody = inState('refused', { to: '' });
	expect(sentAgain(nobody, later)).toBe(nobody);
	expect(sentAgain(nobody, later, 'ann@example.com').state).toBe('waiting');
	expect(sentAgain({ ...nobody, audience: 'system' }, later).state).toBe('waiting');
});

test('what is withdrawn says why', () => {
	expect(withdrawn(delivery(), 'Bo has the lead now').problem).toEqual({
		...{ code: 'delivery.withdrawn', message: 'Bo has the lead now', hint: '' },
	});
	expect(givenUp(delivery()).problem?.message).toBe('A person gave it up');
});

test.each<[state: DeliveryState, open: boolean, unsent: boolean, person: boolean]>([
	['blocked', true, true, false],
	['waiting', true, true, false],
	['out', true, false, false],
	['begun', true, false, false],
	['done', false, false, false],
	['in doubt', false, false, true],
	['refused', false, false, true],
	['given up', false, false, true],
	['withdrawn', false, false, false],
])('%s: open %s, unsent %s, for a person %s', (state, open, unsent, person) => {
	expect([isOpen({ state }), isUnsent({ state }), needsPerson({ state })]).toEqual([
		...[open, unsent, person],
	]);
});

test('law: what is done stays done, and nothing of an older run counts', () => {
	const end = fc.oneof(
		fc.constantFrom(well, early, lost),
		fc
			.constantFrom<Verdict>('not done', 'perhaps done', 'access', 'refused', 'setting')
			.map((verdict) => failed(verdict)),
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...deliveryStates),
			fc.constantFrom(...whenUnclear),
			fc.boolean(),
			end,
			fc.boolean(),
			fc.integer({ min: 1, max: 3 }),
			(state, setting, gated, given, isSetting, run) => {
				const before = inState(state, { whenUnclear: setting, gated });
				const after = afterRun(before, run, given, later + second, isSetting);
				const hasIt = run === 2 && ['out', 'begun'].includes(state);
				if (!hasIt && (run !== 2 || given.kind !== 'well')) expect(after).toBe(before);
				else if (!hasIt) expect([before.state, 'done']).toContain(after.state);
				else if (needsPerson(after)) expect(after.problem?.message).not.toBe('');
				else expect(['waiting', 'done']).toContain(after.state);
			},
		),
	);
});
