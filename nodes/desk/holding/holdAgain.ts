import { keyOfOwner, poolKey } from '../../core/route';
import type { KnownLead, StoreSession } from '../../store';

export type HoldAgainBooks = Pick<
	StoreSession,
	'assignments' | 'holdings' | 'inquiries' | 'owners' | 'events'
>;

/**
 * Has a lead's owner hold it as an open one again, whose work on it was over; not where somebody holds it,
 * nor where it has no owner any more.
 *
 * @param at since when, in milliseconds
 * @param now epoch milliseconds
 * @returns whether they do by this
 */
export async function holdAgain(
	{ assignments, holdings, inquiries, owners, events }: HoldAgainBooks,
	{ id: leadId, owner }: Pick<KnownLead, 'id' | 'owner'>,
	at: number,
	now: number,
): Promise<boolean> {
	if (!owner || (await holdings.find(leadId))) return false;
	const inquiryId = await inquiries.newestOf(leadId);
	if (inquiryId === null) return false;
	const ownerKey = keyOfOwner(await owners.all(), owner) ?? owner.id;
	const pool = poolKey((await assignments.current(inquiryId))?.pool ?? '');
	await holdings.take({ leadId, ownerKey, since: at, inquiryId, pool });
	const about = { at: now, inquiryId, leadId };
	await events.append([{ ...about, type: 'lead.heldAgain', data: { owner: ownerKey } }]);
	return true;
}
