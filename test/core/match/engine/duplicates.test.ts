import fc from 'fast-check';
import {
	comparableOf,
	Duplicates,
	evidenceInWords,
	leadFields,
	percentOf,
	sentenceOfPair,
	withCustomFields,
	type GivenValues,
} from '../../../../nodes/core/match';
import { partsOf } from '../../../../nodes/core/match/duplicates/parts';

const search = (records: readonly GivenValues[], least = 0.9) =>
	new Duplicates(
		records.map((given, at) => ({ id: `r${at}`, comparable: comparableOf(leadFields, given) })),
		least,
	);

const ada = { fullName: 'Ada Lovelace', email: 'ada@engine.example', phone: '+4915112345678' };
const slip = { ...ada, fullName: 'Ada Lovelase' };
const bo = { fullName: 'Bo Chan', email: 'bo@looms.example', company: 'Looms' };
const cy = { fullName: 'Cy Ott', email: 'cy@looms.example', company: 'Looms' };

const membersOf = (duplicates: Duplicates) => duplicates.groups.map(({ members }) => members);

test('finds who is one person, and leaves colleagues apart', () => {
	const duplicates = search([bo, ada, cy, slip]);
	expect(membersOf(duplicates).map((members) => members.toSorted())).toEqual([[1, 3]]);
	expect(duplicates.compared).toBe(4);
});

test('the surest comes first, and fewer are found where more is asked', () => {
	const weaker = { fullName: 'Bo Chan', phone: '+4915198765432', city: 'Ulm' };
	const records = [weaker, { fullName: 'B. Chan', phone: '+4915198765432' }, ada, slip];
	const probabilities = search(records, 0.5).groups.map(({ probability }) => probability);
	expect(probabilities).toHaveLength(2);
	expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
	const [surest = 1, other = 0] = probabilities;
	expect(membersOf(search(records, (surest + other) / 2))).toHaveLength(1);
});

test.each([
	['nothing at all', {}],
	['a first name alone', { firstName: 'Ada' }],
	['a town alone', { city: 'Ulm' }],
])('records that say %s are no group, however many', (_what, given) => {
	expect(membersOf(search([given, given, given, ada]))).toEqual([]);
});

const name = { fullName: 'Ada Lovelace' };
const others = Array.from({ length: 40 }, (_, n) => ({
	...{ fullName: `Zoe ${'bdfgklmnrs'[n % 10] ?? ''}o${'bdfgklmnrs'[Math.floor(n / 10)] ?? ''}i` },
	...{ email: `z${n}@x${n}.example`, city: n % 2 === 0 ? 'Ulm' : 'Bonn' },
}));

test.each<[string, GivenValues[]]>([
	['nothing beside it, equal rows too', [name, name, name]],
	['what only one of them says', [name, { ...name, ...ada }, { ...name, company: 'Engines' }]],
	[
		'two numbers',
		[
			{ ...name, phone: '+4915112345678' },
			{ ...name, phone: '+4915187654321' },
		],
	],
	[
		'a town',
		[
			{ ...name, city: 'Ulm' },
			{ ...name, city: 'Ulm', email: 'ada@engine.example' },
		],
	],
	[
		'mailboxes made of it',
		[
			{ ...name, email: 'ada.lovelace@engine.example' },
			{ ...name, email: 'ada.lovelace@looms.example' },
		],
	],
])('a name and %s join nobody, and are to be looked at where less is asked', (_what, records) => {
	expect(membersOf(search([...records, ...others]))).toEqual([]);
	expect(membersOf(search([...records, ...others], 0.76))).toEqual([]);
	const [group] = search([...records, ...others], 0.6).groups;
	expect(group?.members.toSorted()).toEqual([...records.keys()]);
	expect(group?.probability).toBeLessThanOrEqual(0.75);
});

test('the town of equal rows is enough, and so is a firm of others', () => {
	const inUlm = { ...name, city: 'Ulm' };
	expect(membersOf(search([inUlm, inUlm, ...others]))).toEqual([[0, 1]]);
	const atFirm = { ...name, company: 'Engines' };
	const groups = membersOf(search([atFirm, { ...atFirm, phone: '+4915112345678' }, ...others]));
	expect(groups.map((members) => members.toSorted())).toEqual([[0, 1]]);
});

test.each<['text' | 'id', number[][]]>([
	['text', []],
	['id', [[0, 1]]],
])('a name and an own field of kind %s in common, of a short list', (kind, expected) => {
	const fields = withCustomFields([{ name: 'Own', kind }]);
	const records = [name, { ...name, email: 'ada@engine.example' }].map((given) => ({
		...given,
		Own: 'M-1047',
	}));
	const found = new Duplicates(
		[...records, ...others].map((given) => ({ id: '', comparable: comparableOf(fields, given) })),
		0.9,
		{ fields },
	);
	expect(membersOf(found).map((members) => members.toSorted())).toEqual(expected);
});

test('records that say the same are one group, of whatever size', () => {
	const many = Array.from({ length: 2000 }, () => ada);
	const [group, ...others] = search([...many, slip]).groups;
	expect(others).toEqual([]);
	expect(group?.members).toHaveLength(2001);
	expect(search(many).linksIn(group as never, 3)).toBeDefined();
});

