import type { IExecuteFunctions } from 'n8n-workflow';
import { claimedBy, linkProblems, tokenIn } from '../core/links';
import { answerNobody } from '../core/sla';
import { linkPurposes, openLink } from '../desk/links';
import { whoIsMeant } from '../desk/people';
import {
	isTestCopy,
	isTestRun,
	testCopyOf,
	type OpenWorkspace,
	type StoreOptions,
} from '../shared';
import type { Found } from './found';

/**
 * Finds the lead of a signed link, in the workspace that the link names: that of a test leads to the
 * test copy in any run, and that of a real lead to nothing in a run by hand.
 */
export async function leadOfLink(
	context: IExecuteFunctions,
	workspace: OpenWorkspace,
	carried: string,
	options: StoreOptions,
): Promise<Found> {
	const token = tokenIn(carried);
	if (token === '') return { refused: linkProblems.missing };
	const claimed = claimedBy(token);
	if (!claimed) return { refused: linkProblems.invalid };
	const own = options.workspace?.trim();
	if (own && ![own, testCopyOf(own)].includes(claimed.workspace)) {
		return { refused: linkProblems.foreign };
	}
	if (isTestRun(context, options) && !isTestCopy(claimed.workspace)) {
		return { refused: linkProblems.live };
	}
	const session = workspace(claimed.workspace);
	const door = { purpose: linkPurposes.acted, timeZone: context.getTimezone(), now: Date.now() };
	const opened = await openLink(session, token, door);
	if ('refused' in opened) return opened;
	const { lead } = await whoIsMeant(session, { ...nothing, inquiryId: opened.link.inquiryId });
	const isTest = isTestCopy(claimed.workspace);
	if (lead) return { session, meant: { about: lead, note: null, isTest } };
	return { refused: answerNobody('lead.unknown', 'the inquiry is gone, such as after an erasure') };
}

const nothing = { leadId: null, email: null, phone: null, defaultCountry: null };
