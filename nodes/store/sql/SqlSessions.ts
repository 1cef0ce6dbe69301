import { attemptAsync } from '../../core/attempt';
import { hostIn } from '../../core/keys';
import { firmKey, type Comparable } from '../../core/match';
import type { ExpectedWork, StoreSession } from '../LeadStore';
import { BatchSql, type Expected } from './BatchSql';
import { idOfProving } from './leadKeys';
import { within } from './limits';
import { idOfMeeting, meetingKeysOf } from './matches/meetingKeys';
import { ExpectedIds } from './ReadAhead';
import { refuseLane } from './shadows/lane';
import type { Connection } from './Sql';
import { SqlSession } from './SqlSession';

/** The books of the workspaces of one transaction, each opened once. */
export class SqlSessions {
	private readonly open = new Map<string, { sql: BatchSql; session: StoreSession }>();

	/**
	 * @param connectionOf gives the connection on which a workspace's statements run
	 * @param expected what the work will ask about
	 */
	constructor(
		private readonly connectionOf: (workspace: string) => Connection,
		{
			inquiryIds = [],
			leadIds = [],
			domains = [],
			companies = [],
			keys = [],
			comparables = [],
		}: ExpectedWork = {},
	) {
		this.comparables = comparables;
		this.expected = {
			inquiryIds: new ExpectedIds(inquiryIds),
			leadIds: new ExpectedIds(leadIds),
			domains: new ExpectedIds(domains.flatMap((domain) => hostIn(domain) ?? [])),
			firms: new ExpectedIds(companies.flatMap((company) => firmKey(company) ?? [])),
			provingKeys: new ExpectedIds(keys.flatMap(({ proving }) => proving.map(idOfProving))),
		};
	}

	private readonly expected: Omit<Expected, 'meetingKeys'>;

	private readonly comparables: readonly Comparable[];

	/** The books of a workspace. */
	of(name: string): StoreSession {
		let opened = this.open.get(name);
		if (!opened) {
			refuseLane(name);
			const meetingKeys = new ExpectedIds(
				this.comparables.flatMap((each) => meetingKeysOf(each, name).map(idOfMeeting)),
			);
			const sql = new BatchSql(this.connectionOf(name), { ...this.expected, meetingKeys });
			opened = { sql, session: new SqlSession(sql, within('Workspace', name)) };
			this.open.set(name, opened);
		}
		return opened.session;
	}

	/** Makes the changes that wait. */
	async write(): Promise<void> {
		for (const { sql } of this.open.values()) await sql.write();
	}

	/**
	 * Runs a part of the transaction that is undone alone when it fails: all that it changes is written
	 * with it, or nothing of it, and what was read meanwhile is forgotten.
	 */
	async part<Result>(work: () => Promise<Result>): Promise<Result> {
		const done = await attemptAsync(async () => {
			const result = await work();
			await this.write();
			return result;
		});
		if (done.ok) return done.value;
		for (const { sql } of this.open.values()) sql.forget();
		throw done.error;
	}
}
