/** What is known of a run that failed, as n8n keeps it of an error. */
export interface Failure {
	/** An HTTP status, or the name of an error of the network or of a mail server. */
	httpCode: string | null;
	message: string;
	/** The receiver's own words, where there are any. */
	description: string | null;
	/** The node that failed. */
	node: string | null;
	/** How long the receiver asked to be left alone, in milliseconds. */
	retryAfterMs: number | null;
}

/**
 * What a failure says of the effect:
 * - `not done`: surely not, and the receiver takes nothing of anybody now
 * - `perhaps done`: nobody knows, and the receiver takes nothing of anybody now
 * - `access`: surely not, and nothing goes before a person has mended the access
 * - `refused`: surely not, and only of this lead
 * - `setting`: nothing that is known of receivers; the flow itself cannot do it
 */
export type Verdict = 'not done' | 'perhaps done' | 'access' | 'refused' | 'setting';

/** n8n had no room for a run, or its database did not answer: no matter of the flow or of a receiver. */
export const notBegun: Failure = {
	...{ httpCode: 'NOT_BEGUN', message: 'n8n could not begin the execution' },
	...{ description: null, node: null, retryAfterMs: null },
};

const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
const brokenOff = ['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ECONNABORTED', 'ECONNRESET', 'EPIPE', 'EPROTO'];

/** The errors of a mail server's client that hold its reply in their text. */
const ofMail = ['EENVELOPE', 'EMESSAGE', 'ECONNECTION', 'ESOCKET', 'EPROTOCOL', 'ESTREAM', 'EDNS'];

interface Row {
	says: (code: string, failure: Failure) => boolean;
	verdict: Verdict;
}

const isOneOf = (codes: readonly string[]) => (code: string) => codes.includes(code);

const isStatus = (from: number, to: number) => (code: string) =>
	/^\d{3}$/.test(code) && Number(code) >= from && Number(code) <= to;

/**
 * Reads the first reply of a mail server in a text: the first digit tells for good from for now. A
 * port or a part of an address is none.
 */
const replyOf = ({ message, description }: Failure): string | undefined =>
	/(?:^|[^\d.:])([245])\d\d(?=[ -])/.exec(`${message}\n${description ?? ''}`)?.[1];

const mentions = (names: readonly string[]) => {
	const any = new RegExp(`\\b(?:${names.join('|')})\\b`);
	return ({ message, description }: Failure) => any.test(`${message}\n${description ?? ''}`);
};

const mentionsUnreachable = mentions(unreachable);
const mentionsBrokenOff = mentions(brokenOff);

/** What n8n's mail node says of a message that is for nobody. */
const noRecipient = /no recipients defined/i;

/** No connection came about, so that nothing can have been asked for. */
const neverBegan = ({ message, description }: Failure): boolean =>
	/\bconnect ETIMEDOUT\b|greeting never received/i.test(`${message}\n${description ?? ''}`);

/** How n8n's Slack node begins what it says of an answer of 200 that refuses. */
const slackSays = 'Slack error response: ';
const slackWaits = ['ratelimited', 'rate_limited', 'service_unavailable', 'internal_error'];
const slackAccess = `access_denied account_inactive ekm_access_denied enterprise_is_restricted
	invalid_auth missing_scope no_permission not_allowed_token_type not_authed org_login_required
	team_access_not_granted token_expired token_revoked`.split(/\s+/);

/** The place where the message is to stand is the flow's, whoever the lead is. */
const slackChannel = ['channel_not_found', 'is_archived', 'not_in_channel'];

const isSlackCode = ({ message }: Failure, codes: readonly string[]): boolean =>
	message.startsWith(slackSays) &&
	codes.includes(message.slice(slackSays.length).replaceAll('"', '').trim());

