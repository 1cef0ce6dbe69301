import { attempt } from '../../attempt';
import { compileCalendar, type CalendarSettings, type PublicHolidaysSettings } from '../../time';
import { compileAbsences } from '../absences';
import type { AbsenceSettings } from '../ownerTraits';

/** Hours that can work; `undefined` for those that overlap, never open or are no times. */
export const checkedHours = (settings: CalendarSettings): CalendarSettings | undefined =>
	attempt(() => compileCalendar(settings)).ok ? settings : undefined;

/** Holidays of a place that is known; `null` for others. */
export const checkedHolidays = (
	publicHolidays: PublicHolidaysSettings,
): PublicHolidaysSettings | null =>
	attempt(() => compileCalendar({ timeZone: 'UTC', publicHolidays, alwaysOpen: true })).ok
		? publicHolidays
		: null;

/** Whether an absence can be one: it ends after it begins. */
export const canBe = (absence: AbsenceSettings, timeZone: string): boolean =>
	attempt(() => compileAbsences({ absences: [absence], holidays: null }, timeZone)).ok;
