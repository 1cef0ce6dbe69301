import type { IExecuteFunctions } from 'n8n-workflow';
import { chooseClocks, compileSla, summarizeClocks } from '../../core/sla';
import { startClocks } from '../../desk/clocks';
import {
	arrivingLeadReader,
	compiled,
	hasQueueBehind,
	itemsWithoutLead,
	placeInStore,
	policyKeeper,
	settingsOf,
	workspaceReader,
} from '../../shared';
import { optionParameters, outputNames } from '../description';
import { clockReader } from '../descriptions/clockFields';
import { runOf } from '../runOf';

/** Starts the clocks of each inquiry of the batch, once. For an item without a lead none starts. */
export async function start(context: IExecuteFunctions) {
	const now = Date.now();
	const timeZone = context.getTimezone();
	const source = settingsOf(context);
	const { settings, met } = clockReader(source, timeZone);
	const policyOf = compiled(settings, (read) => compileSla(read, now));
	const readLead = arrivingLeadReader(context, source);
	const missing = itemsWithoutLead(context, source);
	const { options } = optionParameters.read(source);
	const workspaceOf = workspaceReader(context, options);
	const run = runOf(context);
	const finishes = !hasQueueBehind(context);
	const keepPolicy = policyKeeper(context, now);

	return await placeInStore(context, outputNames.start, async (workspace, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) {
			const sla = { ...summarizeClocks([]), repeated: false, reason: noLead };
			return { output: 1, adds: { sla }, tells: null };
		}
		const given = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, given));
		const policy = policyOf(itemIndex);
		const facts = {
			lead: given,
			item: json,
			policy,
			chosen: chooseClocks(policy, (row) => met(row, itemIndex)),
			timeZone,
			startedBy: `${run}/${itemIndex}`,
			finishes,
			recomputes: options.at(itemIndex).runningClocks === 'recompute',
		};
		const { lead, sla, isFirst, usesPolicy } = await startClocks(session, facts, now);
		if (usesPolicy) await keepPolicy(session, policy.hash, policy.settings);
		return { output: isFirst ? 0 : 1, adds: lead === given ? { sla } : { lead, sla } };
	});
}
