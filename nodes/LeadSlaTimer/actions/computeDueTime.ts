import type { IExecuteFunctions } from 'n8n-workflow';
import { compileSla, describeSla, startClocks } from '../../core/sla';
import { compiled, leadReader, placeItems, settingsOf } from '../../shared';
import { outputNames } from '../description';
import { clockReader } from '../descriptions/clockFields';
import { startOf } from '../startOf';

/** Says when each lead of the batch would be due. Starts nothing and needs no store. */
export async function computeDueTime(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const { settings, startFrom } = clockReader(setting, context.getTimezone());
	const policyOf = compiled(settings, compileSla);
	const readLead = leadReader(setting);
	const now = Date.now();

	return await placeItems(context, outputNames.computeDueTime.length, (json, itemIndex) => {
		const lead = readLead(json, itemIndex, now);
		const from = startFrom.at(itemIndex);
		const startedAt = startOf(from, lead, json, now);
		const clocks = startClocks(policyOf(itemIndex), lead.inquiryId, startedAt);
		return { output: 0, adds: { sla: describeSla(clocks, from, false) } };
	});
}
