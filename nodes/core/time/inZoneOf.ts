import type { CalendarSettings } from './calendarSettings';
import { zoneCalled } from './zoneCalled';

/** The time zones of the people a calendar may go by, as they were given; empty or absent if none. */
export interface ZonesOfPeople {
	readonly lead?: string | null;
	readonly owner?: string | null;
}

/** The same settings in the same zone are one object, so that they are compiled once. */
const settled = new WeakMap<CalendarSettings, Map<string, CalendarSettings>>();

/**
 * Settings whose zone is settled: the lead's or the owner's where the calendar goes by theirs, and
 * it is known, however it is written; else the calendar's own. A zone that nobody has heard of is no
 * error here, since leads bring what they bring.
 *
 * @returns the settings themselves where nothing changes; the same object for the same settings
 * object and zone
 *
 * @example
 * inZoneOf({ timeZone: 'UTC', zoneFrom: 'lead' }, { lead: 'Asia/Tokyo' }) // { timeZone: 'Asia/Tokyo' }
 */
export function inZoneOf(settings: CalendarSettings, people: ZonesOfPeople): CalendarSettings {
	const { zoneFrom, ...rest } = settings;
	if (zoneFrom === undefined || zoneFrom === 'calendar') return settings;
	const wanted = people[zoneFrom]?.trim() ?? '';
	const called = zoneCalled(wanted)?.zone;
	// A distance from UTC knows no summer time.
	const isDistance = called?.startsWith('Etc/') && called !== wanted;
	const timeZone = called === undefined || isDistance ? settings.timeZone : called;
	const byZone = settled.get(settings) ?? new Map<string, CalendarSettings>();
	settled.set(settings, byZone);
	const known = byZone.get(timeZone) ?? { ...rest, timeZone };
	byZone.set(timeZone, known);
	return known;
}
