import type { CrmRecord, Owner } from '../../core/lead';
import type { CrmOwner } from '../../core/match';
import { memberMeant, type AccountSaid, type LeadOwner, type OwnerMarks } from '../../core/route';
import type { KnownLead, StoreSession } from '../../store';
import type { Team } from './Team';

/** What an item says of who owns its lead. */
export interface OwnerOnItem {
	/** By what Dedup Match or the flow wrote beside the match. */
	named: OwnerMarks | null;
	/** The record of the CRM as it was read for this inquiry, such as by a search. */
	crm: CrmRecord | null;
	/** What else it says of who owns the record. */
	crmOwner?: CrmOwner;
	/** The company, and whose it is. */
	account?: AccountSaid | null;
}

interface OwnerFacts extends Pick<OwnerOnItem, 'named' | 'crm' | 'crmOwner'> {
	inquiryId: string;
	/** The lead as the store has it; `undefined` for one that Dedup Match has not seen. */
	stored: KnownLead | undefined;
	/** The record of the CRM that the lead carries from before. */
	crmBefore: CrmRecord | null;
}

/**
 * Who owns a lead before it is decided. The CRM's word of now comes first, since people hand their
 * contacts over there; then that of the Lead Store; then what the item names, and what the CRM said
 * before. Who is in the table counts more than who is not.
 *
 * @returns `null` where nobody is said to own it; without a member where nobody of the table is meant
 */
export async function leadOwner(
	session: Pick<StoreSession, 'inquiries'>,
	team: Team,
	{ inquiryId, stored, named, crm, crmOwner, crmBefore }: OwnerFacts,
): Promise<LeadOwner | null> {
	const said = [
		inCrm(crm, team, crmOwner),
		stored?.owner ? known(stored.owner, team) : null,
		named && !(await isOutdated(session, named, stored, inquiryId))
			? memberMeant(named, (owner) => team.memberOf(owner))
			: null,
		inCrm(crmBefore, team),
	].filter((owner) => owner !== null);
	return said.find(({ member }) => member !== null) ?? said[0] ?? null;
}

const known = (owner: Owner, team: Team): LeadOwner => ({
	name: owner.name,
	member: team.memberOf(owner),
});

function inCrm(
	record: CrmRecord | null,
	team: Team,
	{ email, name }: CrmOwner = { email: null, name: null },
): LeadOwner | null {
	if (record?.ownerId == null) return null;
	const marks = { id: null, crmId: record.ownerId, email, name };
	return {
		...memberMeant(marks, (owner) => team.memberOf(owner)),
		system: record.system ?? 'the CRM',
	};
}

/** What Dedup Match wrote is outdated where the store has nobody now; what the flow wrote is not. */
async function isOutdated(
	{ inquiries }: Pick<StoreSession, 'inquiries'>,
	{ id }: OwnerMarks,
	stored: KnownLead | undefined,
	inquiryId: string,
): Promise<boolean> {
	if (!stored || id === null) return false;
	const { match } = ((await inquiries.find(inquiryId))?.item ?? {}) as {
		match?: { owner?: { id?: unknown } | null };
	};
	return match?.owner?.id === id;
}
