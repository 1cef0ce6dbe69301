import { assignmentSchema, type Assignment } from '../../core/lead';
import {
	activityEvent,
	isHumanTouch,
	loggedEvents,
	type ClockEvent,
	type ClockRecord,
} from '../../core/sla';

/** What is known of a lead before its clocks are started. */
interface Known {
	log: Parameters<typeof loggedEvents>[0];
	/** The newest assignment that the store knows. */
	current: Assignment | undefined;
	/** What the item says about its assignment, which no store may know. */
	onItem: unknown;
	/** When a person of the company last reached the lead; `null` for never. */
	lastTouchAt: number | null;
	/** Epoch milliseconds. */
	now: number;
}

/** What happened to a lead, as far as it says something to a clock that is started now. */
export function toldBefore(
	{ log, current, onItem, lastTouchAt, now }: Known,
	clock: ClockRecord,
): ClockEvent[] {
	const logged = loggedEvents(log, clock.name, now);
	// A touch of the lead that belongs to no inquiry is known only by its time.
	const touched = logged.some((event) => event.type === 'activity' && isHumanTouch(event.kind));
	const touch = lastTouchAt !== null && lastTouchAt <= now && !touched;
	return [
		...logged,
		...(touch ? [activityEvent({ kind: 'other', at: lastTouchAt, by: '' })] : []),
		...ownedSince(current ?? onItem, now, clock),
	];
}

const givenSchema = assignmentSchema.pick({ owner: true, assignedAt: true });

/**
 * A lead that has an owner needs none: to a clock that counts from later than the assignment it is
 * as if the owner had come at its start.
 */
function ownedSince(assignment: unknown, now: number, { startedAt }: ClockRecord): ClockEvent[] {
	const given = givenSchema.safeParse(assignment).data;
	const at = Date.parse(given?.assignedAt ?? '');
	if (!given?.owner || !(at <= now)) return [];
	return [activityEvent({ kind: 'assigned', at: Math.max(at, Date.parse(startedAt)), by: '' })];
}
