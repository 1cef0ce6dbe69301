import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { qualificationSchema } from '../core/lead';
import {
	decisionFacts,
	fieldFacts,
	learningScore,
	readOutcome,
	type Example,
} from '../core/qualify';
import { rememberingBy } from '../core/remembering';
import {
	chooseModel,
	historyInStore,
	type History,
	type HistorySpan,
	type UntoldOutcomes,
	type LearnedHistory,
} from '../desk/qualify';
import {
	inSteps,
	leadReader,
	letOthers,
	missingLeadReader,
	readStore,
	settingsOf,
	writtenMoment,
} from '../shared';
import { chooseLearned } from './chooseLearned';
import { learnCategories } from './learnCategories';
import { learning, spanLabels } from './learning';

/** What of a store is learned from. */
interface AskedHistory extends HistorySpan {
	workspace: string;
}

/** Few items ask for something else than the one before. */
const MOST_REMEMBERED = 20;

/**
 * Learns what messages are about, or which leads are won, or looks at what was learned and is kept, and puts it to use where the switch
 * says so. It always is about the live workspace, whose test copy follows it.
 */
export async function learnHistory(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const source = settingsOf(context);
	const { whatToLearn, learnFrom, scoreVersion, useScore, ...span } = learning.read(source);
	if (whatToLearn.at(0) === 'category') return await learnCategories(context);
	const now = Date.now();
	const zone = context.getTimezone();
	const learnedIn = rememberingBy(
		MOST_REMEMBERED,
		(asked: AskedHistory) => JSON.stringify(asked),
		async ({ workspace, ...facts }) =>
			await learn(
				await historyInStore(
					async (work) => await readStore(context, async (open) => await work(open(workspace))),
					...([facts, now, letOthers] as const),
				),
			),
	);
	return await chooseLearned(context, {
		...{ from: learnFrom, version: scoreVersion, forGood: useScore },
		ofStore: async (workspace, itemIndex) =>
			await learnedIn({
				workspace,
				from: writtenMoment(spanLabels.from, span.inquiriesFrom.at(itemIndex), zone),
				to: writtenMoment(spanLabels.to, span.inquiriesUntil.at(itemIndex), zone),
			}),
		ofItems: async () => await learn(historyIn(context)),
		choose: chooseModel,
	});
}

/** The items as leads that ended; those without a lead count as such that nothing could be read of. */
function historyIn(context: IExecuteFunctions): History {
	const source = settingsOf(context);
	const { outcome } = learning.read(source);
	const readLead = leadReader(source);
	const missing = missingLeadReader(source);
	const now = Date.now();
	const history: History = { examples: [], open: 0, unread: 0 };
	const untold = new Map<string, number>();
	for (const [itemIndex, { json }] of context.getInputData().entries()) {
		const said = outcome.at(itemIndex);
		const ended = readOutcome(said);
		if (missing(json, itemIndex) !== null) history.unread++;
		else if (ended === undefined) untold.set(said, (untold.get(said) ?? 0) + 1);
		else if (ended === 'open') history.open++;
		else {
			const example = exampleOf(fieldFacts(readLead(json, itemIndex, now)), json);
			history.examples.push({ ...example, won: ended === 'won' });
		}
	}
	return untold.size === 0 ? history : { ...history, untold: untoldOf(untold, outcome.constant) };
}

function untoldOf(counts: ReadonlyMap<string, number>, isFixed: boolean): UntoldOutcomes {
	const values = [...counts]
		.filter(([said]) => said !== '')
		.map(([said, leads]) => ({ said, leads }))
		.toSorted((one, other) => other.leads - one.leads);
	return { empty: counts.get('') ?? 0, values, isFixed };
}

/** What is known of a lead, by what Score said of it where it did. */
function exampleOf(facts: Example['facts'], json: IDataObject): Omit<Example, 'won'> {
	const scored = qualificationSchema.safeParse(json.qualification).data;
	if (!scored) return { facts, score: null };
	return { facts: { ...facts, ...decisionFacts(scored) }, score: scored.fit + scored.intent };
}

async function learn({ examples, ...others }: History): Promise<LearnedHistory> {
	return { ...(await inSteps(learningScore(examples))), ...others };
}
