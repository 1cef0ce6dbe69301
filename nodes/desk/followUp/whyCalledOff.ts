import { occasionOf, occasionOfSent, outcomeWords } from '../../core/followUp';
import { followUpSchema } from '../../core/lead';
import type { LeadItem, StoreSession } from '../../store';

/**
 * Why an attempt that an item brings is not to go out any more: its follow-up was ended after the attempt
 * had been decided and before it was given out.
 *
 * @returns `null` for one that goes out, and for an item that brings none
 */
export async function whyCalledOff(
	{ enrolments }: Pick<StoreSession, 'enrolments'>,
	inquiryId: string,
	{ followUp: given }: LeadItem,
): Promise<string | null> {
	const followUp = followUpSchema.safeParse(given).data;
	if (!followUp?.channel) return null;
	const enrolment = await enrolments.ofInquiry(inquiryId);
	if (!enrolment?.ended) return null;
	const isIts =
		followUp.id === `${inquiryId}/${occasionOf(enrolment, enrolment.attempt)}` ||
		(enrolment.drafts ?? []).some(
			(draft) => followUp.id === `${inquiryId}/${occasionOfSent(enrolment, draft)}`,
		);
	const { outcome } = enrolment.ended;
	return isIts ? `The follow-up has ended: ${outcomeWords[outcome]}` : null;
}
