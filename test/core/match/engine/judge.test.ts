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
const firm = { company: 'Engine Works GmbH', city: 'London', phone: '+44207123456' };

test('nobody is known: new', () => {
	expect(judged(ada)).toEqual({ verdict: 'new', weighed: [], explained: undefined });
});

test('the single best is the one, whatever the order', () => {
	const leads = [
		lead('bob', { firstName: 'Bob', ...firm }),
		lead('ada', ada),
		lead('kin', { lastName: 'Lovelace' }),
	];
	for (const order of [leads, [...leads].reverse()]) {
		const { verdict, weighed, explained } = judged({ ...ada, ...firm }, ...order);
		expect([verdict, weighed[0]?.id]).toEqual(['existing', 'ada']);
		expect(explained?.evidence).toContainEqual(
			expect.objectContaining({ field: 'email', level: 'own' }),
		);
	}
});

test('a colleague is new, and it is said whom they were weighed against', () => {
	const { verdict, explained } = judged(
		{ firstName: 'Grace', lastName: 'Hopper', ...firm },
		lead('ada', { ...ada, ...firm }),
	);
	expect(verdict).toBe('new');
	expect(explained?.rival).toBe('colleague');
});

test('a namesake with another mailbox and number is asked about', () => {
	const one = { firstName: 'Ada', lastName: 'Lovelace', city: 'London' };
	const { verdict, explained } = judged(
		{ ...one, phone: '+447712345678' },
		lead('ada', { ...one, phone: '+447798765432' }),
	);
	expect(verdict).toBe('review');
	expect(explained?.rival).toBe('namesake');
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
	const { verdict, weighed } = judged(born, lead('mixed', born, ...others));
	expect(weighed[0]?.agrees).toBe(false);
	expect(verdict).toBe('review');
});

test('the bits of what explains it sum to the whole', () => {
	const { explained } = judged({ ...ada, ...firm }, lead('ada', ada));
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
