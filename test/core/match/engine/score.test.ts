import { logShare } from '../../../../nodes/core/match';
import { oddsOf } from './records';

const ada = { firstName: 'Ada', lastName: 'Lovelace' };
const firm = { company: 'Engine Works GmbH', city: 'London', phone: '+44207123456' };

/** From this many bits on it is the same, at 0.95; below none a person is not even asked. */
const SURE = Math.log2(0.95 / 0.05);

describe('the same person', () => {
	test.each([
		['a mailbox of their own', { email: 'ada7@web.de' }, { email: 'ada7@web.de' }],
		['names and a mailbox', { ...ada, email: 'ada7@web.de' }, { ...ada, email: 'ada7@web.de' }],
		[
			'swapped names and a number',
			{ ...ada, phone: '+447712345678' },
			{ firstName: 'Lovelace', lastName: 'Ada', phone: '+447712345678' },
		],
		[
			'a slip in the name, with the mailbox',
			{ ...ada, email: 'al7@web.de' },
			{ ...ada, lastName: 'Lovelaec', email: 'al7@web.de' },
		],
		['names, firm and switchboard', { ...ada, ...firm }, { ...ada, ...firm }],
	])('%s', (_case, one, other) => {
		expect(oddsOf(one, other)).toBeGreaterThan(SURE);
	});
});

describe('somebody else', () => {
	test.each([
		['a colleague', { ...ada, ...firm }, { firstName: 'Grace', lastName: 'Hopper', ...firm }],
		[
			'a colleague who writes from the same role mailbox',
			{ ...ada, ...firm, email: 'info@engine.example' },
			{ firstName: 'Grace', lastName: 'Hopper', ...firm, email: 'info@engine.example' },
		],
		[
			'one of a family',
			{ ...ada, phone: '+4420712345', city: 'London', street: '12 Main St' },
			{
				firstName: 'Ralph',
				lastName: 'Lovelace',
				phone: '+4420712345',
				city: 'London',
				street: '12 Main St',
			},
		],
		[
			'a namesake',
			{ ...ada, city: 'London', email: 'ada7@web.de', phone: '+447712345678' },
			{ ...ada, city: 'London', email: 'lovely@gmail.com', phone: '+447798765432' },
		],
	])('%s', (_case, one, other) => {
		expect(oddsOf(one, other)).toBeLessThan(SURE);
	});

	test('who has only the town in common is no question', () => {
		expect(oddsOf({ ...ada, city: 'London' }, { firstName: 'Grace', city: 'London' })).toBeLessThan(
			0,
		);
	});
});

test('more known leads make a name and a town prove less, and a mailbox as much', () => {
	const named = { ...ada, city: 'London' };
	expect(oddsOf(named, named, 20_000)).toBeLessThanOrEqual(oddsOf(named, named, 500) + 0.5);
	const mailbox = { email: 'ada7@web.de' };
	expect(oddsOf(mailbox, mailbox, 20_000)).toBeCloseTo(oddsOf(mailbox, mailbox, 500), 0);
});

test.each([
	['last name', 1, 1000, Math.log2(0.9 / 1200)],
	['last name', 101, 1000, Math.log2(100.4 / 1200)],
	['email', 6, 1000, Math.log2((0.004 + 0.0002) / 1200)],
	['email', 9, 1000, Math.log2((8 + 0.0002) / 1200)],
] as const)('a %s that %d have, of %d: a share of 2 to the %d', (kind, count, total, log) => {
	expect(logShare(kind, count, total)).toBeCloseTo(log, 9);
});

test('a common name counts less than a rare one', () => {
	const common = { firstName: 'given1', lastName: 'surname1' };
	expect(oddsOf(common, common)).toBeLessThan(oddsOf(ada, ada));
});
