import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { problemsOf, type Problem } from '../core/check';
import {
	settingsHash,
	type Lead,
	type Qualification,
	type Relationship,
	type Verdict,
} from '../core/lead';
import {
	builtInKnowledge,
	compilePolicy,
	decideQualification,
	doubtsOfQualifying,
	excludedBy,
	fieldFacts,
	givenCategory,
	guessCategory,
	guessedOf,
	modelVersion,
	observe,
	qualifiedData,
	readActivities,
	readInquiry,
	seeActivities,
	textPlaces,
	togetherOnce,
	withComingIn,
	type DatedActivity,
	type Observed,
	type TextPlace,
} from '../core/qualify';
import { rememberingBy } from '../core/remembering';
import { endInquiry } from '../desk/inquiry';
import { activitiesOf } from '../desk/people';
import {
	compiled,
	explainKnown,
	explainMet,
	inItemTransaction,
	itemsWithoutLead,
	leadReader,
	placeItems,
	policyKeeper,
	settingsOf,
	tellDoubts,
	type ItemWork,
	workspaceReader,
	type Conditions,
	type OpenWorkspace,
	type Placement,
	type SettingSource,
} from '../shared';
import {
	givenParameters,
	optionParameters,
	outputNames,
	outputOf,
	recordParameters,
} from './description';
import { exclusionsOfRun } from './exclusionsInput';
import { learnedAdder, learnedFor, modelReader, type LearnedIn } from './learnedScore';
import { policyParts } from './policyParts';
import { lookedPolicy, policySetting, type WrittenPolicy } from './readPolicy';
import { relationshipOn } from './relationshipOn';
import { taughtAdder, taughtReader, type TaughtIn } from './taughtCategories';

/** The verdicts with which the way to an owner ends. */
const endings: ReadonlySet<Verdict> = new Set<Verdict>(['nurture', 'disqualified']);

/**
 * Says what each lead of the batch is about and what it is worth. An item without a lead is for a
 * person to look at, and nothing is noted of it.
 */
export async function qualifyScore(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const { options } = optionParameters.read(source);
	const now = Date.now();
	const qualify = qualifier(source, exclusionsOfRun(context, source), now);
	const doubts = new Map<string, readonly Problem[]>();
	const timeZone = context.getTimezone();
	const workspaceOf = workspaceReader(context, options);
	const readModel = modelReader(context);

	const placing = (inStore?: InStore) => async (json: IDataObject, itemIndex: number) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) return ofNobody(noLead);
		const lead = readLead(json, itemIndex, now);
		const { lookIn = textPlaces } = options.at(itemIndex);
		const activities = qualify.asksActivities(itemIndex)
			? heardOf(
					readActivities(json.activities, timeZone),
					await inStore?.activities(itemIndex, lead),
				)
			: undefined;
		const relationship = relationshipOn(json);
		const learned = await learnedFor(
			...([qualify.scoreBy(itemIndex), workspaceOf(itemIndex, lead)] as const),
			inStore?.readModel ?? readModel,
		);
		const taught = await inStore?.readTaught(workspaceOf(itemIndex, lead));
		const known = { relationship, activities, learned, taught };
		const qualified = qualify.lead(lead, lookIn, itemIndex, known);
		doubts.set(qualified.hash, doubtsOf(qualified));
		await inStore?.record(itemIndex, lead, qualified);
		const { qualification, hash } = qualified;
		return {
			output: outputOf(qualification.verdict),
			adds: { qualification: { ...qualification, policy: hash } },
		};
	};

	const tell = (placed: INodeExecutionData[][]) => {
		for (const problems of doubts.values()) tellDoubts(context, problems);
		return placed;
	};

	const records = recordParameters.read(source)['options.recordInStore'];
	if (!records.at(0)) {
		return tell(await placeItems(context, outputNames.score, placing()));
	}
	const work: ItemWork = async (workspace, undoable) => {
		const keepPolicy = policyKeeper(context, now);
		const inStore = {
			record: recorder({ workspace, workspaceOf, keepPolicy, now }),
			readModel: modelReader(context, workspace),
			readTaught: taughtReader(workspace),
			activities: async (itemIndex: number, lead: Lead) =>
				await activitiesOf(workspace(workspaceOf(itemIndex, lead)), lead),
		};
		return tell(await placeItems(context, outputNames.score, undoable(placing(inStore))));
	};
	// A lead whose end nobody has noted comes back, and is qualified as it was.
	return await inItemTransaction(context, work, { isRepeatable: true });
}

/** What the store keeps of a lead that is scored, and what it knows. */
interface InStore {
	record: Recorder;
	readModel: ReturnType<typeof modelReader>;
	readTaught: ReturnType<typeof taughtReader>;
	activities: (itemIndex: number, lead: Lead) => Promise<DatedActivity[]>;
}

/** What is known of activities; `undefined` where nobody was asked. */
const heardOf = (...lists: Array<DatedActivity[] | undefined>): DatedActivity[] | undefined => {
	const given = lists.filter((list) => list !== undefined);
	return given.length === 0 ? undefined : togetherOnce(...given);
};

