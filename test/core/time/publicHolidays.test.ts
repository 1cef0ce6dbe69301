/** Public holidays by country and region: which days close, and places that do not exist. */
import {
	businessTimeBetween,
	compileCalendar,
	isOpen,
	type CalendarSettings,
	type PublicHolidaysSettings,
} from '../../../nodes/core/time';
import { HOUR } from './support/arbitraries';
import { at, EVERY_DAY, open, refusal, WEEKDAYS } from './support/time';

const everyDay = (publicHolidays: PublicHolidaysSettings): CalendarSettings => ({
	...open('UTC', EVERY_DAY, '09:00–17:00'),
	publicHolidays,
});

/** The open hours of a date. */
function hoursOn(settings: CalendarSettings, date: string): number {
	const start = at(`${date}T00:00Z`);
	return businessTimeBetween(compileCalendar(settings), start, start + 24 * HOUR) / HOUR;
}

it.each<[string, PublicHolidaysSettings, string, number]>([
	['a holiday of the country', { country: 'DE' }, '2026-05-01', 0],
	['the day after it', { country: 'DE' }, '2026-05-02', 8],
	['one that moves with Easter', { country: 'DE' }, '2027-03-26', 0],
	['one of a region, without the region', { country: 'DE' }, '2026-01-06', 8],
	['one of a region', { country: 'DE', region: 'BY' }, '2026-01-06', 0],
	['one of a part of a region', { country: 'DE', region: 'BY-A' }, '2026-08-08', 0],
	['a region by its whole code', { country: 'DE', region: 'de-by' }, '2026-01-06', 0],
	['a region by its name', { country: 'Germany', region: 'Bayern' }, '2026-01-06', 0],
	['a region by the end of its name', { country: 'DE', region: 'Hamburg' }, '2026-10-31', 0],
	['a country and region in one', { country: 'de-by' }, '2026-01-06', 0],
	['a country by a name of another language', { country: 'Allemagne' }, '2026-10-03', 0],
	['a holiday of one year only', { country: 'DE', region: 'BE' }, '2017-10-31', 0],
	['the same a year before', { country: 'DE', region: 'BE' }, '2016-10-31', 8],
	['observed on Friday for Saturday', { country: 'US' }, '2026-07-03', 0],
	['a New Year observed in the year before', { country: 'US' }, '2027-12-31', 0],
	['a substitute after two days off', { country: 'GB', region: 'ENG' }, '2027-12-28', 0],
	['a substitute in Japan', { country: 'JP' }, '2026-05-06', 0],
	['the second day of a feast of the moon', { country: 'TR' }, '2026-03-21', 0],
	['its evening before', { country: 'TR' }, '2026-03-19', 8],
	['the day after it', { country: 'TR' }, '2026-03-23', 8],
	['days that began before New Year', { country: 'SZ' }, '2027-01-02', 0],
	['a half day', { country: 'CH', region: 'SO' }, '2026-05-01', 3],
	['a bank holiday', { country: 'DE' }, '2026-12-24', 8],
	[
		'a bank holiday where those close',
		{ country: 'DE', kinds: ['public', 'bank'] },
		'2026-12-24',
		5,
	],
	['kinds left empty', { country: 'DE', kinds: [] }, '2026-05-01', 0],
	['an observance', { country: 'DE' }, '2026-02-14', 8],
	// Statutory in six provinces of Canada, and in the others not.
	['30 September in British Columbia', { country: 'CA', region: 'BC' }, '2026-09-30', 0],
	['30 September in Manitoba', { country: 'CA', region: 'MB' }, '2026-09-30', 0],
	['30 September on Prince Edward Island', { country: 'CA', region: 'PE' }, '2026-09-30', 0],
	['30 September in the Northwest Territories', { country: 'CA', region: 'NT' }, '2026-09-30', 0],
	['30 September in Nunavut', { country: 'CA', region: 'NU' }, '2026-09-30', 0],
	['30 September in Yukon', { country: 'CA', region: 'YT' }, '2026-09-30', 0],
	['30 September in Ontario', { country: 'CA', region: 'ON' }, '2026-09-30', 8],
	['30 September in Nova Scotia', { country: 'CA', region: 'NS' }, '2026-09-30', 8],
	['30 September in Canada', { country: 'CA' }, '2026-09-30', 8],
	['30 September before it was one', { country: 'CA', region: 'BC' }, '2022-09-30', 8],
	['Veterans Day on a Saturday, on Friday', { country: 'US' }, '2028-11-10', 0],
	['Veterans Day on a Sunday, on Monday', { country: 'US' }, '2029-11-12', 0],
	['the day before Veterans Day', { country: 'US' }, '2026-11-10', 8],
	[
		'an observance by its name',
		{
			country: 'CA',
			region: 'NS',
			alsoNamed: ['national day for truth and reconciliation'],
		},
		'2026-09-30',
		0,
	],
	[
		'one of the country by its name where the region does not keep it',
		{ country: 'CA', region: 'ON', alsoNamed: ['National Day for Truth and Reconciliation'] },
		'2026-09-30',
		0,
	],
	[
		'no other day of the country then',
		{ country: 'CA', region: 'ON', alsoNamed: ['National Day for Truth and Reconciliation'] },
		'2026-10-31',
		8,
	],
	['one as people say it', { country: 'DE', alsoNamed: ['Heiligabend'] }, '2026-12-24', 5],
	['one as shops say it', { country: 'US', alsoNamed: ['Black Friday'] }, '2026-11-27', 0],
	['one by its name', { country: 'DE', alsoNamed: ['Heiliger Abend'] }, '2026-12-24', 5],
	['one by its English name', { country: 'DE', alsoNamed: ['Christmas Eve'] }, '2026-12-24', 5],
	[
		'several by name',
		{ country: 'US', alsoNamed: ['Christmas Eve', 'Day after Thanksgiving Day'] },
		'2026-11-27',
		0,
	],
	[
		'the public ones beside those',
		{ country: 'DE', alsoNamed: ['Heiliger Abend'] },
		'2026-05-01',
		0,
	],
	['no others', { country: 'DE', alsoNamed: ['Heiliger Abend'] }, '2026-12-31', 8],
])('closes %s', (_, settings, date, hours) => {
	expect(hoursOn(everyDay(settings), date)).toBe(hours);
});

