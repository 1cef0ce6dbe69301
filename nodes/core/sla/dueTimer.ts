import type { TimerEvent, TimerKind } from '../lead';
import type { ClockRecord } from './clockRecord';
import { breachClock } from './applyEvents';

const second = 1_000;
const minute = 60 * second;

/** How often a lead that reached neither an owner nor an end is sent through the flow again. */
export const waitingTries = 5;

/** How long a stalled lead rests before it is reported again. */
const stalledPauseMs = 24 * 60 * minute;

/** Kinds of timer that bring a lead back into the flow until it has reached an owner or an end. */
const throughFlow: ReadonlySet<TimerKind> = new Set(['waiting', 'wake-up']);

/**
 * Whether a timer brings a lead back into the flow, for it to reach an owner or an end.
 *
 * @example
 * goesThroughFlow('breach') // false
 */
export const goesThroughFlow = (kind: TimerKind): boolean => throughFlow.has(kind);

/** What a due timer is about. */
export type DueWork = Pick<TimerEvent, 'kind' | 'clock' | 'attempt'>;

/** A due timer, with the moment for which it was set in epoch milliseconds. */
export type DueMoment = DueWork & { dueAt: number };

/** The ways out of the trigger. */
export type DueOutput = 'clocks' | 'waiting' | 'follow-ups' | 'reviews';

/** Where each kind leaves when nothing is wrong with it. */
const outputs: Readonly<Record<DueWork['kind'], DueOutput>> = {
	waiting: 'waiting',
	'wake-up': 'waiting',
	warning: 'clocks',
	breach: 'clocks',
	escalation: 'clocks',
	'follow-up': 'follow-ups',
	review: 'reviews',
};

/** What to do with a due timer. */
export type DueDecision =
	/** Nothing waits for it any more: take it away. */
	| { emit: false }
	/**
	 * It was due before its clock was paused, or its lead waits for somebody who can take it: look at it
	 * again after so many milliseconds.
	 */
	| { emit: false; lookAgainMs: number }
	| {
			emit: true;
			/** Where it leaves the trigger. */
			output: DueOutput;
			/** The clock that it breached just now; `null` when none, or when it was breached before. */
			breached: ClockRecord | null;
			/** True for a waiting lead that all tries have failed. */
			stalled: boolean;
	  };

/**
 * Decides what a timer that came due means now.
 *
 * A waiting lead goes through the flow again {@link waitingTries} times. After that it is stalled
 * and leaves with the clocks, so that the escalation puts it into the final queue. A timer about a
 * clock means nothing once that clock was stopped; one about no clock is for its own node to judge.
 * What came due before a pause is told after it, as it would not come due a second time; so is what
 * came due while the lead waits for somebody who can take it.
 *
 * @param clocks all clocks of the inquiry
 * @param waits whether the lead waits for somebody who can take it
 * @example
 * decideDue({ kind: 'breach', clock: 'First touch', attempt: 1, dueAt }, [stoppedClock]) // { emit: false }
 */
export function decideDue(
	timer: DueMoment,
	clocks: readonly ClockRecord[],
	waits = false,
): DueDecision {
	if (timer.kind === 'wake-up' && !waits) return { emit: false };
	if (goesThroughFlow(timer.kind)) {
		const stalled = timer.attempt > waitingTries;
		return {
			emit: true,
			output: stalled ? 'clocks' : outputs[timer.kind],
			breached: null,
			stalled,
		};
	}
	const output = outputs[timer.kind];
	if (timer.clock === null) return { emit: true, output, breached: null, stalled: false };
	const clock = clocks.find(({ name }) => name === timer.clock);
	if (!clock || clock.state === 'stopped') return { emit: false };
	if (clock.state === 'paused') return whilePaused(timer, clock);
	if (waits) return { emit: false, lookAgainMs: restMs(timer) };
	if (timer.kind !== 'breach' || clock.state === 'breached') {
		return { emit: true, output, breached: null, stalled: false };
	}
	// Set for a due time that was moved since.
	if (timer.dueAt < Date.parse(clock.dueAt)) return { emit: false };
	return { emit: true, output, breached: breachClock(clock), stalled: false };
}

/**
 * A pause is ended by a person and most often takes hours: to look again within ten minutes tells
 * soon enough what was due, and costs next to nothing.
 */
function whilePaused({ dueAt, attempt }: DueMoment, { pausedAt = '' }: ClockRecord): DueDecision {
	if (!(dueAt < Date.parse(pausedAt))) return { emit: false };
	return { emit: false, lookAgainMs: restMs({ attempt }) };
}

const restMs = ({ attempt }: Pick<DueWork, 'attempt'>) => Math.min(attempt, 10) * minute;

/** How the run of a timer ended that is to be handed out again. */
export type RunEnd =
	/** It failed, or never began. */
	| 'failed'
	/** It did its work, and the lead waits nevertheless. */
	| 'still waiting';

/**
 * The pauses of a waiting lead, whose sender waits too. What made a run fail is often over in
 * seconds; a lead that still waits after a whole run most often waits for a person. Both come to
 * half an hour before the lead counts as stalled.
 */
const waitingPauses: Readonly<Record<RunEnd, readonly number[]>> = {
	failed: [second * 5, second * 30, minute * 2, minute * 8, minute * 20],
	'still waiting': [minute, minute * 2, minute * 4, minute * 8, minute * 16],
};

/**
 * How long to wait before a timer is handed out again: longer with each attempt.
 *
 * @returns milliseconds: from 5 s to 10 min for clocks; for a waiting lead from 5 s to 20 min after
 * a run that failed, from 1 to 16 min after one that left it waiting, and a day once it is stalled
 * @example
 * retryPauseMs({ kind: 'breach', clock: 'First touch', attempt: 3 }, 'failed') // 20_000
 */
export function retryPauseMs({ kind, attempt }: DueWork, ended: RunEnd): number {
	if (!goesThroughFlow(kind)) return Math.min(5 * second * 2 ** (attempt - 1), 10 * minute);
	return waitingPauses[ended][attempt - 1] ?? stalledPauseMs;
}

/**
 * How long the run of a timer may go on unheard of before the timer is handed out again. It
 * doubles with each attempt, so that a run which only takes long, or waits in a long queue, is
 * not overtaken again and again.
 *
 * @returns milliseconds: from 15 min to a day
 * @example
 * longestRunMs({ attempt: 2 }) // 1_800_000
 */
export const longestRunMs = ({ attempt }: Pick<DueWork, 'attempt'>): number =>
	Math.min(15 * minute * 2 ** (attempt - 1), 24 * 60 * minute);
