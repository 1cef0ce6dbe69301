import type { Sla } from '../../core/lead';
import { describeKept } from '../../core/sla';
import type { Inquiry, StoreSession } from '../../store';

/** What was said of an inquiry after it was matched, beside whose it is. */
export interface SaidBefore {
	/** As its item has it; of one that ended there, what the event log kept: what it is, and why. */
	qualification?: object;
	/** Its clocks, as they are now. */
	sla?: Sla;
}

/** What a run said of an inquiry, so that its sender is given the same answer when it comes again. */
export async function saidBefore(
	session: Pick<StoreSession, 'clocks' | 'events'>,
	inquiry: Pick<Inquiry, 'id' | 'leadId' | 'item'>,
): Promise<SaidBefore> {
	const qualification =
		objectOf(inquiry.item.qualification) ?? (await qualifiedAs(session, inquiry));
	const clocks = await session.clocks.ofInquiry(inquiry.id);
	return {
		...(qualification && { qualification }),
		...(clocks.length > 0 && { sla: describeKept(clocks) }),
	};
}

async function qualifiedAs(
	{ events }: Pick<StoreSession, 'events'>,
	{ id: inquiryId, leadId }: Pick<Inquiry, 'id' | 'leadId'>,
): Promise<object | undefined> {
	const told = await events.ofTypes({ inquiryId, leadId }, ['lead.qualified']);
	const { qualification } = (told.at(-1)?.data ?? {}) as { qualification?: unknown };
	return objectOf(qualification);
}

const objectOf = (value: unknown): object | undefined =>
	typeof value === 'object' && value !== null ? value : undefined;
