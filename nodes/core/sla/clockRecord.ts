import type { Clock, Escalation, TimerEvent } from '../lead';
import type { CalendarSettings } from '../time';
import type { Duration } from './duration';

/** A clock as it is kept: what the item shows, and what stops, counts and escalates it. */
export interface ClockRecord extends Clock {
	inquiryId: string;
	/** The kinds of activity that stop it; empty for every human touch. */
	stopsOn: string[];
	target: Duration;
	/** The hours its business time counts in. */
	calendar: CalendarSettings;
	/** A hash of the settings that set its due time. */
	policy: string;
	/** The steps of the escalation ladder that were taken, in order. */
	ladder?: Escalation[];
}

/** A moment to wake up at. One id is one occasion, however often it is set. */
export interface ClockTimer {
	id: string;
	kind: Exclude<TimerEvent['kind'], 'waiting'>;
	/** Epoch milliseconds. */
	dueAt: number;
	inquiryId: string;
	clock: string;
	step: number | null;
}

/** What the item shows of a clock. */
export const shownClock = ({
	name,
	state,
	startedAt,
	warnAt,
	dueAt,
	stoppedAt,
	businessMinutesUsed,
}: ClockRecord): Clock => ({
	name,
	state,
	startedAt,
	warnAt,
	dueAt,
	stoppedAt,
	businessMinutesUsed,
});
