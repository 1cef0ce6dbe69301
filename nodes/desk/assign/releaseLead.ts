import { reasonToRelease, type Lead, type Release, type ReleaseReason } from '../../core/lead';
import type { StoreSession } from '../../store';
import { endHolding } from '../holding';
import { asKnown, changeStatus, type LeadAsKnown } from '../people';
import { creditTaken } from './creditTaken';

/** A lead whose work is over for who has it. */
export interface ReleaseFacts {
	lead: Lead;
	why: ReleaseReason;
}

type ReleaseBooks = Pick<
	StoreSession,
	| 'assignments'
	| 'deliveries'
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
 * is kept; who had nothing of it gets their credit; who declined is not the lead's owner any more.
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
	const word = name.toLowerCase();
	const holding = await endHolding(session, meant.lead.id, { why: word, at: now }, now);
	if (becomes) {
		const said = { ...becomes, reason: name, at: now, cause: 'person' } as const;
		await changeStatus(session, meant.lead.id, said, now);
	}
	if (!holding) return await releasedBefore(session, meant, word);

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

/** What is said of a lead that nobody has as an open one. */
async function releasedBefore(
	{ events }: Pick<StoreSession, 'events'>,
	{ lead: { inquiryId, id: leadId } }: LeadAsKnown,
	word: string,
): Promise<Release> {
	const log = await events.ofTypes({ inquiryId, leadId }, ['lead.released']);
	const last = log.at(-1)?.data as { owner: string; why: string } | undefined;
	const repeated = last?.why === word;
	return {
		...{ released: repeated, owner: last?.owner ?? null, why: word, since: null, repeated },
		reason: last
			? `Nothing to release: it was released from ${last.owner} before (${last.why}).`
			: 'Nothing to release: nobody has it as an open lead.',
	};
}

/** Their next inquiry is not given to who did not want this one. */
async function takeFromOwner({ leads }: Pick<StoreSession, 'leads'>, { known }: LeadAsKnown) {
	if (known?.owner) await leads.save({ ...known, owner: null }, []);
}
