import type { DayRule, DayRuleSource } from '../dayRules';
import { dayOf, type LocalDay } from '../localDate';
import type { Closure, ClosureSource } from '../timedClosures';
import { MS_PER_DAY } from '../units';
import type { Zone } from '../zone';
import { readComponents } from './components';
import { readEvents, type ICalEvent } from './events';
import { dayOfTime } from './values';
import { eventZones } from './zones';

/** The times off that iCalendar text names. */
export interface ICalClosures {
	/** Events of whole days close the hours that begin on them. */
	readonly days: DayRuleSource;
	/** Events with times close that time; undefined when the text has none. */
	readonly times?: ClosureSource;
}

/**
 * Reads iCalendar text (RFC 5545), the text of an .ics file, as times on which nobody works.
 *
 * @param zone the calendar's, for events that name none
 * @param freeToo whether those close, too, at which people are said to be free
 * @throws LeadOpsError `calendar.iCal` for text that cannot be read, with the line.
 */
export function readICal(text: string, zone: Zone, freeToo = false): ICalClosures {
	const components = readComponents(text);
	const events = readEvents(components, eventZones(components, zone), freeToo);
	const allDay = events.filter(({ isAllDay }) => isAllDay);
	const timed = events.filter(({ isAllDay }) => !isAllDay);
	return {
		days: { rulesIn: (year) => daysOff(allDay, year) },
		...(timed.length > 0 && { times: (stretch) => timesOff(timed, stretch) }),
	};
}

function daysOff(events: readonly ICalEvent[], year: number): Map<LocalDay, DayRule> {
	const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
	const rules = new Map<LocalDay, DayRule>();
	for (const { name, length, startsWithin } of events) {
		const days = Math.ceil(length / MS_PER_DAY);
		for (const start of startsWithin(first - days + 1, last).map(dayOfTime)) {
			for (let day = Math.max(start, first); day < start + days && day <= last; day++) {
				const earlier = rules.get(day)?.name;
				const names = earlier === undefined || earlier === name ? name : `${earlier} and ${name}`;
				rules.set(day, { source: 'iCal', name: names, spans: [] });
			}
		}
	}
	return rules;
}

function timesOff(
	events: readonly ICalEvent[],
	stretch: { start: number; end: number },
): Closure[] {
	return events.flatMap(({ name, length, zone, startsWithin }) => {
		// No clock is a whole day from that of UTC.
		const first = dayOfTime(stretch.start - length) - 1;
		const last = dayOfTime(stretch.end) + 1;
		return startsWithin(first, last)
			.map((localMs) => zone.instantOf(localMs))
			.map((start) => ({ start, end: start + length, name }))
			.filter(({ start, end }) => start < stretch.end && end > stretch.start);
	});
}
