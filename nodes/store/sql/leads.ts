import { isErased } from '../../core/erase';
import type { FoundByKey, KnownLead, LeadBook, MatchKey, MatchKeys } from '../books';
import { accountColumns, AccountMembers, companyMarksOf } from './accountMembers';
import type { BatchSql } from './BatchSql';
import { candidateIds, mostOfOneKey } from './candidates';
import { forgottenBehind, lastLookedAt } from './forgotten';
import { keyHolders, type KeyHolders } from './keyHolders';
import { addKeys, provingKey } from './leadKeys';
import { within } from './limits';
import { leadColumns, toKnownLead, type LeadRow, type StoredPerson } from './leadRow';
import { ownerText } from './ownerText';
import type { ReadAhead } from './ReadAhead';
import { inBlocks, placeholders } from './Sql';

const withIds = (ids: number) =>
	`SELECT ${leadColumns} FROM lead l WHERE l.workspace = ? AND l.id IN ${placeholders(ids)}`;

/** Without the workspace, since SQLite would look through all of it. */
const withNumbers = (numbers: number) =>
	`SELECT ${leadColumns}, l.number, l.workspace FROM lead l WHERE l.number IN ${placeholders(numbers)}`;

/** The known leads of numbers, by their numbers. */
export async function leadsOfNumbers(
	sql: BatchSql,
	workspace: string,
	numbers: readonly number[],
): Promise<Map<number, KnownLead>> {
	const leads = new Map<number, KnownLead>();
	for (const some of inBlocks(numbers)) {
		const rows = await sql.all<LeadRow & { number: number; workspace: string }>(
			withNumbers(some.length),
			...some,
		);
		for (const row of rows) {
			const isKnown = row.workspace === workspace && row.merged_into === null;
			if (isKnown) leads.set(row.number, toKnownLead(row));
		}
	}
	return leads;
}

const behind = `SELECT ${leadColumns} FROM lead l
	WHERE l.workspace = ? AND l.id > ? AND l.merged_into IS NULL ORDER BY l.id LIMIT ?`;

const put = `INSERT INTO lead (workspace, id, first_seen_at, last_inquiry_at, last_touch_at,
		inquiries, status, owner, person, ${accountColumns.join(', ')})
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
	ON CONFLICT (workspace, id) DO UPDATE SET
		first_seen_at = excluded.first_seen_at, last_inquiry_at = excluded.last_inquiry_at,
		last_touch_at = excluded.last_touch_at, inquiries = excluded.inquiries,
		status = excluded.status, owner = excluded.owner, person = excluded.person,
		domain = excluded.domain, account = excluded.account,
		firm = excluded.firm`;

const touch = `UPDATE lead SET last_touch_at = ?
	WHERE workspace = ? AND id = ? AND (last_touch_at IS NULL OR last_touch_at < ?)`;

export class SqlLeadBook implements LeadBook {
	private readonly byId: ReadAhead<LeadRow>;

	private readonly members: AccountMembers;

	private readonly holders: KeyHolders;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		this.byId = sql.readAhead({
			by: 'leadIds',
			statement: withIds,
			values: [workspace],
			idOf: (row) => row.id,
		});
		this.members = new AccountMembers(sql, workspace);
		this.holders = keyHolders(sql, workspace);
	}

	async find(leadId: string) {
		const [row] = await this.byId.of(leadId);
		if (row?.merged_into == null) return row && toKnownLead(row);
		// What a lead became has not become another itself: it is that one then.
		const [survivor] = await this.byId.of(row.merged_into);
		return survivor && toKnownLead(survivor);
	}

	async findCandidates(keys: MatchKeys) {
		const { kindsOf, more } = await candidateIds(this.sql, this.workspace, this.holders, keys);
		const found: FoundByKey[] = [];
		for (const ids of inBlocks([...kindsOf.keys()])) {
			const rows = await this.sql.all<LeadRow>(withIds(ids.length), this.workspace, ...ids);
			for (const row of rows) {
				found.push({ lead: toKnownLead(row), sharedKinds: kindsOf.get(row.id) ?? [] });
			}
		}
		found.sort(
			(a, b) => a.lead.firstSeenAt - b.lead.firstSeenAt || (a.lead.id < b.lead.id ? -1 : 1),
		);
		return { found, more };
	}

	async ofAccount(account: Parameters<LeadBook['ofAccount']>[0]) {
		return await this.members.of(account);
	}

	async unknownWith(key: MatchKey) {
		const { isThisKey, values } = provingKey(key);
		const rows = await this.sql.all<{ id: string; known: string | null }>(
			`SELECT k.id, l.id AS known FROM (SELECT workspace, lead_id AS id FROM lead_key
				WHERE workspace = ? AND ${isThisKey} ORDER BY lead_id LIMIT ${mostOfOneKey + 1}) k
			LEFT JOIN lead l ON l.workspace = k.workspace AND l.id = k.id ORDER BY k.id`,
			this.workspace,
			...values,
		);
		const first = rows.slice(0, mostOfOneKey).filter(({ known }) => known === null);
		return { ids: first.map(({ id }) => id), hasMore: rows.length > mostOfOneKey };
	}

	async page(after: string, limit: number) {
		const rows = await this.sql.all<LeadRow>(behind, this.workspace, after, limit);
		return rows.map(toKnownLead);
	}

	async forgotten(after: string, look: number) {
		const rows = await this.sql.all<LeadRow>(forgottenBehind, this.workspace, after, look);
		const [last] = await this.sql.all<{ id: string }>(
			lastLookedAt,
			...[this.workspace, after, look - 1],
		);
		// The rows of those who were erased stay for what they count.
		const found = rows.filter(({ id }) => !isErased(id)).map(toKnownLead);
		return { found, end: last?.id ?? null };
	}

	async keysOf(leadId: string) {
		return await this.sql.all<MatchKey>(
			'SELECT kind, value FROM lead_key WHERE workspace = ? AND lead_id = ? ORDER BY kind, value',
			this.workspace,
			leadId,
		);
	}

	async save(lead: KnownLead, proving: readonly MatchKey[]) {
		const { id, status, owner, firstSeenAt, lastInquiryAt, lastTouchAt, inquiries } = lead;
		const { fullName, email, phone, company, domain, closedAs, reason, statusAt, crm } = lead;
		// Of most leads nobody said where they stand, and JSON leaves out what is not there.
		const standing = { closedAs, reason, statusAt, crm };
		const marks = companyMarksOf(lead);
		const person: StoredPerson = { fullName, email, phone, company, domain, ...standing };
		this.sql.later(
			put,
			id,
			...[this.workspace, within('Lead ID', id), firstSeenAt, lastInquiryAt, lastTouchAt],
			...[inquiries, status, owner && ownerText(owner)],
			() => JSON.stringify(person),
			...accountColumns.map((column) => marks[column]),
		);
		this.members.forgetAll();
		addKeys(this.sql, this.workspace, id, proving);
	}

	async touch(leadId: string, at: number) {
		this.sql.later(touch, leadId, at, this.workspace, leadId, at);
		this.members.forgetAll();
	}
}
