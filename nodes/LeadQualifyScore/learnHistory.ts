import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { itemParts, qualificationSchema } from '../core/lead';
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
	type ChosenModel,
	type History,
	type HistorySpan,
	type UntoldOutcomes,
	type LearnedHistory,
} from '../desk/qualify';
import {
	inLiveAndTest,
	inSteps,
	leadReader,
	letOthers,
	liveNameOf,
	liveWorkspace,
	missingLeadReader,
	placeItems,
	readStore,
	settingsOf,
	tellReasons,
	writtenMoment,
} from '../shared';
import { optionParameters, outputNames } from './description';
import { learnCategories } from './learnCategories';
import { learning, spanLabels } from './learning';

const outputs = outputNames.learnHistory;

/** What of a store is learned from. */
interface AskedHistory extends HistorySpan {
	workspace: string;
}

/** Few items ask for something else than the one before. */
const MOST_REMEMBERED = 20;

const outputOf = ({ done }: ChosenModel) => outputs.indexOf(done ? 'In Use' : 'Not in Use');

/**
 * Learns what messages are about, or which leads are won, or looks at what was learned and is kept, and puts it to use where the switch
 * says so. It always is about the live workspace, whose test copy follows it.
 */
export async function learnHistory(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { whatToLearn, learnFrom } = learning.read(settingsOf(context));
	if (whatToLearn.at(0) === 'category') return await learnCategories(context);
	return learnFrom.at(0) === 'items' ? await ofItems(context) : await ofStore(context);
}

/** Each item asks once; those who ask for the same are told the same. */
async function ofStore(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { learnFrom, scoreVersion, useScore, ...span } = learning.read(source);
	const { options } = optionParameters.read(source);
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
	const askedAt = (workspace: string, itemIndex: number): AskedHistory => ({
		workspace,
		from: writtenMoment(spanLabels.from, span.inquiriesFrom.at(itemIndex), zone),
		to: writtenMoment(spanLabels.to, span.inquiriesUntil.at(itemIndex), zone),
	});
	return await placeItems(context, outputs, async (json, itemIndex) => {
		const workspace = liveNameOf(liveWorkspace(context, options.at(itemIndex), json));
		const forGood = useScore.at(itemIndex);
		const from = learnFrom.at(itemIndex);
		const choice =
			from === 'version'
				? scoreVersion.at(itemIndex)
				: from === 'ready'
					? 'ready'
					: await learnedIn(askedAt(workspace, itemIndex));
		const learned = await choose(context, workspace, { choice, forGood }, now);
		return { output: outputOf(learned), adds: { learned } };
	});
}

/** All items are one history, which leaves as one item. */
async function ofItems(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const { options } = optionParameters.read(source);
	const items = context.getInputData();
	const json = items[0]?.json ?? {};
	const workspace = liveNameOf(liveWorkspace(context, options.at(0), json));
	const choice = await learn(historyIn(context));
	const forGood = learning.read(source).useScore.at(0);
	const learned = await choose(context, workspace, { choice, forGood }, Date.now());
	const output = outputOf(learned);
	tellReasons(context, outputs, [{ output, reason: learned.reason }]);
	const left: INodeExecutionData = {
		json: itemParts({ learned }) as IDataObject,
		pairedItem: items.map((_, item) => ({ item })),
	};
	return outputs.map((_, place) => (place === output ? [left] : []));
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

const choose = async (
	context: IExecuteFunctions,
	workspace: string,
	choice: Parameters<typeof chooseModel>[1],
	now: number,
) =>
	await inLiveAndTest(
		context,
		workspace,
		async (sessions) => await chooseModel(sessions, choice, now),
	);
