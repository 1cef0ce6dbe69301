import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';
import { attempt } from '../attempt';

/** What a link lets somebody do who has nothing else to show. */
export interface SignedLink {
	/** What it is for, such as `acted`; it opens nothing else. */
	purpose: string;
	/** Where its lead is kept, the test copy of a workspace included. */
	workspace: string;
	inquiryId: string;
	/** Epoch milliseconds, in whole seconds. */
	expiresAt: number;
	/** What of the inquiry it is about, where that is not all of it. */
	part?: string;
}

/** Stands in what is signed, so that the same key signs nothing else in this way. */
const domain = 'lead-ops link 1';

/** No token that we made is longer; a longer one is not looked at. */
const LONGEST = 1_000;

/** In order: purpose, workspace, inquiry, expiry in seconds since 1970, and the part where there is one. */
const claims = z.tuple([
	z.string().min(1).max(50),
	z.string().min(1).max(100),
	z.string().min(1).max(200),
	z.number().int().nonnegative(),
	z.string().min(1).max(50).optional(),
]);

/**
 * Makes the token of a link: what it is for, and a signature (HMAC-SHA-256, RFC 2104) over all of it.
 * It can stand in an address as it is. The same link has the same token.
 *
 * @param key of the workspace, in base64url
 * @example
 * signLink(key, { purpose: 'acted', workspace: 'default', inquiryId: 'inq_1', expiresAt })
 * // 'WyJhY3RlZCIsImRlZmF1bHQiLCJpbnFfMSIsMTc5ODc2MTYwMF0.' and 43 more characters
 */
export function signLink(key: string, link: SignedLink): string {
	const { purpose, workspace, inquiryId, expiresAt, part } = link;
	const said = [purpose, workspace, inquiryId, Math.floor(expiresAt / 1000)];
	const whole = JSON.stringify(part === undefined ? said : [...said, part]);
	const payload = Buffer.from(whole).toString('base64url');
	return `${payload}.${signatureOf(key, payload)}`;
}

/**
 * What a token says of itself, whoever wrote it: enough to find the key by which it is checked, and to
 * be trusted with nothing else. `null` for a text that is no token.
 *
 * @example
 * claimedBy(signLink(key, link)) // link
 * claimedBy('inq_1') // null
 */
export function claimedBy(token: string): SignedLink | null {
	const [payload = '', signature, ...more] = token.length > LONGEST ? [] : token.split('.');
	if (signature === undefined || more.length > 0) return null;
	const said = attempt((): unknown => JSON.parse(Buffer.from(payload, 'base64url').toString()));
	const read = claims.safeParse(said.ok ? said.value : null);
	if (!read.success) return null;
	const [purpose, workspace, inquiryId, seconds, part] = read.data;
	const expiresAt = seconds * 1000;
	return { purpose, workspace, inquiryId, expiresAt, ...(part !== undefined && { part }) };
}

/**
 * The token in what an address carries: mail programs and people append what stands behind a link, such as
 * the end of a sentence or a bracket.
 *
 * @example
 * tokenIn('WyJhY3RlZCJd.c2lnbmVk>.') // 'WyJhY3RlZCJd.c2lnbmVk'
 */
export const tokenIn = (carried: string): string =>
	/^[\w-]+(?:\.[\w-]+)*/.exec(carried.trim())?.[0] ?? carried.trim();

/**
 * Whether a token was made with this key and is as it was then, to the last character. It takes the
 * same time wherever the first difference is.
 *
 * @param key of the workspace that the token names, in base64url
 */
export function isSigned(key: string, token: string): boolean {
	const [payload = '', signature = ''] = token.split('.');
	const expected = Buffer.from(signatureOf(key, payload));
	const given = Buffer.from(signature);
	return given.length === expected.length && timingSafeEqual(given, expected);
}

const signatureOf = (key: string, payload: string): string =>
	createHmac('sha256', Buffer.from(key, 'base64url'))
		.update(`${domain}\0${payload}`)
		.digest('base64url');
