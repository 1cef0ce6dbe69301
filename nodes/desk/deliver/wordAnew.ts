import { isUnsent, needsPerson, wordedAnew } from '../../core/deliver';
import { leadSchema, type Assignment } from '../../core/lead';
import type { StoreSession } from '../../store';
import { refusedBy } from '../people/refusals';
import { earlierOf } from './earlierOf';
import { keepChange, type DeliveryBooks } from './keepChange';

/**
 * Writes anew what has not gone out and says who has the lead, such as a confirmation that names who will
 * answer. What went to the one before is withdrawn.
 *
 * @param assignment who has the lead now
 * @param now epoch milliseconds
 */
export async function wordAnew(
	session: DeliveryBooks & Pick<StoreSession, 'inquiries' | 'leads' | 'refusals' | 'settings'>,
	inquiryId: string,
	assignment: Assignment,
	now: number,
): Promise<void> {
	const naming = (await session.deliveries.ofInquiry(inquiryId)).filter(
		(delivery) => delivery.draft && (isUnsent(delivery) || needsPerson(delivery)),
	);
	const item = naming.length > 0 ? (await session.inquiries.find(inquiryId))?.item : undefined;
	const lead = leadSchema.safeParse(item?.lead).data;
	if (!item || !lead) return;
	const facts = {
		...{ lead, assignment, item },
		earlier: earlierOf(await session.leads.find(lead.id)),
		refused: await refusedBy(session, lead),
	};
	for (const delivery of naming) {
		await keepChange(session, delivery, wordedAnew(delivery, facts, now), now);
	}
}
