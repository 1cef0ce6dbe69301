import type { IExecuteFunctions } from 'n8n-workflow';
import { chooseClocks, compileSla } from '../../core/sla';
import { computeDueTime as dueTimeOf } from '../../desk/clocks';
import { arrivingLeadReader, compiled, placeItems, settingsOf } from '../../shared';
import { outputNames } from '../description';
import { clockReader } from '../descriptions/clockFields';

/** Says when each lead of the batch would be due. Starts nothing and needs no store. */
export async function computeDueTime(context: IExecuteFunctions) {
	const now = Date.now();
	const timeZone = context.getTimezone();
	const source = settingsOf(context);
	const { settings, met } = clockReader(source, timeZone);
	const policyOf = compiled(settings, (read) => compileSla(read, now));
	const readLead = arrivingLeadReader(context, source);

	return await placeItems(context, outputNames.computeDueTime, (json, itemIndex) => {
		const lead = readLead(json, itemIndex, now);
		const policy = policyOf(itemIndex);
		const chosen = chooseClocks(policy, (row) => met(row, itemIndex));
		const sla = dueTimeOf({ lead, item: json, policy, chosen, timeZone }, now);
		return { output: 0, adds: { sla } };
	});
}
