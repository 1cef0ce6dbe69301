import { inZoneOf, type ZonesOfPeople } from '../time';
import { settled } from './applyEvents';
import type { ClockRecord } from './clockRecord';
import { chooseClocks, type ChosenClock, type ClockStart, type SlaPolicy } from './policy';

/** From when a clock counts, and which moment of the lead that is. */
export interface StartMoment {
	/** Epoch milliseconds. */
	at: number;
	from: ClockStart | undefined;
}

/** One moment for all clocks, in epoch milliseconds, or by where a clock says that it counts from. */
export type StartTime = number | ((from: ClockStart | undefined) => StartMoment);

/**
 * The clocks of an inquiry.
 *
 * @param chosen which clocks, and why; those that are for every lead if not given
 * @throws LeadOpsError `time.outOfRange` or `calendar.noMoreHours` when a due time cannot be had
 *
 * @example
 * startClocks(policy, 'sub_1', Date.parse('2026-11-20T16:30Z'))[0].dueAt
 * // '2026-11-23T09:30:00.000Z': an hour of Monday to Friday 09:00–17:00 UTC
 */
export function startClocks(
	policy: SlaPolicy,
	inquiryId: string,
	startedAt: StartTime,
	chosen: readonly ChosenClock[] = chooseClocks(policy, () => null),
	people: ZonesOfPeople = {},
): ClockRecord[] {
	return chosen.map((choice) => startClock(policy, choice, inquiryId, startedAt, people));
}

function startClock(
	policy: SlaPolicy,
	{ clock, because }: ChosenClock,
	inquiryId: string,
	startedAt: StartTime,
	people: ZonesOfPeople,
): ClockRecord {
	const { name, target, warnings, stopsOn, touches, restarts } = clock;
	const { at, from: startFrom } =
		typeof startedAt === 'number'
			? { at: startedAt, from: clock.startFrom }
			: startedAt(clock.startFrom);
	const start = new Date(at).toISOString();
	const started = settled(
		{
			name,
			state: 'running',
			startedAt: start,
			warnAt: null,
			dueAt: start,
			stoppedAt: null,
			businessMinutesUsed: null,
			inquiryId,
			stopsOn,
			...(touches !== undefined && touches > 1 && { touches }),
			...(restarts && { restarts }),
			...(startFrom && { startFrom }),
			...(because && { because }),
			target,
			warnings,
			calendar: inZoneOf(clock.calendar ?? policy.calendar, people),
			policy: policy.hash,
		},
		[],
		-Infinity,
	);
	return { ...started, firstMoments: [started.dueAt, ...(started.warnAts ?? [])] };
}
