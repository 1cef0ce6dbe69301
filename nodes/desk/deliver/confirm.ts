import { begun, confirmed, type Answer, type Run } from '../../core/deliver';
import type { CrmRecord, Kept } from '../../core/lead';
import type { StoreSession } from '../../store';
import { keepChange, type DeliveryBooks } from './keepChange';

/**
 * Answers a run that asks whether its effect may take place now.
 *
 * @param now epoch milliseconds
 * @param isUnheard whether whoever started the run has ended since
 * @returns `unclear` for an effect that is not known, or that another run has
 */
export async function beginDelivery(
	session: DeliveryBooks,
	run: Run,
	now: number,
	isUnheard = false,
): Promise<Answer> {
	const delivery = await session.deliveries.find(run.id);
	if (!delivery) return 'unclear';
	const { answer, delivery: after } = begun(delivery, run.attempt, isUnheard);
	await keepChange(session, delivery, after, now);
	return answer;
}

/** What a run says that has done its effect. */
export interface DoneFacts {
	run: Run;
	kept: Kept;
	/** The lead's record in a CRM, where the effect made or found it. */
	crm: CrmRecord | null;
}

/** What came of it. */
export interface Confirmation {
	/** Whether it counts: not so for an older attempt, or an effect that is not known. */
	counts: boolean;
	/** What was noted before by the same run and stays, where this is another record or message. */
	stays: Kept | null;
}

type DoneBooks = DeliveryBooks & Pick<StoreSession, 'inquiries'>;

/**
 * Notes that an effect took place and what it left behind; the lead carries its CRM record from
 * then on. An effect has one record: of several that reach Done the first stays.
 *
 * @param now epoch milliseconds
 */
export async function confirmDelivery(
	session: DoneBooks,
	{ run, kept, crm }: DoneFacts,
	now: number,
): Promise<Confirmation> {
	const delivery = await session.deliveries.find(run.id);
	if (!delivery || delivery.attempt !== run.attempt) return { counts: false, stays: null };
	if (delivery.state === 'done' && isAnother(delivery.kept, kept)) {
		return { counts: true, stays: delivery.kept };
	}
	const after = confirmed(delivery, run.attempt, kept, now);
	await keepChange(session, delivery, after, now);
	if (after.state !== 'done') return { counts: false, stays: null };
	const inquiry = crm && (await session.inquiries.find(delivery.inquiryId));
	if (inquiry) {
		const lead = { ...(inquiry.item.lead ?? {}), crm };
		const { id, leadId, receivedAt, item } = inquiry;
		await session.inquiries.keepItem(id, leadId, receivedAt, { ...item, lead });
	}
	return { counts: true, stays: null };
}

/** Whether two name different records, or messages. */
const isAnother = (before: Kept | null, now: Kept): boolean =>
	(['recordId', 'messageId'] as const).some(
		(id) => before?.[id] != null && now[id] !== null && before[id] !== now[id],
	);
