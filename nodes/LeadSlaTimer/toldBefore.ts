import type { IDataObject } from 'n8n-workflow';
import { assignmentSchema } from '../core/lead';
import {
	activityEvent,
	isHumanTouch,
	loggedEvents,
	type ClockEvent,
	type ClockRecord,
} from '../core/sla';

/** What is known of a lead before its clocks are started. */
interface Known {
	log: Parameters<typeof loggedEvents>[0];
	/** The item, which an assignment may be on that no store knows. */
	json: IDataObject;
	/** When a person of the company last reached the lead; `null` for never. */
	lastTouchAt: number | null;
	/** Epoch milliseconds. */
	now: number;
}

/** What happened to a lead, as far as it says something to a clock that is started now. */
export function toldBefore(
	{ log, json, lastTouchAt, now }: Known,
	clock: ClockRecord,
): ClockEvent[] {
	const logged = loggedEvents(log, clock.name, now);
	// A touch of the lead that belongs to no inquiry is known only by its time.
	const touched = logged.some((event) => event.type === 'activity' && isHumanTouch(event.kind));
	const touch = lastTouchAt !== null && lastTouchAt <= now && !touched;
	return [
		...logged,
		...(touch ? [activityEvent({ kind: 'other', at: lastTouchAt, by: '' })] : []),
		...assignedOn(json, now),
	];
}

function assignedOn({ assignment }: IDataObject, now: number): ClockEvent[] {
	const given = assignmentSchema.pick({ owner: true, assignedAt: true }).safeParse(assignment).data;
	const at = Date.parse(given?.assignedAt ?? '');
	return given?.owner && at <= now ? [activityEvent({ kind: 'assigned', at, by: '' })] : [];
}
