import {
	addLength,
	calendarOf,
	durationMs,
	durationUnits,
	lengthOf,
	measure,
	subtractBusinessTime,
	type Calendar,
	type Length,
} from '../time';
import { concerns, inOrder, type ClockEvent } from './clockEvent';
import type { ClockRecord, ClockTerms } from './clockRecord';
import type { WarningPoint } from './policy';

/** A stretch of time, in epoch milliseconds. */
export interface Stretch {
	from: number;
	to: number;
}

/** How a clock went, as far as is told. All times are epoch milliseconds. */
export interface ClockCourse {
	/** The events that made it so, by their own time; none after the stop. */
	history: ClockEvent[];
	/** Its start, or the activity that last started it again. */
	countedFrom: number;
	/** Since when it is paused, `null` while it is not. A clock that is past due cannot be paused. */
	pausedAt: number | null;
	stoppedAt: number | null;
	touched: number;
	/** When it is due; of a paused clock, when it would be if it had gone on at once. */
	dueAt: number;
	/** When to warn, first to last. */
	warnAts: number[];
	/** The stretches in which its time was used up until it was due. */
	runs: Stretch[];
	/** Open time between {@link countedFrom} and the stop without pauses; `null` until then. */
	businessMsUsed: number | null;
	/** The same as the target counts it: all time where it goes by the clock on the wall. */
	msUsed: number | null;
}

type Terms = Pick<ClockRecord, 'startedAt' | 'warnAt'> & ClockTerms;

/** A pause; one that has not ended lasts for ever. */
const forever = Infinity;

/**
 * How a clock went: a fold over what happened to it, sorted by when it happened. So it does not
 * matter when, how often or in which order that was told.
 *
 * A pause takes nothing from the target, and outside hours it changes nothing. A stop is the
 * earliest event that stops: the activity that makes the number of touches full, or being told to
 * stop. A clock that starts again with each activity is stopped only by being told to. Of what was
 * before the start, only a pause that is still open then counts, from the start.
 *
 * @param events in any order, also twice
 * @throws LeadOpsError `time.outOfRange` or `calendar.noMoreHours` when a due time cannot be had
 *
 * @example
 * // One business hour from 09:00, paused from 09:30 to 11:00
 * new Date(clockCourse(clock, [pauseAt930, resumeAt11]).dueAt) // 11:30
 */
export function clockCourse(terms: Terms, events: readonly ClockEvent[]): ClockCourse {
	const calendar = calendarOf(terms.calendar);
	const walked = walk(terms, inOrder(events.filter((event) => concerns(terms, event))));
	const { countedFrom, pauses, stoppedAt } = walked;
	const length = lengthOf(calendar, countedFrom, terms.target);
	const { at: dueAt, runs } = use(calendar, countedFrom, length, pauses);
	const used = (business: boolean) =>
		stoppedAt === null
			? null
			: usedMs(calendar, { from: countedFrom, to: stoppedAt }, pauses, business);
	const openPause = pauses.find(({ to }) => to === forever);
	return {
		history: walked.history,
		countedFrom,
		pausedAt: openPause && stoppedAt === null && openPause.from < dueAt ? openPause.from : null,
		stoppedAt,
		touched: walked.touched,
		dueAt,
		warnAts: warningTimes(terms, { calendar, countedFrom, length, pauses, dueAt }),
		runs,
		businessMsUsed: used(true),
		msUsed: used(length.business),
	};
}

interface Walked {
	history: ClockEvent[];
	countedFrom: number;
	pauses: Stretch[];
	stoppedAt: number | null;
	touched: number;
}

function walk({ startedAt, touches = 1, restarts }: Terms, events: readonly ClockEvent[]): Walked {
	const walked: Walked = {
		history: [],
		countedFrom: Date.parse(startedAt),
		pauses: [],
		stoppedAt: null,
		touched: 0,
	};
	for (const event of events) {
		walked.history.push(event);
		if (event.type === 'pause') pause(walked, event.at);
		else if (event.type === 'resume') resume(walked, event.at);
		else if (event.type === 'activity' && restarts) startAgain(walked, event.at);
		else if (event.type === 'stop' || ++walked.touched >= touches) {
			walked.stoppedAt = event.at;
			break;
		}
	}
	return walked;
}

const isPaused = ({ pauses }: Walked) => pauses.at(-1)?.to === forever;

/** One from before the start is one from the start. */
function pause(walked: Walked, at: number) {
	if (isPaused(walked)) return;
	walked.pauses.push({ from: Math.max(at, walked.countedFrom), to: forever });
}

function resume(walked: Walked, at: number) {
	if (!isPaused(walked)) return;
	const last = walked.pauses.pop();
	if (last && at > last.from) walked.pauses.push({ from: last.from, to: at });
}

/** What was paused before does not count any more; a pause that goes on, does. */
function startAgain(walked: Walked, at: number) {
	walked.pauses = isPaused(walked) ? [{ from: at, to: forever }] : [];
	walked.countedFrom = at;
}

/** Uses up a length of time around pauses. One that never ends is left out. */
function use(calendar: Calendar, from: number, { ms, business }: Length, pauses: Stretch[]) {
	const runs: Stretch[] = [];
	let left = ms;
	let cursor = from;
	for (const { from: paused, to: resumed } of pauses) {
		if (resumed === forever) break;
		const used = measure(calendar, cursor, paused, business);
		if (used >= left) break;
		runs.push({ from: cursor, to: paused });
		left -= used;
		cursor = resumed;
	}
	const at = addLength(calendar, cursor, { ms: left, business });
	runs.push({ from: cursor, to: at });
	return { at, runs };
}

interface Running {
	calendar: Calendar;
	countedFrom: number;
	length: Length;
	pauses: Stretch[];
	dueAt: number;
}

/** The moments to warn at. One that would lie before the clock counts is none. */
function warningTimes(terms: Terms, running: Running): number[] {
	return (terms.warnings ?? keptWarning(terms, running))
		.map((point) => warningTime(point, running))
		.filter((at) => at !== null)
		.sort((a, b) => a - b);
}

function warningTime(point: WarningPoint, running: Running): number | null {
	const { calendar, countedFrom, length, pauses, dueAt } = running;
	const after = (ms: number) =>
		use(calendar, countedFrom, { ...length, ms: Math.round(ms) }, pauses).at;
	if ('percent' in point) return after((length.ms * point.percent) / 100);
	const beforeMs = durationMs(point.before);
	const { business } = durationUnits[point.before.unit];
	if (business === length.business)
		return beforeMs < length.ms ? after(length.ms - beforeMs) : null;
	const at = business ? subtractBusinessTime(calendar, dueAt, beforeMs) : dueAt - beforeMs;
	return at > countedFrom ? at : null;
}

/** The warning of a clock that was kept without its points: the share that its time makes. */
function keptWarning({ startedAt, warnAt }: Terms, { calendar, length }: Running): WarningPoint[] {
	if (warnAt === null || length.ms === 0) return [];
	const until = measure(calendar, Date.parse(startedAt), Date.parse(warnAt), length.business);
	return [{ percent: (until / length.ms) * 100 }];
}

/** The time between two moments that was not paused. */
function usedMs(
	calendar: Calendar,
	{ from, to }: Stretch,
	pauses: readonly Stretch[],
	business: boolean,
): number {
	const paused = pauses
		.map((pause) => measure(calendar, Math.min(pause.from, to), Math.min(pause.to, to), business))
		.reduce((sum, ms) => sum + ms, 0);
	return measure(calendar, from, to, business) - paused;
}
