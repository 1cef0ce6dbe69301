import type { IExecuteFunctions } from 'n8n-workflow';
import { undoMerge as undo } from '../../desk/match';
import { liveWorkspace, placeInStore, settingsOf } from '../../shared';
import { matching, outputNames } from '../description';
import { leadIdIn, mergedIn } from '../itemIds';
import { merging } from '../merging';

/** Makes two leads again of the one that each item names, or says what would become of them. */
export async function undoMerge(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { mergedId, doneBy, writeForGood } = merging.read(source);
	const { options } = matching.read(source);
	const now = Date.now();
	return await placeInStore(context, outputNames.undoMerge, async (open, json, itemIndex) => {
		const leadId = mergedId.at(itemIndex) || mergedIn(json) || leadIdIn(json) || '';
		const session = open(liveWorkspace(context, options.at(itemIndex), json));
		const undone = await undo(
			session,
			{ leadId, by: doneBy.at(itemIndex), forGood: writeForGood.at(itemIndex) },
			now,
		);
		return { output: undone.done ? 0 : 1, adds: { mergeUndone: undone } };
	});
}
