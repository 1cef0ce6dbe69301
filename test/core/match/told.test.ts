import {
	decideMatch,
	decideWithFacts,
	keyKinds,
	type Decided,
	type FoundLead,
	type KnownPerson,
	type MatchFacts,
	type Person,
} from '../../../nodes/core/match';
import type { Comparison } from '../../../nodes/core/match/compare';
import { namesBehind } from '../../../nodes/core/match/considered';
import { reachOfEmail, reachOfPhone, weaker } from '../../../nodes/core/match/contacts';
import { evidenceOf, scoreOf } from '../../../nodes/core/match/evidence';
import { calledBy, personOf } from '../../../nodes/core/match/person';
import { ada, at, day, known, nobody } from './people';

const silent: Comparison = {
	...{ name: 'silent', email: 'silent', phone: 'silent' },
	...{ suggestions: [], proofs: [], identical: false },
};

test.each<[Partial<Comparison>, Array<[string, number, string]>]>([
	[{}, []],
	[{ name: 'nameless' }, []],
	[{ email: 'personal' }, [['email', 0.95, 'The email is the same']]],
	[{ email: 'household' }, [['email', 0.6, 'The email is the same, and it is that of a family']]],
	[{ email: 'company' }, [['email', 0.5, 'The email is the same, and several people use it']]],
	[{ email: 'differs' }, [['email', -0.2, 'The emails differ']]],
	[{ phone: 'personal' }, [['phone', 0.9, 'The phone is the same']]],
	[
		{ phone: 'household' },
		[['phone', 0.6, 'The phone is the same, a land line that several people may answer']],
	],
	[{ phone: 'company' }, [['phone', 0.4, 'The phone is the same, and several people have it']]],
	[{ phone: 'differs' }, [['phone', -0.1, 'The phones differ']]],
	[{ name: 'same' }, [['name', 0.2, 'The names agree']]],
	[{ name: 'close' }, [['name', 0.1, 'The names agree but for a slip']]],
	[{ name: 'part' }, [['name', 0.1, 'The first names agree']]],
	[{ name: 'initial' }, [['name', 0.1, 'The last names agree']]],
	[{ name: 'first' }, [['name', -0.2, 'The last names differ']]],
	[{ name: 'last' }, [['name', -0.3, 'The first names differ']]],
	[{ name: 'differs' }, [['name', -0.3, 'The names differ']]],
	[
		{ suggestions: ['name and company', 'name and domain'] },
		[
			['name and company', 0.6, 'The name and company are the same'],
			['name and domain', 0.6, 'The name and domain are the same'],
		],
	],
	[
		{ suggestions: ['name and email', 'name and phone'], email: 'differs' },
		[
			['email', -0.2, 'The emails differ'],
			['name and email', 0.3, 'The name and email are the same'],
			['name and phone', 0.3, 'The name and phone are the same'],
		],
	],
	// A name with a mailbox says no more than the two alone.
	[
		{ suggestions: ['name and email', 'name and phone'], email: 'company', phone: 'company' },
		[
			['email', 0.5, 'The email is the same, and several people use it'],
			['phone', 0.4, 'The phone is the same, and several people have it'],
		],
	],
	[
		{ suggestions: ['name and phone'], email: 'company' },
		[
			['email', 0.5, 'The email is the same, and several people use it'],
			['name and phone', 0.3, 'The name and phone are the same'],
		],
	],
	[
		{ suggestions: ['name and email'], phone: 'company' },
		[
			['phone', 0.4, 'The phone is the same, and several people have it'],
			['name and email', 0.3, 'The name and email are the same'],
		],
	],
])('%j is told as evidence', (finding, evidence) => {
	expect(
		evidenceOf({ ...silent, ...finding }).map(({ kind, weight, message }) => [
			kind,
			weight,
			message,
		]),
	).toEqual(evidence);
});

