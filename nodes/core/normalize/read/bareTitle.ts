import type { PayloadField } from '../../lead';
import { labelKey } from './label';
import type { Entry } from './payload';

/** Of whom there is one beside a `title`, to that person it belongs. */
const ofPerson = new Set<PayloadField>(['fullName', 'firstName', 'lastName', 'email', 'phone']);

/** What stands beside the title of a meeting, a deal or a ticket. */
const ofThings = new Set(
	`amount attendees bookingid bookinguid calendar closedate deal dealstage dealvalue duedate duration end
	endat enddate endtime event eventtype eventtypeid hosts meetingurl opportunity organizer organiser
	pipeline pipelineid priority probability rescheduleuid slug stage stageid stagename start startat
	starttime ticket ticketid ticketstatus triggerevent uid`.split(/\s+/),
);

const stepsOf = ({ at, path }: Entry) => at ?? path;
const placeOf = (entry: Entry) => stepsOf(entry).slice(0, -1).join('\0');

/** Whether a field's key is `title` and no more is said, neither by a question nor by its sender. */
const isBareTitle = (entry: Entry) =>
	entry.label === undefined &&
	entry.field === undefined &&
	stepsOf(entry).at(-1)?.toLowerCase() === 'title';

/**
 * Whether a field that is only called `title` is that of a meeting, a deal or a ticket, and not the
 * person's: it stands beside nothing of a person, or beside what only things have.
 *
 * @param all the payload's entries
 * @example
 * // of { title: 'Intro', startTime: '…', attendees: [{ name: 'Jo Lee' }] }
 * isTitleOfThing(title, entries, fieldOf) // true
 */
export function isTitleOfThing(
	entry: Entry,
	all: readonly Entry[],
	fieldOf: (entry: Entry) => PayloadField | undefined,
): boolean {
	if (!isBareTitle(entry)) return false;
	const place = placeOf(entry);
	const within = place === '' ? '' : `${place}\0`;
	const around = all.filter((other) => other !== entry && `${placeOf(other)}\0`.startsWith(within));
	const depth = stepsOf(entry).length - 1;
	if (around.some((other) => ofThings.has(labelKey(stepsOf(other)[depth] ?? '')))) return true;
	return !around.some((other) => {
		const field = placeOf(other) === place ? fieldOf(other) : undefined;
		return field !== undefined && ofPerson.has(field);
	});
}
