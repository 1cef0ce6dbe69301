import type { DayRules } from './dayRules';
import type { LocalDay } from './localDate';
import type { Span } from './span';
import type { TimedClosures } from './timedClosures';
import { weeklySpansOn, type WeeklyHours } from './weeklyHours';
import type { Zone } from './zone';

/** Calendar settings once read and found to work. */
export interface Hours {
	readonly zone: Zone;
	readonly weekly: WeeklyHours;
	/** Dates with other hours than the weekly ones. */
	readonly dayRules: DayRules;
	/** Times on which nobody works, whatever the date's hours; not on dates of the own list. */
	readonly closures: TimedClosures;
}

/** The hours that begin on that date, on the clock since its midnight. */
export function spansOn({ dayRules, weekly }: Hours, day: LocalDay): readonly Span[] {
	return dayRules.on(day)?.spans ?? weeklySpansOn(weekly, day);
}
