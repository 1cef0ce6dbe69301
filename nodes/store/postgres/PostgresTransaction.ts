import { createHash } from 'node:crypto';
import {
	escapeIdentifier,
	type Pool,
	type PoolClient,
	type QueryConfig,
	type QueryResult,
} from 'pg';
import { attemptAsync } from '../../core/attempt';
import { LeadOpsError } from '../../core/errors';
import { textOf } from '../../core/text';
import type { ExpectedWork, OpenWorkspace } from '../LeadStore';
import { refuseOtherVersions, versionNow } from '../sql/migrate';
import type { Connection } from '../sql/Sql';
import { SqlSessions } from '../sql/SqlSessions';
import { isStatementLost, mayBeTriedAgain, toStoreError } from './postgresErrors';
import { PostgresSql } from './PostgresSql';
import type { PostgresSettings } from './settings';
import type { Statements } from './Statements';
import type { Turnstile } from './Turnstile';

/** The lock of those who make or change the tables; no workspace has this name. */
export const tablesLock = '\0tables';

/** A process that stops in the middle must not keep the others waiting for ever. */
const idleInTransactionMs = 60_000;

/**
 * One transaction: takes a connection with the first statement, and the workspace's lock with the
 * first statement in that workspace, so that transactions in one workspace take place one after
 * the other in all processes.
 */
export class PostgresTransaction {
	private client: PoolClient | undefined;

	/** PostgreSQL's number of this transaction and its first lock, to ask what became of it. */
	private begun = { id: '', key: '' };

	/** Why PostgreSQL ended the transaction, when it did so for no fault of the work. */
	ended: unknown;

	/** Lets the next one of this process go on. */
	private leave = () => {};

	/** The end of the line of this transaction's statements. */
	private last: Promise<unknown> = Promise.resolve();

	private readonly locked = new Map<string, Promise<PoolClient>>();

	constructor(
		private readonly pool: Pool,
		private readonly turnstile: Turnstile,
		private readonly statements: Statements,
		private readonly settings: PostgresSettings,
		/** How long to wait for other processes that work on the same workspace. */
		private readonly busyLimitMs: number,
		/** One that only reads takes no lock and waits for nobody. */
		private readonly to: 'read' | 'write',
		private readonly expected: ExpectedWork = {},
	) {
		this.sessions = new SqlSessions((name) => this.sqlUnder(name), expected);
	}

	private readonly sessions: SqlSessions;

	readonly workspace: OpenWorkspace = Object.assign((name: string) => this.sessions.of(name), {
		part: async <Result>(work: () => Promise<Result>) => await this.part(work),
	});

	/** Statements that take place under the lock `name`, which the first of them takes. */
	sqlUnder(name: string): Connection {
		return new PostgresSql(async (query) => await this.send(await this.lock(name), query));
	}

	/** The client that holds the lock `name`; begins the transaction when it is the first. */
	private async lock(name: string): Promise<PoolClient> {
		let client = this.locked.get(name);
		if (!client) {
			client = this.locked.size === 0 ? this.begin(name) : this.lockAlso(name);
			this.locked.set(name, client);
		}
		return await client;
	}

	/** Makes the changes that wait. */
	async write(): Promise<void> {
		await this.sessions.write();
	}

	/**
	 * Keeps what was done. When the connection is lost at this very moment, PostgreSQL is asked by
	 * another one what became of it.
	 *
	 * @throws what PostgreSQL says when nothing was kept, or nobody can say
	 */
	async commit(): Promise<void> {
		const { client } = this;
		if (!client) return;
		const done = await attemptAsync(async () => await this.send(client, 'COMMIT'));
		this.release(done.ok ? undefined : done.error);
		if (done.ok) {
			// After a statement that failed, PostgreSQL answers COMMIT by undoing everything.
			if (done.value.command === 'COMMIT') return;
			throw new LeadOpsError({
				code: 'store.refused',
				message: 'The Lead Store undid everything, because one of its statements had failed',
				hint: 'Nothing was written. See the errors of the items for the first that failed.',
			});
		}
		if (this.to === 'read' || !(await this.wasCommitted())) throw done.error;
	}

	/** Undoes everything. */
	async rollback(): Promise<void> {
		const { client } = this;
		const done = await attemptAsync(async () => client && (await this.send(client, 'ROLLBACK')));
		this.release(done.ok ? undefined : done.error);
	}

	private async begin(name: string): Promise<PoolClient> {
		return this.to === 'write' ? await this.beginToWrite(name) : await this.beginToRead();
	}

	private async connect(): Promise<PoolClient> {
		this.client = await this.noting(async () => await this.pool.connect());
		return this.client;
	}

