/** Prints answers that could depend on the time zone of the process, for `processZone.test.ts`. */
import {
	addBusinessTime,
	businessTimeBetween,
	compileCalendar,
	describeInstant,
	explainDueTime,
	nextOpen,
	subtractBusinessTime,
} from '../../../../nodes/core/time';

const START = Date.UTC(2026, 2, 27, 15, 30);
const WEEKS = 60;

const I_CAL = [
	'BEGIN:VCALENDAR',
	'BEGIN:VEVENT',
	'SUMMARY:Weekly meeting',
	'DTSTART:20260105T100000',
	'DTEND:20260105T113000',
	'RRULE:FREQ=WEEKLY',
	'END:VEVENT',
	'END:VCALENDAR',
].join('\n');

const answers = ['Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia'].map((timeZone) => {
	const calendar = compileCalendar({
		timeZone,
		weekly: [
			{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
			{ days: [6], from: '22:00', to: '03:30' },
		],
		exceptions: [{ date: '12-24..01-01', name: 'Winter break' }],
		publicHolidays: { country: 'TR' },
		iCal: I_CAL,
	});
	return Array.from({ length: WEEKS }, (_, week) => {
		const from = START + week * 7 * 86_400_000;
		const due = addBusinessTime(calendar, from, 20 * 3_600_000);
		return [
			due,
			nextOpen(calendar, due),
			subtractBusinessTime(calendar, from, 20 * 3_600_000),
			businessTimeBetween(calendar, START, from),
			describeInstant(due, timeZone),
			explainDueTime(calendar, from, due),
		];
	});
});
process.stdout.write(JSON.stringify({ hour: new Date(START).getHours(), answers }));
