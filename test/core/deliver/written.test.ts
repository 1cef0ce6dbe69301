import { planDeliveries, type PlanFacts } from '../../../nodes/core/deliver';
import {
	reviewFor,
	type Match,
	type Qualification,
	type Review,
	type Validation,
} from '../../../nodes/core/lead';
import { ann } from '../../store/contract/records';
import { assignment, facts, hour, lead, now, steps, type RowChanges } from './records';

/** What is written for a step. */
const written = (row: RowChanges, changes: Partial<PlanFacts> = {}) => {
	const [added] = planDeliveries(steps(row), facts(changes), now).added;
	if (!added) throw new Error('One should be queued');
	return added;
};

const says = (text: string, changes: Partial<PlanFacts> = {}, row: RowChanges = {}) =>
	written({ text, ...row }, changes).text;

const toPerson = { audience: 'person' } as const;

const clock = (dueAt: number, timeZone?: string) => ({
	...{ name: 'First touch', state: 'running', startedAt: new Date(now).toISOString() },
	...{ dueAt: new Date(dueAt).toISOString(), reason: 'In an hour', timeZone },
});

const item = {
	desk: { name: 'Example Ltd', email: 'desk@example.com', phone: 7 },
	sla: { clocks: [clock(now + 5 * hour, 'Europe/Berlin'), clock(now + hour, 'Europe/Berlin')] },
	match: { decision: 'new', relationship: 'none', owner: null, reason: 'New.' },
	qualification: {
		...{ category: 'sales', reason: 'Wants to buy.', score: 30, grade: 'B2', tier: 'Warm' },
		points: [],
		summary: 'For it: Phone given (+10).',
	},
};

const toDesk = { audience: 'team', to: 'desk@example.com' } as const;

/** The subject by which the desk is asked to look, by what was said of the lead. */
function reviewed({
	assignment: ofQueue,
	...said
}: {
	assignment?: { review: Review | undefined };
	qualification?: Partial<Qualification>;
	match?: Partial<Match>;
	validation?: Partial<Validation>;
}) {
	const parts = {
		...(said.match && { match: { ...item.match, ...said.match } }),
		...(said.qualification && { qualification: { ...item.qualification, ...said.qualification } }),
		...(said.validation && { validation: { status: 'valid', issues: [], ...said.validation } }),
	};
	const nobody = { owner: null, queue: { name: 'Lead Desk', email: null } };
	const given = ofQueue ? assignment({ ...nobody, ...ofQueue }) : null;
	const row = { ...toDesk, subject: 'Please look, {reviewReason}: {lead}', text: '{message}' };
	return written(row, { item: parts, assignment: given }).subject;
}

test.each([
	['{desk}', 'Example Ltd'],
	['{desk.email}', 'desk@example.com'],
	// A number is no text that anybody has written: it is as if it were not there.
	['At {desk.phone}', 'At not given'],
	['{clock}, {clock.reason}', 'First touch, In an hour'],
	['{due}', 'Mon 2 Mar 2026, 11:30 (Europe/Berlin)'],
	['{answerBy}', 'today, Monday 2 March, by 11:30 (Berlin time)'],
	['{clock.startedAt}', 'Mon 2 Mar 2026, 10:30 (Europe/Berlin)'],
	['{tier} {grade} {qualification.score}', 'Warm B2 30'],
	['{qualification.category}: {qualification.reason}', 'sales: Wants to buy.'],
	['{qualification.summary}', 'For it: Phone given (+10).'],
	['{match.relationship}: {match.reason}', 'none: New.'],
	['{known}', 'They are new here.'],
	['{signals}', 'Grade: B2 (fit B, intent 2), Warm, 30 points'],
	['{review}', 'Wants to buy.\nIt was the turn of Ann'],
	['{reviewReason}', 'sales'],
	['{nextStep}', 'Call them on +4930123456. If nobody answers, write to ada@example.com.'],
	['{backup.name}', 'Bo'],
	['{assignment.priority}', 'high'],
])('%s is "%s"', (name, value) => {
	const given = assignment({
		...{ owner: ann, reason: 'It was the turn of Ann', priority: 'high' },
		backup: { ...ann, id: 'bo', name: 'Bo' },
	});
	expect(says(name, { item, assignment: given })).toBe(value);
});

test.each<[string, Parameters<typeof reviewed>[0]]>([
	['high value', { assignment: { review: reviewFor(['high value']) } }],
	[
		'no country, no budget',
		{ assignment: { review: reviewFor(['missing data'], ['country', 'budget']) } },
	],
	[
		'high value, no country',
		{ assignment: { review: reviewFor(['high value', 'missing data'], ['country']) } },
	],
	['data is missing', { assignment: { review: reviewFor(['missing data']) } }],
	['owners differ', { assignment: { review: reviewFor(['owners differ']) } }],
	['nobody could take it', { assignment: { review: reviewFor(['fallback']) } }],
	['unclear', { qualification: { category: 'unclear' } }],
	['perhaps known already', { match: { decision: 'review' } }],
	['incomplete', { validation: { status: 'needs attention' } }],
	['a person decides', {}],
])('why a person should look is said in few words: %s', (expected, said) => {
	expect(reviewed(said)).toBe(`Please look, ${expected}: Ada Lovelace`);
});

