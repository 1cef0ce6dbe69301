import type { IExecuteFunctions } from 'n8n-workflow';
import { claimLead } from '../../desk/assign';
import { settingsOf } from '../../shared';
import { nothingToDo, outputNames, outputOf } from '../description';
import { handOverParameters } from '../handOver';
import { ownerWritten } from '../ownerWritten';
import { placeAssigned } from '../placeAssigned';

/** Gives each lead that waits in a queue to who asks first; who comes later is told who has it. */
export async function claim(context: IExecuteFunctions) {
	const { handOverOwner } = handOverParameters.read(settingsOf(context));
	return await placeAssigned(
		context,
		outputNames.claim,
		async (session, { lead, json, itemIndex }, now) => {
			const by = ownerWritten(handOverOwner.at(itemIndex));
			const facts = { lead, onItem: json.assignment, by };
			const { assignment, isTheirs } = await claimLead(session, facts, now);
			return { assignment, output: isTheirs ? outputOf(assignment) : nothingToDo };
		},
	);
}
