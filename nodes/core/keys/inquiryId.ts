import { hash } from 'node:crypto';
import { fold } from '../fold';
import { contentFields, type Lead } from '../lead';
import { emailKey } from './emailKey';
import { isIncidental } from './incidental';
import { writtenOut } from '../text';
import { pageKey } from './pageKey';

const contentPrefix = 'inq_';
const submissionPrefix = 'sub_';

const shortHash = (text: string) => hash('sha256', text).slice(0, 24);

type Content = Partial<Pick<Lead, (typeof contentFields)[number] | 'custom'>> & {
	source?: Partial<Pick<Lead['source'], 'url'>>;
};

/**
 * The id of an inquiry whose form gives no submission id: a hash of what the person wrote, in
 * whatever case, spacing and form it was written, without what the form or the way to us added.
 * A retry and a second delivery of the same content get the same id.
 *
 * The page that the form was on is what they asked about, see {@link pageKey}.
 *
 * @param lead canonical fields, and `custom` for what has no standard field
 * @param alsoSaid answers of which the lead's fields do not hold the words
 * @example
 * contentInquiryId({ email: 'ada@example.com', message: 'Call me' }) // 'inq_' and 24 hex digits
 * // as for { email: 'Ada@Example.com', message: 'call  me', custom: { time_on_page: '34' } }
 */
export function contentInquiryId(lead: Content, alsoSaid: readonly string[] = []): string {
	const words = spokenFields.map((field) => writtenIn(lead[field]));
	const custom = lead.custom ? furtherSaid(lead.custom, lead) : [];
	const page = lead.source?.url ? pageKey(lead.source.url) : '';
	const text = [mailboxOf(lead), numberOf(lead), plain(...words)];
	if (custom.length > 0) text.push(JSON.stringify(custom));
	if (page !== '') text.push(`page ${page}`);
	if (alsoSaid.length > 0) text.push(`also ${plain(...alsoSaid)}`);
	return contentPrefix + shortHash(text.join('\0'));
}

/** What was said in fields of the form's own, in one order. */
function furtherSaid(custom: NonNullable<Content['custom']>, lead: Content) {
	// Where nobody is named, whatever tells two apart is all there is.
	const isSomebody = naming.some((field) => lead[field]);
	return Object.entries(custom)
		.map(([name, value]) => [name, isSomebody ? said(name, value) : value] as const)
		.filter(([, value]) => value !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** An amount says what was written. */
const writtenIn = (value: Content[(typeof contentFields)[number]]): string =>
	value ? (typeof value === 'object' ? value.text : value) : '';

/**
 * Who an inquiry is from, as far as its own words say: the mailbox, else the number, else the name;
 * empty where nobody is named.
 *
 * @example
 * personId({ email: 'Ada@Example.com', phone: '+4930123456' }) // 'ada@example.com'
 */
export function personId(lead: Content): string {
	return mailboxOf(lead) || numberOf(lead) || plain(lead.fullName ?? '');
}

const naming = ['email', 'phone', 'fullName', 'firstName', 'lastName'] as const;

/** The fields that are compared as they are said, not as somebody is reached. */
const spokenFields = contentFields.filter((field) => field !== 'email' && field !== 'phone');

/** One for all ways to write the same mailbox. */
const mailboxOf = ({ email }: Content): string => (email ? (emailKey(email) ?? plain(email)) : '');

/** One for all ways to write the same number. */
const numberOf = ({ phone }: Content): string => phone?.replace(/[\s().\-/]/g, '') ?? '';

/** What texts have that are not evenly spaced; a plain look is a fraction of the replacing. */
const mayBeUneven = / {2}|[^\0 -~]/;

/** Texts in whatever case and spacing they were typed, and with whatever ends. */
function plain(...texts: readonly string[]): string {
	const folded = fold(texts.map(withoutEnd).join('\0'));
	return mayBeUneven.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
}

/** Signs with which a sentence may end or not, in full width too. */
const ends = ' .!…．！';

function withoutEnd(text: string): string {
	const said = text.trim();
	// A pattern would look at each run of these signs, and for each of its signs at the rest of it.
	let length = said.length;
	while (length > 0 && ends.includes(said.charAt(length - 1))) length--;
	return said.slice(0, length);
}

/** What a person said in a further field, as it is compared; `undefined` for nothing. */
function said(name: string, value: unknown): unknown {
	if (Array.isArray(value)) return value.map((each) => said(name, each) ?? null);
	if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
		const inner = Object.entries(value)
			.map(([key, each]) => [key, said(key, each)] as const)
			.filter(([, each]) => each !== undefined);
		return inner.length === 0 ? undefined : Object.fromEntries(inner);
	}
	if (value !== null && isIncidental(name, writtenOut(value))) return undefined;
	if (typeof value === 'bigint') return writtenOut(value);
	return typeof value === 'string' ? plain(value) : value;
}

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
 * Which of those with the same content an inquiry is, from 1.
 *
 * @example
 * numberOfInquiry('inq_ab.2') // 2
 */
export const numberOfInquiry = (inquiryId: string): number =>
	Number(inquiryId.slice(sharedInquiryId(inquiryId).length + 1)) || 1;

/**
 * The id of the nth inquiry with the same content, from 2 on.
 *
 * @example
 * nthInquiryId('inq_ab', 2) // 'inq_ab.2'
 */
export function nthInquiryId(contentId: string, n: number): string {
	return n <= 1 ? contentId : `${contentId}.${n}`;
}
