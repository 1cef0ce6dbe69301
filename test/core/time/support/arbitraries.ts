import fc from 'fast-check';
import { compileCalendar, type CalendarSettings } from '../../../../nodes/core/time';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Zones with a moment at which their clocks did something worth meeting. */
const MOMENTS: ReadonlyArray<readonly [string, string]> = [
	['UTC', '2024-02-29T00:00Z'],
	['Europe/Berlin', '2026-03-29T01:00Z'],
	['Europe/Berlin', '2026-10-25T01:00Z'],
	['America/New_York', '2026-03-08T07:00Z'],
	['America/New_York', '2026-11-01T06:00Z'],
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
	['Asia/Gaza', '2040-10-20T00:00Z'], // two changes within a week
	['Pacific/Chatham', '2026-04-04T14:00Z'],
	['America/Nuuk', '2026-03-29T01:00Z'], // from Saturday 23:00 to Sunday
];

export interface Scene {
	readonly settings: CalendarSettings;
	/** Near the moment of interest, on a whole minute. */
	readonly around: number;
}

/** A random calendar that compiles, and a moment to try it at. */
export const scenes: fc.Arbitrary<Scene> = fc
	.record({
		moment: fc.constantFrom(...MOMENTS),
		cuts: fc.uniqueArray(fc.nat(7 * 96 - 1), { minLength: 2, maxLength: 24 }),
		exceptions: fc.array(
			fc.record({
				dayOffset: fc.integer({ min: -12, max: 12 }),
				hours: fc.option(fc.uniqueArray(fc.nat(95), { minLength: 2, maxLength: 4 })),
			}),
			{ maxLength: 4 },
		),
		alwaysOpen: fc.constantFrom(true, false, false, false, false, false),
	})
	.map(({ moment: [timeZone, at], cuts, exceptions, alwaysOpen }) => {
		const around = Date.parse(at);
		const byDate = new Map(
			exceptions.map(({ dayOffset, hours }) => [isoDate(around + dayOffset * DAY), hours]),
		);
		const settings = {
			timeZone,
			alwaysOpen,
			weekly: weeklyFrom(cuts),
			exceptions: [...byDate].map(([date, hours]) => ({
				date,
				intervals: pairs(hours ?? []).map(([from, to]) => ({ from: clock(from), to: clock(to) })),
			})),
		};
		return { settings: withoutOverlap(settings), around };
	});

/** Any moment of the supported range but its first and last years, in ms. */
export const instants = fc.integer({ min: Date.UTC(1983, 0, 1), max: Date.UTC(2185, 0, 1) });

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

/** An exception's hours may meet the night before: then it is closed instead. */
function withoutOverlap(settings: CalendarSettings): CalendarSettings {
	try {
		compileCalendar(settings);
		return settings;
	} catch {
		return { ...settings, exceptions: settings.exceptions?.map(({ date }) => ({ date })) };
	}
}

function clock(quarters: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;
}

function isoDate(ms: number): string {
	return new Date(ms).toISOString().slice(0, 10);
}
