import {
	calledBy,
	comparableOfLead,
	comparedPartsOf,
	personKeysOf,
	personOf,
	undoMs,
	UNDO_DAYS,
	unmergeLeads,
	type Comparable,
	type SinceDecided,
	type Unmerged,
} from '../../core/match';
import type { Holding, KnownLead, LeadMerge, SaidSince, StoreSession } from '../../store';
import { leadOf, renameDeliveries } from './mergeLeads';

/** Which merge is to be undone. */
export interface UndoFacts {
	/** Of the lead that became another; of the one that stayed for its newest merge. */
	leadId: string;
	/** Who has it done; empty where nobody told. */
	by: string;
	/** False for a look before it. */
	forGood: boolean;
}

/** What became of a merge that was to be undone. */
export interface Undoing {
	/** In a sentence or two. */
	reason: string;
	canUndo: boolean;
	done: boolean;
	/** The lead that stayed, and the one that is apart from it again. */
	leadId: string | null;
	apartId: string | null;
	/** Whose each inquiry is that came after the merge, and how that is known. */
	since: Array<{ inquiryId: string; leadId: string; by: SinceDecided['by'] }>;
}

type UndoBooks = Pick<
	StoreSession,
	'leads' | 'inquiries' | 'merges' | 'holdings' | 'deliveries' | 'events'
>;

/**
 * Makes two leads again of one. Both are as before the merge, and what came since stays with whom it
 * belongs to, see {@link unmergeLeads}.
 *
 * @param now epoch milliseconds
 */
export async function undoMerge(
	session: UndoBooks,
	{ leadId, by, forGood }: UndoFacts,
	now: number,
): Promise<Undoing> {
	const { merge, problem } = await mergeOf(session, leadId, now);
	const current = merge && (await session.leads.find(merge.survivor.id));
	if (!merge || !current) return notUndone(problem ?? unknown);
	const received = await session.merges.inquiriesSince(merge);
	const came = received.map(({ id: inquiryId, receivedAt, item }) => ({
		...{ inquiryId, receivedAt, person: personOf(comparedPartsOf(item.lead)) },
	}));
	const said: Said = new Map(
		received.map(({ id, item }) => [id, comparableOfLead(comparedPartsOf(item.lead))]),
	);
	const apart = unmergeLeads(
		{
			survivor: { lead: merge.survivor, keys: merge.keys.survivor },
			merged: { lead: merge.merged, keys: merge.keys.merged },
			after: merge.after,
		},
		current,
		came,
	);
	const since = apart.since.map(({ inquiryId, side, by: how }) => ({
		...{ inquiryId, leadId: merge[side].id, by: how },
	}));
	const undoing: Undoing = {
		...{ canUndo: true, done: forGood, leadId: merge.survivor.id, apartId: merge.merged.id, since },
		reason: reasonOf(merge, apart, forGood),
	};
	if (forGood) await part(session, { merge, current, apart, said, by }, now);
	return undoing;
}

const unknown =
	'Nothing was undone: the store knows no lead with this ID, nor one that became another.';

interface FoundMerge {
	merge?: LeadMerge;
	problem?: string;
}

async function mergeOf(session: UndoBooks, id: string, now: number): Promise<FoundMerge> {
	const { merges } = session;
	const own = await merges.find(id);
	const lead = own ? undefined : await leadOf(session, id);
	const merge = own ?? (lead && (await merges.into(lead.id))[0]);
	if (!merge) {
		const problem = lead
			? `Nothing was undone: no lead became ${calledBy(lead)} (${lead.id}) within the last ${UNDO_DAYS} days.`
			: unknown;
		return { problem };
	}
	if (now - merge.at > undoMs) {
		return {
			problem: `Nothing was undone: the merge is more than ${UNDO_DAYS} days ago, and how the leads were before is no longer kept.`,
		};
	}
	const becameId = await merges.survivorOf(merge.merged.id);
	if (becameId === merge.survivor.id) return { merge };
	return {
		problem: `Nothing was undone: the lead ${merge.survivor.id} became ${becameId ?? 'another'} itself since. Undo that merge first.`,
	};
}

