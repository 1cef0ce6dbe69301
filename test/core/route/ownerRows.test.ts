import fc from 'fast-check';
import {
	compileRoster,
	joinOwners,
	readOwnerRows,
	type RosterLine,
	describeColumns,
	noColumnsAsked,
} from '../../../nodes/core/route';
import { readAbsences } from '../../../nodes/core/route/ownerRows/absenceCells';
import { columnNamed } from '../../../nodes/core/route/ownerRows/columnNamed';
import { readDay } from '../../../nodes/core/route/ownerRows/days';
import { readHours } from '../../../nodes/core/route/ownerRows/hourCells';
import { line, owner } from './team';

type Row = Readonly<Record<string, unknown>>;

const read = (...rows: Row[]) => readOwnerRows(rows, noColumnsAsked, 'UTC');

test.each([
	['Name', 'name'],
	['Sales Rep', 'name'],
	['first_name', 'firstName'],
	['IsActive', 'active'],
	['active_flag', 'active'],
	['TimeZoneSidKey', 'timeZone'],
	['daily_cap', 'dailyCap'],
	['Max. pro Tag', 'dailyCap'],
	['Max per Hour', 'hourlyCap'],
	['Wochenlimit', 'weeklyCap'],
	['weekly_cap', 'weeklyCap'],
	['Leads par mois', 'monthlyCap'],
	['Massimo all’ora', 'hourlyCap'],
	['limit miesięczny', 'monthlyCap'],
	['Away From', 'awayFrom'],
	['Abwesend bis', 'awayUntil'],
	['Congés jusqu’au', 'awayUntil'],
	['Vertretung', 'backup'],
	['Équipe', 'pools'],
	['Ausente desde', 'awayFrom'],
	['Competências', 'skills'],
	['Lingue parlate', 'languages'],
	['Vakantie t/m', 'awayUntil'],
	['Holiday from', 'awayFrom'],
	['Holiday to', 'awayUntil'],
	['Vacation Start', 'awayFrom'],
	['vacation_end', 'awayUntil'],
	['PTO From', 'awayFrom'],
	['Annual Leave End', 'awayUntil'],
	['Urlaub von', 'awayFrom'],
	['Urlaub bis', 'awayUntil'],
	['Urlaub vom', 'awayFrom'],
	['Ferienende', 'awayUntil'],
	['Congés du', 'awayFrom'],
	['Fin des vacances', 'awayUntil'],
	['Inicio vacaciones', 'awayFrom'],
	['Ferie a', 'awayUntil'],
	['Wt', 'weight'],
	['Holidays', 'holidayCountry'],
	['Afwezig t/m', 'awayUntil'],
	['Zastępca', 'backup'],
	['Birthday', undefined],
	['row_number', undefined],
])('a column %s holds %s', (name, kind) => {
	expect(columnNamed(name)).toBe(kind);
});

