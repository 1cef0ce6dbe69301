/**
 * Business time the slow and obvious way, to check the quick one against: luxon turns each day's
 * hours into instants, every open minute is marked, and questions are answered by walking minutes.
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

	const minuteOf = (instant: number) => Math.floor((instant - startMs) / MINUTE);
	const openAt = (minute: number) => open[minute] === 1;

	const between = (from: number, to: number): number => {
		if (to < from) return 0 - between(to, from);
		let sum = 0;
		for (let minute = minuteOf(from); startMs + minute * MINUTE < to; minute++) {
			if (!openAt(minute)) continue;
			const start = Math.max(from, startMs + minute * MINUTE);
			const end = Math.min(to, startMs + (minute + 1) * MINUTE);
			sum += end - start;
		}
		return sum;
	};

	return {
		between,
		isOpen: (instant) => openAt(minuteOf(instant)),
		add(from, duration) {
			let left = duration;
			for (let minute = minuteOf(from); minute < open.length; minute++) {
				if (!openAt(minute)) continue;
				const start = Math.max(from, startMs + minute * MINUTE);
				const end = startMs + (minute + 1) * MINUTE;
				if (left <= end - start) return start + left;
				left -= end - start;
			}
			return undefined;
		},
		subtract(until, duration) {
			let left = duration;
			for (let minute = minuteOf(until - 1); minute >= 0; minute--) {
				if (!openAt(minute)) continue;
				const start = startMs + minute * MINUTE;
				const end = Math.min(until, start + MINUTE);
				if (left <= end - start) return end - left;
				left -= end - start;
			}
			return undefined;
		},
	};
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
