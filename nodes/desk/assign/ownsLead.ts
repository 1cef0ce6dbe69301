import type { Owner } from '../../core/lead';
import { keyOfOwner } from '../../core/route';
import type { StoreSession } from '../../store';

/**
 * Whether a known lead is somebody's, by whatever ID or e-mail they had then. An owner of one
 * inquiry need not be that of the lead: a newer inquiry may have gone to somebody else.
 */
export async function ownsLead(
	{ leads, owners }: Pick<StoreSession, 'leads' | 'owners'>,
	leadId: string,
	owner: Owner | null,
): Promise<boolean> {
	const ofLead = (await leads.find(leadId))?.owner;
	if (!owner || !ofLead) return false;
	const known = await owners.all();
	const keyOf = (each: Owner) => keyOfOwner(known, each) ?? each.id;
	return keyOf(owner) === keyOf(ofLead);
}
