import type { EventType, NewEvent } from '../../core/events';
import { isAhead, type ClockChange, type ClockRecord } from '../../core/sla';
import type { LeadEvent, StoreSession } from '../../store';

/** Whom it is about: one inquiry, or all that a lead ever asked. */
export interface Concerned {
	inquiryId: string | null;
	leadId: string | null;
}

/** Something that is told about a lead, as the log keeps it. */
export interface Told {
	type: EventType;
	/** What tells it from others of its type: the same told twice is noted once. */
	data: { at: number; by: string };
}

/** The clocks that hear of it: of the inquiry, or of all that the lead ever asked. */
export async function clocksOf(
	session: Pick<StoreSession, 'clocks'>,
	{ inquiryId, leadId }: Concerned,
): Promise<ClockRecord[]> {
	if (inquiryId) return await session.clocks.ofInquiry(inquiryId);
	return leadId ? await session.clocks.ofLead(leadId) : [];
}

/** An inquiry's log, or with `null` that of a lead for what is about none of its inquiries. */
type LogOf = string | null;

/** The logs that hold the same already. */
export async function notedIn(
	session: Pick<StoreSession, 'events' | 'people'>,
	{ inquiryId, leadId }: Concerned,
	{ type, data }: Told,
	known: readonly ClockRecord[],
): Promise<Set<LogOf>> {
	const logs = inquiryId
		? await session.events.timeline(inquiryId)
		: [
				...(await toldOfLead(session, leadId)),
				...(await timelines(session, [...new Set(known.map((clock) => clock.inquiryId))])),
			];
	const same = logs.filter((event) => isSame(event, { type, data }));
	return new Set(same.map((event) => event.inquiryId));
}

const isSame = (event: LeadEvent, { type, data }: Told): boolean =>
	event.type === type &&
	// What was told when it was still to come is told anew when it has happened.
	!isAhead(data.at, event.at) &&
	Object.entries(data).every(
		([part, value]) =>
			JSON.stringify((event.data as Record<string, unknown>)[part]) === JSON.stringify(value),
	);

/** What was told of a lead as a whole, and belongs to none of its inquiries. */
const toldOfLead = async (
	{ people }: Pick<StoreSession, 'people'>,
	leadId: string | null,
): Promise<LeadEvent[]> =>
	leadId === null ? [] : await people.timeline({ leadIds: [leadId], inquiryIds: [] });

/** What was done with clocks by hand, as the log keeps it. */
export type Handled = NewEvent<'clocks.paused' | 'clocks.resumed' | 'clocks.stopped'>;

/**
 * Notes what was done with clocks, once: of an inquiry in its log, of a lead in the lead's own, where
 * the clocks of all its inquiries hear of it that are started later.
 */
export async function noteOnce(
	session: Pick<StoreSession, 'events' | 'people'>,
	handled: Handled,
): Promise<void> {
	const { inquiryId, leadId } = handled;
	const log = inquiryId
		? await session.events.timeline(inquiryId)
		: await toldOfLead(session, leadId);
	if (log.some((event) => isSame(event, handled))) return;
	await session.events.append([handled]);
}

async function timelines(
	session: Pick<StoreSession, 'events'>,
	inquiryIds: string[],
): Promise<LeadEvent[]> {
	const events: LeadEvent[] = [];
	for (const id of inquiryIds) events.push(...(await session.events.timeline(id)));
	return events;
}

/** Clocks as they were, what became of them, and which logs knew it before. */
interface Heard {
	known: readonly ClockRecord[];
	changes: readonly ClockChange[];
	noted: ReadonlySet<LogOf>;
}

/** Of which inquiry and lead an event is, and when it was noted. */
type About = Pick<NewEvent, 'at' | 'inquiryId' | 'leadId'>;

/**
 * Notes what was told in the log, once. What is told of a lead is told of each of its inquiries
 * that a clock is open for, or was changed by it.
 *
 * @param eventOf makes the event of one inquiry, from what it did to the clocks of that inquiry
 * @returns whether there was anything to note
 */
export async function writeTold(
	session: Pick<StoreSession, 'events'>,
	{ inquiryId, leadId }: Concerned,
	now: number,
	{ known, changes, noted }: Heard,
	eventOf: (about: About, changes: readonly ClockChange[]) => NewEvent,
): Promise<boolean> {
	const heard = [
		...known.filter(({ state }) => state !== 'stopped'),
		...changes.map(({ after }) => after),
	];
	const inquiries = inquiryId ? [inquiryId] : [...new Set(heard.map((clock) => clock.inquiryId))];
	const nowhere: LogOf[] = noted.size === 0 ? [null] : [];
	const fresh = inquiries.length > 0 ? inquiries.filter((id) => !noted.has(id)) : nowhere;
	await session.events.append(
		fresh.map((ofInquiry) =>
			eventOf(
				{ at: now, inquiryId: ofInquiry, leadId },
				changes.filter(({ after }) => after.inquiryId === ofInquiry),
			),
		),
	);
	return fresh.length > 0;
}

/** Of all that a lead ever asked, only what this changed or what still waits is worth showing. */
export const shownOf = (
	{ inquiryId }: Concerned,
	clocks: readonly ClockRecord[],
	changes: readonly ClockChange[],
): readonly ClockRecord[] =>
	inquiryId
		? clocks
		: clocks.filter(
				(clock) => clock.state !== 'stopped' || changes.some(({ after }) => after === clock),
			);
