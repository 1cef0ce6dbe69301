import { decideDraft, type DraftFacts, type KeptDraft } from '../../../nodes/core/followUp';
import { withDraft } from '../../../nodes/core/followUp/drafts';
import { day, enrolment, hour, manners, monday } from './plans';

const draft: KeptDraft = {
	...{ id: '1-1', plan: 'Own', attempt: 1, channel: 'email', from: null },
	...{ subject: 'Hi', message: 'Hello Ada', optOut: null, whenUnclear: 'ask' },
	...{ answer: null, sendAt: null },
};

const decide = (changes: Partial<DraftFacts> = {}, kept: Partial<KeptDraft> = {}) => {
	const whole = { ...draft, ...kept };
	return decideDraft({
		...{ enrolment: enrolment({ drafts: [whole] }), draft: whole, said: 'send', now: monday },
		...{ name: 'Ada Byron', to: 'ada@example.com', hindrance: null, manners: manners() },
		...changes,
	});
};

const saturday = monday + 5 * day;

test('it is shown with all that goes out, and nothing is written', () => {
	expect(decide({ said: 'show' })).toMatchObject({
		...{ what: 'shown', enrolment: null },
		answer: {
			title: 'Send this to Ada Byron?',
			text: 'To: ada@example.com\nSubject: Hi\n\nHello Ada',
		},
	});
});

test('it is sent, and counts as a message to the person from then on', () => {
	const { what, answer, draft: kept, enrolment: after } = decide();
	expect([what, answer.text]).toEqual(['sent', 'It goes out now, as you have read it.']);
	expect(kept).toEqual({ ...draft, answer: 'sent', sendAt: monday });
	expect(after).toMatchObject({ made: 1, sent: [monday], drafts: [kept] });
	expect(after?.lastText).toMatch(/^[\w-]{12}$/);
});

test.each([
	[
		'on a weekend',
		{ now: saturday },
		{},
		'Mon 30 Nov 2026, 09:00 (UTC)',
		saturday + 2 * day - hour,
	],
	[
		'on a day that has its message',
		{},
		{ sent: [monday - hour] },
		'Tue 24 Nov 2026, 09:00 (UTC)',
		monday + day - hour,
	],
])('%s it goes out when the person may be written to', (_says, changes, has, words, sendAt) => {
	const { answer, draft: kept } = decide({
		...{ enrolment: enrolment({ drafts: [draft], ...has }) },
		...changes,
	});
	expect(answer.text).toBe(`It goes out as you have read it, ${words}.`);
	expect(kept.sendAt).toBe(sendAt);
});

test('it is skipped, and nothing counts', () => {
	expect(decide({ said: 'skip' })).toMatchObject({
		...{ what: 'skipped', answer: { title: 'It is not sent.' } },
		enrolment: { sent: [], lastText: null, drafts: [{ answer: 'skipped' }] },
	});
});

test.each([
	['sent once more', 'send', { answer: 'sent', sendAt: monday }, 'sent', 'It was sent.'],
	[
		'skipped after it was sent',
		'skip',
		{ answer: 'sent', sendAt: monday },
		'not sent',
		'It was sent.',
	],
	[
		'looked at after it was sent',
		'show',
		{ answer: 'sent', sendAt: monday },
		'not sent',
		'It was sent.',
	],
	['sent after it was skipped', 'send', { answer: 'skipped' }, 'not sent', 'It was skipped.'],
] as const)('one that is %s is as it was', (_says, said, kept, what, title) => {
	const decision = decide({ said }, kept);
	expect(decision).toMatchObject({ what, answer: { title }, enrolment: null });
	expect(decision.draft).toEqual({ ...draft, ...kept });
});

test.each([
	[
		'the follow-up has ended',
		{ enrolment: enrolment({ state: 'ended', ended: { at: 1, outcome: 'replied' } }) },
		'The follow-up has ended: they have replied. Nothing was sent.',
	],
	[
		'it is paused',
		{ enrolment: enrolment({ state: 'paused' }) },
		'The follow-up is paused. Nothing was sent.',
	],
	[
		'they asked for none',
		{ hindrance: 'they asked for none' },
		'They cannot be reached by it: they asked for none. Nothing was sent.',
	],
] as const)('it is neither shown nor sent where %s', (_says, changes, text) => {
	for (const said of ['show', 'send', 'skip'] as const) {
		const decision = decide({ said, ...changes });
		expect(decision).toMatchObject({ what: 'not sent', answer: { text }, enrolment: null });
	}
});

test('of many the newest three are kept', () => {
	const ids = ['1-1', '1-2', '1-3', '1-4'];
	const after = ids.reduce((all, id) => withDraft(all, { ...draft, id }), enrolment());
	expect(after.drafts?.map(({ id }) => id)).toEqual(['1-2', '1-3', '1-4']);
});
