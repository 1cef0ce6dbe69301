import { compilePlans, decideFollowUp, type StepFacts } from '../../../nodes/core/followUp';
import {
	attempt,
	day,
	enrolment,
	facts,
	manners,
	monday,
	plan,
	ready,
	settings,
	timerOf,
} from './plans';

const decide = (changes: Partial<StepFacts> = {}) => decideFollowUp(facts(changes));

const plans = (...attempts: Array<Parameters<typeof attempt>[0]>) =>
	compilePlans(settings({ plans: [plan({ attempts: attempts.map((each) => attempt(each)) })] }));

test.each([
	['email', 'email', 'person', 'ada@example.com'],
	['sms', 'sms', 'person', 'ann@example.com'],
	['whatsapp', 'task', 'person', 'ann@example.com'],
	['call', 'call', 'owner', 'ann@example.com'],
	['linkedin', 'task', 'owner', 'ann@example.com'],
	['other', 'task', 'owner', 'ann@example.com'],
] as const)('an attempt by %s leaves on %s, for the %s', (channel, output, audience, to) => {
	const decision = decide({ plans: plans({ channel }) });
	expect(decision).toMatchObject({
		output,
		followUp: { id: 'i_1/follow-up 1/Own/1', attempt: 1, of: 1, channel, audience, to },
		enrolment: { attempt: 1, made: 1, looks: 2, state: 'active' },
	});
});

test('the next one counts from this one, and says when it is due', () => {
	const { followUp, enrolment: next } = decide();
	expect(followUp.nextDueAt).toBe('2026-11-24T10:00:00.000Z');
	expect(next?.sent).toEqual([monday]);
	expect(followUp.reason).toBe('Own, attempt 1 of 2: an email');
});

test('the same timer gets the same answer, and changes nothing', () => {
	const first = decide();
	const again = decide({ enrolment: first.enrolment ?? enrolment() });
	expect(again).toEqual({
		output: 'email',
		followUp: { ...first.followUp, repeated: true },
		...{ enrolment: null, closes: false },
	});
});

describe('an attempt that comes again', () => {
	const hour = day / 24;

	const again = (changes: Partial<StepFacts> & { channel?: 'email' | 'call' }) => {
		const { channel = 'email', ...others } = changes;
		const touches = plans({ channel }, { channel, message: 'Again' });
		const first = decide({ plans: touches });
		const kept = first.enrolment ?? enrolment();
		return decide({ plans: touches, enrolment: kept, leftAt: () => undefined, ...others });
	};

	test.each([
		['soon, has its answer', { now: monday + hour }],
		['when the next is due, and Lead Deliver has it', { now: monday + day, leftAt: () => null }],
	])('%s', (_says, changes) => {
		const decision = again(changes);
		expect(decision).toMatchObject({ output: 'email', enrolment: null });
		expect(decision.followUp).toMatchObject({ attempt: 1, repeated: true });
	});

	test.each(['email', 'call'] as const)(
		'as a %s when the next is due is made now, and what follows counts from now',
		(channel) => {
			const {
				output,
				followUp,
				enrolment: kept,
			} = again({ channel, now: monday + 8 * day + hour });
			expect(output).toBe(channel);
			expect(followUp).toMatchObject({
				...{ id: 'i_1/follow-up 1/Own/1', attempt: 1, repeated: true },
				nextDueAt: '2026-12-02T11:00:00.000Z',
			});
			expect(kept).toMatchObject({
				...{ attempt: 1, made: 1 },
				sent: channel === 'email' ? [monday + 8 * day + hour] : [],
			});
		},
	);

	test('at night waits for the day', () => {
		const { output, followUp, enrolment: kept } = again({ now: monday + 12 * hour });
		expect(output).toBe('none');
		expect(followUp).toMatchObject({ attempt: 0, repeated: false });
		expect(followUp.reason).toBe('Attempt 1 of 2 waits until Tue 24 Nov 2026, 09:00 (UTC)');
		expect(kept).toMatchObject({ attempt: 0, made: 0, sent: [], looks: 3 });
	});

	test('after the lead was closed ends the plan', () => {
		const decision = again({ now: monday + day, status: 'closed' });
		expect(decision).toMatchObject({ output: 'finished', followUp: { outcome: 'closed' } });
	});
});

