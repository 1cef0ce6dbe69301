import type { ClockChange, ClockRecord } from '../core/sla';
import type { StoreSession } from '../shared';
import type { Found } from './findWhose';

/** Something that is told about a lead, as the log keeps it. */
export interface Told {
	type: string;
	data: { at: number; by: string };
	/** Epoch milliseconds. */
	now: number;
}

/** The clocks that hear of it: of the inquiry, or of all that the lead ever asked. */
export async function clocksOf(
	session: StoreSession,
	{ inquiryId, leadId }: Found,
): Promise<ClockRecord[]> {
	if (inquiryId) return await session.clocks.ofInquiry(inquiryId);
	return leadId ? await session.clocks.ofLead(leadId) : [];
}

/** Whether the same was told of the same inquiry before: it is noted once. */
export async function wasTold(
	session: StoreSession,
	inquiryId: string | null,
	{ type, data }: Told,
): Promise<boolean> {
	if (inquiryId === null) return false;
	const log = await session.events.timeline(inquiryId);
	const isSame = (noted: unknown) =>
		Object.entries(data).every(
			([part, value]) =>
				JSON.stringify((noted as Record<string, unknown>)[part]) === JSON.stringify(value),
		);
	return log.some((event) => event.type === type && isSame(event.data));
}

/** Clocks as they were, and what became of them. */
interface Heard {
	known: readonly ClockRecord[];
	changes: readonly ClockChange[];
}

/**
 * Notes what was told in the log. What is told of a lead is told of each of its inquiries that a
 * clock is open for, or was changed by it.
 *
 * @param result what it did to the clocks of one inquiry, for the log
 */
export async function writeTold(
	session: StoreSession,
	{ inquiryId, leadId }: Found,
	{ type, data, now }: Told,
	{ known, changes }: Heard,
	result: (changes: readonly ClockChange[]) => object = () => ({}),
): Promise<void> {
	const heard = [
		...known.filter(({ state }) => state !== 'stopped'),
		...changes.map(({ after }) => after),
	];
	const inquiries = inquiryId ? [inquiryId] : [...new Set(heard.map((clock) => clock.inquiryId))];
	await session.events.append(
		(inquiries.length > 0 ? inquiries : [null]).map((ofInquiry) => ({
			at: now,
			type,
			inquiryId: ofInquiry,
			leadId,
			data: { ...data, ...result(changes.filter(({ after }) => after.inquiryId === ofInquiry)) },
		})),
	);
}

/** Of all that a lead ever asked, only what this changed or what still waits is worth showing. */
export const shownOf = (
	{ inquiryId }: Found,
	clocks: readonly ClockRecord[],
	changes: readonly ClockChange[],
): readonly ClockRecord[] =>
	inquiryId
		? clocks
		: clocks.filter(
				(clock) => clock.state !== 'stopped' || changes.some(({ after }) => after === clock),
			);
