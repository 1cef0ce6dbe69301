import type { IExecuteFunctions } from 'n8n-workflow';
import { survivorshipOf } from '../../core/match';
import { mergeLeads } from '../../desk/match';
import { compiled, liveWorkspace, placeInStore, settingsOf } from '../../shared';
import { matching, outputNames } from '../description';
import { candidateIn, candidatesIn, groupIn, leadIdIn } from '../itemIds';
import { merging } from '../merging';

/** Makes one lead of those that each item names, or says what would become of them. */
export async function merge(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { leadIds, survivorId, survivorship, doneBy, writeForGood } = merging.read(source);
	const { options } = matching.read(source);
	const survives = compiled(survivorship, survivorshipOf);
	const now = Date.now();
	return await placeInStore(context, outputNames.merge, async (open, json, itemIndex) => {
		const named = leadIds.at(itemIndex);
		const group = groupIn(json);
		const ofDoubt = [leadIdIn(json), candidateIn(json)].filter((id) => id !== null);
		const ofItem = group.length > 0 ? group : ofDoubt;
		const session = open(liveWorkspace(context, options.at(itemIndex), json));
		const merged = await mergeLeads(
			session,
			{
				leadIds: named.length > 0 ? named : ofItem,
				survivorId: survivorId.at(itemIndex) || null,
				survivorship: survives(itemIndex),
				overrules: false,
				by: doneBy.at(itemIndex),
				forGood: writeForGood.at(itemIndex),
				candidates: candidatesIn(json),
			},
			now,
		);
		return { output: merged.done ? 0 : 1, adds: { merge: merged } };
	});
}