describe('a message that left late', () => {
	const mails = plans({ message: 'One' }, { message: 'Two' });
	const first = decide({ plans: mails }).enrolment ?? enrolment();
	const after = (leftAt: number, now = monday + day) =>
		decide({
			...{ plans: mails, enrolment: first, timer: timerOf(first), now },
			leftAt: (occasion) => (occasion === 'follow-up 1/Own/1' ? leftAt : undefined),
		});

	test('keeps its distance to the next', () => {
		const { output, followUp, enrolment: kept } = after(monday + day - 60_000);
		expect(output).toBe('none');
		expect(followUp.reason).toBe(
			'Attempt 1 left late, so what follows waits until Wed 25 Nov 2026, 09:59 (UTC)',
		);
		expect(kept).toMatchObject({ attempt: 1, sent: [monday + day - 60_000] });
	});

	test.each([
		['in time', monday + 5_000, [monday, monday + day]],
		[
			'so long ago that the next is due',
			monday + 3_600_000,
			[monday + 3_600_000, monday + 2 * day],
		],
	])('%s holds nothing up', (_says, leftAt, sent) => {
		const now = sent[1];
		expect(after(leftAt, now)).toMatchObject({ output: 'email', enrolment: { attempt: 2, sent } });
	});
});

test('so does one that came after the end', () => {
	const last = decide({ enrolment: enrolment({ attempt: 2, made: 2 }) });
	const again = decide({ enrolment: last.enrolment ?? enrolment() });
	expect(again.output).toBe('finished');
	expect(again.followUp).toEqual({ ...last.followUp, repeated: true });
});

test.each([
	['a timer that was overtaken', { timer: 'i_1/follow-up/1-0' }, 'has gone on since'],
	['a look before it is due', { timer: null, now: monday - day }, 'It goes on Mon 23 Nov 2026'],
	['a paused one', { enrolment: enrolment({ state: 'paused' }) }, 'It is paused'],
	[
		'one that has ended',
		{ enrolment: enrolment({ state: 'ended', ended: { at: 1, outcome: 'replied' as const } }) },
		'they have replied',
	],
])('%s leaves as not needed', (_says, changes, reason) => {
	const decision = decide(changes);
	expect(decision).toMatchObject({ output: 'none', enrolment: null });
	expect(decision.followUp.reason).toContain(reason);
});

test.each([
	['opted out', { hasOptedOut: true }, 'opted out'],
	['closed', { status: 'closed' as const }, 'closed'],
	['a customer since', { status: 'customer' as const }, 'closed'],
])('who is %s gets nothing more', (_says, changes, outcome) => {
	expect(decide(changes)).toMatchObject({
		output: 'finished',
		followUp: { outcome, state: 'ended', nextDueAt: null },
		enrolment: { state: 'ended', ended: { outcome } },
	});
});

test.each([
	[
		'a stop that is switched off',
		{ status: 'closed' as const, enrolment: enrolment({ stopsOn: [] }) },
	],
	[
		'a customer who was one before',
		{ status: 'customer' as const, enrolment: enrolment({ statusThen: 'customer' }) },
	],
])('%s goes on', (_says, changes) => {
	expect(decide(changes).output).toBe('email');
});

test('who cannot be reached by a channel is tried by the next one after its delay', () => {
	const decision = decide({
		plans: plans({ channel: 'sms' }, { channel: 'email' }),
		hindrance: (channel) => (channel === 'sms' ? 'they gave no phone number' : null),
	});
	expect(decision).toMatchObject({ output: 'none', enrolment: { attempt: 1, made: 0, looks: 2 } });
	expect(decision.followUp.reason).toBe(
		'Attempt 1, an SMS, is left out: they gave no phone number',
	);
	expect(decision.followUp.nextDueAt).toBe('2026-11-24T10:00:00.000Z');
});

test('who cannot be reached at all is told as that', () => {
	const decision = decide({
		plans: plans({ delay: { amount: 0, unit: 'seconds' } }),
		enrolment: enrolment({ attempt: 1 }),
	});
	expect(decision.followUp).toMatchObject({ outcome: 'unreachable' });
});

test('what is due while the hours are closed waits for them', () => {
	const saturday = Date.parse('2026-11-28T12:00:00Z');
	const decision = decide({ now: saturday });
	expect(decision).toMatchObject({ output: 'none', enrolment: { attempt: 0 } });
	expect(decision.followUp.nextDueAt).toBe('2026-11-30T09:00:00.000Z');
});

