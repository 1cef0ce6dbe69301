import {
	compilePolicy,
	excludedBy,
	readExclusionRows,
	withComingIn,
	type QualifyPolicy,
} from '../../../nodes/core/qualify';

type Row = Readonly<Record<string, unknown>>;

test.each<[string, Row, string[]]>([
	['an address', { Email: 'ada@acme.example' }, ['ada@acme.example']],
	['an address, in German', { 'E-Mail-Adresse': 'ada@acme.example' }, ['ada@acme.example']],
	['several addresses', { mail: 'a@x.example, b@x.example' }, ['a@x.example', 'b@x.example']],
	['a domain', { Domain: 'rival.example' }, ['rival.example']],
	['a website', { Webseite: 'https://www.rival.example/de' }, ['https://www.rival.example/de']],
	['a company', { Firma: 'Rival, Inc.' }, ['Rival, Inc.']],
	['a column of a program', { companyName: 'Rival Ltd' }, ['Rival Ltd']],
	['a company and its domain', { company: 'Rival', domain: 'r.example' }, ['r.example', 'Rival']],
	[
		'whatever one column holds',
		{ Entry: 'rival.example; Rival Ltd; third.example' },
		['rival.example', 'Rival Ltd', 'third.example'],
	],
	[
		'a person, and not their company',
		{ Email: 'ada@acme.example', Company: 'Acme', Website: 'acme.example' },
		['ada@acme.example'],
	],
	['a record of a CRM', { id: '7', properties: { domain: 'r.example' } }, ['r.example']],
	['a list in a cell', { Domains: ['a.example', 'b.example'] }, ['a.example', 'b.example']],
])('a row names %s', (_what, row, entries) => {
	expect(readExclusionRows([row])).toEqual({ entries, unread: 0 });
});

test.each<[string, Row, number]>([
	['a note', { Note: 'acme.example is fine' }, 1],
	['no address where one should be', { Email: 'n/a' }, 1],
	['no domain where one should be', { Domain: 'none' }, 1],
	['nothing', { Email: '', Company: null }, 0],
	['what lies too deep', { a: { b: { domain: 'r.example' } } }, 0],
])('a row with %s names nobody', (_what, row, unread) => {
	expect(readExclusionRows([row])).toEqual({ entries: [], unread });
});

test('entries that come in count after the lists, and are no part of the settings', () => {
	const list = { entries: ['first.example'], because: 'own staff', goesTo: 'review' } as const;
	const policy: QualifyPolicy = {
		...{ categories: [], rules: [], tiers: [] },
		...{ qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
		exclusions: [
			{ name: 'Ours', ...list },
			{ ...list, name: 'Input', entries: [], comesIn: true },
		],
	};
	const withRows = withComingIn(compilePolicy(policy), ['first.example', 'rival.example']);
	const excluded = (domain: string) =>
		excludedBy(withRows.exclusionIndex, { email: null, domain, company: null });
	expect(excluded('first.example')).toEqual({ list: 0, entry: 'first.example' });
	expect(excluded('eu.rival.example')).toEqual({ list: 1, entry: 'rival.example' });
	expect(withRows.exclusions).toEqual(policy.exclusions);
});
