import fc from 'fast-check';
import { attempt } from '../../../../nodes/core/attempt';
import {
	businessTimeBetween,
	calendarOf,
	type CalendarSettings,
} from '../../../../nodes/core/time';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Zones with a moment at which their clocks, or the calendar, did something worth meeting. */
const MOMENTS: ReadonlyArray<readonly [string, string]> = [
	['UTC', '2024-02-29T00:00Z'],
	['Europe/Berlin', '2026-03-29T01:00Z'],
	['Europe/Berlin', '2026-10-25T01:00Z'],
	['Europe/Berlin', '2027-01-01T00:00Z'],
	['Europe/Berlin', '2028-02-29T00:00Z'],
	['America/New_York', '2026-03-08T07:00Z'],
	['America/New_York', '2026-11-01T06:00Z'],
	['America/New_York', '2022-01-01T00:00Z'], // a holiday's substitute lies in the year before
	['Asia/Kathmandu', '1985-12-31T18:30Z'], // from +05:30 to +05:45
	['Australia/Lord_Howe', '2026-04-04T15:00Z'], // half an hour back
	['Australia/Lord_Howe', '2026-10-03T15:30Z'], // half an hour forward
	['Pacific/Apia', '2011-12-30T10:00Z'], // 30 December never was
	['Pacific/Kwajalein', '1993-08-21T12:00Z'], // nor 21 August
	['America/Santiago', '2026-09-06T04:00Z'], // midnight is skipped
	['America/Santiago', '2026-04-05T03:00Z'], // back across midnight
	['America/St_Johns', '2010-11-07T02:31Z'], // from 00:01 back to 23:01
	['America/St_Johns', '2010-03-14T03:31Z'], // from 00:01 to 01:01
	['Asia/Pyongyang', '2018-05-04T15:00Z'], // from 23:30 to midnight
	['America/Caracas', '2007-12-09T07:00Z'], // half an hour back
	['Africa/Casablanca', '2026-02-15T02:00Z'], // Ramadan: five weeks of another offset
	['Africa/Casablanca', '2026-03-22T02:00Z'],
	['Africa/Cairo', '2026-04-23T22:00Z'], // Friday begins at 01:00
	['Africa/Cairo', '2026-10-29T21:00Z'], // Thursday has its last hour twice
	['Antarctica/Troll', '2026-03-29T01:00Z'], // two hours forward
	['Antarctica/Troll', '2026-10-25T01:00Z'], // two hours back
	['Asia/Gaza', '2040-10-20T00:00Z'], // two changes within a week
	['Pacific/Chatham', '2026-04-04T14:00Z'],
	['America/Nuuk', '2026-03-29T01:00Z'], // from Saturday 23:00 to Sunday
	['Asia/Tehran', '2022-03-21T20:30Z'], // midnight is skipped
	['America/Sao_Paulo', '2018-02-18T02:00Z'], // back across midnight
	['Europe/Istanbul', '2026-05-28T09:00Z'], // a feast of four days there
	['Atlantic/Reykjavik', '2026-12-25T12:00Z'], // the day before is half a day there
	['Europe/Zurich', '2026-05-01T12:00Z'], // half a day in a part of the country
];

/** Places with substitute days, half days, several days at once, moon calendars and none of them. */
const PLACES: ReadonlyArray<readonly [string, string?]> = [
	['DE', 'BY'],
	['US'],
	['GB', 'ENG'],
	['CH', 'SO'],
	['IS'],
	['TR'],
	['SA'],
	['RU'],
];

/** A time off of a scene, which its settings hold as iCal text. */
export interface SceneEvent {
	/** From the moment of the scene to its start, in quarter hours; whole days for all-day ones. */
	readonly start: number;
	readonly length: number;
	readonly isAllDay: boolean;
	/** The zone its clock is in; undefined for the calendar's. */
	readonly zone?: string;
	/** Days from one time to the next one, for ever; 0 for once. */
	readonly every: number;
}

export interface Scene {
	readonly settings: CalendarSettings;
	readonly events: readonly SceneEvent[];
	/** Near the moment of interest, on a whole minute. */
	readonly around: number;
}

const quarters = fc.uniqueArray(fc.nat(95), { minLength: 2, maxLength: 4 });

const dates = fc.record({
	first: fc.integer({ min: -14, max: 14 }),
	/** Days of a range after its first. */
	more: fc.constantFrom(0, 0, 0, 1, 5),
	everyYear: fc.boolean(),
	hours: fc.option(quarters),
});

const events: fc.Arbitrary<SceneEvent> = fc
	.record({
		start: fc.integer({ min: -20 * 96, max: 14 * 96 }),
		length: fc.integer({ min: 1, max: 3 * 96 }),
		isAllDay: fc.boolean(),
		zone: fc.constantFrom(undefined, 'UTC', 'America/New_York', 'Australia/Lord_Howe'),
		// What comes each day cuts every day of a year, which takes long: it is tried less often.
		every: fc.constantFrom(0, 0, 0, 0, 7, 7, 14, 1),
	})
	.map((event) =>
		// What comes each day must leave some of the day.
		event.every === 1 ? { ...event, isAllDay: false, length: 1 + (event.length % 24) } : event,
	);

