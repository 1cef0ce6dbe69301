import {
	comparableOf,
	judge,
	leadFields,
	startingModel,
	type GivenValues,
	type Known,
} from '../../../../nodes/core/match';

const known: Known = { total: 1000, countOf: () => 1 };
const comparable = (given: GivenValues) => comparableOf(leadFields, given);
const lead = (id: string, ...records: GivenValues[]) => ({
	id,
	comparables: records.map(comparable),
});
const judged = (who: GivenValues, ...leads: Array<ReturnType<typeof lead>>) =>
	judge(startingModel(leadFields), comparable(who), leads, known);

const ada = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada7@web.de' };
const firm = {
	...{ company: 'Engine Works GmbH', city: 'London' },
	...{ phone: '+44207123456', phoneType: 'fixed line' },
};

test('nobody is known: new', () => {
	expect(judged(ada)).toMatchObject({ verdict: 'new', why: 'nobody', weighed: [] });
});

test('mailboxes at two hosts that are made of the name are a name alone, which proves nobody', () => {
	const name = { firstName: 'Thomas', lastName: 'Ruiz' };
	const [one, other] = ['wind.example', 'stein.example'].map((host) => {
		return { ...name, email: `thomas.ruiz@${host}` };
	});
	const { verdict, weighed } = judged({ ...one }, lead('namesake', { ...other }));
	expect(weighed[0]).toMatchObject({ isNameAlone: true });
	expect(weighed[0]?.odds).toBeGreaterThan(Math.log2(9));
	expect(verdict).toBe('review');
});

test('the single best is the one, whatever the order', () => {
	const leads = [
		lead('bob', { firstName: 'Bob', ...firm }),
		lead('ada', ada),
		lead('kin', { lastName: 'Lovelace' }),
	];
	for (const order of [leads, [...leads].reverse()]) {
		const { verdict, weighed } = judged({ ...ada, ...firm }, ...order);
		const explained = weighed[0]?.explain();
		expect([verdict, weighed[0]?.id]).toEqual(['existing', 'ada']);
		expect(explained?.evidence).toContainEqual(
			expect.objectContaining({ field: 'email', level: 'own' }),
		);
	}
});

test('a colleague is new, and it is said whom they were weighed against', () => {
	const { verdict, weighed } = judged(
		{ firstName: 'Grace', lastName: 'Hopper', ...firm },
		lead('ada', { ...ada, ...firm }),
	);
	expect(verdict).toBe('new');
	expect(weighed[0]?.explain().rival).toBe('colleague');
});

test('a namesake with another mailbox and number is asked about', () => {
	const one = { firstName: 'Ada', lastName: 'Lovelace', city: 'London' };
	const { verdict, weighed } = judged(
		{ ...one, phone: '+447712345678' },
		lead('ada', { ...one, phone: '+447798765432' }),
	);
	expect(verdict).toBe('review');
	expect(weighed[0]?.explain().rival).toBe('namesake');
});

test('who shares a value with a lead whose other records all disagree is asked about', () => {
	const others = ['Grace', 'Hedy', 'Katherine'].map((firstName, n) => ({
		...{
			firstName,
			lastName: ['Hopper', 'Lamarr', 'Johnson'][n],
			email: `somebody${'abc'[n] ?? ''}@web.de`,
		},
		birthDate: ['1906-12-09', '1914-11-09', '1918-08-26'][n],
	}));
	const born = { ...ada, birthDate: '1815-12-10' };
	const { verdict, weighed } = judged({ ...born, city: 'London' }, lead('mixed', born, ...others));
	expect(weighed[0]?.agrees).toBe(false);
	expect(verdict).toBe('review');
});

test('the bits of what explains it sum to the whole', () => {
	const explained = judged({ ...ada, ...firm }, lead('ada', ada)).weighed[0]?.explain();
	const sum = explained?.evidence.reduce((all, { bits }) => all + bits, explained.prior);
	expect(sum).toBeCloseTo(explained?.total ?? 0, 9);
	expect(explained?.probability).toBeGreaterThan(0.99);
});