it('leaves the night before a holiday alone, and takes the night that begins on it', () => {
	const calendar = compileCalendar({
		...open('UTC', EVERY_DAY, '22:00–06:00'),
		publicHolidays: { country: 'DE' },
	});
	expect(isOpen(calendar, at('2026-05-01T05:00Z'))).toBe(true);
	expect(isOpen(calendar, at('2026-05-01T23:00Z'))).toBe(false);
	expect(isOpen(calendar, at('2026-05-02T05:00Z'))).toBe(false);
	expect(isOpen(calendar, at('2026-05-02T23:00Z'))).toBe(true);
});

it('lets the own list have the last word', () => {
	const settings = {
		...everyDay({ country: 'DE' }),
		exceptions: [{ date: '2026-05-01', intervals: [{ from: '10:00', to: '12:00' }] }],
	};
	expect(hoursOn(settings, '2026-05-01')).toBe(2);
});

it.each<[string, PublicHolidaysSettings, string, RegExp, RegExp]>([
	[
		'a mistyped country',
		{ country: 'Germny' },
		'holidayCountry',
		/^Public Holidays: .* country "Germny"$/,
		/Did you mean Germany \(DE\)\?/,
	],
	[
		'a country that does not exist',
		{ country: 'Atlantis' },
		'holidayCountry',
		/"Atlantis"/,
		/leave Public Holidays empty and list the days under Special Days/,
	],
	[
		'a region without its country',
		{ country: '', region: 'BY' },
		'holidayCountry',
		/no country is chosen, but a Holiday Region is/,
		/Choose a country/,
	],
	[
		'a mistyped name',
		{ country: 'DE', alsoNamed: ['Heiliger Abnd'] },
		'holidayName',
		/^Also Closed On: the country has no holiday named "Heiliger Abnd"$/,
		/^Did you mean Heiliger Abend\? Write it as the country does or in English, or list the day under Special Days\.$/,
	],
	[
		'a mistyped region',
		{ country: 'DE', region: 'Bayren' },
		'holidayRegion',
		/^Holiday Region: Germany has no region "Bayren"$/,
		/^Did you mean Bayern \(BY\)\? Leave it empty/,
	],
	[
		'a region of another country',
		{ country: 'AT', region: 'Bavaria' },
		'holidayRegion',
		/Austria has no region "Bavaria"/,
		/Its regions are Burgenland \(1\), Kärnten \(2\)/,
	],
	[
		'a region in a country without regions',
		{ country: 'LI', region: 'Vaduz' },
		'holidayRegion',
		/Liechtenstein has no regions .* "Vaduz" means nothing/,
		/^Leave Holiday Region empty\.$/,
	],
])('refuses %s', (_, settings, code, message, hint) => {
	const refused = refusal(() => compileCalendar(everyDay(settings)));
	expect(refused.code).toBe(`calendar.${code}`);
	expect(refused.message).toMatch(message);
	expect(refused.hint).toMatch(hint);
});

it('refuses a calendar whose only open day is a holiday every year', () => {
	const settings: CalendarSettings = {
		timeZone: 'UTC',
		weekly: [{ days: WEEKDAYS, from: '09:00', to: '17:00' }],
		exceptions: [{ date: '05-02..04-30' }],
		publicHolidays: { country: 'DE' },
	};
	const refused = refusal(() => compileCalendar(settings));
	expect(refused.code).toBe('calendar.neverOpen');
	expect(refused.message).toMatch(/close every day that has Working Hours/);
});
