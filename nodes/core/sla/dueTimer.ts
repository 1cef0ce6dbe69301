import type { TimerEvent } from '../lead';
import type { ClockRecord } from './clockRecord';
import { breachClock } from './recordActivity';

const minute = 60_000;

/** How often a lead that reached neither an owner nor an end is sent through the flow again. */
export const waitingTries = 5;

/** How long a stalled lead rests before it is reported again. */
const stalledPauseMs = 24 * 60 * minute;

/** What a due timer is about. */
export type DueWork = Pick<TimerEvent, 'kind' | 'clock' | 'attempt'>;

/** What to do with a due timer. */
export type DueDecision =
	/** Nothing waits for it any more: take it away. */
	| { emit: false }
	| {
			emit: true;
			/** Where it leaves the trigger. */
			output: 'clocks' | 'waiting';
			/** The clock that it breached just now; `null` when none, or when it was breached before. */
			breached: ClockRecord | null;
			/** True for a waiting lead that all tries have failed. */
			stalled: boolean;
	  };

/**
 * Decides what a timer that came due means now.
 *
 * A waiting lead goes through the flow again {@link waitingTries} times. After that it is stalled
 * and leaves with the clocks, so that the escalation puts it into the final queue.
 *
 * @param clocks all clocks of the inquiry
 * @example
 * decideDue({ kind: 'breach', clock: 'First touch', attempt: 1 }, [stoppedClock]) // { emit: false }
 */
export function decideDue(timer: DueWork, clocks: readonly ClockRecord[]): DueDecision {
	if (timer.kind === 'waiting') {
		const stalled = timer.attempt > waitingTries;
		return { emit: true, output: stalled ? 'clocks' : 'waiting', breached: null, stalled };
	}
	const clock = clocks.find(({ name }) => name === timer.clock);
	if (!clock || clock.state === 'stopped') return { emit: false };
	const breached = timer.kind === 'breach' && clock.state === 'running' ? breachClock(clock) : null;
	return { emit: true, output: 'clocks', breached, stalled: false };
}

/**
 * How long to wait before a timer is handed out again: after a run that failed, and for a waiting
 * lead whose run ended with the lead still waiting. It doubles with each attempt.
 *
 * @returns milliseconds: from 5 s to 10 min for clocks, from 1 to 16 min for a waiting lead and a
 * day for a stalled one
 * @example
 * retryPauseMs({ kind: 'breach', clock: 'First touch', attempt: 3 }) // 20_000
 */
export function retryPauseMs({ kind, attempt }: DueWork): number {
	if (kind !== 'waiting') return Math.min(5_000 * 2 ** (attempt - 1), 10 * minute);
	return attempt > waitingTries ? stalledPauseMs : minute * 2 ** (attempt - 1);
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
