import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { attemptAsync } from '../../core/attempt';
import { defaultBusyLimitMs } from '../busyLimit';
import type {
	BackUpOrder,
	ExpectedWork,
	LeadStore,
	OpenWorkspace,
	ReadSession,
} from '../LeadStore';
import { migrate, writeNothing } from '../sql/migrate';
import { SqlSessions } from '../sql/SqlSessions';
import { sqlite } from './dialect';
import { backUp } from './backUp';
import { EmbeddedSql } from './EmbeddedSql';
import { openDatabase } from './openDatabase';
import { overwriteDeleted } from './overwriteDeleted';
import { isBusy, toStoreError } from './sqliteErrors';

/**
 * The Lead Store in one SQLite file: for one machine, and for several processes on its disk.
 *
 * @example
 * const store = await EmbeddedStore.open('/home/node/.n8n/lead-ops/lead-store.sqlite');
 * await store.transaction(async (workspace) => await workspace('default').leads.find('l1'));
 */
export class EmbeddedStore implements LeadStore {
	/** The end of the queue of this process's transactions: one connection can hold one at a time. */
	private last: Promise<unknown> = Promise.resolve();

	private readonly sql: EmbeddedSql;

	private constructor(
		private readonly database: DatabaseSync,
		private readonly path: string,
		private readonly busyLimitMs: number,
	) {
		this.sql = new EmbeddedSql(database, path);
	}

	/**
	 * Opens the file, makes it if it is not there, and brings its tables to the newest version.
	 *
	 * @throws LeadOpsError `store.*` when the file cannot be used
	 */
	static async open(
		path: string,
		{ busyLimitMs = defaultBusyLimitMs } = {},
	): Promise<EmbeddedStore> {
		const database = await retryWhileBusy(
			Date.now() + busyLimitMs,
			async () => await openDatabase(path),
		).catch(rethrown(path));
		const store = new EmbeddedStore(database, path, busyLimitMs);
		const migrated = await attemptAsync(
			async () => await store.exclusively(async () => await migrate(store.sql, sqlite)),
		);
		if (migrated.ok) return store;
		database.close();
		throw toStoreError(migrated.error, path);
	}

	async transaction<Result>(
		work: (workspace: OpenWorkspace) => Promise<Result>,
		expected?: ExpectedWork,
	): Promise<Result> {
		return await this.exclusively(async () => {
			const sessions = new SqlSessions(() => this.sql, expected);
			const open: OpenWorkspace = Object.assign((name: string) => sessions.of(name), {
				part: async <Part>(part: () => Promise<Part>) => await this.part(sessions, part),
			});
			const result = await work(open);
			await sessions.write();
			return result;
		}).catch(rethrown(this.path));
	}

	async read<Result>(work: (workspace: (name: string) => ReadSession) => Promise<Result>) {
		const sessions = new SqlSessions(() => this.sql);
		return await this.exclusively(
			async () => await work((name) => sessions.of(name)),
			'read',
		).catch(rethrown(this.path));
	}

	async check() {
		await this.exclusively(async () => await writeNothing(this.sql)).catch(rethrown(this.path));
	}

	async backUp(order: BackUpOrder) {
		return await backUp(this.path, order);
	}

	async overwriteDeleted() {
		const database = await openDatabase(this.path);
		await overwriteDeleted(database).finally(() => database.close());
	}

	async close() {
		await this.last;
		this.database.close();
	}

	private async part<Result>(sessions: SqlSessions, work: () => Promise<Result>): Promise<Result> {
		await sessions.write();
		this.database.exec('SAVEPOINT part');
		const done = await attemptAsync(async () => await sessions.part(work));
		// After some errors, such as a full disk, SQLite has undone the whole transaction already.
		if (this.database.isTransaction) {
			this.database.exec(done.ok ? 'RELEASE part' : 'ROLLBACK TO part; RELEASE part');
		}
		if (done.ok) return done.value;
		throw done.error;
	}

	/** One after the other in this process; those that write, by SQLite's write lock in all. */
	private async exclusively<Result>(
		work: () => Promise<Result>,
		to: 'read' | 'write' = 'write',
	): Promise<Result> {
		const turn = this.last.then(async () => await this.asTransaction(work, to));
		this.last = turn.catch(() => undefined);
		return await turn;
	}

	private async asTransaction<Result>(
		work: () => Promise<Result>,
		to: 'read' | 'write',
	): Promise<Result> {
		await retryWhileBusy(Date.now() + this.busyLimitMs, async () => this.sql.begin(to));
		const done = await attemptAsync(async () => {
			const result = await work();
			this.sql.commit();
			return result;
		});
		if (done.ok) return done.value;
		if (this.database.isTransaction) this.database.exec('ROLLBACK');
		throw done.error;
	}
}

const rethrown =
	(path: string) =>
	(error: unknown): never => {
		throw toStoreError(error, path);
	};

/** SQLite's own wait stops the event loop, so the long wait happens here. */
async function retryWhileBusy<Result>(
	deadline: number,
	work: () => Promise<Result>,
): Promise<Result> {
	for (;;) {
		const outcome = await attemptAsync(work);
		if (outcome.ok) return outcome.value;
		if (!isBusy(outcome.error) || Date.now() >= deadline) throw outcome.error;
		await wait(5 + Math.random() * 20);
	}
}