test('a message in which something is missing goes to a person, and counts as the attempt', () => {
	const words = () => ({
		subject: 'S',
		message: 'For not given',
		gaps: ['nothing is known for {company}', 'its Message comes to nothing'],
	});
	const decision = decide({ words });
	expect(decision).toMatchObject({
		output: 'ask',
		followUp: { channel: null, audience: 'owner', to: 'ann@example.com' },
		enrolment: { attempt: 1, made: 0, sent: [] },
	});
	expect(decision.followUp.reason).toContain(
		'because nothing is known for {company}; its Message comes to nothing',
	);
	expect(decision.followUp.message).toContain('For not given');
	const again = decide({ words, enrolment: decision.enrolment ?? enrolment() });
	expect(again.followUp).toEqual({ ...decision.followUp, repeated: true });
});

describe('a task that is waited for', () => {
	const waits = plans({ channel: 'call', waitsForTask: true }, { channel: 'email' });

	test('holds up what follows, for so long as it is waited for', () => {
		const decision = decide({ plans: waits });
		expect(decision).toMatchObject({ output: 'call', enrolment: { waitsForTask: true } });
		expect(decision.followUp.nextDueAt).toBe('2026-11-30T10:00:00.000Z');
	});

	test('is asked after when nobody says that it is done, and the plan goes on', () => {
		const waiting = enrolment({ attempt: 1, made: 1, waitsForTask: true });
		const decision = decide({ plans: waits, enrolment: waiting });
		expect(decision).toMatchObject({
			output: 'ask',
			followUp: { id: 'i_1/follow-up 1/Own/1/late', nextDueAt: '2026-11-24T10:00:00.000Z' },
			enrolment: { waitsForTask: false, attempt: 1 },
		});
	});
});

describe('after the last attempt', () => {
	const over = enrolment({ attempt: 1, made: 1 });
	const with_ = (changes: Parameters<typeof plan>[0]) =>
		decide({
			enrolment: over,
			plans: compilePlans(settings({ plans: [plan({ attempts: [attempt()], ...changes })] })),
		});

	test.each([
		['end', 'finished', 'no answer', false],
		['close', 'finished', 'no answer', true],
		['hand over', 'ask', 'handed over', false],
	] as const)('%s leaves on %s as "%s"', (then, output, outcome, closes) => {
		expect(with_({ then })).toMatchObject({
			...{ output, closes, followUp: { outcome }, enrolment: { state: 'ended' } },
		});
	});

	test('another plan goes on, after its own delay', () => {
		const nurture = ready('Eight Touches');
		const decision = decide({
			plans: nurture,
			enrolment: enrolment({ plan: 'Eight Touches', attempt: 8, made: 8 }),
		});
		expect(decision).toMatchObject({
			output: 'none',
			enrolment: { plan: 'Slow Nurture', gone: ['Eight Touches'], attempt: 0, state: 'active' },
		});
		expect(decision.followUp.reason).toContain('Slow Nurture goes on Wed 23 Dec 2026');
	});

	test('a plan that is to follow and that nobody has any more is told to a person who goes on', () => {
		const { output, followUp } = with_({ then: 'plan', thenPlan: 'Old' });
		expect([output, followUp.outcome]).toEqual(['ask', 'handed over']);
		expect(followUp.reason).toBe(
			'There is no plan "Old" to go on with. Own: its attempts are over, and a person goes on',
		);
	});

	test.each([
		['end', 'finished', 'unreachable', 'Own has ended: no attempt has gone out'],
		[
			'close',
			'ask',
			'handed over',
			'The lead is not closed, because no attempt has gone out. Own: its attempts are over, and a person goes on',
		],
	] as const)(
		'of which none went out, %s leaves on %s as "%s"',
		(then, output, outcome, reason) => {
			const asked = compilePlans(
				settings({ plans: [plan({ attempts: [attempt({ asDraft: true })], then })] }),
			);
			const first = decide({ plans: asked });
			expect(first.output).toBe('ask');
			const last = first.enrolment ?? enrolment();
			const over = decide({
				plans: asked,
				enrolment: last,
				timer: timerOf(last),
				now: last.nextAt,
			});
			expect(over).toMatchObject({ output, closes: false, followUp: { outcome, reason } });
		},
	);

	test('what went out by the plan before counts: the lead is closed', () => {
		const both = compilePlans(
			settings({
				plans: [
					plan({ attempts: [attempt()], then: 'plan', thenPlan: 'Last' }),
					plan({ name: 'Last', attempts: [attempt({ asDraft: true })], then: 'close' }),
				],
			}),
		);
		let kept = enrolment();
		let closes = false;
		for (let looks = 0; looks < 5 && !kept.ended; looks++) {
			const done = decide({ plans: both, enrolment: kept, timer: timerOf(kept), now: kept.nextAt });
			kept = done.enrolment ?? kept;
			({ closes } = done);
		}
		expect([kept.ended?.outcome, closes]).toEqual(['no answer', true]);
	});

	test('a plan that follows itself ends', () => {
		expect(with_({ then: 'plan', thenPlan: 'Own' })).toMatchObject({ output: 'finished' });
	});
});

