/** The fields of a calendar: what they hold becomes the settings that the calendar is made of. */
import Holidays from 'date-holidays';
import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeParameters,
	type INodeType,
} from 'n8n-workflow';
import { businessTimeBetween, calendarSettings, compileCalendar } from '../../nodes/core/time';
import {
	calendarColumns,
	calendarSetting,
	parameters,
	placeItems,
	settingsOf,
	withWeeklyHours,
} from '../../nodes/shared';
import { holidayCountries } from '../../nodes/shared/hours/holidayCountries';
import { jsonOf, runNode } from '../nodes/engine';
import { valuesSource } from './valuesSource';

const screen = parameters(calendarColumns());

const readCalendar = (values: object, workflowTimeZone: string) =>
	calendarSetting(screen.read(valuesSource(values)), workflowTimeZone).at(0);

/** A node that answers with the calendar that its parameters make for each item. */
class Probe implements INodeType {
	readonly calendars: unknown[] = [];

	description = {
		displayName: 'Probe',
		name: 'probe',
		group: ['transform' as const],
		version: 1,
		description: 'Reads a calendar',
		defaults: { name: 'Probe' },
		usableAsTool: true as const,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: screen.fields,
	};

	async execute(this: IExecuteFunctions) {
		const calendar = calendarSetting(screen.read(settingsOf(this)), 'Europe/Rome');
		return await placeItems(this, ['Out'], (_json, i) => {
			probe.calendars.push(calendar.at(i));
			return { output: 0, adds: { calendar: { ...calendar.at(i) } } };
		});
	}
}

let probe: Probe;
beforeEach(() => {
	probe = new Probe();
});

const read = async (parameters: INodeParameters, items: IDataObject[] = [{}]) => {
	const [output] = jsonOf(await runNode({ node: probe, parameters, items }));
	return (output ?? []).map(({ calendar }) => calendar);
};

test('untouched fields mean around the clock in the zone of the workflow', async () => {
	expect(await read({})).toEqual([{ timeZone: 'Europe/Rome', weekly: [], alwaysOpen: true }]);
});

test('all fields together make a calendar', async () => {
	const [calendar] = await read({
		weeklyHours: { hours: [{ days: [1, 2], from: ' 09:00', to: '17:00 ' }] },
		timeZone: ' Europe/Berlin ',
		holidayCountry: 'DE',
		holidayRegion: ' BY ',
		holidayKinds: ['public', 'bank'],
		holidayNames: 'Weiberfastnacht, Valentinstag',
		holidays: {
			day: [
				{
					date: '2026-12-24T00:00:00',
					hours: '09:00-12:00, 13:00 – 15:00',
					name: ' Christmas Eve ',
				},
				{ date: '2026-12-28', until: '2027-01-01T00:00:00' },
				{ date: '2026-12-24', until: '2027-01-02', everyYear: true },
			],
		},
		iCal: 'BEGIN:VCALENDAR\nEND:VCALENDAR\n',
		freeEvents: 'yes',
	});
	expect(calendar).toEqual({
		timeZone: 'Europe/Berlin',
		weekly: [{ days: [1, 2], from: '09:00', to: '17:00' }],
		publicHolidays: {
			country: 'DE',
			region: 'BY',
			kinds: ['public', 'bank'],
			alsoNamed: ['Weiberfastnacht', 'Valentinstag'],
		},
		exceptions: [
			{
				date: '2026-12-24',
				name: 'Christmas Eve',
				intervals: [
					{ from: '09:00', to: '12:00' },
					{ from: '13:00', to: '15:00' },
				],
			},
			{ date: '2026-12-28..2027-01-01' },
			{ date: '12-24..01-02' },
		],
		iCal: 'BEGIN:VCALENDAR\nEND:VCALENDAR',
		freeEventsClose: true,
	});
	expect(compileCalendar(calendarSettings.parse(calendar)).timeZone).toBe('Europe/Berlin');
});

test.each([
	[{ from: 9, to: null }, { from: '9', to: '' }, '"9" in From is not a time'],
	[{ from: '', to: '' }, { from: '', to: '' }, '"" in From is not a time'],
])('hours that an expression gave %j are refused by their label', (given, read, message) => {
	const weeklyHours = { hours: [{ days: [1], ...given }] };
	const calendar = readCalendar({ weeklyHours }, 'UTC');
	expect(calendar.weekly).toEqual([{ days: [1], ...read }]);
	expect(() => compileCalendar(calendar)).toThrow(message);
});

test('days until a date without a first one are refused, and not taken for one day', () => {
	const calendar = readCalendar({ holidays: { day: [{ until: '2026-12-31' }] } }, 'UTC');
	expect(() => compileCalendar(calendar)).toThrow(
		'Special Days: row 1: the days until 2026-12-31 have no first day',
	);
});

