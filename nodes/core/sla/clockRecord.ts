import type { Clock, Escalation, TimerEvent } from '../lead';
import type { CalendarSettings, Duration } from '../time';
import type { ClockEvent } from './clockEvent';
import type { ClockStart, WarningPoint } from './policy';

/** What a clock was started with, and by which all that happens to it is judged. */
export interface ClockTerms {
	/** The kinds of activity and groups of them that stop it; empty for every human touch. */
	stopsOn: string[];
	/** How many of them it takes; 1 if not given. */
	touches?: number;
	/** Whether such an activity starts it again from the beginning, so that only a stop ends it. */
	restarts?: boolean;
	target: Duration;
	/** When to warn; the kept {@link Clock.warnAt} if not given. */
	warnings?: WarningPoint[];
	/** The hours its business time counts in. */
	calendar: CalendarSettings;
	/** A hash of the settings that set its due time. */
	policy: string;
	/** From which moment of the lead it counts; the receipt if not given. */
	startFrom?: ClockStart;
	/** What its conditions saw on the lead; empty for a clock of every lead. */
	because?: string;
}

/**
 * A clock as it is kept: what the item shows, what stops, counts and escalates it, and all that
 * happened to it. Its state follows from its terms and its history, and from nothing else but
 * that a breach was noted.
 */
export interface ClockRecord extends Clock, ClockTerms {
	inquiryId: string;
	/** What happened to it by the time at which it happened, each once; nothing after its stop. */
	history?: ClockEvent[];
	/** All moments to warn at, in order; only {@link Clock.warnAt} if not given. */
	warnAts?: string[];
	/** From when it counts after it was started again; not given before that. */
	countedFrom?: string;
	/** Since when it is paused; not given while it is not. */
	pausedAt?: string;
	/** How many of {@link ClockTerms.touches} were made. */
	touched?: number;
	/** The moments that it had to wake up at when it was started: their timers have plain names. */
	firstMoments?: string[];
	/** Which run of which node started it. */
	startedBy?: string;
	/** The steps of the escalation ladder that were taken since it began to count, in order. */
	ladder?: Escalation[];
}

/** A moment to wake up at. One id is one occasion, however often it is set. */
export interface ClockTimer {
	id: string;
	kind: Extract<TimerEvent['kind'], 'warning' | 'breach' | 'escalation'>;
	/** Epoch milliseconds. */
	dueAt: number;
	inquiryId: string;
	clock: string;
	step: number | null;
}
