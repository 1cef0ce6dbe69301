import { leadSchema } from '../../../core/lead';
import { consider, namesBehind, personOf, type FoundLead } from '../../../core/match';
import type { KnownLead } from '../../books';
import { itemOf, type ItemRow } from '../itemText';
import { SqlLeadBook } from '../leads';
import type { Sql } from '../Sql';

/**
 * Those of the holders of a mailbox who are the same person as one that is named, by the rule of
 * Lead Dedup Match: whose name is another is somebody else, and where several names stand behind it,
 * who gave none is nobody's.
 *
 * @param named ids of leads, and of inquiries without a known lead
 * @param holders all who have the mailbox
 */
export async function onePersonWith(
	sql: Sql,
	workspace: string,
	named: readonly string[],
	holders: readonly string[],
): Promise<string[]> {
	const found: FoundLead[] = [];
	for (const id of holders) {
		found.push({ lead: await recordOf(sql, workspace, id), sharedKinds: ['email'] });
	}
	const isNamed = new Set(named);
	// Who is called alike is compared alike; of one person there may be very many leads.
	const people = new Map(
		found.filter(({ lead }) => isNamed.has(lead.id)).map(({ lead }) => [lead.fullName, lead]),
	);
	const same = new Set<string>();
	for (const person of people.values()) {
		const others = found.filter(({ lead }) => lead.fullName !== person.fullName);
		const { considered } = consider(person, found, ['email'], namesBehind(person, others, {}));
		for (const each of considered) if (each.standing === 'same') same.add(each.found.lead.id);
	}
	return [...same];
}

/** The record of a lead; of an inquiry without a known lead, the one that its item would make. */
async function recordOf(sql: Sql, workspace: string, id: string): Promise<KnownLead> {
	const known = await new SqlLeadBook(sql, workspace).find(id);
	if (known) return known;
	const [row] = await sql.all<ItemRow & { item: string }>(
		'SELECT workspace, id, lead_id, item FROM inquiry WHERE workspace = ? AND id = ?',
		workspace,
		id,
	);
	const lead = row && leadSchema.safeParse(itemOf(row.item, row).lead);
	const person = lead?.success ? personOf(lead.data) : nobody;
	return { ...unknown, ...person, id };
}

const nobody = { fullName: null, email: null, phone: null, company: null, domain: null };

const unknown: Omit<KnownLead, 'id' | keyof typeof nobody> = {
	status: 'open',
	owner: null,
	...{ firstSeenAt: 0, lastInquiryAt: 0, lastTouchAt: null, inquiries: 0 },
};
