import type { Hours } from './hours';
import { END_DAY, FIRST_DAY, type LocalDay } from './localDate';
import { placedDays } from './placedDays';
import { weeklySpansOn } from './weeklyHours';

/** A first look takes in a week; further ones each twice as much, up to about a year. */
const FIRST_LOOK_DAYS = 8;
const LONGEST_LOOK_DAYS = 370;

/** Whether there are open hours on that date or later, within the supported range. */
export function opensFrom(hours: Hours, day: LocalDay): boolean {
	for (let from = day, days = FIRST_LOOK_DAYS; from < END_DAY; from += days, days = longer(days)) {
		if (opensWithin(hours, from, Math.min(from + days, END_DAY))) return true;
	}
	return false;
}

/** Whether there are open hours on a date before that one, within the supported range. */
export function opensBefore(hours: Hours, day: LocalDay): boolean {
	for (let end = day, days = FIRST_LOOK_DAYS; end > FIRST_DAY; end -= days, days = longer(days)) {
		if (opensWithin(hours, Math.max(end - days, FIRST_DAY), end)) return true;
	}
	return false;
}

const longer = (days: number) => Math.min(days * 2, LONGEST_LOOK_DAYS);

function opensWithin(hours: Hours, firstDay: LocalDay, endDay: LocalDay): boolean {
	const placed = new Map(placedDays(hours, firstDay, endDay).map(({ day, spans }) => [day, spans]));
	for (let day = firstDay; day < endDay; day++) {
		const spans = placed.get(day) ?? weeklySpansOn(hours.weekly, day);
		if (spans.length > 0) return true;
	}
	return false;
}
