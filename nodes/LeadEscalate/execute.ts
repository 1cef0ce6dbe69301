import type { IExecuteFunctions } from 'n8n-workflow';
import { compileLadder, type EscalationOutcome } from '../core/escalate';
import { timerSchema } from '../core/lead';
import { takeLadderStep } from '../desk/ladder';
import {
	messageTextOf,
	compiled,
	leadReader,
	placeInStore,
	policyKeeper,
	saidOnce,
	settingsOf,
	workspaceReader,
} from '../shared';
import { optionParameters, outputNames } from './description';
import { ladderSetting } from './readLadder';

const outputOf: Record<EscalationOutcome, number> = {
	notify: 0,
	reassign: 1,
	'final queue': 2,
	'not needed': 3,
};

/** Takes the step that is due for each lead of the batch, once. */
export async function escalate(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const ladderOf = compiled(ladderSetting(source), compileLadder);
	const readLead = leadReader(source);
	const { options } = optionParameters.read(source);
	const workspaceOf = workspaceReader(context, options);
	const now = Date.now();
	const said = saidOnce(context, now);
	const keepPolicy = policyKeeper(context, now);

	return await placeInStore(context, outputNames, async (workspace, json, itemIndex) => {
		const lead = readLead(json, itemIndex, now);
		const timer = timerSchema.safeParse(json.timer).data;
		const name = workspaceOf(itemIndex, lead);
		const session = workspace(name);
		await said.tellUnwatched(session, name);
		const ladder = ladderOf(itemIndex);
		await keepPolicy(session, ladder.hash, ladder.settings);
		const facts = {
			ladder,
			lead,
			timer,
			clockName: timer?.clock ?? options.at(itemIndex).clock ?? '',
			onItem: json.assignment,
			evaluate: (expression: string) => messageTextOf(context, expression, itemIndex),
		};
		const { outcome, ...adds } = await takeLadderStep(session, facts, now);
		return { output: outputOf[outcome], adds };
	});
}
