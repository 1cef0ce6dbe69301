import { addDuration } from './duration';
import type { ClockRecord, ClockTimer } from './clockRecord';
import type { ClockSettings, SlaPolicy } from './policy';

const iso = (ms: number) => new Date(ms).toISOString();

/**
 * The clocks of an inquiry, all running from the same moment.
 *
 * @param startedAt epoch milliseconds
 * @throws LeadOpsError `time.outOfRange` or `calendar.noMoreHours` when a due time cannot be had
 *
 * @example
 * startClocks(policy, 'sub_1', Date.parse('2026-11-20T16:30Z'))[0].dueAt
 * // '2026-11-23T09:30:00.000Z': an hour of Monday to Friday 09:00–17:00 UTC
 */
export function startClocks(
	policy: SlaPolicy,
	inquiryId: string,
	startedAt: number,
): ClockRecord[] {
	return policy.clocks.map((clock) => startClock(policy, clock, inquiryId, startedAt));
}

function startClock(
	{ compiledCalendar, calendar, hash }: SlaPolicy,
	{ name, target, warnAtPercent, stopsOn }: ClockSettings,
	inquiryId: string,
	startedAt: number,
): ClockRecord {
	return {
		name,
		state: 'running',
		startedAt: iso(startedAt),
		warnAt:
			warnAtPercent > 0
				? iso(addDuration(compiledCalendar, startedAt, target, warnAtPercent / 100))
				: null,
		dueAt: iso(addDuration(compiledCalendar, startedAt, target)),
		stoppedAt: null,
		businessMinutesUsed: null,
		inquiryId,
		stopsOn,
		target,
		calendar,
		policy: hash,
	};
}

/**
 * The moments to wake up at for clocks that run: each warning and each due time. The ids are the
 * same for the same clock, so setting them twice sets them once.
 *
 * @example
 * clockTimers(startClocks(policy, 'sub_1', now)).map(({ id }) => id)
 * // ['sub_1/First touch/warning', 'sub_1/First touch/breach']
 */
export function clockTimers(clocks: readonly ClockRecord[]): ClockTimer[] {
	return clocks
		.filter(({ state }) => state === 'running')
		.flatMap(({ inquiryId, name, warnAt, dueAt }) => {
			const timer = (kind: 'warning' | 'breach', at: string): ClockTimer => ({
				id: `${inquiryId}/${name}/${kind}`,
				kind,
				dueAt: Date.parse(at),
				inquiryId,
				clock: name,
				step: null,
			});
			return [...(warnAt === null ? [] : [timer('warning', warnAt)]), timer('breach', dueAt)];
		});
}
