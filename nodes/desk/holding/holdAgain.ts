import type { Owner } from '../../core/lead';
import { keyOfOwner, poolKey } from '../../core/route';
import type { KnownLead, StoreSession } from '../../store';

type HeldBooks = Pick<StoreSession, 'assignments' | 'holdings'>;

export type HoldAgainBooks = HeldBooks &
	Pick<StoreSession, 'inquiries' | 'owners' | 'events' | 'shadows'>;

/**
 * Has a lead's owner hold it as an open one again, whose work on it was over, and in each shadow whoever has
 * it there; not where somebody holds it, nor where it has no owner any more.
 *
 * @param at since when, in milliseconds
 * @param now epoch milliseconds
 * @returns whether they do by this
 */
export async function holdAgain(
	session: HoldAgainBooks,
	{ id: leadId, owner }: Pick<KnownLead, 'id' | 'owner'>,
	at: number,
	now: number,
): Promise<boolean> {
	const { inquiries, owners, events, shadows } = session;
	const inquiryId = await inquiries.newestOf(leadId);
	if (inquiryId === null) return false;
	const known = await owners.all();
	const takenFor = async ({ assignments, holdings }: HeldBooks, whose: Owner | null) => {
		if (!whose || (await holdings.find(leadId))) return null;
		const ownerKey = keyOfOwner(known, whose) ?? whose.id;
		const pool = poolKey((await assignments.current(inquiryId))?.pool ?? '');
		await holdings.take({ leadId, ownerKey, since: at, inquiryId, pool });
		return ownerKey;
	};
	for (const shadow of await shadows.all()) {
		const books = shadows.of(shadow);
		await takenFor(books, await books.leads.ownerOf(leadId));
	}
	const ownerKey = await takenFor(session, owner);
	if (ownerKey === null) return false;
	const about = { at: now, inquiryId, leadId };
	await events.append([{ ...about, type: 'lead.heldAgain', data: { owner: ownerKey } }]);
	return true;
}
