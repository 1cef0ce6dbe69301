import type { Exceptions } from './exceptions';
import type { LocalDay } from './localDate';
import type { WeeklyHours } from './weeklyHours';
import type { Zone } from './zone';

/** Calendar settings once read and found to work. */
export interface Hours {
	readonly zone: Zone;
	readonly weekly: WeeklyHours;
	readonly exceptions: Exceptions;
}

/** Whether there are weekly hours, or hours on an exception whose date is `wanted`. */
export function hasOpening(hours: Hours, wanted: (day: LocalDay) => boolean): boolean {
	if (hours.weekly.weekMs > 0) return true;
	for (const { day, spans } of hours.exceptions.values()) {
		if (spans.length > 0 && wanted(day)) return true;
	}
	return false;
}
