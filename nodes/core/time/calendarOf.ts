import type { Calendar } from './calendar';
import type { CalendarSettings } from './calendarSettings';
import { compileCalendar } from './compileCalendar';

/** A process meets few calendars, but their settings come from data: the memory has an end. */
const MOST_CALENDARS = 100;
const bySettings = new WeakMap<CalendarSettings, Calendar>();
const byText = new Map<string, Calendar>();

/**
 * The calendar of settings, compiled once: for the same object, and for equal ones, as clocks that
 * come out of a store have.
 *
 * @throws LeadOpsError as `compileCalendar` does.
 *
 * @example
 * calendarOf({ timeZone: 'UTC', alwaysOpen: true }) === calendarOf({ timeZone: 'UTC', alwaysOpen: true })
 */
export function calendarOf(settings: CalendarSettings): Calendar {
	const known = bySettings.get(settings);
	if (known) return known;
	const text = JSON.stringify(settings);
	const calendar = byText.get(text) ?? compileCalendar(settings);
	const oldest = byText.keys().next();
	if (!byText.has(text) && byText.size >= MOST_CALENDARS && !oldest.done)
		byText.delete(oldest.value);
	byText.set(text, calendar);
	bySettings.set(settings, calendar);
	return calendar;
}
