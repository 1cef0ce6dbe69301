import type { IExecuteFunctions } from 'n8n-workflow';
import { declineLead } from '../../desk/assign';
import { settingsOf } from '../../shared';
import { nothingToDo, outputNames, outputOf } from '../description';
import { handOverParameters } from '../handOver';
import { placeHandOver } from '../placeHandOver';

/** Takes each lead from an owner who does not want it to the next one. */
export async function decline(context: IExecuteFunctions) {
	const { nextTo, mostDeclines } = handOverParameters.read(settingsOf(context));
	return await placeHandOver(context, outputNames.decline, async (session, asked, now) => {
		const facts = {
			...asked,
			nextOwner: { to: nextTo.at(asked.itemIndex) },
			mostPerDay: mostDeclines.at(asked.itemIndex) || null,
			timeZone: context.getTimezone(),
		};
		const { assignment, declined } = await declineLead(session, facts, now);
		return { assignment, output: declined ? outputOf(assignment) : nothingToDo };
	});
}