test.each<[says: string, row: Row, expected: unknown]>([
	[
		'HubSpot',
		{
			...{ id: '4711', email: 'ann@example.com', firstName: 'Ann', lastName: 'Lee', userId: 9 },
			...{ archived: false, createdAt: '2026-01-01', updatedAt: '2026-01-01' },
			teams: [{ id: '1', name: 'DACH', primary: true }],
		},
		{
			owner: {
				...{ id: 'ann@example.com', name: 'Ann Lee', email: 'ann@example.com' },
				crmId: '4711',
			},
			...{ pools: ['DACH'], active: true },
		},
	],
	[
		'HubSpot, archived',
		{ id: '1', email: 'x@example.com', firstName: 'X', lastName: 'Y', archived: true },
		{ owner: { crmId: '1' }, active: false },
	],
	[
		'Salesforce',
		{
			...{ Id: '0058d000001abcDAAQ', Name: 'Ann Lee', Email: 'ann@example.com', IsActive: false },
			...{
				...Object.fromEntries([['TimeZoneSidKey', 'America/New_York']]),
				MobilePhone: '+15550100',
			},
		},
		{
			owner: { crmId: '0058d000001abcDAAQ', phone: '+15550100', timeZone: 'America/New_York' },
			...{ active: false, timeZone: 'America/New_York' },
		},
	],
	[
		'Pipedrive',
		{ id: 77, name: 'Ann Lee', email: 'ann@example.com', active_flag: true, lang: 1 },
		{ owner: { id: 'ann@example.com', crmId: '77' }, active: true },
	],
	[
		'an n8n Data Table, whose id is the number of the row',
		{ id: 3, createdAt: 'x', updatedAt: 'y', name: 'Ann', email: 'ann@example.com', daily_cap: 5 },
		{ owner: { id: 'ann@example.com', crmId: null }, dailyCap: 5 },
	],
	[
		'a sheet',
		{
			...{ row_number: 2, Name: 'Ann', ID: 'u1', 'CRM ID': 101, Pools: 'DACH; Enterprise' },
			...{ Weight: '1,5', Active: 'yes', 'Time Zone': 'Berlin', Skills: 'Security, Cloud' },
			...{ 'Working Hours': 'Mon-Thu 9-17; Fri 9:00-13:00', 'Public Holidays': 'Germany' },
			'Holiday Region': 'Bayern',
		},
		{
			owner: { id: 'u1', crmId: '101' },
			...{ pools: ['DACH', 'Enterprise'], weight: 1.5, timeZone: 'Europe/Berlin' },
			skills: ['Security', 'Cloud'],
			hours: {
				timeZone: 'Europe/Berlin',
				weekly: [
					{ days: [1, 2, 3, 4], from: '09:00', to: '17:00' },
					{ days: [5], from: '09:00', to: '13:00' },
				],
			},
			holidays: { country: 'Germany', region: 'Bayern' },
		},
	],
	['a name in parts', { Vorname: 'Ann', Nachname: 'Lee' }, { owner: { name: 'Ann Lee' } }],
	['an email alone', { email: 'Ann@example.com' }, { owner: { name: 'Ann@example.com' } }],
	[
		'hours of the workspace unless it says others',
		{ Name: 'A' },
		{ hours: null, ofWorkspace: true },
	],
	['a weight of 0 is who takes no turns', { Name: 'A', Weight: 0 }, { weight: 1, active: false }],
	[
		'away',
		{ Name: 'A', 'Away From': '1.5.2026', 'Away Until': '2026-05-04', Vacation: '24.12.2026' },
		{
			absences: [
				{ from: '2026-12-24', until: '2026-12-24' },
				{ from: '2026-05-01', until: '2026-05-04' },
			],
		},
	],
	['away by a tick', { Name: 'A', Away: true }, { absences: [{ from: '', until: '' }] }],
	['not away by none', { Name: 'A', Away: false }, { absences: [] }],
	[
		'caps of every span',
		{
			...{ Name: 'A', 'Hourly Cap': 2, 'Daily Cap': '10' },
			'Max per Week': '40',
			Monatslimit: 100,
		},
		{ dailyCap: 10, ownCaps: { hour: 2, week: 40, month: 100 } },
	],
])('a row of %s', (_says, row, expected) => {
	const { lines, problems } = read(row);
	expect(lines).toMatchObject([expected]);
	expect(problems).toEqual([]);
});

test.each<[says: string, row: Row, problem: string, expected: Partial<RosterLine>]>([
	['weight', { Weight: 'viel' }, 'Weight "viel" is no such number, so 1 counts', { weight: 1 }],
	['weight below 0', { Weight: -1 }, 'Weight "-1" is no such number, so 1 counts', { weight: 1 }],
	['cap', { Cap: 0 }, 'Cap "0" is no such number, so there is none', { dailyCap: null }],
	[
		'cap of a week',
		{ 'Weekly Cap': 'few', 'Monthly Cap': 9 },
		'Weekly Cap "few" is no such number, so there is none',
		{ ownCaps: { month: 9 } },
	],
	[
		'active',
		{ Active: 'perhaps' },
		'Active "perhaps" is neither yes nor no, so the owner counts as active',
		{ active: true },
	],
	[
		'zone',
		{ 'Time Zone': 'Mars' },
		'Time Zone "Mars" is no time zone that is known, so that of the workspace counts',
		{ timeZone: 'UTC' },
	],
	[
		'hours',
		{ Hours: '9-5 except Tuesdays' },
		'Hours "9-5 except Tuesdays" cannot be read, so those of the workspace count',
		{ hours: null, ofWorkspace: true },
	],
	[
		'a day that could be two',
		{ 'Away Until': '3/4/2026' },
		'Away Until "3/4/2026" is no day that is sure, so it is left out',
		{ absences: [] },
	],
	[
		'an absence that ends before it begins',
		{ 'Away From': '2026-05-04', 'Away Until': '2026-05-01' },
		'Absences "2026-05-04..2026-05-01" ends before it begins, so it is left out',
		{ absences: [] },
	],
	[
		'holidays',
		{ Holidays: 'Atlantis' },
		'Holidays "Atlantis" has no holidays that are known, so there are none',
		{ holidays: null },
	],
])(
	'a cell that cannot be read is told, and costs nothing else: %s',
	(_says, row, message, cells) => {
		const { lines, problems } = read({ Name: 'Ann', ...row, Team: 'DACH' }, { Name: 'Bo' });
		expect(lines).toMatchObject([{ pools: ['DACH'], ...cells }, { owner: { name: 'Bo' } }]);
		expect(problems).toMatchObject([{ where: 'Owners Input: row 1 (Ann)', message }]);
		expect(() => compileRoster(lines)).not.toThrow();
	},
);

