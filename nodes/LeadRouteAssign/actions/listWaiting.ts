import type { IExecuteFunctions } from 'n8n-workflow';
import { listWaiting as list, mostCounted, type WaitingList } from '../../desk/assign';
import { liveNameOf, placeInStore, settingsOf, workspaceFor } from '../../shared';
import { optionParameters, outputNames } from '../description';
import { waitingListParameters } from '../waitingList';

/** Says which leads of the live workspace wait for somebody who can take them, why and until when. */
export async function listWaiting(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { options } = optionParameters.read(source);
	const { waitingLimit, waitingAfter } = waitingListParameters.read(source);
	const now = Date.now();
	return await placeInStore(
		context,
		outputNames.listWaiting,
		async (workspace, _json, itemIndex) => {
			const name = liveNameOf(workspaceFor(context, options.at(itemIndex)));
			const page = { most: waitingLimit.at(itemIndex), after: waitingAfter.at(itemIndex).trim() };
			const { leads, total, next } = await list(workspace(name), page, now);
			const reason = said({ leads, total, next });
			return { output: listed, adds: { waiting: { reason, total, next, leads } } };
		},
	);
}

/** The report leaves where leads that wait do. */
const listed = outputNames.listWaiting.indexOf('Waiting');

function said({ leads, total, next }: WaitingList): string {
	if (total === 0) return 'No lead waits.';
	const all = total < mostCounted ? String(total) : `At least ${mostCounted}`;
	const count = total === 1 ? 'One lead waits' : `${all} leads wait`;
	const [longest] = leads.toSorted((one, other) => other.waitedMinutes - one.waitedMinutes);
	const example = longest
		? ` The longest${next === null ? '' : ' of these'}: ${longest.lead}, for ${longest.waitedMinutes} min. ${longest.why}`
		: '';
	return `${count}.${example}`;
}
