/**
 * Lists of owners as people keep them: names in two columns, rows that are no people, shares, states and
 * days in other words.
 */
import { problemsOf } from '../../../nodes/core/check';
import {
	checksOfRouting,
	describeColumns,
	doubtsOfRouting,
	noColumnsAsked,
	readOwnerRows,
} from '../../../nodes/core/route';
import { readAbsence, readAbsences } from '../../../nodes/core/route/ownerRows/absenceCells';
import { now, policy } from './team';

type Row = Readonly<Record<string, unknown>>;

const read = (...rows: Row[]) => readOwnerRows(rows, noColumnsAsked, 'UTC');
const namesOf = (...rows: Row[]) => read(...rows).lines.map(({ owner }) => owner.name);

test.each<[Row[], string[]]>([
	[
		[
			{ Vorname: 'Jan', Name: 'Bos' },
			{ Vorname: 'Ute', Name: 'Bos' },
		],
		['Jan Bos', 'Ute Bos'],
	],
	[[{ Prénom: 'Léa', Nom: 'Petit' }], ['Léa Petit']],
	[[{ Nome: 'Ada', Cognome: 'Rossi' }], ['Ada Rossi']],
	[[{ Nome: 'Ana', Sobrenome: 'Lima' }], ['Ana Lima']],
	[[{ Nombre: 'Ana', Apellidos: 'Gil Ruiz' }], ['Ana Gil Ruiz']],
	[[{ Nombre: 'Ana', Apellido: 'Gil' }], ['Ana Gil']],
	[[{ 'First Name': 'Ann', Name: 'Lee' }], ['Ann Lee']],
	[[{ 'First Name': 'Ann', Name: 'Ann Lee' }], ['Ann Lee']],
	[[{ Name: 'Lee, Ann', Vorname: 'Ann' }], ['Lee, Ann']],
	[[{ Name: 'Ann Lee', FirstName: 'Ann', LastName: 'Lee' }], ['Ann Lee']],
	[[{ Name: 'Ann Lee' }], ['Ann Lee']],
	[[{ Nombre: 'Ana', Apellido: 'Gil', 'Nombre completo': 'Ana Gil' }], ['Ana Gil']],
])('the owners of %j are %j', (rows, names) => {
	expect(namesOf(...rows)).toEqual(names);
});

test('which part of a name a column holds is said, and by hand it is what it is said to be', () => {
	const rows = [{ Vorname: 'Ute', Name: 'Bos' }];
	expect(describeColumns(rows, noColumnsAsked)).toBe('Vorname is First Name, Name is Last Name');
	const byHand = new Map([['Name', 'name' as const]]);
	expect(readOwnerRows(rows, { ...noColumnsAsked, byHand }, 'UTC').lines).toMatchObject([
		{ owner: { name: 'Bos' } },
	]);
});

const ann = { Name: 'Ann', Email: 'ann@t.example', Weight: 1 };

test.each<[Row, string]>([
	[{ Name: 'Total', Weight: 2 }, 'sums up others'],
	[{ Name: 'Gesamt:' }, 'sums up others'],
	[{ Name: 'Grand Total', Email: '2', Weight: 2 }, 'sums up others'],
	[{ Name: 'Name', Email: 'Email', Weight: 'Weight' }, 'has the names of the columns once more'],
	[{ Name: 'Updated by Kim on 3 March' }, 'is a note'],
	[{ Name: 'Please do not edit' }, 'is a note'],
	[{ Name: 'Stand: 3.3.2026' }, 'is a note'],
	[{ Name: '* part time' }, 'is a note'],
])('the row %j is no person, which is told', (row, why) => {
	const { lines, problems } = read(ann, row);
	expect(lines.map(({ owner }) => owner.name)).toEqual(['Ann']);
	expect(problems).toMatchObject([{ where: 'Owners Input: row 2', code: 'ownerRow.noPerson' }]);
	expect(problems[0]?.message).toContain(`${why} and is no person, so the row is left out`);
});

test.each<[Row]>([
	[{ Name: 'Bo' }],
	[{ Name: 'Maria de la Cruz Santos' }],
	[{ Name: 'ann maria lee' }],
	[{ Name: 'Rep 2' }],
])('%j may be a person, and that others have an email is told', (row) => {
	const { lines, problems } = read(ann, row);
	expect(lines).toHaveLength(2);
	expect(problems).toMatchObject([{ code: 'ownerRow.noEmail' }]);
});

test.each<[Row[]]>([
	[[{ Name: 'Bo' }, { Name: 'Cy' }]],
	[[ann, { Name: 'Total', Email: 'total@t.example' }]],
	[[ann, { Name: 'Bo', 'CRM ID': '7' }]],
])('of %j nothing is said', (rows) => {
	const { lines, problems } = read(...rows);
	expect([lines.length, problems]).toEqual([rows.length, []]);
});

test.each([
	['50%', 0.5],
	['50 %', 0.5],
	['12,5%', 0.125],
	['100%', 1],
	['0.5', 0.5],
	[2, 2],
])('the weight %s is %s', (text, weight) => {
	const { lines, problems } = read({ Name: 'Ann', Weight: text });
	expect([lines[0]?.weight, lines[0]?.active, problems]).toEqual([weight, true, []]);
});