test.each([
	['email', { subject: 'Hi' }, 'To: ada@example.com\nSubject: Hi\n\nHello'],
	['sms', { subject: '' }, 'To: ann@example.com\n\nHello'],
] as const)('a draft of an %s is for the owner to look over', (channel, line, draft) => {
	const decision = decide({ plans: plans({ channel, asDraft: true, ...line }) });
	expect(decision).toMatchObject({
		output: 'ask',
		followUp: {
			...{ channel: null, audience: 'owner', to: 'ann@example.com' },
			draft: { channel, message: 'Hello' },
			reason: expect.stringContaining(', as a draft to look over and to send') as string,
		},
		// Nobody was written to by it.
		enrolment: { attempt: 1, made: 0, sent: [] },
	});
	expect(decision.followUp.message).toContain(draft);
});

test('a draft for which there is a page is kept as it is shown, and the mail about it leads there', () => {
	const draft = { id: '1-1', link: 'https://desk.example/draft?token=t' };
	const optOutLink = 'https://desk.example/no';
	const asked = { draft, optOutLink, plans: plans({ asDraft: true, whenUnclear: 'send again' }) };
	const { followUp, enrolment: kept } = decide(asked);
	expect(followUp.draft?.link).toBe(draft.link);
	expect(followUp.message).toContain(`Send it as it is, or skip it, here:\n${draft.link}\n\nTo: `);
	expect(kept?.drafts).toEqual([
		{
			...{ id: '1-1', plan: 'Own', attempt: 1, channel: 'email', whenUnclear: 'send again' },
			...{ from: { name: 'Ann', email: 'ann@example.com' }, optOut: optOutLink },
			...{ subject: 'Your inquiry', message: 'Hello', answer: null, sendAt: null },
		},
	]);
	const again = decide({ ...asked, enrolment: kept ?? enrolment() });
	expect(again.followUp).toEqual({ ...followUp, repeated: true });
});

test.each([
	['nobody has named a page', {}, {}],
	[
		'something is missing in it',
		{ id: '1-1', link: 'https://x.example' },
		{ gaps: ['it lacks a name'] },
	],
])('a draft is sent by hand where %s', (_says, draft, words) => {
	const { followUp, enrolment: kept } = decide({
		draft: 'id' in draft ? draft : null,
		plans: plans({ asDraft: true }),
		words: ({ subject, message }) => ({ subject, message, gaps: [], ...words }),
	});
	expect([followUp.draft?.link, kept?.drafts]).toEqual([undefined, undefined]);
});

test('a task is a draft of nothing', () => {
	const { output } = decide({ plans: plans({ channel: 'call', asDraft: true }) });
	expect(output).toBe('call');
});

test('a mail after others says which thread it is of, and an SMS none', () => {
	const thread = { messageId: '<a@x.example>', inReplyTo: '<a@x.example>' };
	const of = (channel: 'email' | 'sms') =>
		decide({ thread, plans: plans({ channel }) }).followUp.thread;
	expect([of('email'), of('sms')]).toEqual([thread, undefined]);
});

test('whoever is asked reads who it is about', () => {
	const { followUp } = decide({ plans: plans({ asDraft: true }) });
	expect(followUp.subject).toBe('A follow-up needs you: Ada Byron');
	expect(followUp.message).toContain('Phone: +4930901820');
});

test('nobody gets the same text twice in a row, whoever may have written it', () => {
	const lines = plans(
		{},
		{ delay: { amount: 0, unit: 'seconds' } },
		{ message: 'Bye', delay: { amount: 0, unit: 'seconds' } },
	);
	const anyNumber = { plans: lines, manners: manners({ perDay: 0, perWeek: 0 }) };
	const first = decide(anyNumber).enrolment ?? enrolment();
	const second = decide({ ...anyNumber, enrolment: first, timer: timerOf(first) });
	expect(second.followUp).toMatchObject({ attempt: 3, message: 'Bye' });
	expect(second.followUp.reason).toContain(
		'Attempt 2, an email, is left out: it says the same as the message before',
	);
	expect(first.lastText).toMatch(/^[\w-]{12}$/);
});
