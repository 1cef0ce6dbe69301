import {
	countOfNames,
	Duplicates,
	comparableOf,
	withCustomFields,
	type FullName,
	type GivenValues,
} from '../../../../nodes/core/match';

test.each<[string, FullName[], number]>([
	[
		'one person, however they write',
		[
			['ada', 'king'],
			['a', 'king'],
			['ada', 'lovelace'],
			['king', 'ada'],
		],
		4,
	],
	[
		'two people',
		[
			['ada', 'king'],
			['bob', 'stone'],
		],
		12,
	],
	[
		'no name and a name',
		[
			['', ''],
			['ada', 'king'],
		],
		2,
	],
])('behind an ID there is %s', (_what, names, count) => {
	expect(countOfNames(names)).toBe(count);
});

const people = ['Ada Lovelace', 'Bob Stone', 'Grace Hopper'].map((fullName) => ({ fullName }));

test.each<[string, GivenValues]>([
	['ID', { externalId: 'C-1047' }],
	['number of the company', { Customer: 'C-1047' }],
])('an %s that several people have joins none of them', (_what, shared) => {
	const fields = withCustomFields([{ name: 'Customer', kind: 'id' }]);
	const groupsOf = (given: GivenValues[]) =>
		new Duplicates(
			given.map((each, at) => ({ id: `${at}`, comparable: comparableOf(fields, each) })),
			0.9,
			{ fields },
		).groups.map(({ members }) => members.toSorted());
	const colleagues = people.map((each) => ({ ...each, ...shared, company: 'Engines' }));
	expect(groupsOf(colleagues)).toEqual([]);
	const [ada = {}] = colleagues;
	expect(groupsOf([ada, { ...ada, fullName: 'A. Lovelace' }])).toEqual([[0, 1]]);
});
