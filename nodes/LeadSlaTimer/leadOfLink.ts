import type { IExecuteFunctions } from 'n8n-workflow';
import { saidToPerson } from '../core/links';
import { answerNobody } from '../core/sla';
import { linkPurposes, type LinkPurpose } from '../desk/links';
import { whoIsMeant } from '../desk/people';
import {
	isTestCopy,
	isTestRun,
	openedLink,
	type OpenWorkspace,
	type StoreOptions,
	type StoreSession,
} from '../shared';
import type { About, Found } from './found';

/** A link that somebody has opened. */
export interface Opened {
	/** What the address carried for a token. */
	carried: string;
	/** What a link has to be for to be taken here. */
	opens: LinkPurpose;
	options: StoreOptions;
}

/**
 * Finds the lead of a signed link, in the workspace that the link names: that of a test leads to the
 * test copy in any run, and that of a real lead to nothing in a run by hand.
 */
export async function leadOfLink(
	context: IExecuteFunctions,
	workspace: OpenWorkspace,
	opened: Opened,
): Promise<Found> {
	const found = await leadOf(context, workspace, opened);
	return isOfPerson(opened) && 'refused' in found
		? { refused: saidToPerson(found.refused) }
		: found;
}

async function leadOf(
	context: IExecuteFunctions,
	workspace: OpenWorkspace,
	asked: Opened,
): Promise<Found> {
	const { carried, opens, options } = asked;
	const opened = await openedLink(context, workspace, carried, {
		...{ purpose: opens, workspace: options.workspace },
		testsAlone: isTestRun(context, options),
	});
	if ('refused' in opened) return opened;
	const { session, inquiryId } = opened;
	const { lead } = await whoIsMeant(session, { ...nothing, inquiryId });
	const isTest = isTestCopy(opened.workspace);
	const isPerson = isOfPerson(asked);
	if (lead) {
		// What the person is shown may be seen by whoever has their mail.
		const kept = isPerson ? null : await keptLead(session, inquiryId);
		return { session, meant: { about: lead, note: null, isPerson, isTest, kept } };
	}
	return { refused: answerNobody('lead.unknown', 'the inquiry is gone, such as after an erasure') };
}

/** The lead of an inquiry, for what comes behind the page. */
async function keptLead(session: StoreSession, inquiryId: string): Promise<About['kept']> {
	const lead = (await session.inquiries.find(inquiryId))?.item?.lead;
	return lead === undefined ? null : { ...lead };
}

/** Whether the person themselves has it. */
const isOfPerson = ({ opens }: Pick<Opened, 'opens'>): boolean => opens === linkPurposes.optOut;

const nothing = { leadId: null, email: null, phone: null, defaultCountry: null };
