import fc from 'fast-check';
import { matchSchema, type Match } from '../../../nodes/core/lead';
import {
	decideMatch,
	decideMatchAgain,
	decideWithFacts,
	matchedData,
	personKeysOf,
	rememberAgain,
	type KnownPerson,
	type MatchFacts,
	type MatchRecord,
	type Person,
} from '../../../nodes/core/match';
import { runs } from '../../runs';
import { asking, found, KnownLeads, usual } from './knownLeads';
import { ada, anyPerson, at, day, known, nobody } from './people';

const factsOf = (
	person: Person,
	leads: readonly KnownPerson[],
	more: Partial<MatchFacts> = {},
): MatchFacts => new KnownLeads(leads).factsOf(person, more);

const bob = known({
	id: 'bob',
	fullName: 'Bob Miller',
	email: 'bob@miller.example',
	phone: ada.phone,
});

test.each<[string, Person, KnownPerson[], string, string | null, string]>([
	[
		'nobody known',
		ada,
		[],
		'new',
		null,
		'New: no known lead is like them by name, email, phone or company.',
	],
	[
		'nothing to match on',
		nobody,
		[known({ id: 'a', fullName: 'Ada' })],
		'new',
		null,
		'New: the lead gives nothing by which a known one could be recognised.',
	],
	[
		'the same email',
		ada,
		[known({ id: 'a', email: 'ADA@engine.example', fullName: 'Ada King' })],
		'existing',
		'a',
		'Known: the email is that of Ada King, N % sure (recent untouched, without an owner).',
	],
	...[
		['Алексей Иванов', 'Alexey Ivanov'],
		['Alexander Smirnov', 'Александр Смирнов'],
	].map(
		([one = '', other = '']): [string, Person, KnownPerson[], string, string | null, string] => [
			`the mailbox of one person and the name in another script: ${one}`,
			{ ...nobody, fullName: other, email: 'zq71@gmail.com' },
			[known({ id: 'a', fullName: one, email: 'zq71@gmail.com' })],
			'existing',
			'a',
			`Known: the email is that of ${one}, N % sure (recent untouched, without an owner).`,
		],
	),
	[
		'the same phone and no contradiction',
		ada,
		[known({ id: 'a', phone: '+4930123456' })],
		'existing',
		'a',
		'Known: the phone is that of +4930123456, N % sure (recent untouched, without an owner).',
	],
	[
		'the phone of somebody clearly else',
		ada,
		[bob],
		'review',
		null,
		'Possible duplicate: the phone is that of Bob Miller, but the name is another.',
	],
	[
		'the email of one and the phone of another',
		ada,
		[
			known({ id: 'a', email: ada.email, fullName: 'Ada L' }),
			known({ id: 'b', phone: ada.phone, fullName: 'Ada' }),
		],
		'review',
		null,
		'Possible duplicate: the email is that of Ada L, and the phone is that of Ada.',
	],
	[
		'the email of one and a phone that somebody else has',
		ada,
		[known({ id: 'a', email: ada.email, fullName: 'Ada L' }), bob],
		'existing',
		'a',
		'Known: the email is that of Ada L, N % sure (recent untouched, without an owner).',
	],
	[
		'the name and company only',
		{ ...ada, domain: null },
		[known({ id: 'a', fullName: 'LOVELACE Ada', company: 'engine', email: 'info@engine.example' })],
		'existing',
		'a',
		'Known: the name and company are those of LOVELACE Ada, N % sure (recent untouched, without an owner).',
	],
	[
		'a phone shared by two people, of whom one has the name',
		{ ...nobody, phone: ada.phone, fullName: 'Ada Lovelace' },
		[bob, known({ ...ada, id: 'a' })],
		'existing',
		'a',
		'Known: the phone is that of Ada Lovelace, N % sure (recent untouched, without an owner).',
	],
	[
		'a first name that proves it, beside a last name that weighs as much and does not',
		{ ...nobody, fullName: 'Ada Lovelace', phone: ada.phone },
		[
			known({ id: 'a', fullName: 'Ada', phone: ada.phone }),
			known({ id: 'l', fullName: 'Lovelace', phone: ada.phone }),
		],
		'existing',
		'a',
		'Known: the phone is that of Ada, N % sure (recent untouched, without an owner).',
	],
	[
		'a phone shared by two people, and no name',
		{ ...nobody, phone: ada.phone },
		[bob, known({ ...ada, id: 'a' })],
		'review',
		null,
		'Possible duplicate: the phone is that of Ada Lovelace, N % sure; else they are most likely two colleagues.',
	],
	[
		'two records of one person',
		{ ...nobody, email: ada.email },
		[
			known({ id: 'later', email: ada.email, firstSeenAt: at }),
			known({ id: 'first', email: ada.email }),
		],
		'existing',
		'first',
		'Known: the email is that of ada@engine.example, said exactly so before (recent untouched, without an owner).',
	],
	[
		'one record with all that the others share',
		ada,
		[
			known({ id: 'a', email: ada.email }),
			known({ ...ada, id: 'both' }),
			known({ id: 'b', phone: ada.phone }),
		],
		'existing',
		'both',
		'Known: the email and phone are those of Ada Lovelace, said exactly so before (recent untouched, without an owner).',
	],
])('%s', (_what, person, leads, decision, recordId, reason) => {
	const match = decideMatch(factsOf(person, leads));
	expect(match).toMatchObject({ decision, recordId, merged: decision === 'existing' });
	expect(match.reason.replace(/[\d.]+ %/g, 'N %')).toBe(reason);
	expect(matchSchema.parse(match)).toEqual(match);
});