test('a group without two who are not the same', () => {
	const duplicates = search([ada, slip, { ...ada, company: 'Engines' }]);
	const [group] = duplicates.groups;
	if (!group) throw new Error('They are one group');
	expect(group.members).toHaveLength(3);
	const place = (record: number) => group.members.indexOf(record);
	const [left, ...more] = duplicates.without(group, [[place(0), place(1)]]);
	expect(more).toEqual([]);
	expect(left?.members).toHaveLength(2);
	expect(left?.members).toContain(2);
	expect(duplicates.without(group, [])).toEqual([group]);
	const all: Array<[number, number]> = [
		[0, 1],
		[0, 2],
		[1, 2],
	];
	expect(duplicates.without(group, all)).toEqual([]);
});

test('says why, in words', () => {
	const duplicates = search([ada, slip]);
	const [link] = duplicates.linksIn(duplicates.groups[0] as never, 5);
	if (!link) throw new Error('They are linked');
	expect(sentenceOfPair(link.explained)).toMatch(
		/^Email is the same.* \((strongly|clearly) for\); .*Last Name is the same but for slips .*\. If not the same, they are most likely two (strangers|colleagues|people of the same name)\.$/,
	);
	expect(link.isEqual).toBe(false);
	expect(evidenceInWords([{ field: 'phone', level: 'differs', bits: -2 }])).toEqual([
		{ field: 'Phone', says: 'differs', speaks: 'a little against' },
	]);
	expect([0.5, 0.97449, 0.99999].map(percentOf)).toEqual([50, 97.4, 99.9]);
});

test('10,000 who share one phone are looked at quickly, and are not one', () => {
	const letters = (n: number) =>
		[...String(n)].map((digit) => 'abdefgiklm'[Number(digit)]).join('');
	const phone = '+4930123456';
	const crowd = Array.from({ length: 10_000 }, (_, n) => ({
		...{ firstName: `K${letters(n)}`, lastName: `R${letters(n * 7919)}o`, phone },
	}));
	expect(Math.max(0, ...search(crowd).groups.map(({ members }) => members.length))).toBeLessThan(
		10,
	);
});

const pool = {
	fullName: ['Ada Lovelace', 'Ada Lovelase', 'A. Lovelace', 'Bo Chan', undefined],
	email: ['ada@engine.example', 'bo@looms.example', 'info@looms.example', undefined],
	phone: ['+4915112345678', '+4915112345679', undefined],
	company: ['Engines', 'Looms', undefined],
};
const records = fc.array(
	fc.record({
		fullName: fc.constantFrom(...pool.fullName),
		email: fc.constantFrom(...pool.email),
		phone: fc.constantFrom(...pool.phone),
		company: fc.constantFrom(...pool.company),
	}),
	{ maxLength: 12 },
);

/** What the members of each group say, in no order. */
const said = (given: readonly GivenValues[]) =>
	search(given, 0.6).groups.map(({ members, probability }) => [
		percentOf(probability),
		members.map((place) => JSON.stringify(given[place])).sort(),
	]);

test('law: the order of the records changes nothing', () => {
	fc.assert(
		fc.property(
			records.chain((given) =>
				fc.tuple(
					fc.constant(given),
					fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
				),
			),
			([given, shuffled]) => {
				expect(said(shuffled)).toEqual(said(given));
			},
		),
	);
});

test('law: nobody is in two groups, each group is as sure as is asked, and nobody is with one they are apart from', () => {
	fc.assert(
		fc.property(records, fc.array(fc.tuple(fc.nat(11), fc.nat(11))), (given, pairs) => {
			const duplicates = search(given, 0.6);
			const all = membersOf(duplicates).flat();
			expect(new Set(all).size).toBe(all.length);
			for (const group of duplicates.groups) {
				const apart = pairs.filter(([a, b]) => a !== b && Math.max(a, b) < group.members.length);
				for (const { members, probability } of duplicates.without(group, apart)) {
					expect(probability).toBeGreaterThanOrEqual(0.6);
					expect(members.length).toBeGreaterThan(1);
					for (const [a, b] of apart) {
						const isWhole = [a, b].every((at) => members.includes(group.members[at] ?? -1));
						expect(isWhole).toBe(false);
					}
				}
			}
		}),
	);
});

test('several links between two sides count together', () => {
	const odds = Math.log2(0.7 / 0.3);
	const links = [
		{ one: 0, other: 1, odds: 9 },
		{ one: 2, other: 3, odds: 9 },
		{ one: 0, other: 2, odds },
		{ one: 1, other: 3, odds },
	];
	const of = (given: typeof links) =>
		partsOf([0, 1, 2, 3], given, { least: 0.9, apart: [] }).map(({ rows }) => rows);
	expect(of(links)).toEqual([[0, 1, 2, 3]]);
	const apart = [
		[0, 1],
		[2, 3],
	];
	expect(of(links.slice(0, 3))).toEqual(apart);
	const ofNames = links.map((link) => (link.odds === odds ? { ...link, isNameAlone: true } : link));
	expect(of(ofNames as typeof links)).toEqual(apart);
});
