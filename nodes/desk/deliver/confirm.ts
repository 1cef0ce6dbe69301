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

type DoneBooks = DeliveryBooks & Pick<StoreSession, 'inquiries' | 'leads'>;

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
	if (crm) await keepRecord(session, delivery.inquiryId, crm);
	return { counts: true, stays: null };
}

/** The record is the person's: what they ask later carries it too. */
async function keepRecord(
	{ inquiries, leads }: Pick<StoreSession, 'inquiries' | 'leads'>,
	inquiryId: string,
	crm: CrmRecord,
) {
	const inquiry = await inquiries.find(inquiryId);
	if (!inquiry) return;
	const { id, leadId, receivedAt, item } = inquiry;
	await inquiries.keepItem(id, leadId, receivedAt, {
		...item,
		lead: { ...(item.lead ?? {}), crm },
	});
	const known = leadId === null ? undefined : await leads.find(leadId);
	if (known) await leads.save({ ...known, crm: recordAfter(known.crm, crm) }, []);
}

/** Of the same record, what is not said again stays. */
function recordAfter(before: CrmRecord | undefined, now: CrmRecord): CrmRecord {
	const isSame = before && before.id === now.id && before.system === now.system;
	if (!isSame) return now;
	return {
		...before,
		url: now.url ?? before.url,
		ownerId: now.ownerId ?? before.ownerId,
		stage: now.stage ?? before.stage,
	};
}

/** Whether two name different records, or messages. */
const isAnother = (before: Kept | null, now: Kept): boolean =>
	(['recordId', 'messageId'] as const).some(
		(id) => before?.[id] != null && now[id] !== null && before[id] !== now[id],
	);