	private async beginToRead(): Promise<PoolClient> {
		const client = await this.connect();
		// A lock keeps other processes out; a picture of one moment does the same for who only reads.
		const results = await this.sendAll(
			client,
			`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
			SET LOCAL search_path TO ${escapeIdentifier(this.settings.schema)};
			${versionNow}`,
		);
		refuseOtherVersions(results.at(-1)?.rows ?? []);
		return client;
	}

	private async beginToWrite(name: string): Promise<PoolClient> {
		// Only before the first lock: what is waited for later, PostgreSQL must see, or two that
		// wait for each other would do so for ever.
		this.leave = await this.turnstile.enter(name);
		const client = await this.connect();
		const { schema } = this.settings;
		const key = lockKey(schema, name);
		// One message for all of it. What is set is set for this transaction only, so that the
		// connection may be one that a pooler hands around.
		// A plan that is kept was perhaps made when a table was small, and reading all of it cheap.
		const results = await this.sendAll(
			client,
			`BEGIN;
			SET LOCAL search_path TO ${escapeIdentifier(schema)};
			SET LOCAL lock_timeout TO ${this.busyLimitMs};
			SET LOCAL enable_seqscan TO off;
			${this.expected.isRepeatable ? 'SET LOCAL synchronous_commit TO off;' : ''}
			SET LOCAL idle_in_transaction_session_timeout TO ${idleInTransactionMs};
			SELECT pg_advisory_xact_lock(${key}), pg_current_xact_id()::text AS id;
			${name === tablesLock ? '' : versionNow}`,
		);
		const [{ id } = {}] = results.flatMap(({ rows }) => rows);
		this.begun = { id: textOf(id) ?? '', key };
		// Those who make the tables read their version themselves.
		if (name !== tablesLock) refuseOtherVersions(results.at(-1)?.rows ?? []);
		return client;
	}

	private async lockAlso(name: string): Promise<PoolClient> {
		const client = await [...this.locked.values()][0];
		if (!client) throw new Error('The transaction has no connection');
		if (this.to === 'read') return client;
		await this.send(client, `SELECT pg_advisory_xact_lock(${lockKey(this.settings.schema, name)})`);
		return client;
	}

	private async part<Result>(work: () => Promise<Result>): Promise<Result> {
		await this.sessions.write();
		const { client } = this;
		if (client) await this.send(client, 'SAVEPOINT part');
		const done = await attemptAsync(async () => await this.sessions.part(work));
		if (client) {
			await this.send(client, done.ok ? 'RELEASE part' : 'ROLLBACK TO part; RELEASE part');
		}
		// The part was all that was done: the next statement begins anew.
		else if (!done.ok) await this.rollback();
		if (done.ok) return done.value;
		throw done.error;
	}

	/** One statement after the other: a connection carries one at a time. */
	private async send(client: PoolClient, query: QueryConfig | string) {
		const sent = this.last.then(
			async () => await client.query<Record<string, unknown>>(this.statements.written(query)),
		);
		this.last = sent.catch(() => undefined);
		return await this.noting(async () => await sent);
	}

	/** Several statements in one message, none of which has values. */
	private async sendAll(client: PoolClient, statements: string) {
		const results: unknown = await this.send(client, statements);
		return results as ReadonlyArray<QueryResult<Record<string, unknown>>>;
	}

	/** Those who do the work see what a person can act on; the store needs to know what it was. */
	private async noting<Result>(work: () => Promise<Result>): Promise<Result> {
		const done = await attemptAsync(work);
		if (done.ok) return done.value;
		if (isStatementLost(done.error)) this.statements.areLost();
		if (mayBeTriedAgain(done.error)) this.ended ??= done.error;
		throw toStoreError(done.error, this.settings);
	}

	private async wasCommitted(): Promise<boolean> {
		const client = await this.pool.connect();
		const asked = await attemptAsync(async () => {
			// Until the server has ended the broken connection, the lost transaction holds its lock.
			const results = (await client.query(
				`SELECT pg_advisory_xact_lock(${this.begun.key});
				SELECT pg_xact_status('${this.begun.id}'::xid8) AS status`,
			)) as unknown as Array<{ rows: Array<{ status: string | null }> }>;
			return results[1]?.rows[0]?.status === 'committed';
		});
		client.release(!asked.ok);
		if (asked.ok) return asked.value;
		throw asked.error;
	}

	/** Gives the connection back; a broken one is not used again. */
	private release(error: unknown) {
		this.client?.release(error !== undefined);
		this.client = undefined;
		this.locked.clear();
		this.leave();
	}
}

/** A lock is a number of 64 bits: the same for one workspace of one schema in all processes. */
const lockKey = (schema: string, name: string) =>
	createHash('sha256')
		.update(JSON.stringify([schema, name]))
		.digest()
		.readBigInt64BE()
		.toString();
