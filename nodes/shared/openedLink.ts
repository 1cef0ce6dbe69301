import type { IExecuteFunctions } from 'n8n-workflow';
import { claimedBy, linkProblems, tokenIn } from '../core/links';
import type { NotFound } from '../core/lead';
import { openLink, type LinkPurpose } from '../desk/links';
import type { OpenWorkspace, StoreSession } from '../store';
import { isTestCopy, testCopyOf } from './testCopy';

/** What a signed link opened, in the workspace that it names; or why it opens nothing. */
export type OpenedLink =
	| {
			session: StoreSession;
			workspace: string;
			inquiryId: string;
			/** What of the inquiry it is about; empty for all of it. */
			part: string;
	  }
	| { refused: NotFound };

/** What a link has to be for, and what it may open. */
export interface LinkAsked {
	purpose: LinkPurpose;
	/** The one that it has to be of, or of its test copy; empty for any. */
	workspace: string | undefined;
	/** Whether nothing but test copies are opened. */
	testsAlone: boolean;
}

/**
 * Opens the signed link that an item carries.
 *
 * @param carried the token, with whatever a mail program put behind it
 */
export async function openedLink(
	context: IExecuteFunctions,
	open: OpenWorkspace,
	carried: string,
	{ purpose, workspace, testsAlone }: LinkAsked,
): Promise<OpenedLink> {
	const token = tokenIn(carried);
	if (token === '') return { refused: linkProblems.missing };
	const claimed = claimedBy(token);
	if (!claimed) return { refused: linkProblems.invalid };
	const own = workspace?.trim();
	if (own && ![own, testCopyOf(own)].includes(claimed.workspace)) {
		return { refused: linkProblems.foreign };
	}
	if (testsAlone && !isTestCopy(claimed.workspace)) return { refused: linkProblems.live };
	const session = open(claimed.workspace);
	const door = { purpose, timeZone: context.getTimezone(), now: Date.now() };
	const opened = await openLink(session, token, door);
	if ('refused' in opened) return opened;
	const { inquiryId, part = '' } = opened.link;
	return { session, workspace: claimed.workspace, inquiryId, part };
}
