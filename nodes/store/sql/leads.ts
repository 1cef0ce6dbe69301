import { firmKey } from '../../core/match';
import { hostIn } from '../../core/route';
import type { FoundByKey, KnownLead, LeadBook, MatchKey, MatchKeys } from '../books';
import { newestOwned, ownersByDomain, type AccountRow } from './accountOwners';
import type { BatchSql } from './BatchSql';
import { candidateIds, mostOfOneKey } from './candidates';
import { keyHolders, type KeyHolders } from './keyHolders';
import { addKeys, provingKey } from './leadKeys';
import { within } from './limits';
import { ownerOf, ownerText } from './ownerText';
import type { ReadAhead } from './ReadAhead';
import { inBlocks, placeholders } from './Sql';

interface LeadRow {
	id: string;
	first_seen_at: number;
	last_inquiry_at: number;
	last_touch_at: number | null;
	inquiries: number;
	status: KnownLead['status'];
	owner: string | null;
	person: string;
	merged_into: string | null;
}

type Person = Pick<
	KnownLead,
	'fullName' | 'email' | 'phone' | 'company' | 'domain' | 'closedAs' | 'reason' | 'statusAt' | 'crm'
>;

const columns = `l.id, l.first_seen_at, l.last_inquiry_at, l.last_touch_at, l.inquiries, l.status,
	l.owner, l.person, l.merged_into`;

const toKnownLead = (row: LeadRow): KnownLead => ({
	...(JSON.parse(row.person) as Person),
	id: row.id,
	status: row.status,
	owner: row.owner === null ? null : ownerOf(row.owner),
	firstSeenAt: row.first_seen_at,
	lastInquiryAt: row.last_inquiry_at,
	lastTouchAt: row.last_touch_at,
	inquiries: row.inquiries,
});

const withIds = (ids: number) =>
	`SELECT ${columns} FROM lead l WHERE l.workspace = ? AND l.id IN ${placeholders(ids)}`;

/** Without the workspace, since SQLite would look through all of it. */
const withNumbers = (numbers: number) =>
	`SELECT ${columns}, l.number, l.workspace FROM lead l WHERE l.number IN ${placeholders(numbers)}`;

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

const behind = `SELECT ${columns} FROM lead l
	WHERE l.workspace = ? AND l.id > ? AND l.merged_into IS NULL ORDER BY l.id LIMIT ?`;

const put = `INSERT INTO lead (workspace, id, first_seen_at, last_inquiry_at, last_touch_at,
		inquiries, status, owner, person, domain, account, firm)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
	ON CONFLICT (workspace, id) DO UPDATE SET
		first_seen_at = excluded.first_seen_at, last_inquiry_at = excluded.last_inquiry_at,
		last_touch_at = excluded.last_touch_at, inquiries = excluded.inquiries,
		status = excluded.status, owner = excluded.owner, person = excluded.person,
		domain = excluded.domain, account = excluded.account,
		firm = excluded.firm`;

/** So many of an account tell what there is to know of it. */
const MOST_OF_ACCOUNT = 20;

/** The index holds those alone that are somebody's and not closed. */
const newestOfAccount = (column: string, n: number) => `SELECT * FROM (SELECT ${columns} FROM lead l
	WHERE l.workspace = ? AND l.${column} = ? AND l.owner IS NOT NULL AND l.status <> 'closed'
	ORDER BY l.last_inquiry_at DESC, l.id DESC LIMIT ${MOST_OF_ACCOUNT}) of_${n}`;

const touch = `UPDATE lead SET last_touch_at = ?
	WHERE workspace = ? AND id = ? AND (last_touch_at IS NULL OR last_touch_at < ?)`;

export class SqlLeadBook implements LeadBook {
	private readonly byId: ReadAhead<LeadRow>;

	private readonly byDomain: ReadAhead<AccountRow>;

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
		this.byDomain = ownersByDomain(sql, workspace);
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

	async ownerOfAccount({ id, domain }: Parameters<LeadBook['ownerOfAccount']>[0], except: string) {
		const ofId =
			id === null ? [] : await this.sql.all<AccountRow>(newestOwned('account'), this.workspace, id);
		const others = (rows: readonly AccountRow[]) => rows.find((row) => row.id !== except);
		const found =
			others(ofId) ?? (domain === null ? undefined : others(await this.byDomain.of(domain)));
		return found && ownerOf(found.owner);
	}

	async ofAccount({ id, domains, firm }: Parameters<LeadBook['ofAccount']>[0]) {
		const asked: Array<[column: string, value: string]> = [
			...(id === null ? [] : [['account', id] as [string, string]]),
			...domains.map((domain): [string, string] => ['domain', domain]),
			...(firm === null ? [] : [['firm', firm] as [string, string]]),
		];
		if (asked.length === 0) return [];
		const rows = await this.sql.all<LeadRow>(
			asked.map(([column], n) => newestOfAccount(column, n)).join(' UNION ALL '),
			...asked.flatMap(([, value]) => [this.workspace, value]),
		);
		const leads = new Map(rows.map((row) => [row.id, row]));
		return [...leads.values()].map(toKnownLead);
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
		const host = hostIn(domain ?? '') ?? null;
		const account = crm?.accountId ?? null;
		const person: Person = { fullName, email, phone, company, domain, ...standing };
		this.sql.later(
			put,
			id,
			...[this.workspace, within('Lead ID', id), firstSeenAt, lastInquiryAt, lastTouchAt],
			...[inquiries, status, owner && ownerText(owner)],
			() => JSON.stringify(person),
			...[host, account, firmKey(company)],
		);
		this.byDomain.forgetAll();
		addKeys(this.sql, this.workspace, id, proving);
	}

	async touch(leadId: string, at: number) {
		this.sql.later(touch, leadId, at, this.workspace, leadId, at);
	}
}
