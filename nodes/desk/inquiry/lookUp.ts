import type { Lead } from '../../core/lead';
import {
	comparableOfLead,
	onlyParts,
	personKeysOf,
	personOf,
	preselect,
	type AmongFacts,
	type ComparedPart,
	type CrmReading,
	type FoundLead,
	type MatchFacts,
	type Thresholds,
	type VersionedWeights,
} from '../../core/match';
import type { Inquiry, StoreSession } from '../../store';
import { markApart } from '../match/apart';
import { foundBeside, type FoundAmong, type ListedRecords } from '../match/listedRecords';

/** How somebody is looked for. */
export interface LookUpSettings {
	/** What is compared. */
	parts: readonly ComparedPart[];
	/** From which probability on somebody is known, and perhaps known. */
	thresholds: Thresholds;
	/** How long ago still is recent. */
	recentMs: number;
	/** Whether known leads decide; else they keep one lead a person, and only records decide. */
	countsKnown?: boolean;
}

/** Who is looked for, and where. */
interface LookUpTask {
	session: Pick<StoreSession, 'matches' | 'weights' | 'settings' | 'doubts' | 'merges'>;
	lead: Lead;
	settings: LookUpSettings;
	/** What the CRM says of the person, where the item holds it. */
	crm?: CrmReading;
	records?: ListedRecords;
	cameNow?: ReadonlySet<string>;
}

/** What proves a person, of what is compared. */
export const provingOf = (lead: Lead, { parts }: LookUpSettings) =>
	personKeysOf(personOf(lead)).filter(({ kind }) => parts.includes(kind));

/** What of a lead is compared. */
export const askedOf = (lead: Lead, { parts }: LookUpSettings) =>
	onlyParts(comparableOfLead(lead), parts);

/** Everything that decides who an inquiry is from. */
export async function factsOf(
	task: LookUpTask,
	{ receivedAt }: Pick<Inquiry, 'receivedAt'>,
): Promise<AmongFacts> {
	const { session, lead, settings, crm, records } = task;
	const { parts, thresholds, recentMs, countsKnown = true } = settings;
	const person = personOf(lead);
	const weights = await session.weights.inUse();
	const facts = async (looked: FoundAmong): Promise<MatchFacts> => ({
		...{ ...looked, person, receivedAt, parts, thresholds, weights, recentMs },
		found: await markApart(session, person, looked.found),
		...(crm?.standing && { standing: crm.standing }),
	});
	const known = await facts(await amongKnown(task, weights));
	if (!records) return { known, countsKnown: true };
	const ofRecords = records.lookUp({
		comparable: askedOf(lead, settings),
		parts,
		thresholds,
		weights,
	});
	return {
		known: countsKnown ? known : withUnderWay(task, known),
		...{ records: { ...(await facts(ofRecords)), among: 'records' }, countsKnown },
	};
}

/** The few known leads that it may be, and what is to be known of all that share a key with it. */
async function amongKnown(
	{ session, lead, settings }: LookUpTask,
	weights: VersionedWeights | undefined,
): Promise<FoundAmong> {
	const { parts, thresholds } = settings;
	const comparable = askedOf(lead, settings);
	const proving = provingOf(lead, settings);
	const { like, crowded, known } = await session.matches.lookUp({ comparable, proving });
	const told = preselect({ comparable, known, parts, thresholds, weights }, like);
	const likeOf = new Map(like.map((each) => [each.number, each]));
	const found: FoundLead[] = [];
	for (const { number, lead: known } of await session.matches.leadsOf(told.numbers)) {
		const { forms = [], sharedKinds = [] } = likeOf.get(number) ?? {};
		found.push({ lead: known, forms, sharedKinds });
	}
	return { comparable, known, behind: told.behind, found, ...foundBeside(told, crowded) };
}

/** Who asked so shortly before may have a record that was made after the list was read. */
const UNDER_WAY_MS = 3_600_000;

/** Marks those that no record can know yet: of this run, and of one beside it. */
const withUnderWay = ({ cameNow }: LookUpTask, facts: MatchFacts): MatchFacts => ({
	...facts,
	found: facts.found.map((each) => {
		const { id, lastInquiryAt } = each.lead;
		const cameBefore = Math.abs(facts.receivedAt - lastInquiryAt) <= UNDER_WAY_MS;
		return cameNow?.has(id) || cameBefore ? { ...each, isUnderWay: true } : each;
	}),
});
