import type { IExecuteFunctions } from 'n8n-workflow';
import { problemsOf, type Problem } from '../../core/check';
import { rememberingBy } from '../../core/remembering';
import { chooseClocks, doubtsOfClocks, summarizeClocks, type SlaPolicy } from '../../core/sla';
import { startClocks } from '../../desk/clocks';
import {
	arrivingLeadReader,
	expectedOf,
	hasQueueBehind,
	itemsWithoutLead,
	placeInStore,
	type PlaceInStore,
	policyKeeper,
	saidOnce,
	settingsOf,
	tellDoubts,
	workspaceReader,
} from '../../shared';
import { optionParameters, outputNames } from '../description';
import { clockReader, looked, type ClockReader } from '../descriptions/clockFields';
import { policiesBy } from '../policiesBy';
import { runOf } from '../runOf';

/** Starts the clocks of each inquiry of the batch, once. For an item without a lead none starts. */
export async function start(context: IExecuteFunctions) {
	const now = Date.now();
	const timeZone = context.getTimezone();
	const source = settingsOf(context);
	const clocks = clockReader(source, timeZone);
	const policyOf = policiesBy(clocks, now);
	const said = saidOnce(context, now);
	const readLead = arrivingLeadReader(context, source);
	const missing = itemsWithoutLead(context, source);
	const { options } = optionParameters.read(source);
	const workspaceOf = workspaceReader(context, options);
	const run = runOf(context);
	const finishes = !hasQueueBehind(context);
	const keepPolicy = policyKeeper(context, now);
	const doubts = new Map<string, readonly Problem[]>();

	const place: PlaceInStore = async (workspace, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) {
			const sla = { ...summarizeClocks([]), repeated: false, reason: noLead };
			return { output: 1, adds: { sla }, tells: null };
		}
		const given = readLead(json, itemIndex, now);
		const name = workspaceOf(itemIndex, given);
		const session = workspace(name);
		const goesByWorkspace = clocks.goByWorkspace(itemIndex);
		const policy = policyOf(goesByWorkspace ? await said.of(session, name) : null, itemIndex);
		doubts.set(policy.hash, doubtsOf({ policy, rows: clocks.conditions(itemIndex), now }));
		const facts = {
			lead: given,
			item: json,
			policy,
			chosen: chooseClocks(policy, (row) => clocks.met(row, itemIndex)),
			timeZone,
			startedBy: `${run}/${itemIndex}`,
			finishes,
			recomputes: options.at(itemIndex).runningClocks === 'recompute',
		};
		const { lead, sla, isFirst, usesPolicy } = await startClocks(session, facts, now);
		await said.tellUnwatched(session, name);
		if (usesPolicy) await keepPolicy(session, policy.hash, policy.settings);
		return { output: isFirst ? 0 : 1, adds: lead === given ? { sla } : { lead, sla } };
	};
	// Where Queue finishes the inquiry, a lead whose start was undone comes back and is started again.
	const expected = { ...expectedOf(context.getInputData()), isRepeatable: !finishes };
	const placed = await placeInStore(context, outputNames.start, place, expected);
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
