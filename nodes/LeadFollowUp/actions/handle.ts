import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
	followUpStatus,
	handleFollowUp,
	notEnrolled,
	type FollowUpDeed,
} from '../../desk/followUp';
import { whoIsMeant, type MeantLead } from '../../desk/people';
import {
	placeInStore,
	settingsOf,
	whoseReader,
	workspaceFor,
	type Placement,
	type SettingSource,
	type StoreSession,
} from '../../shared';
import { optionParameters, orderParameters, outputNames } from '../description';

/** Ends the follow-ups of each item's person. */
export const stop = async (context: IExecuteFunctions) => await handle(context, 'stop');

/** Lets them stand still. */
export const pause = async (context: IExecuteFunctions) => await handle(context, 'pause');

/** Lets them go on. */
export const resume = async (context: IExecuteFunctions) => await handle(context, 'resume');

async function handle(context: IExecuteFunctions, deed: FollowUpDeed) {
	const source = settingsOf(context);
	const { by } = orderParameters.read(source);
	const now = Date.now();
	return await placePerson(context, source, {
		outputs: outputNames[deed],
		nobody: 1,
		place: async (session, about, itemIndex) => {
			const order = { about, deed, by: by.at(itemIndex) };
			const { changed, followUp } = await handleFollowUp(session, order, now);
			return { output: changed ? 0 : 1, adds: { followUp } };
		},
	});
}

const outputOf = { 'under way': 0, ended: 1, never: 2 };

/** Says how the follow-up of each item's person stands. It changes nothing. */
export async function status(context: IExecuteFunctions) {
	return await placePerson(context, settingsOf(context), {
		outputs: outputNames.status,
		nobody: outputOf.never,
		place: async (session, about) => {
			const { stands, followUp } = await followUpStatus(session, about);
			return { output: outputOf[stands], adds: { followUp } };
		},
	});
}

interface Places {
	outputs: readonly string[];
	/** The output for an item that is about nobody in particular. */
	nobody: number;
	place: (session: StoreSession, about: MeantLead, itemIndex: number) => Promise<Placement>;
}

/** Takes each item to its place, by whom it is about as far as the store knows. */
async function placePerson(
	context: IExecuteFunctions,
	source: SettingSource,
	{ outputs, nobody, place }: Places,
) {
	const readWhose = whoseReader(source);
	const { options } = optionParameters.read(source);
	return await placeInStore(context, outputs, async (open, json: IDataObject, itemIndex) => {
		const whose = readWhose(json, itemIndex);
		const session = open(workspaceFor(context, options.at(itemIndex), whose));
		const { lead, problem } = await whoIsMeant(session, whose);
		if (lead) return await place(session, lead, itemIndex);
		const reason = `Nobody in particular is meant: ${problem ?? 'nobody was found'}`;
		return { output: nobody, adds: { followUp: notEnrolled('', '', reason) } };
	});
}
