import type { IExecuteFunctions } from 'n8n-workflow';
import { chooseWeights, learnFromLeads, type Learned } from '../../desk/match';
import {
	inTransaction,
	letOthers,
	liveNameOf,
	liveWorkspace,
	placeItems,
	readStore,
	settingsOf,
	testCopyOf,
} from '../../shared';
import { matching, outputNames } from '../description';
import { weighing } from '../weighing';

const outputs = outputNames.learnWeights;

/**
 * Learns what comparing is worth among the known leads, or looks at weights that are kept, and puts them to
 * use where the switch says so. It always is about the live workspace, whose test copy follows it.
 */
export async function learnWeights(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { weightsFrom, weightsVersion, useWeights } = weighing.read(source);
	const { options } = matching.read(source);
	const now = Date.now();
	const known = new Map<string, Learned>();
	const learnedIn = async (workspace: string) => {
		const learned =
			known.get(workspace) ??
			(await learnFromLeads(
				async (work) => await readStore(context, async (open) => await work(open(workspace))),
				letOthers,
			));
		known.set(workspace, learned);
		return learned;
	};
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
		const weights = await inTransaction(
			context,
			async (open) =>
				await chooseWeights(
					[open(workspace), open(testCopyOf(workspace))],
					{ choice, forGood },
					now,
				),
		);
		return { output: outputs.indexOf(weights.done ? 'In Use' : 'Not in Use'), adds: { weights } };
	});
}
