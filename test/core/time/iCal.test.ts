/** iCalendar text: which times it closes, and what is said of text that cannot be read. */
import {
	businessTimeBetween,
	compileCalendar,
	explainDueTime,
	type CalendarSettings,
} from '../../../nodes/core/time';
import { HOUR } from './support/arbitraries';
import { at, EVERY_DAY, open, refusal } from './support/time';

const calendarText = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

const withText = (iCal: string, more: Partial<CalendarSettings> = {}): CalendarSettings => ({
	...open('Europe/Berlin', EVERY_DAY, '09:00–17:00'),
	...more,
	iCal,
});

/** The open hours of a date in Berlin, where 8 is nothing special. */
function hoursOn(settings: CalendarSettings, date: string): number {
	const start = at(`${date}T00:00+01:00`);
	return businessTimeBetween(compileCalendar(settings), start, start + 24 * HOUR) / HOUR;
}

it.each<[string, string[], Record<string, number>]>([
	[
		'a day',
		['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261225'],
		{ '2026-12-23': 8, '2026-12-24': 0, '2026-12-25': 8 },
	],
	['a day without an end', ['DTSTART;VALUE=DATE:20261224'], { '2026-12-24': 0, '2026-12-25': 8 }],
	['a day without its kind', ['DTSTART:20261224'], { '2026-12-24': 0 }],
	[
		'a day whose end is the same',
		['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261224'],
		{ '2026-12-24': 0, '2026-12-25': 8 },
	],
	[
		'days across New Year',
		['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270103'],
		{ '2026-12-29': 8, '2026-12-30': 0, '2027-01-01': 0, '2027-01-02': 0, '2027-01-03': 8 },
	],
	['days by their number', ['DTSTART;VALUE=DATE:20261224', 'DURATION:P2D'], { '2026-12-25': 0 }],
	[
		'every year',
		['DTSTART;VALUE=DATE:20201224', 'RRULE:FREQ=YEARLY'],
		{ '2019-12-24': 8, '2020-12-24': 0, '2026-12-24': 0, '2090-12-24': 0, '2026-12-25': 8 },
	],
	[
		'every year since before the first year there is',
		['DTSTART;VALUE=DATE:16041224', 'RRULE:FREQ=YEARLY'],
		{ '2026-12-24': 0 },
	],
	[
		'every year until one, and not in another',
		[
			'DTSTART;VALUE=DATE:20201224',
			'RRULE:FREQ=YEARLY;UNTIL=20251224',
			'EXDATE;VALUE=DATE:20221224,20231224',
		],
		{ '2021-12-24': 0, '2022-12-24': 8, '2023-12-24': 8, '2025-12-24': 0, '2026-12-24': 8 },
	],
	[
		'the fourth Thursday of November, three times',
		['DTSTART;VALUE=DATE:20251127', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3'],
		{ '2025-11-27': 0, '2026-11-26': 0, '2027-11-25': 0, '2028-11-23': 8 },
	],
	[
		'a day and two more',
		['DTSTART;VALUE=DATE:20261201', 'RDATE;VALUE=DATE:20261208,20261215'],
		{ '2026-12-01': 0, '2026-12-08': 0, '2026-12-15': 0, '2026-12-22': 8 },
	],
	[
		'an afternoon on the clock of the calendar',
		['DTSTART:20261203T130000', 'DTEND:20261203T180000'],
		{ '2026-12-03': 4 },
	],
	['two hours of UTC', ['DTSTART:20261203T130000Z', 'DURATION:PT2H'], { '2026-12-03': 6 }],
	[
		'a morning in New York',
		[
			'DTSTART;TZID=America/New_York:20261203T080000',
			'DTEND;TZID=America/New_York:20261203T100000',
		],
		{ '2026-12-03': 6 },
	],
	[
		'a zone with a path before its name',
		['DTSTART;TZID=/mozilla.org/20070129_1/Europe/London:20261203T080000', 'DURATION:PT2H30M'],
		{ '2026-12-03': 5.5 },
	],
	[
		'from one day to another',
		['DTSTART:20261203T150000', 'DTEND:20261205T100000'],
		{ '2026-12-03': 6, '2026-12-04': 0, '2026-12-05': 7, '2026-12-06': 8 },
	],
	[
		'from one year to another',
		['DTSTART:20261231T150000', 'DTEND:20270102T100000'],
		{ '2026-12-31': 6, '2027-01-01': 0, '2027-01-02': 7 },
	],
	[
		'an hour each Thursday, but one moved and one cancelled',
		[
			'UID:weekly',
			'DTSTART:20261203T130000',
			'DURATION:PT1H',
			'RRULE:FREQ=WEEKLY',
			'END:VEVENT',
			'BEGIN:VEVENT',
			'UID:weekly',
			'RECURRENCE-ID:20261210T130000',
			'DTSTART:20261211T130000',
			'DURATION:PT3H',
			'END:VEVENT',
			'BEGIN:VEVENT',
			'UID:weekly',
			'RECURRENCE-ID:20261217T130000',
			'DTSTART:20261217T130000',
			'DURATION:PT1H',
			'STATUS:CANCELLED',
		],
		{ '2026-12-03': 7, '2026-12-10': 8, '2026-12-11': 5, '2026-12-17': 8, '2026-12-24': 7 },
	],
	[
		'a rule until a moment of UTC on the last day, in a zone behind it',
		[
			'DTSTART;TZID=America/New_York:20261201T080000',
			'DURATION:PT1H',
			'RRULE:FREQ=DAILY;UNTIL=20261203T130000Z',
		],
		{ '2026-12-01': 7, '2026-12-03': 7, '2026-12-04': 8 },
	],
	[
		'an exception given in another zone',
		[
			'DTSTART;TZID=America/New_York:20261201T080000',
			'DURATION:PT1H',
			'RRULE:FREQ=DAILY',
			'EXDATE:20261202T130000Z',
		],
		{ '2026-12-01': 7, '2026-12-02': 8, '2026-12-03': 7 },
	],
	['what is cancelled', ['DTSTART;VALUE=DATE:20261224', 'STATUS:CANCELLED'], { '2026-12-24': 8 }],
	['what takes no time', ['DTSTART:20261224T120000'], { '2026-12-24': 8 }],
	[
		'nothing where people are free, unless it is asked for',
		['DTSTART;VALUE=DATE:20261224', 'TRANSP:TRANSPARENT'],
		{ '2026-12-24': 8 },
	],
	[
		'nothing that Outlook shows as free',
		['DTSTART;VALUE=DATE:20261224', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
		{ '2026-12-24': 8 },
	],
	[
		'nothing where people work elsewhere',
		['DTSTART;VALUE=DATE:20261224', 'X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE'],
		{ '2026-12-24': 8 },
	],
	[
		'what is shown as busy',
		['DTSTART;VALUE=DATE:20261224', 'TRANSP:OPAQUE', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'],
		{ '2026-12-24': 0 },
	],
	[
		'lines nobody knows, and reminders',
		[
			'X-FOO;BAR="a:b;c",d;BAZ=:x',
			'DTSTART;VALUE=DATE:20261224',
			'BEGIN:VALARM',
			'TRIGGER:-PT15M',
			'DTSTART:nonsense',
			'END:VALARM',
			'dtstamp:20200101T000000Z',
		],
		{ '2026-12-24': 0 },
	],
])('closes %s', (_, lines, days) => {
	const settings = withText(calendarText(...event(...lines)));
	const hours = Object.keys(days).map((date) => [date, hoursOn(settings, date)]);
	expect(Object.fromEntries(hours)).toEqual(days);
});

it('closes where people are free when that is asked for, as for a calendar of public holidays', () => {
	const settings = withText(
		calendarText(...event('DTSTART;VALUE=DATE:20261224', 'TRANSP:TRANSPARENT')),
	);
	expect(hoursOn({ ...settings, freeEventsClose: true }, '2026-12-24')).toBe(0);
});

it('opens one day of many that is shown as free', () => {
	const settings = withText(
		calendarText(
			...event('UID:1', 'DTSTART;VALUE=DATE:20261221', 'RRULE:FREQ=DAILY;COUNT=3'),
			...event(
				'UID:1',
				'RECURRENCE-ID;VALUE=DATE:20261222',
				'DTSTART;VALUE=DATE:20261222',
				'TRANSP:TRANSPARENT',
			),
		),
	);
	expect(['2026-12-21', '2026-12-22', '2026-12-23'].map((day) => hoursOn(settings, day))).toEqual([
		0, 8, 0,
	]);
});

it('knows what programs call a zone that the text does not describe', () => {
	const zone = 'TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"';
	const text = calendarText(
		...event(`DTSTART;${zone}:20261203T100000`, `DTEND;${zone}:20261203T140000`),
	);
	expect(hoursOn(withText(text), '2026-12-03')).toBe(4);
});

const OUTLOOK = [
	'BEGIN:VTIMEZONE',
	'TZID:W. Europe Standard Time',
	'BEGIN:STANDARD',
	'DTSTART:16010101T030000',
	'TZOFFSETFROM:+0200',
	'TZOFFSETTO:+0100',
	'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
	'END:STANDARD',
	'BEGIN:DAYLIGHT',
	'DTSTART:16010101T020000',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0200',
	'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
	'END:DAYLIGHT',
	'END:VTIMEZONE',
];

it.each([
	['2026-12-03', 4],
	['2026-07-02', 4],
])('goes by a zone that the text describes, as on %s', (date, hours) => {
	const zone = 'TZID="W. Europe Standard Time"';
	const times = event(
		`DTSTART;${zone}:${date.replaceAll('-', '')}T130000`,
		`DTEND;${zone}:${date.replaceAll('-', '')}T170000`,
	);
	expect(hoursOn(withText(calendarText(...OUTLOOK, ...times)), date)).toBe(hours);
});

it.each([
	['W. Europe Standard Time', '13', 4],
	['Tokyo Standard Time', '21', 4],
	['Tokyo Standard Time', '13', 0],
])('knows a zone of Windows that the text does not describe: %s, from %s', (zone, from, hours) => {
	const times = event(
		`DTSTART;TZID="${zone}":20261203T${from}0000`,
		`DTEND;TZID="${zone}":20261204T010000`,
	);
	expect(hoursOn(withText(calendarText(...times)), '2026-12-03')).toBe(hours);
});

it('calls times off by their names, put together from broken lines', () => {
	const text = calendarText(
		...event(
			'DTSTART;VALUE=DATE:20261203',
			'SUMMARY:Betriebs\\, ausflug',
			' \\; mit Bus\\nund Bahn',
		),
		...event('DTSTART:20261204T130000', 'DTEND:20261204T180000', 'SUMMARY:Team meeting'),
		...event('DTSTART:20261205T090000', 'DTEND:20261205T170000'),
	);
	const { lines } = explainDueTime(
		compileCalendar(withText(text)),
		at('2026-12-03T08:00+01:00'),
		at('2026-12-06T10:00+01:00'),
	);
	expect(lines.map((line) => line.text)).toEqual([
		'Thu 3 Dec 2026: closed, Betriebs, ausflug; mit Bus und Bahn',
		'Fri 4 Dec 2026: 09:00–13:00 (4 h), Team meeting',
		'Sat 5 Dec 2026: closed, Busy',
		'Sun 6 Dec 2026: 09:00–10:00 (1 h)',
	]);
});

it('leaves dates of the own list alone', () => {
	const text = calendarText(
		...event('DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261205'),
		...event('DTSTART:20261205T090000', 'DTEND:20261205T170000'),
	);
	const exceptions = ['2026-12-04', '2026-12-05'].map((date) => ({
		date,
		intervals: [{ from: '10:00', to: '12:00' }],
	}));
	const settings = withText(text, { exceptions });
	expect(['2026-12-03', '2026-12-04', '2026-12-05'].map((date) => hoursOn(settings, date))).toEqual(
		[0, 2, 2],
	);
});

it.each<[string, string]>([
	['no text', ''],
	['blank text', ' \n\n'],
	['a calendar without events', calendarText()],
	['events alone, in lines of another system', event('DTSTART:20270101').join('\n')],
	['a mark at the start', `\uFEFF${calendarText()}`],
])('takes %s', (_, text) => {
	expect(hoursOn(withText(text), '2026-12-24')).toBe(8);
});

it.each<[string, string, RegExp]>([
	[
		'other text',
		'Dear team, we are closed',
		/^iCal Text, line 1: "Dear team, we are closed" cannot be read$/,
	],
	['a page', '<!doctype html>\n<html>', /line 1: "<!doctype html>" cannot be read/],
	['lines outside', 'a:b', /line 1: A stands outside of BEGIN and END/],
	['a broken line', calendarText('SUMMARY'), /line 4: "SUMMARY" cannot be read/],
	[
		'a part without its end',
		calendarText('BEGIN:VEVENT'),
		/line 5: END:VCALENDAR, where END:VEVENT should be/,
	],
	['a calendar without its end', 'BEGIN:VCALENDAR', /line 1: BEGIN:VCALENDAR has no END:VCALENDAR/],
	['an event without a start', calendarText(...event()), /line 4: the event has no DTSTART/],
	[
		'a date in another order',
		calendarText(...event('DTSTART:2026-12-24')),
		/line 5: "2026-12-24" cannot be read/,
	],
	['a day that does not exist', calendarText(...event('DTSTART:20260229')), /"20260229"/],
	['a month that does not exist', calendarText(...event('DTSTART:20260010')), /"20260010"/],
	[
		'an hour that does not exist',
		calendarText(...event('DTSTART:20260101T250000')),
		/"20260101T250000"/,
	],
	[
		'an end before the start',
		calendarText(...event('DTSTART:20261224', 'DTEND:20261223')),
		/line 6: the event ends before/,
	],
	[
		'a length that is none',
		calendarText(...event('DTSTART:20261224', 'DURATION:2 days')),
		/line 6: "2 days"/,
	],
	[
		'a zone nobody knows',
		calendarText(...event('DTSTART;TZID=Mars:20261224T100000')),
		/line 5: the time zone "Mars" is not known/,
	],
	[
		'a zone that says nothing',
		calendarText(
			'BEGIN:VTIMEZONE',
			'TZID:Mars',
			'END:VTIMEZONE',
			...event('DTSTART;TZID=Mars:20261224T100000'),
		),
		/line 4: the time zone says nothing/,
	],
	[
		'a rule by the hour',
		calendarText(...event('DTSTART:20261224', 'RRULE:FREQ=HOURLY')),
		/line 6: rules of HOURLY are not known/,
	],
	[
		'a rule by the week number',
		calendarText(...event('DTSTART:20261224', 'RRULE:FREQ=YEARLY;BYWEEKNO=3')),
		/rules with BYWEEKNO are not known/,
	],
	[
		'a rule of nothing',
		calendarText(...event('DTSTART:20261224', 'RRULE:INTERVAL=2')),
		/line 6: "INTERVAL=2" cannot/,
	],
	[
		'a rule with interval 0',
		calendarText(...event('DTSTART:20261224', 'RRULE:FREQ=DAILY;INTERVAL=0')),
		/INTERVAL=0/,
	],
	[
		'a rule of a month 13',
		calendarText(...event('DTSTART:20261224', 'RRULE:FREQ=YEARLY;BYMONTH=13')),
		/BYMONTH=13/,
	],
	[
		'a rule of a weekday XX',
		calendarText(...event('DTSTART:20261224', 'RRULE:FREQ=WEEKLY;BYDAY=XX')),
		/BYDAY=XX/,
	],
	[
		'a second Monday of each week',
		calendarText(...event('DTSTART:20261224', 'RRULE:FREQ=WEEKLY;BYDAY=2MO')),
		/BYDAY=2MO/,
	],
	[
		'a rule until some day',
		calendarText(...event('DTSTART:20261224', 'RRULE:FREQ=DAILY;UNTIL=SOON')),
		/line 6: "SOON"/,
	],
	[
		'times that close for ever',
		calendarText(...event('DTSTART:19600101', 'RRULE:FREQ=DAILY')),
		/never open/,
	],
	['a line too long to show', 'x'.repeat(200), /line 1: "x{60}…" cannot be read/],
])('refuses %s', (_, text, message) => {
	expect(refusal(() => compileCalendar(withText(text))).message).toMatch(message);
});
