import type { NotFound } from '../lead';
import { describeInstant } from '../time';
import { claimedBy, isSigned, type SignedLink } from './signedLink';

/** What it takes to know whether a link opens. */
export interface Door {
	/** The key of the workspace that the link names; `undefined` where it never made a link. */
	key: string | undefined;
	/** What the link has to be for. */
	purpose: string;
	/** Of whoever reads the answer, an IANA name. */
	timeZone: string;
	/** Epoch milliseconds. */
	now: number;
}

/** What a link opens, or why it opens nothing. */
export type ReadLink = { link: SignedLink } | { refused: NotFound };

/**
 * Reads the token of a link, and says in words that whoever opened it understands why it opens
 * nothing. Only of a link that we made is more said than that it is not valid.
 *
 * @example
 * readLink(signLink(key, link), { key, purpose: 'acted', timeZone: 'Europe/Berlin', now }) // { link }
 */
export function readLink(token: string, { key, purpose, timeZone, now }: Door): ReadLink {
	const link = claimedBy(token);
	if (!link || key === undefined || !isSigned(key, token)) return { refused: linkProblems.invalid };
	if (link.purpose !== purpose) return { refused: linkProblems.foreign };
	if (link.expiresAt <= now) return { refused: expired(link.expiresAt, timeZone) };
	return { link };
}

/** Why a link opens nothing. */
export const linkProblems = {
	missing: {
		code: 'link.missing',
		title: 'This page needs the link from your email.',
		text: 'Open it by the link in the email about the lead: the link says which lead you mean. Nothing was changed.',
	},
	invalid: {
		code: 'link.invalid',
		title: 'This link is not valid.',
		text: 'It may have been cut off when it was copied. Open it again from the email about the lead. Nothing was changed.',
	},
	foreign: {
		code: 'link.foreign',
		title: 'This link is for something else.',
		text: 'It belongs to another page or to another desk. Open the link in the email about the lead. Nothing was changed.',
	},
	live: {
		code: 'link.live',
		title: 'This link is about a real lead.',
		text: 'This was a run by hand, which works on the test copy. To let it work on real leads, turn on "Use Live Data in Test Runs" under Options. Nothing was changed.',
	},
} as const satisfies Record<string, NotFound>;

/**
 * The same for the person themselves, who opened a link to hear no more.
 *
 * @example
 * saidToPerson(linkProblems.invalid).title // 'This link is not valid.'
 */
export const saidToPerson = (problem: NotFound): NotFound => ({
	...problem,
	...personProblems[problem.code],
});

const byReply = 'reply to our message and say that you want to hear no more. Nothing was changed.';

const personProblems: Readonly<
	Partial<Record<NotFound['code'], Partial<Pick<NotFound, 'title' | 'text'>>>>
> = {
	'link.missing': {
		title: 'This page needs the link from our message.',
		text: `Open it by that link, or ${byReply}`,
	},
	'link.invalid': {
		text: `It may have been cut off when it was copied. Open it again from our message, or ${byReply}`,
	},
	'link.foreign': { text: `Open the link at the end of our message, or ${byReply}` },
	'link.expired': { text: `Please ${byReply}` },
	'lead.unknown': {
		title: 'Nothing is kept of you here.',
		text: 'So nobody writes to you by what you asked us, and nothing had to be changed.',
	},
};

const expired = (at: number, timeZone: string): NotFound => ({
	code: 'link.expired',
	title: 'This link has expired.',
	text: `It was good until ${describeInstant(at, timeZone)}. Take the link in the newest email about the lead, or tell your lead desk. Nothing was changed.`,
});
