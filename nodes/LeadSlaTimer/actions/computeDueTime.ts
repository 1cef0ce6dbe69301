import type { IExecuteFunctions } from 'n8n-workflow';
import { chooseClocks } from '../../core/sla';
import { computeDueTime as dueTimeOf } from '../../desk/clocks';
import {
	arrivingLeadReader,
	placeItems,
	saidByLooking,
	settingsOf,
	workspaceFor,
} from '../../shared';
import { outputNames } from '../description';
import { clockReader } from '../descriptions/clockFields';
import { policiesBy } from '../policiesBy';

/**
 * Says when each lead of the batch would be due. Starts nothing, and asks the store only for the hours
 * of a workspace.
 */
export async function computeDueTime(context: IExecuteFunctions) {
	const now = Date.now();
	const timeZone = context.getTimezone();
	const source = settingsOf(context);
	const clocks = clockReader(source, timeZone);
	const policyOf = policiesBy(clocks, now);
	const saidFor = saidByLooking(context, now);
	const readLead = arrivingLeadReader(context, source);

	return await placeItems(context, outputNames.computeDueTime, async (json, itemIndex) => {
		const lead = readLead(json, itemIndex, now);
		const workspace = workspaceFor(context, {}, lead);
		const ofWorkspace = clocks.goByWorkspace(itemIndex) ? await saidFor(workspace) : null;
		const policy = policyOf(ofWorkspace, itemIndex);
		const chosen = chooseClocks(policy, (row) => clocks.met(row, itemIndex));
		const sla = dueTimeOf({ lead, item: json, policy, chosen, timeZone }, now);
		return { output: 0, adds: { sla } };
	});
}
