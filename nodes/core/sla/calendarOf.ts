import { compileCalendar, type Calendar, type CalendarSettings } from '../time';

/** A calendar works out its years when first asked, which is worth keeping for a whole batch. */
const compiled = new WeakMap<CalendarSettings, Calendar>();

/** The calendar of settings that were accepted before; the same object is compiled once. */
export function calendarOf(settings: CalendarSettings): Calendar {
	let calendar = compiled.get(settings);
	if (!calendar) {
		calendar = compileCalendar(settings);
		compiled.set(settings, calendar);
	}
	return calendar;
}
