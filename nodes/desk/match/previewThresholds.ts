import type { Match } from '../../core/lead';
import {
	calledBy,
	decideAmong,
	isWholeRecord,
	matchAmong,
	recordedFacts,
	type AmongFacts,
	type ComparedPart,
	type MatchedData,
	type Thresholds,
} from '../../core/match';
import type { LeadEvent, ReadSession } from '../../store';
import { othersThan, previewOf, type DecidedLead, type Preview } from './thresholdsPreview';

/** Reads what was decided, and by which weights it is decided now. */
export type ReadDecisions = <Result>(
	work: (session: Pick<ReadSession, 'events' | 'weights'>) => Promise<Result>,
) => Promise<Result>;

/** What is previewed. */
export interface PreviewFacts {
	/** Those on the screen. */
	thresholds: Thresholds;
	/** What is compared. */
	parts: readonly ComparedPart[];
}

/** So many inquiries are decided again. */
const MOST_INQUIRIES = 500;

/**
 * What thresholds would have done to the last 500 inquiries: each is decided again, by itself, among those
 * who were known when it came in, as the log has it, by the weights that are in use now. Nothing is written.
 *
 * @param now epoch milliseconds
 * @param letOthers waits until others had a turn
 */
export async function previewThresholds(
	read: ReadDecisions,
	{ thresholds, parts }: PreviewFacts,
	now: number,
	letOthers: () => Promise<void>,
): Promise<Preview> {
	const { events, weights } = await read(async (session) => ({
		events: await session.events.ofLastInquiries('lead.matched', now, MOST_INQUIRIES),
		weights: await session.weights.inUse(),
	}));
	const decisions = newestOfEach(events);
	const all = [thresholds, ...othersThan(thresholds)] as const;
	const leads: DecidedLead[] = [];
	for (const { data } of decisions) {
		await letOthers();
		const { record } = data as Partial<MatchedData>;
		if (!isWholeRecord(record)) continue;
		const { facts, records } = record;
		const recorded = recordedFacts({ facts, ...(records && { records }) }, weights);
		leads.push(decidedLead(recorded, parts, all));
	}
	return previewOf(leads, all, decisions.length - leads.length);
}

/** An inquiry counts once; its newest decision comes first. */
function newestOfEach(events: readonly LeadEvent[]): LeadEvent[] {
	const newest = new Map<string | null, LeadEvent>();
	for (const event of events) {
		if (!newest.has(event.inquiryId)) newest.set(event.inquiryId, event);
	}
	return [...newest.values()];
}

function decidedLead(
	{ known, records, ...more }: AmongFacts,
	parts: readonly ComparedPart[],
	all: readonly [Thresholds, ...Thresholds[]],
): DecidedLead {
	const matchAt = (thresholds: Thresholds): Match =>
		matchAmong(
			decideAmong({
				...{ ...more, known: { ...known, parts, thresholds } },
				...(records && { records: { ...records, parts, thresholds } }),
			}),
		);
	return {
		name: calledBy(known.person),
		match: matchAt(all[0]),
		decisions: all.map((thresholds) => matchAt(thresholds).decision),
		decide: (thresholds) => matchAt(thresholds).decision,
	};
}
