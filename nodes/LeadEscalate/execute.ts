import type { IExecuteFunctions } from 'n8n-workflow';
import { problemsOf, type Problem } from '../core/check';
import {
	checksOfTexts,
	compileLadder,
	escalationNotNeeded,
	type EscalationOutcome,
	type Ladder,
} from '../core/escalate';
import { timerSchema } from '../core/lead';
import { rememberingBy } from '../core/remembering';
import { takeLadderStep } from '../desk/ladder';
import {
	compiled,
	itemsWithoutLead,
	leadReader,
	messageTextOf,
	ownersOfFlow,
	placeInStore,
	policyKeeper,
	saidOnce,
	settingsOf,
	tellDoubts,
	workspaceReader,
} from '../shared';
import { optionParameters, outputNames } from './description';
import { linkFiller } from './linkFiller';
import { ladderSetting } from './readLadder';

const outputOf: Record<EscalationOutcome, number> = {
	notify: 0,
	reassign: 1,
	'final queue': 2,
	'not needed': 3,
};

/** Takes the step that is due for each lead of the batch, once. For an item without a lead none is. */
export async function escalate(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const ladderOf = compiled(ladderSetting(source), compileLadder);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const withLinks = linkFiller(context);
	const { options } = optionParameters.read(source);
	const workspaceOf = workspaceReader(context, options);
	const now = Date.now();
	const said = saidOnce(context, now);
	const doubts = new Map<string, readonly Problem[]>();
	const owners = ownersOfFlow(context);
	const keepPolicy = policyKeeper(context, now);

	const placed = await placeInStore(
		context,
		outputNames.escalate,
		async (workspace, json, itemIndex) => {
			const noLead = missing(itemIndex);
			if (noLead !== null) {
				const escalation = escalationNotNeeded('', '', 0, noLead);
				return { output: outputOf['not needed'], adds: { escalation }, tells: null };
			}
			const lead = readLead(json, itemIndex, now);
			const timer = timerSchema.safeParse(json.timer).data;
			const name = workspaceOf(itemIndex, lead);
			const session = workspace(name);
			await said.tellUnwatched(session, name);
			const ladder = ladderOf(itemIndex);
			doubts.set(ladder.hash, doubtsOf(ladder));
			await keepPolicy(session, ladder.hash, ladder.settings);
			const facts = {
				ladder,
				lead,
				timer,
				clockName: timer?.clock ?? options.at(itemIndex).clock ?? '',
				onItem: json.assignment,
				owners,
				evaluate: (expression: string) => messageTextOf(context, expression, itemIndex),
			};
			const { outcome, escalation, ...more } = await takeLadderStep(session, facts, now);
			const adds = { escalation: withLinks(escalation), ...more };
			return { output: outputOf[outcome], adds };
		},
	);
	for (const problems of doubts.values()) tellDoubts(context, problems);
	return placed;
}

/** What of the texts is surely not meant. Most runs have the same ones as the run before. */
const doubtsOf = rememberingBy(
	100,
	({ hash }: Ladder) => hash,
	({ settings }) => problemsOf(checksOfTexts(settings.rows)),
);
