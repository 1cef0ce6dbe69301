import type { IExecuteFunctions } from 'n8n-workflow';
import { problemsOf, type Problem } from '../../core/check';
import { rememberingBy } from '../../core/remembering';
import {
	chooseClocks,
	compileSla,
	doubtsOfClocks,
	summarizeClocks,
	type SlaPolicy,
} from '../../core/sla';
import { startClocks } from '../../desk/clocks';
import {
	arrivingLeadReader,
	compiled,
	hasQueueBehind,
	itemsWithoutLead,
	placeInStore,
	policyKeeper,
	settingsOf,
	tellDoubts,
	workspaceReader,
} from '../../shared';
import { optionParameters, outputNames } from '../description';
import { clockReader, looked, type ClockReader } from '../descriptions/clockFields';
import { runOf } from '../runOf';

/** Starts the clocks of each inquiry of the batch, once. For an item without a lead none starts. */
export async function start(context: IExecuteFunctions) {
	const now = Date.now();
	const timeZone = context.getTimezone();
	const source = settingsOf(context);
	const { settings, met, conditions } = clockReader(source, timeZone);
	const policyOf = compiled(settings, (read) => compileSla(read, now));
	const readLead = arrivingLeadReader(context, source);
	const missing = itemsWithoutLead(context, source);
	const { options } = optionParameters.read(source);
	const workspaceOf = workspaceReader(context, options);
	const run = runOf(context);
	const finishes = !hasQueueBehind(context);
	const keepPolicy = policyKeeper(context, now);
	const outputs = outputNames.start.length;
	const doubts = new Map<string, readonly Problem[]>();

	const placed = await placeInStore(context, outputs, async (workspace, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) {
			const sla = { ...summarizeClocks([]), repeated: false, reason: noLead };
			return { output: 1, adds: { sla } };
		}
		const given = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, given));
		const policy = policyOf(itemIndex);
		doubts.set(policy.hash, doubtsOf({ policy, rows: conditions(itemIndex), now }));
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
	for (const problems of doubts.values()) tellDoubts(context, problems);
	return placed;
}

interface Looked {
	policy: SlaPolicy;
	rows: ReturnType<ClockReader['conditions']>;
	now: number;
}

/** What of the clocks is surely not meant. Most runs have the same ones as the run before. */
const doubtsOf = rememberingBy(
	100,
	({ policy }: Looked) => policy.hash,
	({ policy, rows, now }) =>
		problemsOf(doubtsOfClocks({ ...policy.settings, conditions: rows.map(looked) }, now)),
);