/** A random calendar that compiles, and a moment to try it at. */
export const scenes: fc.Arbitrary<Scene> = fc
	.record({
		moment: fc.constantFrom(...MOMENTS),
		cuts: fc.uniqueArray(fc.nat(7 * 96 - 1), { minLength: 2, maxLength: 24 }),
		days: fc.array(dates, { maxLength: 4 }),
		place: fc.option(fc.constantFrom(...PLACES), { freq: 2 }),
		timesOff: fc.oneof(fc.constant([]), fc.array(events, { maxLength: 2 })),
		alwaysOpen: fc.constantFrom(true, false, false, false, false, false),
	})
	.map(({ moment: [timeZone, at], cuts, days, place, timesOff, alwaysOpen }) => {
		const around = Date.parse(at);
		const settings: CalendarSettings = {
			timeZone,
			alwaysOpen,
			weekly: weeklyFrom(cuts),
			exceptions: days.map(({ first, more, everyYear, hours }) => ({
				date: dateText(around + first * DAY, more, everyYear),
				name: `Day ${first}`,
				intervals: pairs(hours ?? []).map(([from, to]) => ({ from: clock(from), to: clock(to) })),
			})),
			...(place && { publicHolidays: { country: place[0], region: place[1] } }),
			...(timesOff.length > 0 && { iCal: iCalText(timesOff, around) }),
		};
		return { settings: thatWorks(settings), events: timesOff, around };
	});

/**
 * Those whose calendar has some hours in each week of most years, so that weeks of business time do
 * not lead out of the supported range.
 */
export const lastingScenes = scenes.filter(({ settings, around }) => {
	const year = 365 * DAY;
	return businessTimeBetween(calendarOf(settings), around + year, around + 2 * year) > 30 * DAY;
});

/** Any moment, in ms: mostly of some decades, else of the supported range but its ends. */
export const instants = fc.oneof(
	{ weight: 9, arbitrary: fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) }) },
	{ weight: 1, arbitrary: fc.integer({ min: Date.UTC(1983, 0, 1), max: Date.UTC(2185, 0, 1) }) },
);

/** Pairs of quarter hours of the week become hours, most of them within a day, some overnight. */
function weeklyFrom(cuts: number[]) {
	return pairs(cuts).map(([start, end]) => {
		const to = Math.min(end, start + 95);
		return {
			days: [Math.floor(start / 96) + 1],
			from: clock(start % 96),
			to: to % 96 === 0 && start % 96 !== 0 ? '24:00' : clock(to % 96),
		};
	});
}

function pairs(values: number[]): Array<[number, number]> {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted.flatMap((value, index): Array<[number, number]> => {
		const next = sorted[index + 1];
		return index % 2 === 0 && next !== undefined ? [[value, next]] : [];
	});
}

/** Hours of a date may meet the night before, or those of another line: then all are closed. */
function thatWorks(settings: CalendarSettings): CalendarSettings {
	if (attempt(() => calendarOf(settings)).ok) return settings;
	return {
		...settings,
		exceptions: settings.exceptions?.map(({ date, name }) => ({ date, name })),
	};
}

function iCalText(timesOff: readonly SceneEvent[], around: number): string {
	const basic = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+Z/g, '');
	const lines = timesOff.flatMap(({ start, length, isAllDay, zone, every }) => {
		const { from, to } = eventClock({ start, length, isAllDay }, around);
		const time = (name: string, ms: number) => {
			if (isAllDay) return `${name};VALUE=DATE:${basic(ms).slice(0, 8)}`;
			if (zone === 'UTC') return `${name}:${basic(ms)}Z`;
			return `${name}${zone ? `;TZID=${zone}` : ''}:${basic(ms)}`;
		};
		return [
			'BEGIN:VEVENT',
			'SUMMARY:Time off',
			time('DTSTART', from),
			isAllDay ? time('DTEND', to) : `DURATION:PT${(to - from) / MINUTE}M`,
			...(every > 0 ? [`RRULE:FREQ=DAILY;INTERVAL=${every}`] : []),
			'END:VEVENT',
		];
	});
	return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
}

/** The start and end of an event's first time on its own clock, read as if that were UTC. */
export function eventClock(
	{ start, length, isAllDay }: Pick<SceneEvent, 'start' | 'length' | 'isAllDay'>,
	around: number,
) {
	const size = isAllDay ? DAY : HOUR / 4;
	const steps = isAllDay ? Math.floor(start / 96) : start;
	const from = Math.floor(around / size) * size + steps * size;
	return { from, to: from + (isAllDay ? Math.ceil(length / 96) : length) * size };
}

function dateText(ms: number, more: number, everyYear: boolean): string {
	const ends = more === 0 ? [ms] : [ms, ms + more * DAY];
	return ends.map((end) => isoDate(end).slice(everyYear ? 5 : 0)).join('..');
}

function clock(count: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(Math.floor(count / 4))}:${two((count % 4) * 15)}`;
}

function isoDate(ms: number): string {
	return new Date(ms).toISOString().slice(0, 10);
}