test.each([
	[[], 0],
	[[0.95], 0.95],
	[[0.5, 0.4], 0.7],
	[[0.5, -0.2], 0.4],
	[[-0.3], 0],
	[[0.9, 0.2, -0.1, -0.2], 0.66],
])('what weighs %j together weighs %d', (weights, score) => {
	expect(scoreOf(weights.map((weight) => ({ kind: 'email', weight, message: '' })))).toBe(score);
});

test.each([
	['ada@engine.example', 'personal'],
	[' ADA.Lovelace@engine.example ', 'personal'],
	['sales@engine.example', 'company'],
	[' sales@engine.example', 'company'],
	['engine@engine.example', 'company'],
	['familie.lee@web.de', 'household'],
	['lee-family@web.de', 'household'],
	['familielee@web.de', 'household'],
	['lee.familienrecht@web.de', 'personal'],
	['no-reply@engine.example', 'nobody'],
	['No.Reply2+tag@engine.example', 'nobody'],
	['wordpress@engine.example', 'nobody'],
	...[
		'elementor',
		'forminator',
		'wordpress-forms',
		'wpmailsmtp',
		'gravityforms',
		'ninjaforms',
		'cf7',
	]
		.concat(['formular', 'jotform', 'noreply-forms', 'no-reply-web', 'do-not-reply.shop'])
		.map((local): [string, string] => [`${local}@holz-x.example`, 'nobody']),
	...['anfragen', 'rezeption', 'praxis', 'kanzlei', 'accueil', 'acquisti', 'biuro', 'sprzedaz']
		.concat(['buchung', 'hausverwaltung', 'hotel', 'kasse', 'lager', 'atendimento', 'balie'])
		.map((local): [string, string] => [`${local}@holz-x.example`, 'company']),
	['xxxx@gmail.com', 'nobody'],
	['na@na.example', 'nobody'],
	['na@engine.example', 'personal'],
	['aaaa@aaaa.example', 'nobody'],
	['12@12.example', 'company'],
	['ada@ada.example', 'company'],
])('the mailbox %j is of: %s', (email, reach) => {
	expect(reachOfEmail(email)).toBe(reach);
});

test.each([
	['+4930901820', {}, 'personal'],
	['+4930901820', { phoneType: 'mobile' }, 'personal'],
	['+4930901820', { phoneType: 'fixed line' }, 'household'],
	['+4930901820', { phoneType: 'fixed line', phoneExtension: '12' }, 'company'],
	['+18005550199', { phoneType: 'toll free' }, 'company'],
	['+4930901820', { phoneType: 'other' }, 'company'],
	['+49301111111', {}, 'nobody'],
	['+49300111111', {}, 'personal'],
	['+49301111112', {}, 'personal'],
])('the number %s with %j is of: %s', (phone, given, reach) => {
	expect(reachOfPhone(phone, given)).toBe(reach);
});

test.each([
	['personal', 'personal', 'personal'],
	['personal', 'company', 'company'],
	['household', 'personal', 'household'],
	['company', 'household', 'company'],
	['nobody', 'personal', 'nobody'],
] as const)('of %s and %s, %s says less', (one, other, less) => {
	expect([weaker(one, other), weaker(other, one)]).toEqual([less, less]);
});

test.each([
	[ada, 'Ada Lovelace'],
	[{ ...ada, fullName: null }, 'ada@engine.example'],
	[{ ...nobody, phone: '+49' }, '+49'],
	[nobody, 'a lead without a name'],
])('%j is called %s', (person, name) => {
	expect(calledBy(person)).toBe(name);
});

test.each<[object, Partial<Person>]>([
	[{ fullName: ' Ada L ', firstName: 'X' }, { fullName: 'Ada L' }],
	[{ fullName: ' ', firstName: 'Ada', lastName: ' ' }, { fullName: 'Ada' }],
	[{ lastName: 'Lovelace' }, { fullName: 'Lovelace' }],
	[{}, { fullName: null }],
	[{ phoneType: 'mobile' }, { fullName: null, phoneType: 'mobile' }],
	[{ custom: { phoneExtension: '12' } }, { fullName: null, phoneExtension: '12' }],
	[{ custom: { phoneExtension: 12 } }, { fullName: null }],
])('a lead with %j is compared as %j', (given, person) => {
	const lead = { ...nobody, firstName: null, lastName: null, ...given };
	expect(personOf(lead)).toEqual({ ...nobody, ...person });
});

