import { hostIn } from '../../core/keys';
import { firmKey } from '../../core/match';
import type { KnownLead, LeadBook } from '../books';
import type { BatchSql } from './BatchSql';
import { leadColumns, toKnownLead, type LeadRow } from './leadRow';
import type { ReadAhead } from './ReadAhead';

/** By what a lead is told to be of a company, as its table names it. */
export const accountColumns = ['domain', 'account', 'firm'] as const;

type AccountColumn = (typeof accountColumns)[number];

/** What the table of leads has in those columns of a lead. */
export const companyMarksOf = ({
	domain,
	company,
	crm,
}: Pick<KnownLead, 'domain' | 'company' | 'crm'>): Record<AccountColumn, string | null> => ({
	domain: hostIn(domain ?? '') ?? null,
	account: crm?.accountId ?? null,
	firm: firmKey(company),
});

type AskedAccount = Parameters<LeadBook['ofAccount']>[0];

/** What a company is asked by, one by one. */
export const askedOf = ({ id, domains, firm }: AskedAccount): Array<[AccountColumn, string]> => [
	...(id === null ? [] : [['account', id] satisfies [AccountColumn, string]]),
	...domains.map((domain): [AccountColumn, string] => ['domain', domain]),
	...(firm === null ? [] : [['firm', firm] satisfies [AccountColumn, string]]),
];

/** Whose lead `l` tells of its company. An index of each column holds no others, in the order below. */
export const tells = `(l.owner IS NOT NULL OR l.status = 'customer') AND l.status <> 'closed'`;

/** Those leads, whoever says most of whose the company is first; so many tell what there is to know. */
export const strongestFirst = `ORDER BY
	CASE l.status WHEN 'customer' THEN 0 WHEN 'open opportunity' THEN 1 ELSE 2 END,
	l.last_inquiry_at DESC, l.id DESC LIMIT 20`;

interface MemberRow extends LeadRow {
	/** What they were found by. */
	told: string;
}

const membersBy = (column: AccountColumn, n: number) => `SELECT * FROM (
	SELECT ${leadColumns}, l.${column} AS told FROM lead l
		WHERE l.workspace = ? AND l.${column} = ? AND ${tells} ${strongestFirst}) of_${n}`;

/**
 * Those of a company who say whose it is. By domains and names that a batch is expected to ask for they are
 * read for all of it at once, else in one statement.
 */
export class AccountMembers {
	private readonly ahead: Partial<Record<AccountColumn, ReadAhead<MemberRow>>>;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {
		const reader = (column: AccountColumn, by: 'domains' | 'firms') =>
			sql.readAhead<MemberRow>({
				by,
				statement: (ids) =>
					Array.from({ length: ids }, (_, n) => membersBy(column, n)).join(' UNION ALL '),
				values: [],
				valuesOf: (id) => [workspace, id],
				idOf: ({ told }) => told,
			});
		this.ahead = { domain: reader('domain', 'domains'), firm: reader('firm', 'firms') };
	}

	async of(account: AskedAccount): Promise<KnownLead[]> {
		const rows: MemberRow[] = [];
		const others: Array<[AccountColumn, string]> = [];
		for (const [column, value] of askedOf(account)) {
			const reader = this.ahead[column];
			if (reader?.expects(value)) rows.push(...(await reader.of(value)));
			else others.push([column, value]);
		}
		if (others.length > 0) {
			const statement = others.map(([column], n) => membersBy(column, n)).join(' UNION ALL ');
			const values = others.flatMap(([, value]) => [this.workspace, value]);
			rows.push(...(await this.sql.all<MemberRow>(statement, ...values)));
		}
		const leads = new Map(rows.map((row) => [row.id, row]));
		return [...leads.values()].map(toKnownLead);
	}

	/** A lead has changed, and nobody says of which companies it was. */
	forgetAll() {
		for (const reader of Object.values(this.ahead)) reader.forgetAll();
	}
}
