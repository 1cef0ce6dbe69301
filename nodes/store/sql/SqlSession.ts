import type { ExpectedWork, StoreSession } from '../LeadStore';
import { SqlAssignmentBook } from './assignments';
import { BatchSql, type Expecting } from './BatchSql';
import { SqlClockBook } from './clocks';
import { SqlEventLog } from './events';
import { SqlInquiryBook } from './inquiries';
import { SqlLeadBook } from './leads';
import { within } from './limits';
import { SqlOwnerBook } from './owners';
import { SqlPersonBook } from './people/SqlPersonBook';
import { SqlPolicyBook } from './policies';
import { ExpectedIds } from './ReadAhead';
import { SqlRetention } from './retention';
import { SqlSettingBook } from './settings';
import type { Connection } from './Sql';
import { SqlTimerBook } from './timers';

/** The books of the workspaces of one transaction, each opened once. */
export class SqlSessions {
	private readonly open = new Map<string, { sql: BatchSql; session: StoreSession }>();

	private readonly expected;

	private inPart = false;

	/**
	 * @param connectionOf gives the connection on which a workspace's statements run
	 * @param expected what the work will ask about
	 */
	constructor(
		private readonly connectionOf: (workspace: string) => Connection,
		{ inquiryIds = [], leadIds = [] }: ExpectedWork = {},
	) {
		this.expected = {
			inquiryIds: new ExpectedIds(inquiryIds),
			leadIds: new ExpectedIds(leadIds),
		};
	}

	/** The books of a workspace. */
	of(name: string): StoreSession {
		let opened = this.open.get(name);
		if (!opened) {
			const sql = new BatchSql(this.connectionOf(name), this.expecting);
			opened = { sql, session: sqlSession(sql, within('Workspace', name)) };
			this.open.set(name, opened);
		}
		return opened.session;
	}

	/** Makes the changes that wait. */
	async write(): Promise<void> {
		for (const { sql } of this.open.values()) await sql.write();
	}

	/**
	 * Runs a part of the transaction that is undone alone when it fails. What it changes is written
	 * with it, and what it read is not known after it.
	 */
	async part<Result>(work: () => Promise<Result>): Promise<Result> {
		this.inPart = true;
		try {
			const result = await work();
			await this.write();
			return result;
		} finally {
			this.inPart = false;
			for (const { sql } of this.open.values()) sql.forget();
		}
	}

	/** What is read in a part may be undone with it, and is read when it is asked for. */
	private readonly expecting: Expecting = (by) => (this.inPart ? undefined : this.expected[by]);
}

const sqlSession = (sql: BatchSql, workspace: string): StoreSession => ({
	inquiries: new SqlInquiryBook(sql, workspace),
	leads: new SqlLeadBook(sql, workspace),
	assignments: new SqlAssignmentBook(sql, workspace),
	owners: new SqlOwnerBook(sql, workspace),
	policies: new SqlPolicyBook(sql, workspace),
	clocks: new SqlClockBook(sql, workspace),
	timers: new SqlTimerBook(sql, workspace),
	events: new SqlEventLog(sql, workspace),
	people: new SqlPersonBook(sql, workspace),
	settings: new SqlSettingBook(sql, workspace),
	retention: new SqlRetention(sql, workspace),
});