test('rows of nobody are passed over; those that are blank without a word', () => {
	const rows = [
		{ Name: '', Team: '' },
		{ Name: '', Team: 'DACH' },
		{ Name: 'Ann', Team: '' },
	];
	const { lines, problems } = read(...rows, { Name: 'Ann', Team: 'UK' });
	expect(lines.map(({ owner: { name } }) => name)).toEqual(['Ann']);
	expect(problems.map(({ where, code }) => [where, code])).toEqual([
		['Owners Input: row 2', 'ownerRow.nobody'],
		['Owners Input: row 4 (Ann)', 'ownerRow.twice'],
	]);
});

test('what is said of a column by hand counts more than its name', () => {
	const hand = new Map([
		['Team', null],
		['Mentor', 'backup' as const],
		['Kennziffer', 'crmId' as const],
	]);
	const rows = [{ Name: 'Ann', Team: 'X', Mentor: 'Bo', Kennziffer: 7 }];
	expect(readOwnerRows(rows, { ...noColumnsAsked, byHand: hand }, 'UTC').lines).toMatchObject([
		{ pools: [], backup: 'Bo', owner: { crmId: '7' } },
	]);
});

test('columns for which pools ask are kept by their names, and others are not', () => {
	const rows = [
		{ Name: 'Ann', Grade: ' Enterprise ', Team: { name: 'DACH' }, Birthday: '1990-01-01' },
		{ Name: 'Bo', grade: 7 },
		{ Name: 'Cy' },
	];
	const asked = { ...noColumnsAsked, ofPools: ['GRADE', 'team'] };
	expect(readOwnerRows(rows, asked, 'UTC').lines.map(({ columns }) => columns)).toEqual([
		{ grade: 'Enterprise', team: 'DACH' },
		{ grade: '7' },
		{},
	]);
	expect(describeColumns(rows, asked)).toBe(
		'Name is Name, Team is Pools; asked by Pools: Grade, Team, grade; not used: Birthday',
	);
});

test.each([
	['2026-05-04', '2026-05-04'],
	['2026-05-04T14:00:00', '2026-05-04T14:00:00'],
	['4.5.2026', '2026-05-04'],
	['4.5.26 14:30', '2026-05-04 14:30'],
	['25/12/2026', '2026-12-25'],
	['12/25/2026', '2026-12-25'],
	['5/5/2026', '2026-05-05'],
	['3/4/2026', undefined],
	['2026/5/4', '2026-05-04'],
	['4 May 2026', '2026-05-04'],
	['May 4, 2026', '2026-05-04'],
	['4. Mai 2026', '2026-05-04'],
	['1er janvier 2026', undefined],
	['4 de mayo de 2026', '2026-05-04'],
	['4 maja 2026', '2026-05-04'],
	['46146', '2026-05-04'],
	['31.2.2026', undefined],
	['soon', undefined],
	['7', undefined],
])('the day %s is %s', (text, day) => {
	expect(readDay(text)).toBe(day);
});

test.each([
	['2026-05-01..2026-05-04', [['2026-05-01', '2026-05-04']]],
	[
		'1.5.2026 – 4.5.2026; 24.12.2026',
		[
			['2026-05-01', '2026-05-04'],
			['2026-12-24', '2026-12-24'],
		],
	],
	['2026-05-01 bis 2026-05-04', [['2026-05-01', '2026-05-04']]],
	[
		'2026-05-01, 2026-08-01',
		[
			['2026-05-01', '2026-05-01'],
			['2026-08-01', '2026-08-01'],
		],
	],
	['May 1, 2026 to May 4, 2026', [['2026-05-01', '2026-05-04']]],
	['', []],
])('absences in one cell: %s', (text, spans) => {
	const { absences, unread } = readAbsences(text);
	expect(absences.map(({ from, until }) => [from, until])).toEqual(spans);
	expect(unread).toEqual([]);
});

const everyDay = (from: string, to: string) => [{ days: [1, 2, 3, 4, 5, 6, 7], from, to }];

