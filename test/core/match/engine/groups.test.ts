import {
	countFrequencies,
	groupRecords,
	keyNumbers,
	leadFields,
	orderOf,
	startingModel,
	type GivenValues,
} from '../../../../nodes/core/match';
import { chance } from '../../route/chance';
import { tableOf } from './records';

function grouped(records: readonly GivenValues[]) {
	const table = tableOf(records);
	const model = startingModel(leadFields);
	const found = groupRecords({ table, model, frequencies: countFrequencies(table) });
	return { ...found, groups: new Set(found.groupOf).size };
}

const many = (count: number, record: (n: number) => GivenValues) =>
	Array.from({ length: count }, (_, n) => record(n));

/** A word of a number that is like no other’s. */
const word = (n: number) => {
	const random = chance(n * 31 + 7);
	return Array.from({ length: 12 }, () => 'abdefgiklmnoprstuvwz'[Math.floor(random() * 20)]).join(
		'',
	);
};

const person = (n: number) => ({
	firstName: word(n % 500),
	lastName: word(n),
	email: `${word(n + 7)}@${word(n)}.example`,
	phone: `+49171${(n * 7_919_317) % 9_999_991}`,
	city: word(n % 50),
});

test('equal records are one group, however many', () => {
	const { groups, compared } = grouped(many(10_000, () => person(1)));
	expect(groups).toBe(1);
	expect(compared).toBe(0);
});

test.each([
	['a phone', { phone: '+493012345678' }],
	['a host', { domain: 'host.example', email: '' }],
	['a name', { firstName: 'Ada', lastName: 'Lovelace' }],
	['all but a mailbox', { ...person(1), email: undefined }],
])(
	'10,000 records with one value in common, %s, are not compared all with all',
	(_what, shared) => {
		const count = 10_000;
		const { compared } = grouped(
			many(count, (n) => {
				const given: Record<string, unknown> = { ...person(n), ...shared };
				return { ...given, email: given.email ?? person(n).email };
			}),
		);
		expect(compared).toBeLessThan(30 * count);
	},
);

test('records that share nothing are hardly compared', () => {
	expect(grouped(many(3000, person)).compared).toBeLessThan(1000);
});

test('A is B and B is C, but A and C disagree: never one group', () => {
	const a = {
		firstName: 'Ada',
		lastName: 'Lovelace',
		email: 'ada7@web.de',
		phone: '+447712345678',
	};
	const c = {
		firstName: 'Grace',
		lastName: 'Hopper',
		email: 'grace9@web.de',
		phone: '+447798765432',
	};
	const b = { email: 'ada7@web.de', phone: '+447798765432' };
	const { groupOf } = grouped([...many(200, (n) => person(n + 10)), a, b, c]);
	expect(groupOf[200]).not.toBe(groupOf[202]);
});

test('two links that are not enough alone hold two groups together', () => {
	const ada = { firstName: 'Ada', lastName: 'Lovelace', city: 'London' };
	const here = { ...ada, phone: '+447712345678' };
	const again = { ...here, postalCode: '10115' };
	const there = { ...ada, phone: '+447798765432' };
	const others = many(1000, (n) => person(n + 10));
	const alone = grouped([...others, here, there]);
	expect(alone.groupOf[1000]).not.toBe(alone.groupOf[1001]);
	expect(alone.reviews).toHaveLength(1);
	const { groupOf, reviews } = grouped([...others, here, again, there]);
	expect(groupOf[1000]).toBe(groupOf[1002]);
	expect(reviews).toEqual([]);
});

test.each([
	['Maria', 'Markus', 'M.', 'Kern'],
	['Jan', 'Jeroen', 'J.', 'Vos'],
	['Tim', 'Tom', 'T.', 'Beck'],
])('an initial does not hold %s and %s together', (one, other, initial, lastName) => {
	const phone = { phone: '+491701234567', phoneType: 'mobile' };
	const all = [one, other, initial].map((firstName) => ({
		...{ firstName, lastName, ...phone },
		...(firstName !== initial && { email: `${firstName}.${lastName}@gmx.de`.toLowerCase() }),
	}));
	const { groupOf } = grouped([...many(200, (n) => person(n + 10)), ...all]);
	expect(groupOf[200]).not.toBe(groupOf[201]);
});

