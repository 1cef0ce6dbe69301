import type { EventData } from '../../core/events';
import { readPath } from '../../core/fieldPath';
import {
	decideQualificationAgain,
	decisionFacts,
	readKeptSettings,
	type Example,
	type KeptSettings,
	type QualifyRecord,
} from '../../core/qualify';
import type { LeadEvent, ReadSession } from '../../store';

/** Reads the store, as it is at one moment and in nobody's way. */
export type ReadHistory = <Result>(
	work: (session: Pick<ReadSession, 'events' | 'policies'>) => Promise<Result>,
) => Promise<Result>;

/** When inquiries came in that are learned from, in epoch milliseconds; `null` for no bound. */
export interface HistorySpan {
	from: number | null;
	to: number | null;
}

/** Leads that are learned from. */
export interface History {
	examples: Example[];
	/** How many were looked at that have neither been won nor lost. */
	open: number;
	/** How many nothing could be read of. */
	unread: number;
	/** Of a list: of how many nobody can tell how they ended, and why; not there where all were told. */
	untold?: UntoldOutcomes;
}

/** Leads of a list of which nobody can tell how they ended. */
export interface UntoldOutcomes {
	/** How many do not say. */
	empty: number;
	/** What others say that is not understood, the most frequent first. */
	values: Array<{ said: string; leads: number }>;
	/** Whether one text stands for all of them, as where the name of a field was typed. */
	isFixed: boolean;
}

/** So many inquiries are looked at, the last ones. */
const MOST_INQUIRIES = 10_000;

/** So many records are decided again before others have a turn. */
const AT_ONCE = 200;

/**
 * What the store has of leads that were won or lost: each inquiry as it was known when it was scored first,
 * and how its lead ended before the next one. What came to be known later is not looked at.
 *
 * @param now epoch milliseconds
 * @param letOthers waits until others had a turn
 */
export async function historyInStore(
	read: ReadHistory,
	{ from, to }: HistorySpan,
	now: number,
	letOthers: () => Promise<void>,
): Promise<History> {
	const scored = await read(async ({ events }) =>
		firstOfEach(await events.ofLastInquiries('lead.qualified', to ?? now + 1, MOST_INQUIRIES)),
	);
	const asked = scored.filter(({ at }) => from === null || at >= from);
	const ends = await endsOf(read, scored);
	const settings = new Map<string, KeptSettings | undefined>();
	const history: History = { examples: [], open: 0, unread: 0 };
	for (const [at, { inquiryId, record }] of asked.entries()) {
		if (at % AT_ONCE === AT_ONCE - 1) await letOthers();
		const won = ends.get(inquiryId);
		if (won === undefined) {
			history.open++;
			continue;
		}
		const hash = record.settings;
		if (!settings.has(hash)) {
			const kept = await read(async ({ policies }) => await policies.find(hash));
			settings.set(hash, readKeptSettings(kept));
		}
		const policy = settings.get(hash)?.policy;
		if (policy) history.examples.push(exampleOf(policy, record, won));
		else history.unread++;
	}
	return history;
}

function exampleOf(policy: KeptSettings['policy'], record: QualifyRecord, won: boolean): Example {
	const decided = decideQualificationAgain(policy, record);
	return {
		facts: { ...record.observed.facts, ...decisionFacts(decided) },
		...{ won, score: decided.fit + decided.intent },
	};
}

/** The first time that an inquiry was scored. */
interface Scored {
	inquiryId: string;
	leadId: string;
	/** Epoch milliseconds. */
	at: number;
	record: QualifyRecord;
}

/** @param events the newest of each inquiry first */
function firstOfEach(events: readonly LeadEvent[]): Scored[] {
	const first = new Map<string, Scored>();
	for (const { inquiryId, leadId, at, data } of events) {
		if (inquiryId === null || !readPath(data, ['record', 'observed'])) continue;
		const { record } = data as { record: QualifyRecord };
		first.set(inquiryId, { inquiryId, leadId: leadId ?? inquiryId, at, record });
	}
	return [...first.values()];
}

/** By inquiry, whether its lead was won before the next inquiry; not there where nothing ended. */
async function endsOf(read: ReadHistory, scored: readonly Scored[]): Promise<Map<string, boolean>> {
	const ofLead = Map.groupBy(
		scored.toSorted((one, other) => one.at - other.at),
		({ leadId }) => leadId,
	);
	const changes = await read(
		async ({ events }) => await events.ofLeads('lead.statusChanged', [...ofLead.keys()]),
	);
	const ends = new Map<string, boolean>();
	for (const { leadId, at, data } of changes) {
		const { closedAs } = data as Partial<EventData<'lead.statusChanged'>>;
		const last = ofLead.get(leadId ?? '')?.findLast((each) => each.at <= at);
		if (last && closedAs) ends.set(last.inquiryId, closedAs === 'won');
	}
	return ends;
}