const found = (lead: KnownPerson, ...sharedKinds: string[]): FoundLead => ({ lead, sharedKinds });
const behind = (id: string, fullName: string | null) => known({ id, fullName, phone: ada.phone });

test.each<[string, FoundLead[], Record<string, number>, { known: number; hasOther: boolean }]>([
	['nobody', [], {}, { known: 0, hasOther: false }],
	[
		'one of the same name',
		[found(behind('a', 'Ada Lovelace'), 'phone')],
		{},
		{ known: 1, hasOther: false },
	],
	[
		'one of another name',
		[found(behind('a', 'Bob Ray'), 'phone')],
		{},
		{ known: 1, hasOther: true },
	],
	['one without a name', [found(behind('a', null), 'phone')], {}, { known: 0, hasOther: false }],
	[
		'one who shares another key',
		[found(behind('a', 'Bob Ray'), 'email')],
		{},
		{ known: 0, hasOther: false },
	],
	[
		'two of one name',
		[found(behind('a', 'Bob Ray'), 'phone'), found(behind('b', 'Ray, Bob'), 'phone')],
		{},
		{ known: 1, hasOther: true },
	],
	[
		'four of four names, counted to three',
		['Bob Ray', 'Cy Orr', 'Dee Poe', 'Eve Fox'].map((name, n) =>
			found(behind(`${n}`, name), 'phone'),
		),
		{},
		{ known: 3, hasOther: true },
	],
	['more than were looked up', [], { phone: 1 }, { known: 3, hasOther: true }],
	['none more', [], { phone: 0 }, { known: 0, hasOther: false }],
])('behind a number stands %s', (_who, leads, more, names) => {
	expect(namesBehind(ada, leads, more).phone).toEqual(names);
});

const decide = (person: Person, leads: FoundLead[], changes: Partial<MatchFacts> = {}) =>
	decideMatch({
		...{ person, found: leads, receivedAt: at, matchOn: keyKinds, recentMs: 30 * day },
		...changes,
	});