test.each<[string, unknown]>([
	['9-17', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]],
	['9am-5pm', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]],
	['Mo–Fr 8:30–17:00', [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00' }]],
	['Di-Do 9-12', [{ days: [2, 3, 4], from: '09:00', to: '12:00' }]],
	['Sa, So 10-14', [{ days: [6, 7], from: '10:00', to: '14:00' }]],
	['lun-ven 9h-18h', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }]],
	['Fri-Mon 22:00-06:00', [{ days: [1, 5, 6, 7], from: '22:00', to: '06:00' }]],
	['Mo-So 8-22', everyDay('08:00', '22:00')],
	['Mo–So 00:00-24:00', everyDay('00:00', '24:00')],
	['Sa-So 10-14', [{ days: [6, 7], from: '10:00', to: '14:00' }]],
	['lun-dom 9-18', everyDay('09:00', '18:00')],
	['pn-nd 8-16', everyDay('08:00', '16:00')],
	['codziennie od 8 do 16', everyDay('08:00', '16:00')],
	['M-F 9-5', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]],
	['Mon to Fri 9-5pm', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]],
	['Mo bis Fr von 8 bis 17 Uhr', [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }]],
	['lundi au jeudi de 9h à 18h', [{ days: [1, 2, 3, 4], from: '09:00', to: '18:00' }]],
	['lunes a viernes 9-18', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }]],
	['2ª a 6ª das 9h às 18h', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }]],
	['Weekdays 9-5', [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]],
	['Wochenende 10-16', [{ days: [6, 7], from: '10:00', to: '16:00' }]],
	['doordeweeks 8-17', [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }]],
	[
		'Mo-Do: 8:00-17:00, Fr: 8:00-14:00',
		[
			{ days: [1, 2, 3, 4], from: '08:00', to: '17:00' },
			{ days: [5], from: '08:00', to: '14:00' },
		],
	],
	['22-6', [{ days: [1, 2, 3, 4, 5], from: '22:00', to: '06:00' }]],
	['24/7', null],
	['rund um die Uhr', null],
	['when I like', undefined],
	['Mo-Xy 9-17', undefined],
	['Mon-Fri 9am-5pm EST', undefined],
])('working hours in words: %s', (text, hours) => {
	expect(readHours(text)).toEqual(hours);
});

describe('a table and rows', () => {
	const rows = (...lines: RosterLine[]) => ({ lines, problems: [] });
	const named = (name: string, changes: Partial<RosterLine> = {}) =>
		line(name, { pools: [], ofWorkspace: true, ...changes });

	test('are one person by the marks that tell one, and the table counts where it says something', () => {
		const table = [named('Ann', { weight: 2, owner: { ...owner('Ann'), crmId: '1' } })];
		const other = {
			...owner('Ann'),
			id: 'u1',
			name: 'Ann Lee',
			crmId: '1',
			email: 'a@new.example',
		};
		const { lines } = joinOwners(
			table,
			rows(
				named('Ann', { owner: other, weight: 5, pools: ['DACH'], backup: 'Bo', dailyCap: 3 }),
				named('Bo'),
			),
		);
		expect(lines).toMatchObject([
			{
				...{ owner: { name: 'Ann', email: 'ann@example.com', crmId: '1' }, weight: 2 },
				...{ pools: ['DACH'], backup: 'Bo', dailyCap: 3 },
			},
			{ owner: { name: 'Bo' } },
		]);
	});

	test('a backup whom nobody is called is left out, and told', () => {
		const { lines, problems } = joinOwners([], rows(named('Ann', { backup: 'Zed' })));
		expect(lines[0]?.backup).toBe('');
		expect(problems).toMatchObject([
			{ message: 'the backup of Ann, "Zed", is no owner, so there is none' },
		]);
	});
});

test('whatever stands in the cells, those who can be read make a team that works', () => {
	const cell = fc.oneof(
		fc.string(),
		fc.integer(),
		fc.boolean(),
		fc.constantFrom(null, '', 'yes', '0', '2026-05-01', '9-17', 'Berlin', 'Germany', [], {}, [
			'a',
			'b',
		]),
	);
	const columns = ['Name', 'Email', 'ID', 'Weight', 'Active', 'Backup', 'Time Zone', 'Cap'].concat([
		'Hours',
		'Vacation',
		'Away From',
		'Away Until',
		'Holidays',
		'Team',
	]);
	const row = fc.dictionary(fc.constantFrom(...columns), cell);
	fc.assert(
		fc.property(fc.array(row, { maxLength: 6 }), (given) => {
			const { lines } = joinOwners([], read(...given));
			expect(() => compileRoster(lines)).not.toThrow();
		}),
	);
});
