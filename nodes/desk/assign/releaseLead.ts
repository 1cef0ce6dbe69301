import {
	reasonToRelease,
	wordOfReason,
	type Owner,
	type Lead,
	type Release,
	type ReleaseReason,
} from '../../core/lead';
import { endOfStanding } from '../../core/route';
import type { StoreSession } from '../../store';
import { endHolding, endUnowned } from '../holding';
import { asKnown, changeStatus, type LeadAsKnown } from '../people';
import { creditTaken } from './creditTaken';
import { peopleOf } from './peopleOf';

/** A lead whose work is over for who has it. */
export interface ReleaseFacts {
	lead: Lead;
	why: ReleaseReason;
}

type ReleaseBooks = Pick<
	StoreSession,
	| 'assignments'
	| 'deliveries'
	| 'enrolments'
	| 'events'
	| 'holdings'
	| 'inquiries'
	| 'shadows'
	| 'timers'
	| 'leads'
	| 'owners'
	| 'policies'
>;

/**
 * Ends that somebody has a lead as an open one, once. Where the reason says where the lead stands, that
 * is kept; who had nothing of it gets their credit; who declined is not the lead's owner any more. One that
 * waits or that a queue has ends by such a reason, too.
 *
 * @param now epoch milliseconds
 * @example
 * (await releaseLead(session, { lead, why: 'won' }, now)).reason // 'Released from Ann (won).'
 */
export async function releaseLead(
	session: ReleaseBooks,
	{ lead: onItem, why }: ReleaseFacts,
	now: number,
): Promise<Release> {
	const meant = await asKnown(session, onItem);
	const { name, becomes, hadNothing } = reasonToRelease(why);
	const word = wordOfReason(why);
	const holding = await endHolding(session, meant.lead.id, { why: word, at: now }, now);
	const unowned = becomes && (await endWithoutOwner(session, meant.lead.inquiryId, word));
	const said = becomes && ({ ...becomes, reason: name, at: now, cause: 'person' } as const);
	const changed = said && (await changeStatus(session, meant.lead.id, said, now))?.changed;
	if (!holding) {
		if (unowned) return unowned;
		const before = await releasedBefore(session, meant, word);
		if (!becomes || !changed) return before;
		const kept = endOfStanding(becomes);
		return { ...before, reason: `${before.reason} Its status is kept all the same: ${kept}.` };
	}

	const { inquiryId, leadId, since } = holding;
	const before = (await session.assignments.current(inquiryId)) ?? null;
	const credited =
		hadNothing &&
		(await creditTaken(session, { inquiryId, leadId, before, why: word, turnBack: true }));
	if (why === 'declined') await takeFromOwner(session, meant);
	const owner = before?.owner?.name ?? holding.ownerKey;
	return {
		...{ released: true, owner, why: word, since: new Date(since).toISOString(), repeated: false },
		reason: `Released from ${owner} (${word})${credited ? '; it does not count for them' : ''}.`,
	};
}

/**
 * Ends an inquiry that no owner has yet: it waits for nobody any more, and no queue has to look at it.
 *
 * @returns `null` where an owner has or had it, or nobody was to have it yet
 */
async function endWithoutOwner(
	session: ReleaseBooks,
	inquiryId: string,
	word: string,
): Promise<Release | null> {
	const current = await session.assignments.current(inquiryId);
	if (!current || current.owner) return null;
	const { waiting, queue } = current;
	const repeated = (await session.inquiries.outcomeOf(inquiryId)) === word;
	if (!repeated) await endUnowned(session, inquiryId, word);
	const wasWhere = waiting
		? `it waited for the pool "${waiting.for}", and waits no more`
		: `the queue "${queue?.name ?? ''}" had it, and no owner`;
	return {
		...{ released: true, owner: null, why: word, since: waiting?.since ?? current.assignedAt },
		...{ repeated, reason: `Ended (${word}): ${wasWhere}.` },
	};
}

/** What is said of a lead that nobody has as an open one. */
async function releasedBefore(
	session: Pick<StoreSession, 'assignments' | 'events' | 'owners'>,
	{ lead: { inquiryId, id: leadId }, known }: LeadAsKnown,
	word: string,
): Promise<Release> {
	const current = await session.assignments.current(inquiryId);
	if (current?.waiting) {
		return {
			...{ released: false, owner: null, why: word, since: null, repeated: false },
			reason: `Nothing to release: nobody has it yet, it waits for the pool "${current.waiting.for}".`,
		};
	}
	const log = await session.events.ofTypes({ inquiryId, leadId }, ['lead.released']);
	const last = log.at(-1)?.data as { owner: string; why: string } | undefined;
	const repeated = last?.why === word;
	const owner = last ? await whoHad(session, last.owner, current?.owner) : null;
	const nobody =
		known || current
			? 'nobody has it as an open lead'
			: 'no lead with its IDs is known in this workspace';
	const why = last ? `it was released from ${owner} before (${last.why})` : nobody;
	return {
		...{ released: repeated, owner, why: word, since: null, repeated },
		reason: `Nothing to release: ${why}.`,
	};
}

/** What is called whose key the log has; by it where somebody else was given the inquiry since. */
async function whoHad(
	session: Pick<StoreSession, 'owners'>,
	key: string,
	given: Owner | null | undefined,
): Promise<string> {
	return given && (await peopleOf(session)).keyOf(given) === key ? given.name : key;
}

/** Their next inquiry is not given to who did not want this one. */
async function takeFromOwner({ leads }: Pick<StoreSession, 'leads'>, { known }: LeadAsKnown) {
	if (known?.owner) await leads.save({ ...known, owner: null }, []);
}