test('the owner of the known lead comes with it', () => {
	const owner = { id: 'eve', name: 'Eve Ray', email: null, phone: null, crmId: null };
	const match = decideMatch(factsOf(ada, [known({ ...ada, id: 'a', owner, status: 'customer' })]));
	expect(match.owner).toEqual(owner);
	expect(match.relationship).toBe('customer');
	expect(match.reason).toContain('(customer, owned by Eve Ray)');
});

test('each candidate says whether it was taken, and why not', () => {
	const { candidates } = decideMatch(factsOf(ada, [bob, known({ ...ada, id: 'a' })]));
	expect(candidates.map(({ leadId, evidence }) => [leadId, evidence.at(-1)?.message])).toEqual([
		['a', 'Taken'],
		['bob', 'Not taken: somebody else is likelier'],
	]);
});

test('what is not compared decides nothing', () => {
	const leads = [known({ id: 'a', email: ada.email, fullName: ada.fullName })];
	expect(decideMatch(factsOf(ada, leads)).decision).toBe('existing');
	const { decision, candidates } = decideMatch(factsOf(ada, leads, { parts: ['phone'] }));
	expect([decision, candidates]).toEqual(['new', []]);
});

test('the evidence sums to the score, in bits, and says against whom it was weighed', () => {
	const { evidence, score, probability } = decideMatch(factsOf(ada, [known({ ...ada, id: 'a' })]));
	expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 1);
	expect(evidence.at(-1)?.message).toMatch(/^Weighed against two /);
	expect(evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['email', 'before']));
	expect(probability).toBeGreaterThan(0.99);
});

test('from where somebody is known, and perhaps known, is as it is set', () => {
	const leads = [known({ id: 'a', fullName: ada.fullName, company: ada.company })];
	const { probability } = decideMatch(factsOf({ ...ada, email: null, domain: null }, leads));
	const decisionAt = (existing: number, review: number) =>
		decideMatch(
			factsOf({ ...ada, email: null, domain: null }, leads, { thresholds: { existing, review } }),
		).decision;
	expect(decisionAt(probability - 0.001, 0.5)).toBe('existing');
	expect(decisionAt((1 + probability) / 2, 0.5)).toBe('review');
	expect(decisionAt((1 + probability) / 2, (1 + probability) / 2)).toBe('new');
});

const someLeads = fc
	.array(fc.tuple(anyPerson, fc.integer({ min: 0, max: 3 })), { maxLength: 6 })
	.map((people) =>
		people.map(([person, days], index) =>
			known({ ...person, id: `l${index}`, firstSeenAt: at - days * day }),
		),
	);

test('the order in which known leads are found changes nothing', () => {
	fc.assert(
		fc.property(
			anyPerson,
			someLeads.chain((leads) =>
				fc.tuple(fc.constant(leads), fc.shuffledSubarray(leads, { minLength: leads.length })),
			),
			(person, [leads, shuffled]) => {
				expect(decideMatch(factsOf(person, shuffled))).toEqual(decideMatch(factsOf(person, leads)));
			},
		),
		{ numRuns: runs(500) },
	);
});

const recordOf = (facts: MatchFacts) =>
	JSON.parse(
		JSON.stringify(
			matchedData({ known: decideWithFacts(facts), countsKnown: true }, 'hash').record,
		),
	) as MatchRecord;

