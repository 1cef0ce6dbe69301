import { escapeIdentifier, Pool } from 'pg';
import { attempt, attemptAsync } from '../../core/attempt';
import { LeadOpsError } from '../../core/errors';
import { defaultBusyLimitMs } from '../busyLimit';
import type { ExpectedWork, LeadStore, OpenWorkspace, ReadSession } from '../LeadStore';
import { makeKeysAnew } from '../sql/matches/makeKeysAnew';
import { migrate, writeNothing } from '../sql/migrate';
import type { Connection } from '../sql/Sql';
import { refuseBackUp } from './backUp';
import { postgres } from './dialect';
import { isConnectionLost, mayBeTriedAgain, toStoreError } from './postgresErrors';
import { PostgresTransaction, tablesLock } from './PostgresTransaction';
import { placeOf, poolConfig, type PostgresSettings } from './settings';
import { Statements } from './Statements';
import { Turnstile } from './Turnstile';

/** The first version that can be asked what became of a transaction by its 64-bit number. */
const oldestVersion = 13;

/** How often a transaction is tried that PostgreSQL ended for no fault of its own. */
const mostTries = 5;

/**
 * The Lead Store in a PostgreSQL database: for n8n processes on several machines.
 *
 * @example
 * const store = await PostgresStore.open({
 *   kind: 'postgres', host: 'db.example.com', port: 5432, database: 'n8n',
 *   user: 'n8n', password: '…', tls: 'verify', schema: 'lead_ops',
 * });
 */
export class PostgresStore implements LeadStore {
	/** Those who wait for one workspace wait here, without a connection that others need. */
	private readonly turnstile = new Turnstile();

	private readonly statements = new Statements();

	private constructor(
		private readonly pool: Pool,
		private readonly settings: PostgresSettings,
		private readonly busyLimitMs: number,
	) {}

	/**
	 * Connects, makes the schema and the tables if they are not there, and brings them to the
	 * newest version. Several processes may do so at once.
	 *
	 * @throws LeadOpsError `store.*` when the database cannot be used
	 */
	static async open(
		settings: PostgresSettings,
		{ busyLimitMs = defaultBusyLimitMs } = {},
	): Promise<PostgresStore> {
		const config = attempt(() => poolConfig(settings));
		if (!config.ok) throw toStoreError(config.error, settings);
		const pool = new Pool(config.value);
		// A connection that breaks while nobody uses it says so here; it is replaced when needed.
		pool.on('error', ignored).on('connect', (client) => client.on('error', ignored));
		const store = new PostgresStore(pool, settings, busyLimitMs);
		const ready = await attemptAsync(async () => await store.prepareTables());
		if (ready.ok) return store;
		await pool.end();
		throw toStoreError(ready.error, settings);
	}

	async transaction<Result>(
		work: (workspace: OpenWorkspace) => Promise<Result>,
		expected?: ExpectedWork,
	): Promise<Result> {
		const all = async (transaction: PostgresTransaction) => {
			const result = await work(transaction.workspace);
			await transaction.write();
			return result;
		};
		return await this.tried(all, 'write', expected);
	}

	async read<Result>(work: (workspace: (name: string) => ReadSession) => Promise<Result>) {
		return await this.tried(async (transaction) => await work(transaction.workspace), 'read');
	}

	async check() {
		await this.inTables(writeNothing);
	}

	async backUp(): Promise<never> {
		return refuseBackUp(this.settings);
	}

	/** PostgreSQL's own clean-up (autovacuum) does it. */
	async overwriteDeleted() {}

	async close() {
		await this.pool.end();
	}

	/**
	 * Runs `work` as a transaction. When PostgreSQL ended it because of another one, or by losing
	 * the connection before it was committed, nothing was kept and it runs once more.
	 */
	private async tried<Result>(
		work: (transaction: PostgresTransaction) => Promise<Result>,
		to: 'read' | 'write' = 'write',
		expected?: ExpectedWork,
	): Promise<Result> {
		for (let tries = 1; ; tries++) {
			const { pool, turnstile, statements, settings, busyLimitMs } = this;
			const transaction = new PostgresTransaction(
				pool,
				turnstile,
				statements,
				settings,
				busyLimitMs,
				to,
				expected,
			);
			const done = await attemptAsync(async () => await once(transaction, work));
			if (done.ok) return done.value;
			const { ended } = transaction;
			// A server that was restarted has lost every connection; one that is away has none to give.
			const most = isConnectionLost(ended) ? 2 : mostTries;
			if (!mayBeTriedAgain(ended) || tries >= most) throw toStoreError(done.error, settings);
		}
	}

	private async prepareTables() {
		await this.refuseOldServers();
		await this.inTables(async (sql) => {
			const { schema } = this.settings;
			const [known] = await sql.all('SELECT 1 FROM pg_namespace WHERE nspname = ?', schema);
			if (!known) await sql.run(`CREATE SCHEMA ${escapeIdentifier(schema)}`);
			await migrate(sql, postgres);
		});
		await makeKeysAnew(async (work) => await this.inTables(work));
	}

	/** Runs `work` while nobody else makes or changes the tables. */
	private async inTables<Result>(work: (sql: Connection) => Promise<Result>): Promise<Result> {
		return await this.tried(async (transaction) => await work(transaction.sqlUnder(tablesLock)));
	}

	private async refuseOldServers() {
		const { rows } = await this.pool.query<{ version: string }>(
			"SELECT current_setting('server_version_num') AS version",
		);
		const version = Math.floor(Number(rows[0]?.version) / 10_000);
		if (version >= oldestVersion) return;
		throw new LeadOpsError({
			code: 'store.settings',
			message: `The Lead Store at ${placeOf(this.settings)}, is PostgreSQL ${version}; ${oldestVersion} or newer is needed`,
			hint: 'Update PostgreSQL, or use another server.',
		});
	}
}

async function once<Result>(
	transaction: PostgresTransaction,
	work: (transaction: PostgresTransaction) => Promise<Result>,
): Promise<Result> {
	const done = await attemptAsync(async () => await work(transaction));
	// The work may have gone on after an item that failed with the whole transaction.
	if (done.ok && transaction.ended === undefined) {
		await transaction.commit();
		return done.value;
	}
	await transaction.rollback();
	throw done.ok ? transaction.ended : done.error;
}

const ignored = () => undefined;