test.each<{
	says: string;
	person: Person;
	found: FoundLead[];
	more?: Record<string, number>;
	reason: string;
}>([
	{
		says: 'a name in a mailbox of several',
		person: { ...nobody, email: 'info@acme.example' },
		found: [found(known({ id: 'a', fullName: 'Jo Lee', email: 'info@acme.example' }), 'email')],
		reason: 'Possible duplicate: the email is that of Jo Lee, and several people may use it.',
	},
	{
		says: 'a mailbox and a number of several',
		person: {
			...nobody,
			email: 'info@acme.example',
			phone: '+18005550199',
			phoneType: 'toll free',
		},
		found: [
			found(
				known({ id: 'a', fullName: 'Jo Lee', email: 'info@acme.example', phone: '+18005550199' }),
				...['email', 'phone'],
			),
		],
		reason:
			'Possible duplicate: the email and phone are those of Jo Lee, and several people may use them.',
	},
	{
		says: 'another name behind a personal mailbox',
		person: ada,
		found: [found(known({ id: 'a', fullName: 'Bob Ray', email: ada.email }), 'email')],
		reason: 'Possible duplicate: the email is that of Bob Ray, but the name is another.',
	},
	{
		says: 'how many were not looked at',
		person: { ...nobody, email: 'new@acme.example' },
		found: [],
		more: { email: 1, phone: 2, company: 0 },
		reason:
			'New: no known lead shares the email. At least 1 more known lead shares the email. At least 2 more known leads share the phone.',
	},
	{
		says: 'that several people are behind one number, and none has the name',
		person: { ...nobody, fullName: 'Zoe Quill', phone: ada.phone },
		found: ['Bob Ray', 'Cy Orr', 'Dee Poe'].map((name, n) => found(behind(`${n}`, name), 'phone')),
		reason: 'New: the phone is that of several people, and none of them has this name.',
	},
	{
		says: 'that several people are behind one mailbox and one number',
		person: { ...nobody, fullName: 'Zoe Quill', email: 'info@acme.example', phone: ada.phone },
		found: ['Bob Ray', 'Cy Orr', 'Dee Poe'].map((name, n) =>
			found(behind(`${n}`, name), 'email', 'phone'),
		),
		reason: 'New: the email and phone are those of several people, and none of them has this name.',
	},
	{
		says: 'that a name in another script cannot be compared',
		person: { ...nobody, fullName: 'Хуан Руис', email: ada.email },
		found: [found(known({ id: 'a', fullName: 'Juan Ruiz', email: ada.email }), 'email')],
		reason:
			'Possible duplicate: the email is that of Juan Ruiz, which makes it likely and not certain.',
	},
	{
		says: 'that several may answer, where not all is personal',
		person: { ...ada, fullName: 'Хуан Руис', phoneType: 'fixed line' },
		found: [found(known({ ...ada, id: 'a', fullName: 'Juan Ruiz' }), 'email', 'phone')],
		reason:
			'Possible duplicate: the email and phone are those of Juan Ruiz, and several people may use them.',
	},
	{
		says: 'of who has a mailbox under two surnames nothing of two people',
		person: { ...nobody, email: ada.email },
		found: ['Ada Lovelace', 'Ada Miller'].map((fullName) =>
			found(known({ id: fullName, fullName, email: ada.email }), 'email'),
		),
		reason: 'Possible duplicate: the email is that of Ada Lovelace, and several people may use it.',
	},
	{
		says: 'whose mailbox and whose land line it is, though both have the name',
		person: { ...ada, phoneType: 'fixed line' },
		found: [
			found(known({ id: 'a', fullName: ada.fullName, email: ada.email }), 'email'),
			found(known({ id: 'b', fullName: ada.fullName, phone: ada.phone }), 'phone'),
		],
		reason:
			'Possible duplicate: the email is that of Ada Lovelace, and the phone is that of Ada Lovelace.',
	},
])('the reason says $says', ({ person, found: leads, more, reason }) => {
	expect(decide(person, leads, more && { more }).reason).toBe(reason);
});

test('of two that fit as well, the one known longer is taken, and each is told why', () => {
	const leads = [
		found(known({ ...ada, id: 'b', firstSeenAt: at - 5 }), 'email'),
		found(known({ ...ada, id: 'c', firstSeenAt: at - 9 }), 'email'),
		found(known({ ...ada, id: 'a', firstSeenAt: at - 5 }), 'email'),
	];
	const { recordId, candidates, score } = decide(ada, leads);
	expect([recordId, score]).toEqual(['c', candidates[0]?.score]);
	expect(candidates.map(({ leadId, evidence }) => [leadId, evidence.at(-1)])).toEqual([
		['c', { kind: 'decision', weight: 0, message: 'Taken' }],
		...['a', 'b'].map((id) => [
			id,
			{
				kind: 'decision',
				weight: 0,
				message: 'Not taken: another one fits better, or as well and was known earlier',
			},
		]),
	]);
});

test('five candidates are shown, and of the others it is counted why', () => {
	const leads = Array.from({ length: 8 }, (_, n) => found(known({ ...ada, id: `l${n}` }), 'email'));
	const { match, others, facts } = decideWithFacts({
		...{ person: ada, found: leads, receivedAt: at, matchOn: keyKinds, recentMs: day },
	});
	expect([match.candidates.length, facts.found.length]).toEqual([5, 5]);
	expect(others).toEqual([
		{ why: 'Not taken: another one fits better, or as well and was known earlier', count: 3 },
	]);
});