function ofNobody(reason: string): Placement {
	const qualification: Qualification = {
		...{ category: 'unclear', verdict: 'review', reasonCode: 'lead.missing', reason },
		...{ fit: 0, intent: 0, score: 0, grade: 'D4', tier: '' },
		...{ points: [], summary: '', confidence: 0, untold: [] },
	};
	return { output: outputOf('review'), adds: { qualification }, tells: null };
}

/** How a lead was decided, and by which settings. */
interface Qualified {
	observed: Observed;
	qualification: Qualification;
	settings: WrittenPolicy;
	hash: string;
}

/** What of the rules is surely not meant. Most runs have the same ones as the run before. */
const doubtsOf = rememberingBy(
	100,
	({ hash }: Pick<Qualified, 'hash' | 'settings'>) => hash,
	({ settings }) => problemsOf(doubtsOfQualifying(lookedPolicy(settings))),
);

/** What is known of a lead beside what it says. */
interface Known {
	relationship: Relationship | null;
	activities: readonly DatedActivity[] | undefined;
	learned: LearnedIn | undefined;
	taught: TaughtIn | undefined;
}

/**
 * Gives what qualifies a lead by the node's tables.
 *
 * @param comingIn entries of the exclusion list that comes in
 * @param now epoch milliseconds, as of when activities count
 */
function qualifier(source: SettingSource, comingIn: readonly string[], now: number) {
	const { parts, startedFrom } = policyParts(source);
	const policyOf = compiled(policySetting(parts, startedFrom), (written) => {
		const settings = {
			...written,
			builtInWords: builtInKnowledge.version,
			categoryModel: modelVersion,
		};
		const compiledPolicy = compilePolicy(written.policy, builtInKnowledge);
		const policy = comingIn.length === 0 ? compiledPolicy : withComingIn(compiledPolicy, comingIn);
		return { policy, settings, hash: settingsHash(settings) };
	});
	const { givenCategory: givenText } = givenParameters.read(source);
	const addLearned = learnedAdder();
	const addTaught = taughtAdder();
	const asksActivities = (itemIndex: number) => parts.activityRules.at(itemIndex).length > 0;
	const qualify = (
		lead: Lead,
		lookIn: readonly TextPlace[],
		itemIndex: number,
		known: Known,
	): Qualified => {
		const { activities, learned, taught } = known;
		const written = policyOf(itemIndex);
		const withScore = learned ? addLearned(written, learned) : written;
		const { policy, settings, hash } = taught ? addTaught(withScore, taught) : withScore;
		const lines = parts.categories.at(itemIndex);
		const rules = parts.rules.at(itemIndex);
		const exceptions = parts.exceptions.at(itemIndex);
		const text = readInquiry(lead, lookIn);
		const given =
			policy.given === 'never'
				? undefined
				: givenCategory(givenText.at(itemIndex), policy.categoryIndex);
		const excluded = excludedBy(policy.exclusionIndex, lead);
		const told = {
			facts: fieldFacts(lead),
			...(text.says === 'something' &&
				policy.categories.length > 0 && { guess: guessOf(lead, lookIn, known) }),
			...(given && { given }),
			...(excluded && { excluded }),
			...(activities && {
				activities: seeActivities(policy.activityRules ?? [], activities, now),
			}),
		};
		const askedOf = (row: { conditions: Conditions } | undefined) =>
			row ? explainKnown(row.conditions, itemIndex) : '';
		const ask = {
			category: (index: number) => {
				const conditions = lines[index]?.conditions;
				return (conditions && explainMet(conditions, itemIndex)) || null;
			},
			rule: (index: number) => askedOf(rules[index]),
			exception: (index: number) => askedOf(exceptions[index]),
		};
		const observed = observe(policy, text, ask, told);
		return { observed, qualification: decideQualification(policy, observed), settings, hash };
	};
	const scoreBy = (itemIndex: number) => parts.scoreBy.at(itemIndex);
	return { lead: qualify, asksActivities, scoreBy };
}

/** What the model makes of the texts that are looked at, and what people decided about such before. */
const guessOf = (
	{ message, custom, source }: Lead,
	lookIn: readonly TextPlace[],
	{ relationship, taught }: Known,
) => {
	const looked = {
		...{ message: lookIn.includes('message') ? message : null, source },
		custom: lookIn.includes('custom') ? custom : {},
	};
	return guessCategory(guessedOf(looked, relationship), taught?.taught.model);
};

type Recorder = (itemIndex: number, lead: Lead, qualified: Qualified) => Promise<void>;

/** Keeps each decision, and ends the inquiries that go to nobody. */
function recorder({
	workspace,
	workspaceOf,
	keepPolicy,
	now,
}: {
	workspace: OpenWorkspace;
	workspaceOf: ReturnType<typeof workspaceReader>;
	keepPolicy: ReturnType<typeof policyKeeper>;
	now: number;
}): Recorder {
	return async (itemIndex, lead, { observed, qualification, settings, hash }) => {
		const session = workspace(workspaceOf(itemIndex, lead));
		const { events } = session;
		await keepPolicy(session, hash, settings);
		if (endings.has(qualification.verdict)) {
			await endInquiry(session, lead, qualification.verdict, now);
		}
		await events.append([
			{
				at: now,
				type: 'lead.qualified',
				inquiryId: lead.inquiryId,
				leadId: lead.id,
				data: qualifiedData(qualification, observed, hash),
			},
		]);
	};
}
