import {
	activityEvent,
	applyEvents,
	compileSla,
	startClocks,
	type Activity,
	type ClockRecord,
	type ClockSettings,
} from '../../../nodes/core/sla';
import type { CalendarSettings } from '../../../nodes/core/time';

/** Monday to Friday, 09:00 to 17:00. */
export const officeHours: CalendarSettings = {
	timeZone: 'Europe/Berlin',
	weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
};

export const firstTouch: ClockSettings = {
	name: 'First touch',
	target: { amount: 60, unit: 'businessMinutes' },
	warnings: [{ percent: 75 }],
	stopsOn: [],
};

/** Friday 22 November 2024, 16:30 in Berlin. */
export const fridayAfternoon = Date.parse('2024-11-22T15:30:00.000Z');

/** A time of Monday 25 November 2024 in Berlin. */
export const onMonday = (time: string) => Date.parse(`2024-11-25T${time}:00.000+01:00`);

export const clocksFrom = (startedAt: number, ...clocks: ClockSettings[]) =>
	startClocks(
		compileSla({ clocks: clocks.length > 0 ? clocks : [firstTouch], calendar: officeHours }),
		'inquiry-1',
		startedAt,
	);

/** Tells clocks of one activity, when it was done if not given. */
export const recordActivity = (
	clocks: readonly ClockRecord[],
	activity: Activity,
	now = activity.at,
) => applyEvents(clocks, [activityEvent(activity)], now);

/** The first of some things, for tests that made it themselves. */
export function first<Thing>([thing]: readonly Thing[]): Thing {
	if (thing === undefined) throw new Error('There is none');
	return thing;
}
