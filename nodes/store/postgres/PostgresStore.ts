import { escapeIdentifier, Pool } from 'pg';
import { attemptAsync } from '../../core/attempt';
import { LeadOpsError } from '../../core/errors';
import type { LeadStore, OpenWorkspace } from '../LeadStore';
import { migrate } from '../sql/migrate';
import type { Dialect } from '../sql/schema';
import { isConflict, isConnectionLost, toStoreError } from './postgresErrors';
import { PostgresSql } from './PostgresSql';
import { PostgresTransaction } from './PostgresTransaction';
import { placeOf, poolConfig, type PostgresSettings } from './settings';
import { Turnstile } from './Turnstile';

const postgres: Dialect = {
	sequence: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
	clustered: '',
	text: 'TEXT COLLATE "C"',
	versionTable: `SELECT 1 AS found FROM pg_catalog.pg_tables
		WHERE schemaname = current_schema() AND tablename = 'schema_version'`,
};

/** The first version that can be asked what became of a transaction by its 64-bit number. */
const oldestVersion = 13;

/** How long a transaction waits for other processes before it says that the store is busy. */
const defaultBusyLimitMs = 10_000;

/** How often a transaction is tried that PostgreSQL ended for no fault of its own. */
const mostTries = 5;

/** The lock of those who make or change the tables; no workspace has this name. */
const tablesLock = '\0tables';

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
		const pool = new Pool(poolConfig(settings));
		// A connection that breaks while nobody uses it says so here; it is replaced when needed.
		pool.on('error', ignored).on('connect', (client) => client.on('error', ignored));
		const store = new PostgresStore(pool, settings, busyLimitMs);
		const ready = await attemptAsync(async () => await store.prepareTables());
		if (ready.ok) return store;
		await pool.end();
		throw toStoreError(ready.error, settings);
	}

	async transaction<Result>(work: (workspace: OpenWorkspace) => Promise<Result>): Promise<Result> {
		return await this.tried(async (transaction) => await work(transaction.workspace));
	}

	async close() {
		await this.pool.end();
	}

	/**
	 * Runs `work` as a transaction. When PostgreSQL ended it because of another one, or by losing
	 * the connection before it was committed, nothing was kept and it runs once more.
	 */
	private async tried<Result>(
		work: (transaction: PostgresTransaction) => Promise<Result>,
	): Promise<Result> {
		for (let tries = 1; ; tries++) {
			const done = await attemptAsync(async () => await this.once(work));
			if (done.ok) return done.value;
			const again = isConflict(done.error) || (isConnectionLost(done.error) && tries === 1);
			if (!again || tries >= mostTries) throw toStoreError(done.error, this.settings);
		}
	}

	private async once<Result>(
		work: (transaction: PostgresTransaction) => Promise<Result>,
	): Promise<Result> {
		const { schema } = this.settings;
		const { pool, busyLimitMs, turnstile } = this;
		const transaction = new PostgresTransaction(pool, turnstile, { schema, busyLimitMs });
		const done = await attemptAsync(async () => await work(transaction));
		if (done.ok) {
			await transaction.commit();
			return done.value;
		}
		await transaction.rollback();
		throw done.error;
	}

	private async prepareTables() {
		await this.refuseOldServers();
		await this.tried(async (transaction) => {
			const sql = new PostgresSql(async () => await transaction.lock(tablesLock));
			const { schema } = this.settings;
			const [known] = await sql.all('SELECT 1 FROM pg_namespace WHERE nspname = ?', schema);
			if (!known) await sql.run(`CREATE SCHEMA ${escapeIdentifier(schema)}`);
			await migrate(sql, postgres);
		});
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

const ignored = () => undefined;
