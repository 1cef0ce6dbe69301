import { contentInquiryId, personId, submissionInquiryId } from '../../keys';
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
 * @example
 * inquiryIdOf(lead, { sender: 'metaLeadAd', id: '444444444444', certain: true }) // 'sub_…'
 * inquiryIdOf(lead, undefined) // 'inq_…'
 */
export function inquiryIdOf(
	lead: Parameters<typeof contentInquiryId>[0] & Pick<Lead, 'custom'>,
	given: GivenId | undefined,
): string {
	if (!given) return contentInquiryId(lead);
	const { sender, id, certain } = given;
	if (certain) return submissionInquiryId(sender, id);
	const whose = isMadeForOne(id) ? personId(lead) : contentInquiryId(lead);
	return submissionInquiryId(sender, `${id} ${whose}`);
}

/** So many digits, such as a date with a number after it, or the sequence of a database. */
const MANY_DIGITS = 10;

/** So often letters follow on digits or the other way round. */
const MANY_CHANGES = 4;

/**
 * Whether an id looks like made by a program for one submission, and not by a person for all.
 *
 * @example
 * isMadeForOne('a1b2c3d4e5') // true
 * isMadeForOne('webinar-2024') // false
 */
function isMadeForOne(id: string): boolean {
	const digits = id.replace(/\D/g, '').length;
	const changes = id.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0;
	return digits >= MANY_DIGITS || changes >= MANY_CHANGES;
}