test.each<Row>([{ Weight: '%' }, { Weight: '50%%' }, { 'Daily Cap': '50%' }])(
	'%j is told, and counts as empty',
	(row) => {
		const { lines, problems } = read({ Name: 'Ann', ...row });
		expect(lines).toMatchObject([{ weight: 1, dailyCap: null }]);
		expect(problems).toHaveLength(1);
	},
);

test.each([
	['Terminated', false],
	['Left', false],
	['Suspended', false],
	['On leave', false],
	['On Leave (until June)', false],
	['parti', false],
	['ausgeschieden', false],
	['uit dienst', false],
	['de baja', false],
	['0%', false],
	['Active', true],
	['ja', true],
])('who is "%s" is active: %s', (status, active) => {
	if (status === '0%') {
		expect(read({ Name: 'Ann', Weight: status }).lines).toMatchObject([{ active }]);
		return;
	}
	const { lines, problems } = read({ Name: 'Ann', Status: status });
	expect([lines[0]?.active, problems]).toEqual([active, []]);
});

test.each([
	['28/11/2026 to 04/12/2026', '2026-11-28', '2026-12-04'],
	['05/11/2026 to 04/12/2026', '2026-11-05', '2026-12-04'],
	['11/28/2026 - 12/04/2026', '2026-11-28', '2026-12-04'],
	['28.-30.11.2026', '2026-11-28', '2026-11-30'],
	['28. bis 30.11.2026', '2026-11-28', '2026-11-30'],
	['28.11.-3.12.2026', '2026-11-28', '2026-12-03'],
	['28.12.-3.1.2027', '2026-12-28', '2027-01-03'],
	['28.11.26-30.11.26', '2026-11-28', '2026-11-30'],
	['28/11/2026-30/11/2026', '2026-11-28', '2026-11-30'],
	['2026-11-28/2026-12-03', '2026-11-28', '2026-12-03'],
	['28-30 November 2026', '2026-11-28', '2026-11-30'],
	['28.-30. November 2026', '2026-11-28', '2026-11-30'],
	['Nov 28-30, 2026', '2026-11-28', '2026-11-30'],
	['2026-11-28', '2026-11-28', '2026-11-28'],
])('the absence "%s" is from %s until %s', (text, from, until) => {
	expect(readAbsences(text)).toEqual({ absences: [{ from, until }], unread: [] });
});

test.each(['none', '-', 'n/a', 'keine', 'no'])('"%s" is no absence', (text) => {
	expect(readAbsences(text)).toEqual({ absences: [], unread: [] });
	expect(readAbsence(text, text)).toEqual({ absences: [], unread: [] });
});

test('a span of days that could be two stays unread, unless the list shows what it writes first', () => {
	expect(readAbsences('03/04/2026 to 05/04/2026').unread).not.toEqual([]);
	const rows = [
		{ Name: 'Ann', 'Away From': '03/04/2026', 'Away Until': '05/04/2026' },
		{ Name: 'Bo', 'Away From': '28/11/2026', 'Away Until': '04/12/2026' },
	];
	const { lines, problems } = read(...rows);
	expect(problems).toEqual([]);
	expect(lines.map(({ absences }) => absences)).toEqual([
		[{ from: '2026-04-03', until: '2026-04-05' }],
		[{ from: '2026-11-28', until: '2026-12-04' }],
	]);
});

test('a problem of an owner who came in names the row of the Owners input', () => {
	const { lines } = read({ Name: '' }, { Name: 'Ann' }, { Name: 'Ann' }, { Name: 'Bo' });
	const wrong = lines.map((line) => ({ ...line, weight: -1 }));
	const given = { ...policy({ lines: wrong }), conditions: [], capConditions: [], now };
	expect(problemsOf(checksOfRouting(given)).map(({ where }) => where)).toEqual(
		expect.arrayContaining(['Owners Input: row 2 (Ann)', 'Owners Input: row 4 (Bo)']),
	);
});

test.each(['DACH / UK', 'DACH und UK', 'DACH: first', 'DACH (old)'])(
	'that "%s" under Pools is not DACH is told, unless leads go there',
	(written) => {
		const { lines } = read({ Name: 'Ann', Pools: 'DACH' }, { Name: 'Bo', Pools: [written] });
		const codes = (name: string) => {
			const given = policy({ lines, otherwise: { kind: 'pool', name } });
			const looked = { ...given, conditions: [], capConditions: [], now };
			return problemsOf(doubtsOfRouting(looked)).map(({ code }) => code);
		};
		expect(codes('DACH')).toContain('pool.joined');
		expect(codes(written)).not.toContain('pool.joined');
	},
);

test('a cell under Pools that cannot be read costs nobody the pool, and is told', () => {
	const { lines, problems } = read(
		{ Name: 'Ann', Pools: 'S: 2nd, DACH x1,5' },
		{ Name: 'Bo', Pools: ['S: 1.5', 'UK'] },
	);
	expect(lines.map(({ pools }) => pools)).toEqual([
		['S', 'DACH x1,5'],
		['S', 'UK'],
	]);
	expect(problems).toMatchObject([
		{
			where: 'Owners Input: row 1 (Ann)',
			message:
				'Pools "S: 2nd" has something behind the name that is neither a place nor a weight, so it is the pool "S" alone',
		},
		{ where: 'Owners Input: row 2 (Bo)', code: 'ownerRow.pools' },
	]);
});
