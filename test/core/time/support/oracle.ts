/**
 * Business time the slow and obvious way, to check the quick one against: luxon turns each day's
 * hours into instants, every open minute is marked, and questions are answered by walking the runs of marked minutes.
 * It shares no code with what it checks.
 */
import { DateTime } from 'luxon';
import type { CalendarSettings } from '../../../../nodes/core/time';

const MINUTE = 60_000;

export interface Oracle {
	between(from: number, to: number): number;
	add(from: number, duration: number): number | undefined;
	subtract(until: number, duration: number): number | undefined;
	isOpen(instant: number): boolean;
}

/** Answers for instants from `startMs` up to `endMs`, which are whole minutes. */
export function createOracle(settings: CalendarSettings, startMs: number, endMs: number): Oracle {
	const open = new Uint8Array((endMs - startMs) / MINUTE);
	markOpenMinutes(settings, startMs, endMs, open);

	const runs = runsOf(open).map(([first, end]) => ({
		start: startMs + first * MINUTE,
		end: startMs + end * MINUTE,
	}));

	const between = (from: number, to: number): number => {
		if (to < from) return 0 - between(to, from);
		return runs.reduce(
			(sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
			0,
		);
	};

	return {
		between,
		isOpen: (instant) => runs.some(({ start, end }) => start <= instant && instant < end),
		add(from, duration) {
			let left = duration;
			for (const { start, end } of runs.filter((run) => run.end > from)) {
				const begin = Math.max(from, start);
				if (left <= end - begin) return begin + left;
				left -= end - begin;
			}
			return undefined;
		},
		subtract(until, duration) {
			let left = duration;
			for (const { start, end } of runs.filter((run) => run.start < until).toReversed()) {
				const finish = Math.min(until, end);
				if (left <= finish - start) return finish - left;
				left -= finish - start;
			}
			return undefined;
		},
	};
}

/** The runs of marked minutes, each as its first minute and the first one after it. */
function runsOf(open: Uint8Array): Array<[number, number]> {
	const runs: Array<[number, number]> = [];
	for (let first = open.indexOf(1); first !== -1; ) {
		const end = open.indexOf(0, first);
		runs.push([first, end === -1 ? open.length : end]);
		first = end === -1 ? -1 : open.indexOf(1, end);
	}
	return runs;
}

function markOpenMinutes(
	settings: CalendarSettings,
	startMs: number,
	endMs: number,
	open: Uint8Array,
): void {
	const zone = settings.timeZone;
	let date = DateTime.fromMillis(startMs, { zone: 'utc' }).startOf('day').minus({ days: 3 });
	for (; date.toMillis() < endMs + 2 * 86_400_000; date = date.plus({ days: 1 })) {
		const noon = DateTime.fromObject(
			{ year: date.year, month: date.month, day: date.day, hour: 12 },
			{ zone },
		);
		if (noon.day !== date.day) continue; // a date the zone skipped
		for (const { from, to } of hoursOn(settings, date)) {
			const start = instantOf(date, from, zone);
			const nextDay = to <= from ? date.plus({ days: 1 }) : date;
			const end = instantOf(nextDay, to, zone);
			for (let at = Math.max(start, startMs); at < Math.min(end, endMs); at += MINUTE) {
				open[(at - startMs) / MINUTE] = 1;
			}
		}
	}
}

function hoursOn(settings: CalendarSettings, date: DateTime): Array<{ from: string; to: string }> {
	const exception = settings.exceptions?.find((e) => e.date === date.toISODate());
	if (exception) return exception.intervals ?? [];
	if (settings.alwaysOpen) return [{ from: '00:00', to: '24:00' }];
	return (settings.weekly ?? []).filter(({ days }) => days.includes(date.weekday));
}

function instantOf(date: DateTime, clock: string, zone: string): number {
	const [hour = 0, minute = 0] = clock.split(':').map(Number);
	const day = hour === 24 ? date.plus({ days: 1 }) : date;
	const local = DateTime.fromObject(
		{ year: day.year, month: day.month, day: day.day, hour: hour % 24, minute },
		{ zone },
	);
	// luxon does not promise which of two equal local times it gives.
	return Math.min(...local.getPossibleOffsets().map((possible) => possible.toMillis()));
}