test('an owner reads when it is due on their own clock, and the person on theirs', () => {
	const owner = { ...ann, timeZone: 'America/New_York' };
	const given = { item, assignment: assignment({ owner }) };
	expect(says('{due}', given)).toBe('Mon 2 Mar 2026, 05:30 (America/New_York)');
	const asking = { ...given, lead: lead({ timezone: 'Asia/Tokyo' }) };
	expect(says('{answerBy}', asking, toPerson)).toBe('today, Monday 2 March, by 19:30 (Tokyo time)');
});

test.each<[what: string, given: Record<string, unknown>, says: string]>([
	['without a clock', {}, 'as soon as possible'],
	['past due', { sla: { clocks: [clock(now - 1)] } }, 'as soon as possible'],
	['with clocks that are none', { sla: { clocks: 'x' } }, 'as soon as possible'],
	[
		'without a zone',
		{ sla: { clocks: [clock(now + hour)] } },
		'today, Monday 2 March, by 10:30 (UTC)',
	],
])('%s nobody is promised more than can be held', (_what, given, answer) => {
	const asking = lead({ timezone: 'Nowhere/Town' });
	expect(says('{answerBy}', { item: given, lead: asking }, toPerson)).toBe(answer);
});

test('earlier inquiries and the hour at which they wrote are told', () => {
	const earlier = { inquiries: 1, firstSeenAt: now, lastTouchAt: null };
	expect(says('{known}', { item, earlier })).toContain('Earlier inquiries: 1');
	const late = lead({ timezone: 'Asia/Tokyo', receivedAt: '2026-03-02T14:30:00Z' });
	expect(says('{nextStep}', { lead: late })).toContain('it was 23:30 on their clock');
});

describe('who asked', () => {
	test.each([
		[{ firstName: 'Ada', fullName: 'Ada Lovelace' }, 'Hello Ada,'],
		[{ firstName: null, fullName: 'Ada Lovelace' }, 'Hello Ada Lovelace,'],
		[{ firstName: null, fullName: null }, 'Hello,'],
		[{ firstName: null, fullName: 'Win at https://x.example now' }, 'Hello,'],
		[{ firstName: 'www.x.example', fullName: null }, 'Hello,'],
		[{ firstName: ' ', fullName: '\u200b' }, 'Hello,'],
		[{ firstName: '-', fullName: null }, 'Hello,'],
		[{ firstName: ' 李 ', fullName: null }, 'Hello 李,'],
	])('%j is greeted "%s"', (named, greeting) => {
		expect(says('Hello {lead.firstName},', { lead: lead(named) }, toPerson)).toBe(greeting);
	});

	test('reads what they gave, and nothing that was found out', () => {
		const asking = lead({ company: 'Engines', domain: 'engines.example', country: 'DE' });
		expect(says('{details}', { lead: asking }, toPerson)).toBe(
			'Name: Ada Lovelace\nEmail: ada@example.com\nPhone: +4930123456\nCompany: Engines',
		);
		expect(says('{details}', { lead: asking })).toContain('Engines (engines.example)');
	});

	test('reads the beginning of a long letter only', () => {
		const text = says('{message}', { lead: lead({ message: 'a'.repeat(900) }) }, toPerson);
		expect(text).toBe(`${'a'.repeat(600)} …`);
	});

	test.each(['{known}', '{signals}', '{review}', '{nextStep}', '{reason}', '{tier}', '{source}'])(
		'is never told %s',
		(name) => {
			expect(() => steps({ ...toPerson, text: name })).toThrow(
				expect.objectContaining({
					code: 'delivery.internal',
					message: `Steps: Alert is for the person and names ${name}`,
				}),
			);
		},
	);
});

test('a subject is one line', () => {
	const asking = lead({ message: 'One\nTwo  three' });
	expect(written({ subject: 'Says {message}' }, { lead: asking }).subject).toBe(
		'Says One Two three',
	);
});

test.each<[what: string, row: RowChanges, changes: Partial<PlanFacts>, to: string]>([
	['an owner answers the person', {}, {}, 'ada@example.com'],
	['so does the team', { audience: 'team', to: 'desk@example.com' }, {}, 'ada@example.com'],
	['nobody without an address is answered', {}, { lead: lead({ email: null }) }, ''],
	['the person answers the desk', toPerson, { item }, 'desk@example.com'],
	['or their owner where no desk is known', toPerson, {}, 'ann@example.com'],
	[
		'or the queue',
		toPerson,
		{ assignment: assignment({ owner: null, queue: { name: 'Q', email: 'q@example.com' } }) },
		'q@example.com',
	],
	['or whom the step says', { ...toPerson, replyTo: 'x@example.com' }, { item }, 'x@example.com'],
	[
		'as it was copied',
		{ ...toPerson, replyTo: 'mailto:x@example.com;' },
		{ item },
		'x@example.com',
	],
	['but for what is no address', { ...toPerson, replyTo: 'none' }, { item }, 'desk@example.com'],
	['a system is not answered', { audience: 'system' }, {}, ''],
])('%s', (_what, row, changes, to) => {
	expect(written(row, changes).replyTo).toBe(to);
});