test('deciding again from the record alone gives the same decision', () => {
	fc.assert(
		fc.property(anyPerson, someLeads, fc.boolean(), (person, leads, isCrowded) => {
			const facts = { ...factsOf(person, leads), ...(isCrowded && { crowded: ['phone'] }) };
			expect(decideMatchAgain(recordOf(facts))).toEqual(decideMatch(facts));
		}),
		{ numRuns: runs(1000) },
	);
});

describe('200 known leads behind one phone', () => {
	const names = ['Ann', 'Bob', 'Cy', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal'];
	const owner = {
		id: 'eve',
		name: 'Eve Ray',
		email: 'eve@seller.example',
		phone: null,
		crmId: '7',
	};
	const crowd = Array.from({ length: 200 }, (_, n) =>
		known({
			id: `lead_inq_${String(n).padStart(24, '0')}`,
			fullName: `${names[n % 8] ?? ''} ${names[(n * 3) % 8] ?? ''}son${String.fromCharCode(97 + (n % 26))}`,
			email: `person${n}@somewhere-with-a-long-name.example`,
			phone: ada.phone,
			company: `Company number ${n} of the House GmbH & Co. KG`,
			owner,
		}),
	);
	const all = [...crowd, known({ ...ada, id: 'ada', owner })];
	const cases: Array<[string, Person, KnownPerson[], Match['decision']]> = [
		['a further one', { ...ada, fullName: 'Zoe Quill', email: 'zoe@quill.example' }, crowd, 'new'],
		['one who is known', ada, all, 'existing'],
		['one without a name', { ...nobody, phone: ada.phone }, crowd, 'review'],
	];

	test.each<[key: string, said: string]>([
		['names', 'the name.'],
		['local', 'the beginning of the email address.'],
		['initial, host', 'the initial with email host.'],
		['surname, code', 'the surname with postal code.'],
		['first name, year', 'the first name with year of birth.'],
		['firm, town', 'the company with place.'],
		['own', 'the value of an own field.'],
	])('are told in words: %s', (key, said) => {
		const facts = factsOf(ada, crowd, { crowded: [key] });
		const { match } = decideWithFacts(facts);
		expect(match.reason).toMatch(new RegExp(` More than 200 known leads share ${said}$`));
	});

	test.each(cases)('leave a record of at most 4 kB: %s', (_what, person, leads, decision) => {
		const facts = factsOf(person, leads, { crowded: ['phone'] });
		const { match, ...rest } = decideWithFacts(facts);
		const record = recordOf(facts);
		expect(match.decision).toBe(decision);
		expect(match.reason).toMatch(/ More than 200 known leads share the phone\.$/);
		expect(decideMatchAgain(record)).toEqual(match);
		expect(Buffer.byteLength(JSON.stringify(record))).toBeLessThanOrEqual(4096);
		const told = rest.others.reduce(
			(sum, { count }) => sum + count,
			record.facts.found?.length ?? 0,
		);
		expect(told).toBe(leads.length);
	});
});

test('a person with email or phone is known once they have been seen, however it was decided', () => {
	fc.assert(
		fc.property(anyPerson, someLeads, (person, leads) => {
			fc.pre(personKeysOf(person).length > 0);
			const store = new KnownLeads(leads);
			const first = decideMatch(store.factsOf(person));
			store.remember(person, 'i', first.recordId);
			// A doubt is asked once: the lead that was made for it is found first.
			expect(decideMatch(store.factsOf(person))).toMatchObject({ decision: 'existing' });
		}),
		{ numRuns: runs(1000) },
	);
});

test('who is found by nothing that a record shows any more is weighed by what found them', () => {
	const lead = known({ id: 'a', fullName: ada.fullName, email: 'ada@home.example' });
	const facts = { ...usual, ...asking({ ...nobody, email: ada.email }) };
	expect(decideMatch({ ...facts, found: [found(lead, 'email')] }).decision).toBe('existing');
});

test('joining fills what was missing and keeps what was known', () => {
	const before = known({
		...{ id: 'a', email: ada.email, phone: ada.phone, company: 'Engine Ltd', lastInquiryAt: at },
	});
	const newer = { ...ada, email: 'ada@home.example', phone: '+4930777777' };
	const { lead, keys } = rememberAgain(before, newer, at - 2 * day);
	expect(lead).toEqual({
		...before,
		fullName: ada.fullName,
		domain: ada.domain,
		firstSeenAt: at - 2 * day,
		lastInquiryAt: at,
		inquiries: 2,
	});
	expect(keys.map(({ value }) => value)).toEqual([
		'ada@engine.example',
		'+4930123456',
		'ada@home.example',
		'+4930777777',
	]);
});
