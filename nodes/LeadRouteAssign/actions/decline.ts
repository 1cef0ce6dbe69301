import type { IExecuteFunctions } from 'n8n-workflow';
import { declineLead } from '../../desk/assign';
import { settingsOf } from '../../shared';
import { nothingToDo, outputNames, outputOf } from '../description';
import { handOverParameters } from '../handOver';
import { ownerWritten } from '../ownerWritten';
import { placeAssigned } from '../placeAssigned';

/** Takes each lead from an owner who does not want it to the next one. */
export async function decline(context: IExecuteFunctions) {
	const { handOverOwner, nextTo, mostDeclines } = handOverParameters.read(settingsOf(context));
	return await placeAssigned(
		context,
		outputNames.decline,
		async (session, { lead, json, itemIndex }, now) => {
			const facts = {
				...{ lead, onItem: json.assignment, by: ownerWritten(handOverOwner.at(itemIndex)) },
				nextOwner: { to: nextTo.at(itemIndex) },
				mostPerDay: mostDeclines.at(itemIndex) || null,
				timeZone: context.getTimezone(),
			};
			const { assignment, declined } = await declineLead(session, facts, now);
			return { assignment, output: declined ? outputOf(assignment) : nothingToDo };
		},
	);
}
