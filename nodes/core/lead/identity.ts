import { hash } from 'node:crypto';
import { contentFields } from './fields';
import type { Lead } from './lead';

const contentPrefix = 'inq_';
const submissionPrefix = 'sub_';

const shortHash = (text: string) => hash('sha256', text).slice(0, 24);

/**
 * The id of an inquiry whose form gives no submission id: a hash of what the person wrote.
 * A retry and a second delivery of the same content get the same id.
 *
 * @param lead canonical fields, and `custom` for what has no standard field
 * @example
 * contentInquiryId({ email: 'ada@example.com', message: 'Call me' }) // 'inq_' and 24 hex digits
 */
export function contentInquiryId(
	lead: Partial<Pick<Lead, (typeof contentFields)[number] | 'custom'>>,
): string {
	const words = contentFields.map((field) => writtenIn(lead[field])).join('\0');
	const custom = Object.entries(lead.custom ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
	return (
		contentPrefix + shortHash(custom.length === 0 ? words : `${words}\0${JSON.stringify(custom)}`)
	);
}

/** An amount says what was written. */
const writtenIn = (value: Lead[(typeof contentFields)[number]] | undefined): string =>
	value !== null && typeof value === 'object' ? value.text : (value ?? '');

/**
 * The id of an inquiry whose form gives its own submission id, which is taken at its word:
 * the same submission stays the same inquiry however late it comes again.
 *
 * @example
 * submissionInquiryId('typeform', 'a1b2') // 'sub_' and 24 hex digits
 */
export function submissionInquiryId(source: string, submissionId: string): string {
	return submissionPrefix + shortHash(`${source}\0${submissionId}`);
}

/**
 * Whether an inquiry's id says no more than its content, so that the same id after the replay
 * window means a new inquiry with the same words.
 *
 * @example
 * isContentInquiryId('inq_0123456789abcdef01234567') // true
 * isContentInquiryId('inq_0123456789abcdef01234567.2') // false: one certain inquiry
 */
export function isContentInquiryId(inquiryId: string): boolean {
	return inquiryId.startsWith(contentPrefix) && !inquiryId.includes('.');
}

/** How long the same content is the same inquiry sent again, unless a node sets it: 10 minutes. */
export const defaultReplayWindowMs = 600_000;

/**
 * The id that all inquiries with the same words share.
 *
 * @example
 * sharedInquiryId('inq_ab.2') // 'inq_ab'
 */
export const sharedInquiryId = (inquiryId: string): string =>
	inquiryId.startsWith(contentPrefix) ? inquiryId.replace(/\.\d+$/, '') : inquiryId;

/**
 * The id of the nth inquiry with the same content, from 2 on.
 *
 * @example
 * nthInquiryId('inq_ab', 2) // 'inq_ab.2'
 */
export function nthInquiryId(contentId: string, n: number): string {
	return n <= 1 ? contentId : `${contentId}.${n}`;
}
