import { contentInquiryId, isRandom, personId, submissionInquiryId } from '../../keys';
import type { Lead } from '../../lead';

/** An id as a payload gives it. */
export interface GivenId {
	/** The sender whose ids these are, and of which form. */
	sender: string;
	id: string;
	/**
	 * Whether it is known to be the submission's: a person said so, or it stands where this sender, or a
	 * program that tries again, puts it.
	 */
	certain: boolean;
}

/**
 * The id of the inquiry that a payload stands for: its submission's, or its content's.
 *
 * A field that only sounds like it may hold anything: the id of the form or of the webinar, which
 * comes with each lead. So it is never taken for another person's, and where it does not look like
 * made for one submission, it only tells apart what is alike.
 *
 * @param given `undefined` where the payload gives none
 * @param alsoSaid answers of which the lead's fields do not hold the words
 * @example
 * inquiryIdOf(lead, { sender: 'metaLeadAd', id: '444444444444', certain: true }) // 'sub_…'
 * inquiryIdOf(lead, undefined) // 'inq_…'
 */
export function inquiryIdOf(
	lead: Parameters<typeof contentInquiryId>[0] & Pick<Lead, 'custom'>,
	given: GivenId | undefined,
	alsoSaid: readonly string[] = [],
): string {
	if (!given) return contentInquiryId(lead, alsoSaid);
	const { sender, id, certain } = given;
	if (certain) return submissionInquiryId(sender, id);
	const whose = isRandom(id) ? personId(lead) : contentInquiryId(lead, alsoSaid);
	return submissionInquiryId(sender, `${id} ${whose}`);
}
