import type { IExecuteFunctions } from 'n8n-workflow';
import { rememberingBy } from '../../core/remembering';
import { previewThresholds as preview, type PreviewFacts } from '../../desk/match';
import {
	letOthers,
	liveNameOf,
	liveWorkspace,
	placeItems,
	readStore,
	settingsOf,
} from '../../shared';
import { matching, outputNames } from '../description';
import { telling, thresholdsOf } from '../readSettings';

interface Asked extends PreviewFacts {
	workspace: string;
}

/** Few items ask for something else than the one before. */
const MOST_REMEMBERED = 20;

/**
 * Says what the thresholds on the screen, and others, would have done to the last leads, always of the live
 * workspace. Nothing is written. Items that ask for the same are told the same.
 */
export async function previewThresholds(context: IExecuteFunctions) {
	const { existingFrom, reviewFrom, compare, options } = matching.read(settingsOf(context));
	const now = Date.now();
	const told = rememberingBy(
		MOST_REMEMBERED,
		(asked: Asked) => JSON.stringify(asked),
		async ({ workspace, ...facts }) =>
			await preview(
				async (work) => await readStore(context, async (open) => await work(open(workspace))),
				facts,
				now,
				letOthers,
			),
	);
	return await placeItems(context, outputNames.previewThresholds, async (json, itemIndex) => {
		const asked = {
			workspace: liveNameOf(liveWorkspace(context, options.at(itemIndex), json)),
			thresholds: thresholdsOf({
				existingFrom: existingFrom.at(itemIndex),
				reviewFrom: reviewFrom.at(itemIndex),
			}),
			parts: telling(compare.at(itemIndex)),
		};
		return { output: 0, adds: { preview: await told(asked) } };
	});
}
