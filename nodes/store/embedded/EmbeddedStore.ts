import { setTimeout as wait } from 'node:timers/promises';
import { attempt, attemptAsync } from '../../core/attempt';
import { LeadOpsError } from '../../core/errors';
import { defaultBusyLimitMs } from '../busyLimit';
import type {
	BackUpOrder,
	ExpectedWork,
	LeadStore,
	OpenWorkspace,
	ReadSession,
} from '../LeadStore';
import { makeKeysAnew } from '../sql/matches/makeKeysAnew';
import { migrate, writeNothing } from '../sql/migrate';
import type { Connection } from '../sql/Sql';
import { SqlSessions } from '../sql/SqlSessions';
import { sqlite } from './dialect';
import { backUp } from './backUp';
import { EmbeddedSql } from './EmbeddedSql';
import { openDatabase } from './openDatabase';
import { overwriteDeleted } from './overwriteDeleted';
import { isBusy, toStoreError } from './sqliteErrors';
import { fileIsGone, fileWasReplaced, isFileAt, StoreFile } from './StoreFile';

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

	/** The connection; none after one that could not be used, until the next turn opens another. */
	private file: StoreFile | undefined;

	private isClosed = false;

	private constructor(
		private readonly path: string,
		private readonly busyLimitMs: number,
	) {}

	/**
	 * Opens the file, makes it if it is not there, and brings its tables to the newest version.
	 *
	 * @throws LeadOpsError `store.*` when the file cannot be used
	 */
	static async open(
		path: string,
		{ busyLimitMs = defaultBusyLimitMs } = {},
	): Promise<EmbeddedStore> {
		const store = new EmbeddedStore(path, busyLimitMs);
		await store.connect().catch(rethrown(path));
		return store;
	}

	async transaction<Result>(
		work: (workspace: OpenWorkspace) => Promise<Result>,
		expected?: ExpectedWork,
	): Promise<Result> {
		return await this.exclusively(
			async (file) => {
				const sessions = new SqlSessions(() => file.sql, expected);
				const open: OpenWorkspace = Object.assign((name: string) => sessions.of(name), {
					part: async <Part>(part: () => Promise<Part>) => await inPart(file, sessions, part),
				});
				const result = await work(open);
				await sessions.write();
				return result;
			},
			expected?.isRepeatable ? 'repeatable' : 'write',
		).catch(rethrown(this.path));
	}

	async read<Result>(work: (workspace: (name: string) => ReadSession) => Promise<Result>) {
		return await this.exclusively(async (file) => {
			const sessions = new SqlSessions(() => file.sql);
			return await work((name) => sessions.of(name));
		}, 'read').catch(rethrown(this.path));
	}

	async check() {
		await this.exclusively(async ({ sql }) => await writeNothing(sql)).catch(rethrown(this.path));
	}

	async backUp(order: BackUpOrder) {
		if (!isFileAt(this.path)) throw fileIsGone(this.path);
		return await backUp(this.path, order);
	}

	async overwriteDeleted() {
		// A file that is gone must not be made anew.
		if (!isFileAt(this.path)) throw fileIsGone(this.path);
		const database = await openDatabase(this.path);
		await overwriteDeleted(database).finally(() => database.close());
	}

	async close() {
		await this.last;
		this.isClosed = true;
		this.file?.close();
	}

	/** One after the other in this process; those that write, by SQLite's write lock in all. */
	private async exclusively<Result>(
		work: (file: StoreFile) => Promise<Result>,
		to: Purpose = 'write',
	): Promise<Result> {
		const turn = this.last.then(async () => await this.asTransaction(work, to));
		this.last = turn.catch(() => undefined);
		return await turn;
	}

	private async asTransaction<Result>(
		work: (file: StoreFile) => Promise<Result>,
		to: Purpose,
	): Promise<Result> {
		const done = await attemptAsync(async () => {
			const file = await this.current();
			await retryWhileBusy(Date.now() + this.busyLimitMs, async () => begin(file, to));
			const result = await ended(file, async () => {
				file.sql.refuseOtherVersions();
				return await work(file);
			});
			// Asked last: what stands there now was written to.
			if (to !== 'read' && !file.isThere()) throw this.lost();
			return result;
		});
		if (done.ok) return done.value;
		// While no file is there, the connection knows which one it was, should that come back.
		if (isFileAt(this.path) && isOfFile(toStoreError(done.error, this.path))) this.letGo();
		throw done.error;
	}

	/** The connection to what stands at the path; another one, where that is another file than before. */
	private async current(): Promise<StoreFile> {
		if (this.isClosed) throw new Error('The Lead Store is closed');
		if (this.file?.isThere()) return this.file;
		// A file that is gone must not be made anew: an empty store would answer as if all were well.
		if (!isFileAt(this.path)) throw fileIsGone(this.path);
		this.letGo();
		return await this.connect();
	}

	/** Opens the file, brings its tables to the newest version, and sees that it can be written. */
	private async connect(): Promise<StoreFile> {
		const deadline = Date.now() + this.busyLimitMs;
		const database = await retryWhileBusy(deadline, async () => await openDatabase(this.path));
		const ready = await attemptAsync(async () => {
			const sql = new EmbeddedSql(database, this.path);
			const inTransaction = async <Result>(work: (sql: Connection) => Promise<Result>) => {
				const until = Date.now() + this.busyLimitMs;
				await retryWhileBusy(until, async () => sql.begin('write'));
				return await ended({ sql, database }, async () => await work(sql));
			};
			await inTransaction(async () => {
				await migrate(sql, sqlite);
				// SQLite opens a file that can only be read, and says so when it is to be written.
				await writeNothing(sql);
			});
			await makeKeysAnew(inTransaction);
		});
		if (!ready.ok) {
			database.close();
			throw ready.error;
		}
		this.file = new StoreFile(database, this.path);
		return this.file;
	}

	/** Ends a connection that is of no use any more, so that the next turn opens another. */
	private letGo() {
		// It may be what could not be used that keeps it from being closed.
		attempt(() => this.file?.close());
		this.file = undefined;
	}

	private lost(): LeadOpsError {
		return isFileAt(this.path) ? fileWasReplaced(this.path) : fileIsGone(this.path);
	}
}

