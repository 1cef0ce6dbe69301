import type { IExecuteFunctions } from 'n8n-workflow';
import { wordOfReason, type Release, type ReleaseReason } from '../../core/lead';
import { releaseLead } from '../../desk/assign';
import {
	itemsWithoutLead,
	leadReader,
	placeInStore,
	settingsOf,
	workspaceReader,
} from '../../shared';
import { optionParameters, outputNames, outputOf, releaseParameters } from '../description';

const [over, forReview] = [
	outputOf({ owner: null, strategy: 'ended' }),
	outputOf({ owner: null, strategy: 'queue' }),
];

/** Ends for each lead of the batch that somebody has it as an open one. */
export async function release(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const workspaceOf = workspaceReader(context, optionParameters.read(source).options);
	const { releaseReason } = releaseParameters.read(source);
	const now = Date.now();

	return await placeInStore(context, outputNames.release, async (workspace, json, itemIndex) => {
		const why = releaseReason.at(itemIndex);
		const noLead = missing(itemIndex);
		if (noLead !== null) {
			return { output: forReview, adds: { release: ofNobody(noLead, why) }, tells: null };
		}
		const lead = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, lead));
		return { output: over, adds: { release: await releaseLead(session, { lead, why }, now) } };
	});
}

const ofNobody = (reason: string, why: ReleaseReason): Release => ({
	...{ released: false, owner: null, why: wordOfReason(why) },
	...{ since: null, repeated: false, reason },
});
