import type { Priority, TimerEvent, TimerKind } from '../../core/lead';
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
	/** Of a follow-up, of which the more urgent are handed out first; `normal` if not given. */
	priority?: Priority;
}

/** What tells a timer from all others. */
export type TimerName = Pick<Timer, 'id' | 'inquiryId'>;

/** A timer handed to one claimer, who has it until the lease ends. */
export interface DueTimer extends Timer {
	/** 1 for the first delivery. */
	attempt: number;
	item: LeadItem;
}

/** A place in the line of what is to be handed out. */
export interface TimerPlace extends TimerName {
	/** When it is to be handed out: when it is due, or later where it was put off. */
	visibleAt: Instant;
}

/** A timer that is set, with its place in the line and the item as it would leave. */
export interface PlacedTimer extends Timer, TimerPlace {
	item: LeadItem;
}

export interface TimerBook {
	/** Sets timers; one that is set already stays as it is. */
	set(timers: readonly Timer[]): Promise<void>;
	/** Takes away the timers of an inquiry: those of one clock, of one kind, or all. */
	cancel(inquiryId: string, of?: { clock?: string; kind?: TimerKind }): Promise<void>;
	/** The timers of a kind that an inquiry has. */
	ofInquiry(inquiryId: string, kind: TimerKind): Promise<TimerName[]>;
	/**
	 * When there is next something to hand out; `null` when no timer is set.
	 *
	 * @param kinds which to look at; all if not given
	 */
	nextDueAt(kinds?: readonly TimerKind[]): Promise<Instant | null>;
	/** How many leads have a timer, as far as the first 1,000 timers of each kind say. */
	countLeads(): Promise<number>;
	/**
	 * Hands out what is due, oldest first; follow-ups after all else, the most urgent of them first. Nobody
	 * else gets it until `leaseMs` have passed without {@link TimerBook.complete} or {@link TimerBook.postpone}.
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
	 * Timers of a kind in the order in which they are to be handed out, with their items, and nothing is
	 * handed out. However many there are, it reads no more than `limit`.
	 *
	 * @param after the last one that was given before
	 */
	inLine(kind: TimerKind, limit: number, after?: TimerPlace): Promise<PlacedTimer[]>;
	/** Timers of a kind that are to be handed out by then, in their order, and no more than `limit`. */
	upTo(
		kind: TimerKind,
		by: Instant,
		limit: number,
	): Promise<Array<TimerPlace & Pick<DueTimer, 'attempt'>>>;
	/** How many timers of a kind are set, as far as the first `most` say. */
	count(kind: TimerKind, most: number): Promise<number>;
	/**
	 * Has all timers of a kind due at `at` that were set for later, but for those that were handed out
	 * before: who has one looks at it now.
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
