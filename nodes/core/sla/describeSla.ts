import type { Sla } from '../lead';
import { describeInstant, isOpen, nextOpen } from '../time';
import { activityKinds, type Activity, type ActivityKind } from './activity';
import { calendarOf } from './calendarOf';
import { shownClock, type ClockRecord } from './clockRecord';
import { describeDuration, durationUnits } from './duration';

/** From when a clock counts, and the words for it. */
export const clockStarts = {
	receivedAt: 'receipt',
	assignedAt: 'the assignment',
	now: 'this step of the flow',
} as const;

export type ClockStart = keyof typeof clockStarts;

/** What the item says of clocks, but for the sentence: their states and the nearest due time. */
export function summarizeClocks(
	clocks: readonly ClockRecord[],
): Pick<Sla, 'policy' | 'clocks' | 'nextDueAt'> {
	return {
		policy: clocks[0]?.policy ?? '',
		clocks: clocks.map(shownClock),
		nextDueAt: nearestFirst(clocks)[0]?.dueAt ?? null,
	};
}

/**
 * What the item says of clocks: their states, the nearest due time, and one sentence.
 *
 * @param start what the clocks count from, for the sentence
 * @param repeated whether the same call came before and changed nothing
 */
export const describeSla = (
	clocks: readonly ClockRecord[],
	start: ClockStart,
	repeated: boolean,
): Sla => ({
	...summarizeClocks(clocks),
	repeated,
	reason: describeClocks(clocks, start),
});

/**
 * What an activity did to the clocks of a lead, in one sentence.
 *
 * @example
 * describeActivity({ kind: 'call', at, by: 'Ben' }, [stopped])
 * // 'Call by Ben: First touch was stopped on Mon 23 Nov 2026, 09:10 after 10 business minutes,
 * //  in time'
 */
export function describeActivity(activity: Activity, changed: readonly ClockRecord[]): string {
	const what = activityName(activity.kind) + (activity.by ? ` by ${activity.by}` : '');
	if (changed.length === 0) return `${what} was noted; it stopped no clock`;
	return `${what}: ${changed.map(describeEnded).join('; ')}`;
}

const activityName = (kind: string) =>
	Object.hasOwn(activityKinds, kind) ? activityKinds[kind as ActivityKind].name : `"${kind}"`;

/** The running clocks, the one that is due next first. */
const nearestFirst = (clocks: readonly ClockRecord[]) =>
	clocks
		.filter(({ state }) => state === 'running')
		.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));

function describeClocks(clocks: readonly ClockRecord[], start: ClockStart): string {
	const [first, ...others] = nearestFirst(clocks);
	if (!first) return clocks.map(describeEnded).join('; ') || 'No clock runs for this lead';
	const more = others.length > 0 ? `; due later: ${others.map(({ name }) => name).join(', ')}` : '';
	return describeDue(first, start) + more;
}

/**
 * Why a clock is due then.
 *
 * @example
 * describeDue(clock, 'receivedAt')
 * // 'First touch is due Mon 23 Nov 2026, 09:30 (Europe/Berlin): 1 business hour after receipt
 * //  on Fri 20 Nov 2026, 16:30'
 */
export function describeDue(clock: ClockRecord, start: ClockStart): string {
	const { name, target } = clock;
	const startedAt = Date.parse(clock.startedAt);
	const started = shortInstant(startedAt, clock);
	const length = describeDuration(target);
	const sentence = `${name} is due ${due(clock)}: ${length} after ${clockStarts[start]} on ${started}`;
	if (!durationUnits[target.unit].business) return sentence;
	const calendar = calendarOf(clock.calendar);
	if (isOpen(calendar, startedAt)) return sentence;
	const opening = shortInstant(nextOpen(calendar, startedAt), clock);
	return `${sentence}, outside hours, so counted from ${opening}`;
}

function describeEnded(clock: ClockRecord): string {
	const { name, stoppedAt, dueAt, businessMinutesUsed } = clock;
	if (stoppedAt === null) return `${name} was due ${due(clock)} and nothing has stopped it`;
	const stopped = shortInstant(Date.parse(stoppedAt), clock);
	const inTime = Date.parse(stoppedAt) <= Date.parse(dueAt);
	const verdict = inTime ? 'in time' : `late: it was due ${due(clock)}`;
	return `${name} was stopped on ${stopped} after ${businessMinutesUsed} business minutes, ${verdict}`;
}

const due = ({ dueAt, calendar }: ClockRecord) =>
	describeInstant(Date.parse(dueAt), calendar.timeZone);

/** The moment without its zone, for the second time in a sentence. */
const shortInstant = (at: number, { calendar }: ClockRecord) =>
	describeInstant(at, calendar.timeZone).replace(/ \([^)]*\)$/, '');
