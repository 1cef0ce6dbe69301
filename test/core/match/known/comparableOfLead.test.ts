import { comparableOfLead, comparedPartsOf, leadFields } from '../../../../nodes/core/match';

const valuesOf = (custom: Record<string, string>) => {
	const comparable = comparableOfLead(comparedPartsOf({ fullName: 'Ada Lovelace', custom }));
	return Object.fromEntries(
		leadFields.flatMap(({ name }, at) => (comparable[at] ? [[name, comparable[at]]] : [])),
	);
};

const named = { firstName: 'ada', lastName: 'lovelace' };

test.each<[string, Record<string, string>, object]>([
	['a birth date', { 'Date of Birth': '10.12.1815' }, { birthDate: '18151210' }],
	['a street', { Anschrift: 'Hauptstr. 5' }, { street: 'hauptstrasse 5' }],
	['an ID of their own', { 'Member No': 'A-17' }, { externalId: 'a17' }],
	[
		'a number that a whole company has, or anything else',
		{ 'Customer Number': '88', Colour: 'red' },
		{},
	],
])('of further answers it compares %s', (_what, custom, expected) => {
	expect(valuesOf(custom)).toEqual({ ...named, ...expected });
});
