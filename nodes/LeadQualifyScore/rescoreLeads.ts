import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { whoIsMeant } from '../desk/people';
import { recentLeads, rescoreLead, type Rescored } from '../desk/qualify';
import {
	inTransaction,
	letOthers,
	placeInStore,
	placeItems,
	readStore,
	settingsOf,
	whoseReader,
	workspaceFor,
	type Placement,
} from '../shared';
import { optionParameters, outputNames } from './description';
import { rescoring } from './rescoring';

const outputs = outputNames.rescore;

/** The outputs by their places. */
const [ofChanged, ofSame, ofNone] = [0, 1, 2];

/** So many leads are scored in one transaction: nobody waits long for the workspace's turn. */
const MOST_AT_ONCE = 100;

/**
 * Scores known leads again as of now: the person of each item, or those of the last inquiries whose points
 * have changed.
 */
export async function rescoreLeads(context: IExecuteFunctions) {
	const { rescoreWhom } = rescoring.read(settingsOf(context));
	return rescoreWhom.at(0) === 'recent' ? await ofRecent(context) : await ofItems(context);
}

const placed = ({ qualification, before, direction, reason }: Rescored): Placement => ({
	output: direction === null ? ofSame : ofChanged,
	adds: { rescore: { reason, change: direction ?? 'none', before }, qualification },
});

const left = (reason: string): Placement => ({ output: ofNone, adds: { rescore: { reason } } });

async function ofItems(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const readWhose = whoseReader(source);
	const { options } = optionParameters.read(source);
	const now = Date.now();
	return await placeInStore(context, outputs, async (workspace, json, itemIndex) => {
		const whose = readWhose(json, itemIndex);
		const session = workspace(workspaceFor(context, options.at(itemIndex), whose));
		const { lead, problem } = await whoIsMeant(session, whose);
		if (!lead) return left(`Not re-scored, because ${problem ?? 'nobody was found'}.`);
		const rescored = await rescoreLead(session, lead, now);
		return 'notRescored' in rescored ? left(rescored.notRescored) : placed(rescored);
	});
}

/** Each item asks once; a lead whose points are as they were does not leave. */
async function ofRecent(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { lastInquiries } = rescoring.read(source);
	const { options } = optionParameters.read(source);
	const now = Date.now();
	return await placeItems(context, outputs, async (_json, itemIndex) => {
		const workspace = workspaceFor(context, options.at(itemIndex));
		const leads = await readStore(
			context,
			async (open) => await recentLeads(open(workspace), lastInquiries.at(itemIndex), now),
		);
		const changed = new Map<string, Placement>();
		for (let from = 0; from < leads.length; from += MOST_AT_ONCE) {
			const some = leads.slice(from, from + MOST_AT_ONCE);
			// A transaction may run twice: what it gives counts, not what it did before.
			const found = await inTransaction(context, async (open) => {
				const session = open(workspace);
				const placements = new Map<string, Placement>();
				for (const lead of some) {
					const rescored = await rescoreLead(session, lead, now);
					if ('notRescored' in rescored || !hasChanged(rescored)) continue;
					// Who became another lead is that one, and comes once.
					if (changed.has(rescored.inquiryId) || placements.has(rescored.inquiryId)) continue;
					const inquiry = await session.inquiries.find(rescored.inquiryId);
					const json = (inquiry?.item ?? {}) as IDataObject;
					placements.set(rescored.inquiryId, { ...placed(rescored), json });
				}
				return placements;
			});
			for (const [inquiryId, placement] of found) changed.set(inquiryId, placement);
			await letOthers();
		}
		if (changed.size > 0) return [...changed.values()];
		return left(`The points of ${counted(leads.length)} are as they were, or no longer count.`);
	});
}

const hasChanged = ({ qualification, before, direction }: Rescored): boolean =>
	direction !== null ||
	qualification.score !== before.score ||
	qualification.grade !== before.grade;

const counted = (leads: number) => (leads === 1 ? '1 lead' : `${leads} leads`);
