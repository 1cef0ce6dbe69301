/**
 * Territories that come in as rows of a list: columns by their names, a row that cannot be read is told
 * and left out.
 */
import { territoryColumns } from '../../../nodes/core/lead';
import { problemsOf } from '../../../nodes/core/check';
import {
	checksOfRouting,
	decideAgain,
	decideAssign,
	describeTerritoryColumns,
	noMarks,
	nowhere,
	readTerritoryRows,
	territoryColumnNamed,
	type Territory,
} from '../../../nodes/core/route';
import { languages } from '../../../nodes/core/words';
import { factsOf, now, policy } from './team';

test.each([
	['Country', 'country'],
	['zip_from', 'postalFrom'],
	['ZIP Code To', 'postalTo'],
	['State', 'region'],
	['Sales Rep', 'owner'],
	['PLZ von', 'postalFrom'],
	['PLZ bis', 'postalTo'],
	['Bundesland', 'region'],
	['Vorwahl', 'areaCodes'],
	['Zuständig', 'owner'],
	['Pays', 'country'],
	['Équipe', 'pool'],
	['Código postal desde', 'postalFrom'],
	['CEP até', 'postalTo'],
	['CAP', 'postalCodes'],
	['Postcode tot', 'postalTo'],
	['Województwo', 'region'],
	['Birthday', undefined],
])('a column %s holds %s', (name, kind) => {
	expect(territoryColumnNamed(name)).toBe(kind);
});

test.each(Object.keys(languages))(
	'every language names every column, none twice: %s',
	(language) => {
		const words = languages[language as keyof typeof languages].territoryColumns;
		expect(Object.keys(words).toSorted()).toEqual(Object.keys(territoryColumns).toSorted());
		const all = Object.values(words).flatMap((list) =>
			list.split(',').map((name) => name.trim().toLowerCase()),
		);
		expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
	},
);

test.each<[says: string, row: object, territory: Partial<Territory>]>([
	[
		'a range of postal codes, of an owner',
		{ Country: 'DE', 'Zip From': 80000, 'Zip To': '87999', Owner: 'ann@example.com' },
		{
			country: 'DE',
			postalCodes: '80000-87999',
			target: { kind: 'owner', name: 'ann@example.com', ofInput: true },
		},
	],
	[
		'beginnings, of a pool',
		{ Land: 'Deutschland', 'PLZ-Präfix': '94, 95*', Gruppe: 'Ost', Gebiet: 'Passau' },
		{
			name: 'Passau',
			postalCodes: '94*, 95*',
			target: { kind: 'pool', name: 'Ost', ofInput: true },
		},
	],
	[
		'a code where only the first of a range is said',
		{ Country: 'AT', 'Zip From': '1010', Queue: 'Wien' },
		{ postalCodes: '1010', target: { kind: 'queue', name: 'Wien', ofInput: true } },
	],
	[
		'a region and area codes, with a priority; the owner counts before the pool',
		{ State: 'US-CA', 'Area Code': '212', Team: 'West', Rep: 'Bo', Priority: 'High' },
		{
			region: 'US-CA',
			areaCodes: '212',
			priority: 'high',
			target: { kind: 'owner', name: 'Bo', ofInput: true },
		},
	],
	['everywhere', { Owner: 'Cy' }, { name: 'Territory 1', country: '', postalCodes: '', ofRow: 0 }],
])('a row of %s', (_says, row, territory) => {
	expect(readTerritoryRows([row as Record<string, unknown>])).toMatchObject({
		territories: [territory],
		problems: [],
	});
});

test('a row that cannot be read is told and left out; an empty one is no row', () => {
	const { territories, problems } = readTerritoryRows([
		{ Country: 'Germnay', Owner: 'Ann' },
		{ Country: '', Owner: ' ' },
		{ Country: 'DE' },
		{ Country: 'DE', Owner: 'Ann', Priority: 'soon' },
		{ Zip: '80331', Owner: 'Ann', Territory: 'Munich' },
	]);
	expect(territories.map(({ name, ofRow }) => [name, ofRow])).toEqual([['Territory 4', 3]]);
	expect(problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([
		'Territories Input: row 1: "Germnay" is no country, so the row is left out',
		'Territories Input: row 3: the row says neither Owner nor Pool nor Queue, so it is left out',
		'Territories Input: row 4: Priority "soon" is none that is known, so that of the rule counts',
		'Territories Input: row 5 (Munich): it has Postal Codes and not one Country, so the row is left out',
	]);
	expect(problems[0]?.hint).toBe('Did you mean "Germany"?');
});

test('the columns are told as they are read', () => {
	expect(describeTerritoryColumns([{ Land: 'DE', 'PLZ von': 1, Umsatz: 3 }])).toBe(
		'Land is Country, PLZ von is Postal Code From; not used: Umsatz',
	);
	expect(describeTerritoryColumns([{ Umsatz: 3 }])).toBe(
		'no column is recognised; not used: Umsatz',
	);
});

test('a row of somebody who is not there is passed over, and told by its place in the list', () => {
	const { territories } = readTerritoryRows([
		{ Country: '' },
		{ Country: 'DE', 'Postal Prefix': '80', Owner: 'Zed' },
		{ Country: 'DE', Pool: 'Sales' },
	]);
	const given = policy({
		territories,
		otherwise: { kind: 'territory', name: '' },
		territoriesAsOf: now,
	});
	const area = { ...nowhere, country: 'DE', postalCode: '80331' };
	const { assignment, record } = decideAssign(
		factsOf(given, { marks: { ...noMarks, area } }),
		'hash',
	);
	expect(assignment.owner?.name).toBe('Ann');
	expect(assignment.trace[0]).toBe('Territories: as of 2026-03-02 09:30 UTC, as none came in');
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	const looked = { ...given, conditions: [], capConditions: [], now };
	expect(problemsOf(checksOfRouting(looked)).map(({ code, where }) => `${code}: ${where}`)).toEqual(
		['rule.target: Territories Input: row 2', 'territories.gap: Territories'],
	);
});
