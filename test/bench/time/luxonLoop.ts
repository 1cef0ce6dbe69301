import { DateTime } from 'luxon';
import type { BenchCalendar } from './calendar';

/** Business time as one writes it first: day by day with luxon, until it is used up. */
export function luxonLoop({ settings, closed }: BenchCalendar) {
	const closedDays = new Set(closed);

	function* hoursFrom(from: number): Generator<{ start: number; end: number }> {
		let day = DateTime.fromMillis(from, { zone: settings.timeZone }).startOf('day');
		for (;;) {
			const isClosed = closedDays.has(day.toISODate() ?? '');
			const { weekday } = day;
			for (const { days, from: opening, to: closing } of isClosed ? [] : settings.weekly) {
				if (!days.includes(weekday)) continue;
				const [start, end] = [atClock(day, opening), atClock(day, closing)];
				if (end > from) yield { start: Math.max(start, from), end };
			}
			day = day.plus({ days: 1 });
		}
	}

	return {
		between(from: number, to: number): number {
			let sum = 0;
			for (const { start, end } of hoursFrom(from)) {
				if (start >= to) break;
				sum += Math.min(end, to) - start;
			}
			return sum;
		},
		add(from: number, duration: number): number {
			let left = duration;
			for (const { start, end } of hoursFrom(from)) {
				if (left <= end - start) return start + left;
				left -= end - start;
			}
			return NaN;
		},
	};
}

function atClock(day: DateTime, clock: string): number {
	const [hour = 0, minute = 0] = clock.split(':').map(Number);
	return day.set({ hour, minute }).toMillis();
}