test('of how many have a value it asks for those of who is looked for alone', () => {
	const asked: string[] = [];
	judge(
		startingModel(leadFields),
		comparable(ada),
		[lead('bob', { firstName: 'Bob', email: 'bob@web.de' })],
		{
			total: 5,
			countOf: (_field, value) => {
				asked.push(value);
				return 1;
			},
		},
	);
	expect(asked.sort()).toEqual(['ada', 'ada', 'ada7@web.de', 'lovelace', 'lovelace']);
});

test.each<[string, GivenValues, GivenValues[], string, string]>([
	[
		'who said exactly the same before is known, though it is but a shared mailbox',
		{ email: 'info@engine.example' },
		[{ email: 'info@engine.example' }],
		...(['existing', 'says the same'] as const),
	],
	[
		'a mailbox of one person under another name is a doubt',
		{ firstName: 'Bob', lastName: 'Stone', email: 'ada7@web.de' },
		[ada],
		...(['review', 'another name'] as const),
	],
	[
		'a mobile of one person under another name is a doubt',
		{ firstName: 'Bob', lastName: 'Stone', phone: '+491701234567', phoneType: 'mobile' },
		[{ ...ada, phone: '+491701234567' }],
		...(['review', 'another name'] as const),
	],
	[
		'a land line under another name is somebody else of the house',
		{ firstName: 'Bob', lastName: 'Stone', phone: '+4930901820', phoneType: 'fixed line' },
		[{ ...ada, phone: '+4930901820', phoneType: 'fixed line' }],
		...(['new', 'unlikely'] as const),
	],
	[
		'a shared mailbox and no name is a doubt',
		{ email: 'info@engine.example' },
		[{ firstName: 'Ada', lastName: 'Lovelace', email: 'info@engine.example' }],
		...(['review', 'nameless'] as const),
	],
	[
		'the fourth name behind one number is somebody new',
		{ firstName: 'Bob', lastName: 'Stone', phone: '+4930901820' },
		['Ada King', 'Grace Hopper', 'Hedy Lamarr'].map((fullName) => ({
			...{ fullName, phone: '+4930901820' },
		})),
		...(['new', 'many'] as const),
	],
	[
		'the mailbox of one and the number of another is a doubt',
		{ ...ada, phone: '+491701234567' },
		[
			{ firstName: 'Ada', lastName: 'King', email: 'ada7@web.de' },
			{ firstName: 'Ada', phone: '+491701234567' },
		],
		...(['review', 'two'] as const),
	],
	[
		'father and son on one land line, with a mailbox each, are a doubt',
		{
			fullName: 'Ernst Falk jun.',
			email: 'e@falk.example',
			phone: '+4981',
			phoneType: 'fixed line',
		},
		[
			{
				...{ fullName: 'Ernst Falk', email: 'ernst@falk.example' },
				...{ phone: '+4981', phoneType: 'fixed line' },
			},
		],
		...(['review', 'likely'] as const),
	],
	[
		'another given name behind a mailbox and a mobile that both have is a doubt',
		{ firstName: 'Olga', lastName: 'Laurent', email: 'x7@web.de', phone: '+491701234567' },
		[{ firstName: 'John', lastName: 'Laurent', email: 'x7@web.de', phone: '+491701234567' }],
		...(['review', 'another name'] as const),
	],
	[
		'another surname is that of who has married',
		{ firstName: 'Ada', lastName: 'King', email: 'ada7@web.de' },
		[ada],
		...(['existing', 'likely'] as const),
	],
	[
		'an initial behind what several of a house have is a doubt',
		{ fullName: 'S. Hart', phone: '+4930901820', phoneType: 'fixed line' },
		['Sophie Hart', 'Grace Hart'].map((fullName) => ({
			...{ fullName, phone: '+4930901820', phoneType: 'fixed line' },
		})),
		...(['review', 'likely'] as const),
	],
	[
		'an initial at a mailbox of one person is theirs, whoever else of the house is called otherwise',
		{ fullName: 'S. Hart', email: 'bluesky7@web.de', city: 'Ulm' },
		[
			{ fullName: 'Sophie Hart', email: 'bluesky7@web.de' },
			{ fullName: 'Grace Hart', phone: '+4930901820', city: 'Ulm' },
		],
		...(['existing', 'likely'] as const),
	],
	[
		'an initial at a mailbox of one person is a doubt where another of the house begins so',
		{ fullName: 'S. Hart', email: 'bluesky7@web.de', city: 'Ulm' },
		[
			{ fullName: 'Sophie Hart', email: 'bluesky7@web.de' },
			{ fullName: 'Stephen Hart', phone: '+4930901820', city: 'Ulm' },
		],
		...(['review', 'likely'] as const),
	],
	[
		'who has the mailbox of one and the land line of another of that name is the one of the mailbox',
		{ ...ada, phone: '+4930901820', phoneType: 'fixed line' },
		[ada, { ...ada, email: '', phone: '+4930901820', phoneType: 'fixed line' }],
		...(['existing', 'likely'] as const),
	],
	[
		'who has the name and the mailbox of one is them, though another has the number',
		{ ...ada, phone: '+491701234567', phoneType: 'mobile' },
		[ada, { firstName: 'Ada', lastName: 'King', phone: '+491701234567', phoneType: 'mobile' }],
		...(['existing', 'likely'] as const),
	],
	[
		'another spelling of a given name, of another script, is no other name',
		{ fullName: 'Михаил Laurent', email: 'x7@web.de' },
		[{ fullName: 'Mihail Laurent', email: 'x7@web.de' }],
		...(['existing', 'likely'] as const),
	],
	[
		'an initial is told by the name in its mailbox',
		{ fullName: 'A. Lovelace', email: 'ada7@web.de' },
		[ada],
		...(['existing', 'likely'] as const),
	],
	[
		'half a name at firms that are called alike is a doubt',
		{ firstName: 'Anouk', company: 'Kestrel Works' },
		[{ firstName: 'Anouk', company: 'Kestrel Holding' }],
		...(['review', 'likely'] as const),
	],
	[
		'a name and a firm are one',
		{ firstName: 'Ada', lastName: 'Lovelace', company: 'Engine Works GmbH' },
		[{ ...ada, company: 'Engine Works GmbH' }],
		...(['existing', 'likely'] as const),
	],
	[
		'Mr. and Mrs. are two',
		{ fullName: 'Mr. Taylor', email: 'taylor@web.de' },
		[{ fullName: 'Mrs. Taylor', email: 'taylor@web.de' }],
		...(['review', 'another name'] as const),
	],
])('%s', (_what, who, leads, verdict, why) => {
	const given = leads.map((each, at) => lead(`${at}`, each));
	expect(judged(who, ...given)).toMatchObject({ verdict, why });
});

test.each([
	[200, 'review'],
	[1, 'existing'],
])('a name and a town where %d live are: %s', (living, verdict) => {
	const counts: Known = { total: 1000, countOf: ({ kind }) => (kind === 'place' ? living : 1) };
	const who = { firstName: 'Ada', lastName: 'Lovelace', city: 'London' };
	const leads = [lead('ada', { ...ada, city: 'London' })];
	expect(judge(startingModel(leadFields), comparable(who), leads, counts)).toMatchObject({
		verdict,
	});
});

test('a mailbox that a lead is found by counts, though no record of it shows it any more', () => {
	const known = { ...lead('ada', { ...ada, email: 'ada@home.example' }), sharedKinds: ['email'] };
	expect(judged(ada, known)).toMatchObject({ verdict: 'existing' });
	expect(judged(ada, known).weighed[0]?.contacts).toEqual([
		{ kind: 'email', isPersonal: true, holdsName: true },
	]);
});

test('who writes from one of two mailboxes is known, whatever else the lead has', () => {
	const home = { email: 'ada@home.example' };
	const known = lead('ada', ada, { ...ada, ...home, ...firm }, { phone: '+447712345678' });
	expect(judged(home, known)).toMatchObject({ verdict: 'existing' });
});
