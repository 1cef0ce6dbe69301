import type { IExecuteFunctions } from 'n8n-workflow';
import { setAvailability as set } from '../../desk/assign';
import { liveNameOf, placeInStore, settingsOf, workspaceFor } from '../../shared';
import { availabilityParameters } from '../availability';
import { optionParameters, outputNames } from '../description';

/** Says of the owner of each item that they are away or there, in the live workspace. */
export async function setAvailability(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { options } = optionParameters.read(source);
	const parts = availabilityParameters.read(source);
	const now = Date.now();
	return await placeInStore(
		context,
		outputNames.setAvailability,
		async (workspace, _json, itemIndex) => {
			const name = liveNameOf(workspaceFor(context, options.at(itemIndex)));
			const availability = await set(
				workspace(name),
				{
					owner: parts.availabilityOwner.at(itemIndex),
					away: parts.availabilityIs.at(itemIndex) === 'away',
					from: parts.availabilityFrom.at(itemIndex),
					until: parts.availabilityUntil.at(itemIndex),
					by: parts.availabilitySetBy.at(itemIndex),
					forGood: parts.setForGood.at(itemIndex),
					workflowZone: context.getTimezone(),
				},
				now,
			);
			return { output: 0, adds: { availability } };
		},
	);
}