/** The first row that fits decides; what fits none is about the flow. */
const rows: readonly Row[] = [
	{ says: isOneOf(['429', '503']), verdict: 'not done' },
	{ says: isOneOf(unreachable), verdict: 'not done' },
	{ says: (code) => code === notBegun.httpCode, verdict: 'not done' },
	{ says: isOneOf(['500', '502', '504', '408']), verdict: 'perhaps done' },
	{ says: isStatus(505, 599), verdict: 'perhaps done' },
	{ says: (_code, failure) => neverBegan(failure), verdict: 'not done' },
	{ says: isOneOf(brokenOff), verdict: 'perhaps done' },
	// A mail server that cannot look up a login now says so with a reply of 4xx.
	{ says: (code, failure) => code === 'EAUTH' && replyOf(failure) === '4', verdict: 'not done' },
	{ says: isOneOf(['401', '402', '403', '407', 'EAUTH']), verdict: 'access' },
	{ says: isStatus(400, 499), verdict: 'refused' },
	{
		says: (code, failure) => isOneOf(ofMail)(code) && replyOf(failure) === '4',
		verdict: 'not done',
	},
	{
		says: (code, failure) => isOneOf(ofMail)(code) && replyOf(failure) === '5',
		verdict: 'refused',
	},
	// No server was asked: there is nobody whom the message is for.
	{ says: (_code, { message }) => noRecipient.test(message), verdict: 'refused' },
	{
		says: (code, failure) => (code === '' || isOneOf(ofMail)(code)) && mentionsUnreachable(failure),
		verdict: 'not done',
	},
	{
		says: (code, failure) => (code === '' || isOneOf(ofMail)(code)) && mentionsBrokenOff(failure),
		verdict: 'perhaps done',
	},
	{ says: isOneOf(['EDNS']), verdict: 'not done' },
	{ says: isOneOf(['ESOCKET', 'ECONNECTION', 'EPROTOCOL']), verdict: 'perhaps done' },
	{
		says: (_code, { message }) => /\bcredentials?\b/i.test(message),
		verdict: 'access',
	},
	{ says: (_code, failure) => isSlackCode(failure, slackWaits), verdict: 'not done' },
	{ says: (_code, failure) => isSlackCode(failure, slackAccess), verdict: 'access' },
	{ says: (_code, failure) => isSlackCode(failure, slackChannel), verdict: 'setting' },
	{ says: (_code, { message }) => message.startsWith(slackSays), verdict: 'refused' },
];

/**
 * What the failure of a run says of its effect, and of others of the channel.
 *
 * @example
 * verdictOf({ ...failure, httpCode: '503' }) // 'not done'
 * verdictOf({ ...failure, httpCode: 'EENVELOPE', message: "Can't send mail: 550 No such user" })
 * // 'refused'
 */
export const verdictOf = (failure: Failure): Verdict =>
	rows.find(({ says }) => says(failure.httpCode ?? '', failure))?.verdict ?? 'setting';

/**
 * What two failures have in common that are alike: where they happened and what was said, without
 * what differs from lead to lead.
 *
 * @example
 * likenessOf({ ...failure, httpCode: '400', message: 'No "stage_7"' }) // '400|No …|Contact'
 */
export const likenessOf = ({ httpCode, message, node }: Failure): string =>
	[
		httpCode ?? '',
		message.replace(/"[^"]*"|'[^']*'|\S+@\S+|\S*\d\S*/g, '…').slice(0, 200),
		node ?? '',
	].join('|');

/**
 * How long a receiver asked to be left alone.
 *
 * @param header the value of `Retry-After`: seconds, or a date (RFC 9110)
 * @param now epoch milliseconds
 * @returns milliseconds; `null` where it says nothing that can be read
 * @example
 * readRetryAfter('30', now) // 30000
 */
export function readRetryAfter(header: unknown, now: number): number | null {
	const text = typeof header === 'number' ? String(header) : header;
	if (typeof text !== 'string' || text.trim() === '') return null;
	const seconds = Number(text);
	const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - now;
	return Number.isFinite(ms) && ms > 0 ? ms : null;
}