const usual = { receivedAt: at, matchOn: keyKinds, recentMs: day };
const taken = found(known({ ...ada, id: 'taken' }), 'email', 'phone');
const strangers = [
	found(known({ id: 'b', fullName: 'Bob Ray', firstSeenAt: at - 5 }), 'phone'),
	found(known({ id: 'c', fullName: 'Cy Orr', firstSeenAt: at - 9 }), 'phone'),
	found(known({ id: 'a', fullName: 'Dee Poe', firstSeenAt: at - 9 }), 'phone'),
];
const another = 'Not taken: another name behind what many people share';
const fits = 'Not taken: another one fits better, or as well and was known earlier';

test.each<[string, Person, FoundLead[], string[], Decided['others']]>([
	[
		'of strangers only the one known longest is told of',
		{ ...ada, email: null },
		strangers,
		['a'],
		[{ why: another, count: 2 }],
	],
	[
		'of strangers nothing is told beside who is taken',
		ada,
		[...strangers, taken],
		['taken'],
		[{ why: another, count: 3 }],
	],
	[
		'one stranger is told of for the mailbox and one for the number',
		{ ...ada, email: 'info@engine.example' },
		[...strangers, ...strangers.map(({ lead }) => found({ ...lead, id: `${lead.id}2` }, 'email'))],
		['a', 'a2'],
		[{ why: another, count: 4 }],
	],
	[
		'who has the number is told of, however many have the mailbox',
		{ ...nobody, fullName: 'Ada', email: ada.email, phone: ada.phone },
		[
			...Array.from({ length: 6 }, (_, n) =>
				found(known({ ...ada, id: `l${n}`, phone: null }), 'email'),
			),
			found(known({ id: 'phone', fullName: 'Ada', firstSeenAt: at }), 'phone'),
		],
		['l0', 'l1', 'l2', 'l3', 'l4', 'phone'],
		[{ why: 'Not taken: a person should decide', count: 1 }],
	],
	[
		'those who are shown are told of, the one known longest first',
		ada,
		[3, 0, 5, 2, 4, 1].map((n) => found(known({ ...ada, id: `l${n}`, firstSeenAt: n }), 'email')),
		['l0', 'l1', 'l2', 'l3', 'l4'],
		[{ why: fits, count: 1 }],
	],
])('%s', (_what, person, leads, told, others) => {
	for (const ordered of [leads, [...leads].reverse()]) {
		const decided = decideWithFacts({ ...usual, person, found: ordered });
		expect(decided.facts.found.map(({ lead }) => lead.id)).toEqual(told);
		expect(decided.others).toEqual(others);
		expect(decideMatch(decided.facts)).toEqual(decided.match);
	}
});

test('while a person has to decide, nobody is taken', () => {
	const { candidates, ...match } = decide(ada, [
		found(known({ id: 'a', fullName: 'Bob Ray', email: ada.email }), 'email'),
	]);
	expect(candidates[0]?.evidence.at(-1)?.message).toBe('Not taken: a person should decide');
	expect(match).toMatchObject({ recordId: null, owner: null, merged: false, relationship: 'none' });
});

test('a name of any length decides by its beginning', () => {
	const long = 'Ada '.repeat(200);
	const leads = [found(known({ ...ada, id: 'a', fullName: long, company: long }), 'email')];
	const { facts } = decideWithFacts({
		...{ person: { ...ada, fullName: long }, found: leads, receivedAt: at },
		...{ matchOn: keyKinds, recentMs: day },
	});
	const [first] = facts.found;
	expect([facts.person.fullName?.length, facts.person.company]).toEqual([120, 'Engine GmbH']);
	expect([first?.lead.fullName?.length, first?.lead.company?.length]).toEqual([120, 120]);
	// What was found out about a person is remembered by them, so nobody else takes their place.
	const short = { ...ada, fullName: 'A'.repeat(120) };
	expect(decideWithFacts({ ...usual, person: short, found: [] }).facts.person).toBe(short);
});
