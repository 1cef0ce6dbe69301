import type { TimerEvent, TimerKind } from '../../core/lead';
import type { LeadItem } from './InquiryBook';
import type { Instant } from './Instant';

/** Something that comes due. One id is one occasion, however often it is set. */
export interface Timer {
	id: string;
	kind: TimerEvent['kind'];
	dueAt: Instant;
	inquiryId: string;
	clock: string | null;
	step: number | null;
}

/** What tells a timer from all others. */
export type TimerName = Pick<Timer, 'id' | 'inquiryId'>;

/** A timer handed to one claimer, who has it until the lease ends. */
export interface DueTimer extends Timer {
	/** 1 for the first delivery. */
	attempt: number;
	item: LeadItem;
}

export interface TimerBook {
	/** Sets timers; one that is set already stays as it is. */
	set(timers: readonly Timer[]): Promise<void>;
	/** Takes away the timers of an inquiry, of one clock or of all. */
	cancel(inquiryId: string, clock?: string): Promise<void>;
	/**
	 * When there is next something to hand out; `null` when no timer is set.
	 *
	 * @param kinds which to look at; all if not given
	 */
	nextDueAt(kinds?: readonly TimerKind[]): Promise<Instant | null>;
	/** How many leads have a timer, as far as the first 1,000 timers of each kind say. */
	countLeads(): Promise<number>;
	/**
	 * Hands out what is due, oldest first. Nobody else gets it until `leaseMs` have passed
	 * without {@link TimerBook.complete} or {@link TimerBook.postpone}.
	 *
	 * @param kinds which to hand out; others stay where they are. All if not given
	 */
	claimDue(
		now: Instant,
		limit: number,
		leaseMs: number,
		kinds?: readonly TimerKind[],
	): Promise<DueTimer[]>;
	/**
	 * Has all timers of a kind handed out at `at` that were set for later, but for those that were handed
	 * out before: who has one looks at it now.
	 */
	bringForward(kind: TimerKind, at: Instant): Promise<void>;
	/** The work is done: the timer is gone. */
	complete(timer: TimerName): Promise<void>;
	/**
	 * Not now: hand it out again at `at`.
	 *
	 * @param attempt only while this is the newest time that it was handed out; always if not given
	 */
	postpone(timer: TimerName, at: Instant, attempt?: number): Promise<void>;
}
