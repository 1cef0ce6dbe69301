import type { Timeline } from './timeline';

/** Where a calendar keeps its workings; not exported from this folder's index. */
export const timelineKey = Symbol('timeline');

/**
 * A business calendar made by `compileCalendar`. It never changes, is meant to be reused, and is
 * read by the functions of this folder only.
 */
export interface Calendar {
	/** The IANA time zone the hours are in. */
	readonly timeZone: string;
	readonly [timelineKey]: Timeline;
}

export function timelineOf(calendar: Calendar): Timeline {
	return calendar[timelineKey];
}
