import { activitySaid, type Activity, type Sla } from '../lead';
import {
	calendarOf,
	describeDuration,
	describeInstant,
	describeUsed,
	durationUnits,
	isOpen,
	nextOpen,
} from '../time';
import { historyOf, type ClockChange } from './applyEvents';
import type { ClockRecord } from './clockRecord';
import { clockCourse } from './course';
import { explainClock, moment } from './explainClock';
import { clockStarts } from './policy';

/** What the item says of clocks, but for the sentence: their states and the nearest due time. */
export function summarizeClocks(
	clocks: readonly ClockRecord[],
): Pick<Sla, 'policy' | 'clocks' | 'nextDueAt'> {
	return {
		policy: clocks[0]?.policy ?? '',
		clocks: clocks.map((clock) => ({
			...shownClock(clock),
			reason: describeClock(clock),
			days: explainClock(clock),
			timeZone: clock.calendar.timeZone,
		})),
		nextDueAt: nextDueAt(clocks),
	};
}

/** When the first of the running clocks is due; `null` when none runs. */
export const nextDueAt = (clocks: readonly ClockRecord[]): string | null =>
	nearestFirst(clocks)[0]?.dueAt ?? null;

/** What the event log keeps of a clock. */
export function shownClock(clock: ClockRecord) {
	const { name, state, startedAt, warnAt, dueAt, stoppedAt, businessMinutesUsed } = clock;
	return { name, state, startedAt, warnAt, dueAt, stoppedAt, businessMinutesUsed };
}

/**
 * What the item says of clocks: their states, the nearest due time, and one sentence.
 *
 * @param repeated whether the same call came before and changed nothing
 */
export const describeSla = (clocks: readonly ClockRecord[], repeated: boolean): Sla => ({
	...summarizeClocks(clocks),
	repeated,
	reason: describeClocks(clocks),
});

/**
 * What an activity did to the clocks of a lead, in one sentence.
 *
 * @example
 * describeActivity({ kind: 'call', at, by: 'Ben' }, [change])
 * // 'Call by Ben: First touch was stopped on Mon 23 Nov 2026, 09:10 after 10 business minutes,
 * //  in time'
 */
export function describeActivity(activity: Activity, changes: readonly ClockChange[]): string {
	const what = doneBy(activity);
	if (changes.length === 0) return `${what} was noted; it stopped no clock`;
	return `${what}: ${describeChanges(changes)}`;
}

const doneBy = (activity: Activity) =>
	activitySaid(activity) + (activity.by ? ` by ${activity.by}` : '');

/** What became of clocks, one after the other. */
export const describeChanges = (changes: readonly ClockChange[]): string =>
	changes
		.map(({ after, unbreached }) => {
			const withdrawn = unbreached ? ', so the breach that was noted was none' : '';
			return describeClock(after) + withdrawn;
		})
		.join('; ');

/** The clocks in a state, the one that is due first before the others. */
const nearestFirst = (
	clocks: readonly ClockRecord[],
	wanted: ClockRecord['state'] = 'running',
): ClockRecord[] =>
	clocks
		.filter(({ state }) => state === wanted)
		.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));

/**
 * The clocks in one sentence: those that are past due, the one that is due next, and the names of
 * those that follow or are paused. When none of them is due any more, each as it stands.
 *
 * @example
 * describeClocks(clocks)
 * // 'First touch was due Mon 23 Nov 2026, 09:30 (Europe/Berlin) and nothing has stopped it;
 * //  Next activity is due Tue 24 Nov 2026, 09:00 (Europe/Berlin): …; paused: Review'
 */
export function describeClocks(clocks: readonly ClockRecord[]): string {
	const late = nearestFirst(clocks, 'breached');
	const [next, ...later] = nearestFirst(clocks);
	const paused = nearestFirst(clocks, 'paused');
	if (!next && late.length === 0) {
		return clocks.map(describeClock).join('; ') || 'No clock runs for this lead';
	}
	const parts = [
		...[...late, ...(next ? [next] : [])].map(describeClock),
		...(later.length > 0 ? [`due later: ${namesOf(later)}`] : []),
		...(paused.length > 0 ? [`paused: ${namesOf(paused)}`] : []),
	];
	return parts.join('; ');
}

const namesOf = (clocks: readonly ClockRecord[]) => clocks.map(({ name }) => name).join(', ');

/**
 * How a clock stands, and why it is due then.
 *
 * @example
 * describeClock(clock)
 * // 'First touch is due Mon 23 Nov 2026, 09:30 (Europe/Berlin): 1 business hour after receipt
 * //  on Fri 20 Nov 2026, 16:30'
 */
export function describeClock(clock: ClockRecord): string {
	const { name, stoppedAt, pausedAt } = clock;
	if (stoppedAt !== null) return describeStopped(clock);
	const made = clock.touches ? `, ${clock.touched ?? 0} of ${clock.touches} made` : '';
	if (pausedAt !== undefined) {
		return `${name} is paused since ${moment(Date.parse(pausedAt), clock)}${made}`;
	}
	const because = clock.because ? `, because ${clock.because}` : '';
	if (clock.state === 'breached') {
		return `${name} was due ${due(clock)} and nothing has stopped it${made}`;
	}
	return `${name} is due ${due(clock)}: ${describeTarget(clock)}${made}${because}`;
}

function describeTarget(clock: ClockRecord): string {
	const { target, startedAt, countedFrom, startFrom = 'receivedAt' } = clock;
	const from = Date.parse(countedFrom ?? startedAt);
	const start = countedFrom === undefined ? clockStarts[startFrom] : 'the last activity';
	const sentence = `${describeDuration(target)} after ${start} on ${moment(from, clock)}`;
	if (!durationUnits[target.unit].business) return sentence;
	const calendar = calendarOf(clock.calendar);
	if (isOpen(calendar, from)) return sentence;
	const opening = moment(nextOpen(calendar, from), clock);
	return `${sentence}, outside hours, so counted from ${opening}`;
}

function describeStopped(clock: ClockRecord): string {
	const verdict = wasInTime(clock) ? 'in time' : `late: it was due ${due(clock)}`;
	return `${describeStop(clock)}, ${verdict}`;
}

/**
 * When a clock was stopped and what it had used by then, for who says otherwise whether that was in
 * time.
 *
 * @example
 * describeStop(clock) // 'First touch was stopped on Mon 23 Nov 2026, 09:10 after 10 business minutes'
 */
export const describeStop = (clock: ClockRecord): string =>
	`${clock.name} was stopped on ${moment(Date.parse(clock.stoppedAt ?? ''), clock)} after ${used(clock)}`;

/** Whether a clock was stopped before it was past due. */
export const wasInTime = ({ stoppedAt, dueAt }: ClockRecord): boolean =>
	stoppedAt !== null && Date.parse(stoppedAt) <= Date.parse(dueAt);

/** All time that a stopped clock used, in milliseconds; `null` where its target counts open hours. */
export const wallMsUsed = (clock: ClockRecord): number | null =>
	durationUnits[clock.target.unit].business
		? null
		: (clockCourse(clock, historyOf(clock)).msUsed ?? 0);

const used = (clock: ClockRecord): string =>
	describeUsed({ businessMinutes: clock.businessMinutesUsed ?? 0, wallMs: wallMsUsed(clock) });

const due = ({ dueAt, calendar }: ClockRecord) =>
	describeInstant(Date.parse(dueAt), calendar.timeZone);
