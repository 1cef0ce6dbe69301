import { contentInquiryId, submissionInquiryId } from '../../keys';
import type { Lead } from '../../lead';

/** From so many characters on, with a digit in it, an id is taken to be unlike any other. */
const UNIQUE_LENGTH = 8;

/**
 * The id of the inquiry that a payload stands for: its submission's, or its content's.
 *
 * A short number, or a name such as `contact-form`, may come from two forms, or with each lead.
 * It only tells apart what is alike, so that no lead is ever taken for another one.
 *
 * @param sender which sender's ids these are, and of which form
 * @param submissionId as the payload has it, if it has one
 * @param certain whether a person said that this is the submission's id
 * @example
 * inquiryIdOf(lead, 'metaLeadAd', '444444444444', false) // 'sub_…'
 * inquiryIdOf(lead, 'json', undefined, false) // 'inq_…'
 */
export function inquiryIdOf(
	lead: Parameters<typeof contentInquiryId>[0] & Pick<Lead, 'custom'>,
	sender: string,
	submissionId: string | undefined,
	certain: boolean,
): string {
	if (!submissionId) return contentInquiryId(lead);
	if (certain || isUnique(submissionId)) return submissionInquiryId(sender, submissionId);
	return submissionInquiryId(sender, `${submissionId} ${contentInquiryId(lead)}`);
}

const isUnique = (id: string) => id.length >= UNIQUE_LENGTH && /\d/.test(id);