interface Parting {
	merge: LeadMerge;
	current: KnownLead;
	apart: Unmerged;
	said: Said;
	by: string;
}

/** What each inquiry says that came since, as it is compared. */
type Said = ReadonlyMap<string, Comparable>;

async function part(
	session: UndoBooks,
	{ merge, current, apart, said, by }: Parting,
	now: number,
): Promise<void> {
	const leaving = apart.since.filter(({ side }) => side === 'merged');
	const staying = apart.since.filter(({ side }) => side === 'survivor');
	const isOfMerged = new Set([...merge.inquiryIds, ...leaving.map((each) => each.inquiryId)]);
	const holding = await session.holdings.find(merge.survivor.id);
	const isMergeds = holding !== undefined && isOfMerged.has(holding.inquiryId);
	const changedHands = holding !== undefined && !wasBefore(merge, holding);
	await session.merges.undo(merge, {
		survivor: {
			...apart.survivor,
			...(isMergeds && changedHands && { owner: merge.survivor.owner }),
		},
		merged: { ...apart.merged, ...(isMergeds && changedHands && { owner: current.owner }) },
		leaving: leaving.map(({ inquiryId }) => inquiryId),
		staying: saidIn(staying, said),
		taken: saidIn(leaving, said),
	});
	await partHolding(session, merge, holding, isMergeds);
	await renameDeliveries(session, merge.merged.id, merge.survivor.id);
	const data = { inquiries: merge.inquiryIds.length, since: apart.since.length, by };
	const about = { at: now, type: 'lead.mergeUndone', inquiryId: null } as const;
	const [stays, left] = [merge.survivor.id, merge.merged.id];
	await session.events.append([
		{ ...about, leadId: stays, data: { ...data, other: left } },
		{ ...about, leadId: left, data: { ...data, other: stays } },
	]);
}

const wasBefore = ({ holdings }: LeadMerge, { ownerKey }: Holding) =>
	[holdings.survivor, holdings.merged].some((before) => before?.ownerKey === ownerKey);

/** Who has the lead has the one by whose inquiry they came to it; the other is whose it was before. */
async function partHolding(
	{ holdings }: Pick<StoreSession, 'holdings'>,
	{ survivor, merged, holdings: before }: LeadMerge,
	holding: Holding | undefined,
	isMergeds: boolean,
) {
	// The work on the joint lead is over, so it is on both.
	if (!holding) return;
	if (!isMergeds) {
		if (before.merged) await holdings.take(before.merged);
		return;
	}
	await holdings.end(survivor.id);
	await holdings.take({ ...holding, leadId: merged.id });
	if (before.survivor) await holdings.take(before.survivor);
}

const saidIn = (since: readonly SinceDecided[], said: Said): SaidSince => ({
	proving: since.flatMap(({ person }) => personKeysOf(person)),
	comparables: since
		.map(({ inquiryId }) => said.get(inquiryId))
		.filter((comparable) => comparable !== undefined),
});

function reasonOf({ survivor, merged }: LeadMerge, { since }: Unmerged, done: boolean): string {
	const two = `${calledBy(merged)} (${merged.id}) and ${calledBy(survivor)} (${survivor.id})`;
	const left = since.filter(({ side }) => side === 'merged').length;
	const stayed = since.length - left;
	const came =
		since.length === 0
			? 'nothing came in since'
			: `of what came in since, ${left} ${left === 1 ? 'inquiry goes' : 'inquiries go'} to the first and ${stayed} to the second`;
	return done
		? `${two} are two leads again, as before the merge; ${came}.`
		: `Nothing was undone, because Write for Good is off. ${two} would be two leads again; ${came}.`;
}

const notUndone = (reason: string): Undoing => ({
	...{ reason, canUndo: false, done: false, leadId: null, apartId: null, since: [] },
});