test.each([['a birth date', { birthDate: '1980-01-02' }]])(
	'%s holds two together whose given names are of two',
	(_what, proof) => {
		const one = {
			lastName: 'Kern',
			street: '7 Elm Lane',
			postalCode: '10115',
			city: 'Ulm',
			...proof,
		};
		const all = ['Maria', 'Markus'].map((firstName) => ({ ...one, firstName }));
		const { groupOf } = grouped([...many(200, (n) => person(n + 10)), ...all]);
		expect(groupOf[200]).toBe(groupOf[201]);
	},
);

test.each([
	['Tim', 'Tom', 'Adler'],
	['Jonas', 'Lukas', 'Hahn'],
	['Anna', 'Jana', 'Kurz'],
])(
	'twins with their parents’ mailbox and number are asked about: %s and %s',
	(one, other, lastName) => {
		const family = {
			...{ lastName, email: `familie.${lastName.toLowerCase()}@web.de`, phone: '+4930901820' },
			...{ birthDate: '1990-05-17', city: 'Berlin', postalCode: '10115' },
		};
		const all = [one, other].map((firstName) => ({ ...family, firstName }));
		const { groupOf, reviews } = grouped([...many(200, (n) => person(n + 10)), ...all]);
		expect(groupOf[200]).not.toBe(groupOf[201]);
		expect(reviews).toHaveLength(1);
	},
);

test.each([
	[300, false],
	[1000, true],
])('among %i a rare name alone makes two one: %s', (count, areOne) => {
	const name = { firstName: 'Xaver', lastName: 'Obermoser' };
	const { groupOf } = grouped([...many(count, (n) => person(n + 10)), name, name]);
	expect(groupOf[count] === groupOf[count + 1]).toBe(areOne);
});

test('numbers are put in order, equal ones as they stand', () => {
	expect([...orderOf(Int32Array.of(7, 3, 5, 3, -1, 70_000), 6)]).toEqual([1, 3, 2, 0, 5, 4]);
});

describe('keys', () => {
	const keys = (record: GivenValues, workspace = 'main') =>
		keyNumbers(tableOf([record]), 0, workspace);
	const lead = {
		...{
			firstName: 'Ada',
			lastName: 'Lovelace',
			email: 'ada@engine.example',
			phone: '+4930123456',
		},
		...{ company: 'Engine GmbH', city: 'London', postalCode: '10115' },
	};

	test('are whole numbers of 53 bits, and no more than a dozen', () => {
		expect(keys(lead).length).toBeLessThanOrEqual(12);
		expect(keys(lead).every(Number.isSafeInteger)).toBe(true);
		expect(keys(lead)).toEqual(keys(lead));
	});

	test('of two workspaces never meet', () => {
		expect(keys(lead).filter((key) => keys(lead, 'other').includes(key))).toEqual([]);
	});

	const share = (one: GivenValues, other: GivenValues) =>
		keys(one).some((key) => keys(other).includes(key));

	test.each([
		[
			{ firstName: 'Ada', lastName: 'Schmidt' },
			{ firstName: 'Schmitt', lastName: 'Ada' },
		],
		[
			{ firstName: 'Ada', lastName: 'Meyer-Schmidt' },
			{ firstName: 'Ada', lastName: 'Schmidt' },
		],
		[{ email: 'ada.schmidt@web.de' }, { firstName: 'Ada', lastName: 'Schmidt' }],
		[{ phone: '+4930123456' }, { phone: '+4330123456' }],
		[{ birthDate: '1980-03-12' }, { birthDate: '12.3.1980' }],
		[
			{ company: 'Engine Works', city: 'Berlin' },
			{ company: 'The Engine', city: 'Berlin' },
		],
	])('%j and %j have one in common', (one, other) => {
		expect(share(one, other)).toBe(true);
	});

	test('colleagues of other names have none but their firm’s', () => {
		expect(
			share({ company: 'Engine', firstName: 'Ada' }, { company: 'Engine', firstName: 'Bob' }),
		).toBe(false);
	});
});