test('a table of days as it was before it knew ranges and hours reads the same', () => {
	const holidays = { day: [{ date: '2024-11-25T00:00:00', name: 'Team day' }] };
	expect(readCalendar({ holidays }, 'UTC').exceptions).toEqual([
		{ date: '2024-11-25', name: 'Team day' },
	]);
});

test('items share one calendar unless an expression makes it theirs', async () => {
	const items = [{ country: 'FR' }, { country: 'IT' }];
	await read({ holidayCountry: 'DE' }, items);
	expect(probe.calendars[0]).toBe(probe.calendars[1]);
	const countries = await read({ holidayCountry: '={{ $json.country }}' }, items);
	expect(countries).toMatchObject([
		{ publicHolidays: { country: 'FR' } },
		{ publicHolidays: { country: 'IT' } },
	]);
});

test.each<[string, object, object]>([
	['a region without a country, which is not on the screen then', { holidayRegion: 'BY' }, {}],
	['no kinds', { holidayCountry: 'DE', holidayKinds: [] }, { publicHolidays: { country: 'DE' } }],
	[
		'the usual kind',
		{ holidayCountry: 'DE', holidayKinds: ['public'] },
		{ publicHolidays: { country: 'DE' } },
	],
	['its own clock', { timeZoneOf: 'calendar' }, {}],
	['blank iCal text', { iCal: ' \n' }, {}],
	['free events without iCal text', { freeEvents: true }, {}],
])('reads %s', (_, value, expected) => {
	expect(readCalendar(value, 'UTC')).toEqual({
		timeZone: 'UTC',
		weekly: [],
		alwaysOpen: true,
		...expected,
	});
});

test.each([
	[
		{ holidayCountry: 'DE', holidayKinds: ['school'] },
		'Kinds of Holiday is "school", which is none of its choices',
	],
	[
		{ weeklyHours: { hours: [{ days: [1] }, { days: [8] }] } },
		'Working Hours: row 2: Days is 8, which is none of its choices',
	],
	[
		{ holidays: { day: [{ date: '2026-12-24', name: 'Eve', everyYear: 'maybe' }] } },
		'Special Days: row 1 (Eve): Every Year is "maybe", which is neither on nor off',
	],
])('%j is refused by its label', (values, message) => {
	expect(() => readCalendar(values, 'UTC')).toThrow(message);
});

test.each([
	['09:00 to 12:00', [{ from: '09:00', to: '12:00' }]],
	['09:00—12:00;', [{ from: '09:00', to: '12:00' }]],
	['9', [{ from: '9', to: '' }]],
])('reads the hours "%s" of a day', (hours, intervals) => {
	const holidays = { day: [{ date: '2026-12-24', hours }] };
	expect(readCalendar({ holidays }, 'UTC').exceptions).toEqual([{ date: '2026-12-24', intervals }]);
});

test('hours of its own replace those of a calendar, and nothing else', () => {
	const always = readCalendar({ timeZone: 'UTC', holidayCountry: 'DE' }, 'UTC');
	const mornings = withWeeklyHours(always, [{ days: [5], from: '09:00', to: '12:00' }]);
	const from = Date.parse('2026-05-01T00:00Z');
	const hoursFrom = (start: number) =>
		businessTimeBetween(compileCalendar(mornings), start, start + 86_400_000) / 3_600_000;
	expect([hoursFrom(from), hoursFrom(from + 7 * 86_400_000)]).toEqual([0, 3]);
});

test('every country on the screen has holidays, and the other way round', () => {
	expect(holidayCountries).toEqual(Object.keys(new Holidays().getCountries()).toSorted());
});

test('countries are called by their names, in order', () => {
	const options = screen.fields.find(({ name }) => name === 'holidayCountry')?.options ?? [];
	const names = options.flatMap((option) => ('value' in option ? [option.name] : []));
	expect(names.slice(0, 3)).toEqual(['None', 'Åland Islands', 'Albania']);
	expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
});

test('region and kinds are not shown without a country', () => {
	const shown = parameters(calendarColumns({ show: { operation: ['start'] } })).fields;
	const hidden = shown.filter(({ displayOptions }) => displayOptions?.hide?.holidayCountry);
	expect(hidden.map(({ name }) => name)).toEqual(['holidayRegion', 'holidayKinds', 'holidayNames']);
	const byOperation = shown.filter(
		({ displayOptions: { show } = {} }) => show?.operation ?? show?.['/operation'],
	);
	expect(byOperation).toEqual(shown);
});
