import { undoMs } from '../../core/match';
import { spreadRefusals } from '../people/refusals';
import { countedByCapsMs } from '../assign/capsInUse';
import type { StoreSession, SweepPosition } from '../../store';

/** How much one transaction looks at, so that nobody waits long for it: some 60 ms. */
const inquiriesAtOnce = 50;
const eventsAtOnce = 1_000;
const mergesAtOnce = 200;

/**
 * How long to keep what is over, in milliseconds; `null` for ever. What a cap still counts is kept for
 * as long as it does.
 */
export interface Keep {
	closedLeadsMs: number | null;
	eventsMs: number | null;
}

/** How much went. */
export interface Swept {
	leads: number;
	events: number;
}

/** Runs one step in a transaction of its own; gives nothing when no more steps are wanted. */
export type TakeTurn = <Result>(
	work: (
		session: Pick<StoreSession, 'retention' | 'settings' | 'leads' | 'refusals'>,
	) => Promise<Result>,
) => Promise<Result | undefined>;

/**
 * Deletes what is older than it is to be kept, a little in each transaction, so that others work
 * in between; how leads were before a merge that can be undone no more goes in any case.
 *
 * @param now epoch milliseconds
 */
export async function sweep(
	takeTurn: TakeTurn,
	{ closedLeadsMs, eventsMs }: Keep,
	now: number,
): Promise<Swept> {
	const swept = {
		leads: closedLeadsMs === null ? 0 : await deleteLeads(takeTurn, closedLeadsMs, now),
		events: eventsMs === null ? 0 : await deleteEvents(takeTurn, now - eventsMs),
	};
	await deleteMerges(takeTurn, now - undoMs);
	return swept;
}

async function deleteLeads(takeTurn: TakeTurn, keepMs: number, now: number): Promise<number> {
	let deleted = 0;
	let from: SweepPosition | undefined;
	do {
		const step = await takeTurn(async (session) => {
			const before = now - Math.max(keepMs, await countedByCapsMs(session, now));
			return await session.retention.deleteClosedLeads(
				before,
				inquiriesAtOnce,
				from,
				async (leadIds) => await spreadRefusals(session, leadIds, now),
			);
		});
		deleted += step?.deleted ?? 0;
		from = step?.next ?? undefined;
	} while (from);
	return deleted;
}

async function deleteMerges(takeTurn: TakeTurn, before: number): Promise<void> {
	for (;;) {
		const step = await takeTurn(
			async ({ retention }) => await retention.deleteMerges(before, mergesAtOnce),
		);
		if (step !== mergesAtOnce) return;
	}
}

async function deleteEvents(takeTurn: TakeTurn, before: number): Promise<number> {
	let deleted = 0;
	for (;;) {
		const step = await takeTurn(
			async ({ retention }) => await retention.deleteEvents(before, eventsAtOnce),
		);
		deleted += step ?? 0;
		if (step !== eventsAtOnce) return deleted;
	}
}
