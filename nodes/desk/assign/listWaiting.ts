import { attempt } from '../../core/attempt';
import { LeadOpsError } from '../../core/errors';
import { assignmentSchema, type Priority } from '../../core/lead';
import type { PlacedTimer, StoreSession, TimerPlace } from '../../store';

/** A lead that waits for somebody who can take it, as a person reads it. */
export interface WaitingLead {
	inquiryId: string;
	leadId: string | null;
	/** Who it is, by name or else by email or phone. */
	lead: string;
	company: string | null;
	/** The pool that it waits for. */
	for: string;
	/** A sentence. */
	why: string;
	since: string;
	/** For how long, in whole minutes. */
	waitedMinutes: number;
	/** When it is looked at again. */
	until: string;
	/** When it goes on to the next rule or the queue, should nobody have it by then. */
	giveUpAt: string;
	priority: Priority;
	rule: string;
}

/** A page of the leads that wait. */
export interface WaitingList {
	/** Who is looked at first comes first, of one moment the most urgent, then the oldest. */
	leads: WaitingLead[];
	/** How many wait in all, counted up to {@link mostCounted}. */
	total: number;
	/** What to ask for the next page with; `null` behind the last one. */
	next: string | null;
}

/** Whoever has more waiting than that knows enough. */
export const mostCounted = 10_000;

/**
 * Lists the leads that wait for somebody who can take them, with why and until when. However many wait,
 * it reads one page.
 *
 * @param page how many, and what the page before gave as `next`; empty for the first one
 * @param now epoch milliseconds
 * @throws LeadOpsError `waiting.after` for what no page gave
 */
export async function listWaiting(
	{ timers }: Pick<StoreSession, 'timers'>,
	{ most, after }: { most: number; after: string },
	now: number,
): Promise<WaitingList> {
	const line = await timers.inLine('wake-up', most + 1, after === '' ? undefined : placeOf(after));
	const page = line.slice(0, most);
	const last = line.length > most ? page.at(-1) : undefined;
	return {
		leads: page.flatMap((timer) => describe(timer, now)),
		total: await timers.count('wake-up', mostCounted),
		next: last ? pageAfter(last) : null,
	};
}

function describe({ inquiryId, item }: PlacedTimer, now: number): WaitingLead[] {
	const assignment = assignmentSchema.safeParse(item.assignment).data;
	if (!assignment?.waiting) return [];
	const { waiting, priority, rule } = assignment;
	const lead = (item.lead ?? {}) as Readonly<Record<string, unknown>>;
	const text = (field: string) => {
		const value = lead[field];
		return typeof value === 'string' && value !== '' ? value : null;
	};
	return [
		{
			...{ inquiryId, leadId: text('id') },
			lead: text('fullName') ?? text('email') ?? text('phone') ?? inquiryId,
			company: text('company'),
			...{ for: waiting.for, why: waiting.why, since: waiting.since },
			waitedMinutes: Math.max(0, Math.floor((now - Date.parse(waiting.since)) / 60_000)),
			...{ until: waiting.until, giveUpAt: waiting.giveUpAt, priority, rule },
		},
	];
}

const pageAfter = ({ visibleAt, id, inquiryId }: TimerPlace): string =>
	Buffer.from(JSON.stringify([visibleAt, id, inquiryId])).toString('base64url');

function placeOf(after: string): TimerPlace {
	const read = attempt((): unknown => JSON.parse(Buffer.from(after, 'base64url').toString()));
	const [visibleAt, id, inquiryId] = read.ok && Array.isArray(read.value) ? read.value : [];
	if (typeof visibleAt === 'number' && typeof id === 'string' && typeof inquiryId === 'string') {
		return { visibleAt, id, inquiryId };
	}
	throw new LeadOpsError({
		code: 'waiting.after',
		message: `After: "${after.slice(0, 40)}" is no place in the list of who waits`,
		hint: 'Leave After empty for the first page, and write there what the page before gave as waiting.next.',
	});
}
