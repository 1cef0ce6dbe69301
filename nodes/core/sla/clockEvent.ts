import { stopsOnKind, type Activity } from '../lead';

/** What can happen to a clock that runs. */
export type ClockEvent =
	| ({ type: 'activity' } & Activity)
	| {
			type: 'pause' | 'resume' | 'stop';
			/** Epoch milliseconds. */
			at: number;
			/** Who did it; empty when unknown. */
			by: string;
	  };

/**
 * Which comes first of what happened at the same moment. A pause comes before a resume, so that a
 * clock of which both are told goes on: one that runs is heard of.
 */
const order: Readonly<Record<ClockEvent['type'], number>> = {
	activity: 0,
	stop: 1,
	pause: 2,
	resume: 3,
};

const kindOf = (event: ClockEvent) => (event.type === 'activity' ? event.kind : '');

/** Two events with the same text are the same one, told twice. */
const identity = (event: ClockEvent) =>
	JSON.stringify([event.type, event.at, kindOf(event), event.by]);

const earlier = (a: ClockEvent, b: ClockEvent) =>
	a.at - b.at || order[a.type] - order[b.type] || (identity(a) < identity(b) ? -1 : 1);

/**
 * Events by the time at which they happened, each once, in whatever order they were told.
 *
 * @example
 * inOrder([resume, pause, pause]) // [pause, resume]
 */
export function inOrder(events: readonly ClockEvent[]): ClockEvent[] {
	const distinct = new Map(events.map((event) => [identity(event), event]));
	return [...distinct.values()].sort(earlier);
}

/**
 * Whether an event says anything to a clock: it is of its kind, and lies after its start or is a
 * pause or a resume, since a pause from before the start may last.
 */
export const concerns = (
	{ startedAt, stopsOn }: { startedAt: string; stopsOn: readonly string[] },
	event: ClockEvent,
): boolean => {
	if (event.type === 'pause' || event.type === 'resume') return true;
	const isKind = event.type !== 'activity' || stopsOnKind(stopsOn, event.kind);
	return isKind && event.at >= Date.parse(startedAt);
};

/** An activity as an event of a clock. */
export const activityEvent = ({ kind, at, by }: Activity): ClockEvent => ({
	...{ type: 'activity', kind, at, by },
});
