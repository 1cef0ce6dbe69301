import { LeadOpsError } from '../errors';
import type { ClockRecord } from '../sla';
import { calendarOf, nextOpen, type CalendarSettings } from '../time';
import type { QuietHours } from './ladderSettings';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/**
 * Says from when on a message may go out.
 *
 * @param ofWorkspace the hours that the workspace has said; those of the clock if not given
 */
export type MessageTime = (
	clock: Pick<ClockRecord, 'calendar'>,
	now: number,
	ofWorkspace?: CalendarSettings,
) => number;

/**
 * Checks quiet hours and makes them ready for use; without any, every time will do.
 *
 * @throws LeadOpsError `ladder.quiet` when the times cannot be read or leave no time at all
 * @example
 * messageTimes({ mode: 'night', from: '20:00', to: '08:00' })(clock, atMidnight) // 08:00
 */
export function messageTimes(quietHours: QuietHours | undefined): MessageTime {
	if (!quietHours || quietHours.mode === 'never') return (_clock, now) => now;
	const { mode, from, to } = quietHours;
	if (mode === 'closed') return ({ calendar }, now) => nextOpen(calendarOf(calendar), now);
	if (mode === 'workspace') {
		return ({ calendar }, now, ofWorkspace = calendar) => nextOpen(calendarOf(ofWorkspace), now);
	}

	checkTime(from, 'Quiet From');
	checkTime(to, 'Quiet To');
	if (from === to) {
		throw new LeadOpsError({
			code: 'ladder.quiet',
			message: `Quiet From and Quiet To are both ${from}, which leaves no time for messages`,
			hint: 'Enter when the night begins and when it ends, for example 20:00 and 08:00.',
		});
	}
	const weekly = [{ days: everyDay, from: to, to: from }];
	return ({ calendar: { timeZone } }, now) => nextOpen(calendarOf({ timeZone, weekly }), now);
}

function checkTime(text: string, label: string): void {
	if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return;
	throw new LeadOpsError({
		code: 'ladder.quiet',
		message: `"${text}" in ${label} is not a time`,
		hint: 'Write it as HH:mm from 00:00 to 23:59, for example 20:00.',
	});
}