/** What a transaction is for; one that is repeatable writes, and does not wait for the disk. */
type Purpose = 'read' | 'write' | 'repeatable';

const begin = ({ sql }: StoreFile, to: Purpose) =>
	to === 'read' ? sql.begin('read') : sql.begin('write', to === 'write');

/** Keeps what was done in a transaction that has begun, or undoes it. */
async function ended<Result>(
	{ sql, database }: Pick<StoreFile, 'sql' | 'database'>,
	work: () => Promise<Result>,
): Promise<Result> {
	const done = await attemptAsync(async () => {
		const result = await work();
		sql.commit();
		return result;
	});
	if (done.ok) return done.value;
	if (database.isTransaction) database.exec('ROLLBACK');
	throw done.error;
}

async function inPart<Result>(
	{ database }: StoreFile,
	sessions: SqlSessions,
	work: () => Promise<Result>,
): Promise<Result> {
	await sessions.write();
	database.exec('SAVEPOINT part');
	const done = await attemptAsync(async () => await sessions.part(work));
	// After some errors, such as a full disk, SQLite has undone the whole transaction already.
	if (database.isTransaction) {
		database.exec(done.ok ? 'RELEASE part' : 'ROLLBACK TO part; RELEASE part');
	}
	if (done.ok) return done.value;
	throw done.error;
}

/** Whether an error says that the file cannot be used, as this connection has it. */
const isOfFile = (error: unknown) =>
	error instanceof LeadOpsError && ['store.unavailable', 'store.damaged'].includes(error.code);

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
