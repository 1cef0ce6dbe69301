import type { IExecuteFunctions } from 'n8n-workflow';
import { remembering } from '../../core/remembering';
import { chooseWeights, learnFromLeads } from '../../desk/match';
import {
	inLiveAndTest,
	letOthers,
	liveNameOf,
	liveWorkspace,
	placeItems,
	readStore,
	settingsOf,
} from '../../shared';
import { matching, outputNames } from '../description';
import { weighing } from '../weighing';

const outputs = outputNames.learnWeights;

/** Few items are of another workspace than the one before. */
const MOST_REMEMBERED = 20;

/**
 * Learns what comparing is worth among the known leads, or looks at weights that are kept, and puts them to
 * use where the switch says so. It always is about the live workspace, whose test copy follows it.
 */
export async function learnWeights(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { weightsFrom, weightsVersion, useWeights } = weighing.read(source);
	const { options } = matching.read(source);
	const now = Date.now();
	const learnedIn = remembering(
		MOST_REMEMBERED,
		async (workspace) =>
			await learnFromLeads(
				async (work) => await readStore(context, async (open) => await work(open(workspace))),
				letOthers,
			),
	);
	return await placeItems(context, outputs, async (json, itemIndex) => {
		const workspace = liveNameOf(liveWorkspace(context, options.at(itemIndex), json));
		const forGood = useWeights.at(itemIndex);
		const from = weightsFrom.at(itemIndex);
		const choice =
			from === 'learn'
				? await learnedIn(workspace)
				: from === 'version'
					? weightsVersion.at(itemIndex)
					: 'ready';
		const weights = await inLiveAndTest(
			context,
			workspace,
			async (sessions) => await chooseWeights(sessions, { choice, forGood }, now),
		);
		return { output: outputs.indexOf(weights.done ? 'In Use' : 'Not in Use'), adds: { weights } };
	});
}
