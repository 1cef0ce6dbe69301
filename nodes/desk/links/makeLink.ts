import { signLink } from '../../core/links';
import type { StoreSession } from '../../store';

/** What a link can be for. */
export const linkPurposes = {
	/** To say what was done about a lead. */
	acted: 'acted',
	/** To look a draft over, and to have it sent or not. */
	draft: 'draft',
	/** To say that one wants to hear no more: for the person. */
	optOut: 'opt-out',
	/** To say whether two are one person. */
	samePerson: 'same person',
} as const;

export type LinkPurpose = (typeof linkPurposes)[keyof typeof linkPurposes];

/** The use for which a workspace has a key. */
export const linkKey = 'links';

/** Where a link leads and how long it opens. */
export interface LinkTerms {
	purpose: LinkPurpose;
	/** The page that is opened, a whole address. */
	page: string;
	workspace: string;
	inquiryId: string;
	/** Epoch milliseconds. */
	expiresAt: number;
	/** What of the inquiry it is about, where that is not all of it. */
	part?: string;
}

/**
 * Makes a link that opens a page for one inquiry, with the workspace's own key.
 *
 * @example
 * await makeLink(session, { purpose: 'acted', page: 'https://n8n.example.com/form/acted', … })
 * // 'https://n8n.example.com/form/acted?token=WyJhY3…'
 */
export async function makeLink(
	{ settings }: Pick<StoreSession, 'settings'>,
	{ page, ...link }: LinkTerms,
): Promise<string> {
	const token = signLink(await settings.key(linkKey), link);
	return `${page}${page.includes('?') ? '&' : '?'}token=${token}`;
}
