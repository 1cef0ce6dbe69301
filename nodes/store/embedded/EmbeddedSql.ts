import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { attempt } from '../../core/attempt';
import { refuseOtherVersions, versionNow } from '../sql/migrate';
import type { Connection, SqlValue } from '../sql/Sql';
import { toStoreError } from './sqliteErrors';
import { rowFromStored, toStored } from '../sql/storedText';

/** Statements of one database file, each prepared once. */
export class EmbeddedSql implements Connection {
	private readonly prepared = new Map<string, StatementSync>();

	/** Whether a commit waits until the disk has it, as the file was opened. */
	private waitsForDisk = true;

	/** Why SQLite ended the transaction. */
	private ended: unknown;

	constructor(
		private readonly database: DatabaseSync,
		private readonly path: string,
	) {}

	async all<Row>(statement: string, ...values: SqlValue[]) {
		const rows = this.noting(() => this.prepare(statement).all(...values.map(stored)));
		return rows.map((row) => rowFromStored<Row>(row));
	}

	async run(statement: string, ...values: SqlValue[]) {
		const { changes } = this.noting(() => this.prepare(statement).run(...values.map(stored)));
		return Number(changes);
	}

	async runEach(statement: string, rows: ReadonlyArray<readonly SqlValue[]>) {
		this.noting(() => {
			const prepared = this.prepare(statement);
			for (const values of rows) prepared.run(...values.map(stored));
		});
	}

	/**
	 * Begins a transaction, in which all statements take place. One that writes takes SQLite's
	 * write lock at once; one that reads takes none.
	 *
	 * @param waitsForDisk whether its commit outlasts a power cut at once, or with the next that does
	 */
	begin(to: 'read' | 'write', waitsForDisk = true) {
		this.ended = undefined;
		if (to === 'write' && waitsForDisk !== this.waitsForDisk) {
			this.database.exec(`PRAGMA synchronous = ${waitsForDisk ? 'FULL' : 'NORMAL'}`);
			this.waitsForDisk = waitsForDisk;
		}
		this.database.exec(to === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
	}

	/**
	 * Refuses a file of another version of the pack, see {@link refuseOtherVersions}; in a microsecond.
	 */
	refuseOtherVersions() {
		refuseOtherVersions([this.noting(() => this.prepare(versionNow).get()) ?? {}]);
	}

	/** Keeps what was done; what SQLite has undone cannot be kept. */
	commit() {
		if (this.ended) throw this.ended;
		this.database.exec('COMMIT');
	}

	/**
	 * Those who do the work see what a person can act on. After some errors, such as a full disk,
	 * SQLite undoes the transaction by itself: what came after that would be kept on its own.
	 */
	private noting<Result>(work: () => Result): Result {
		if (this.ended) throw this.ended;
		const done = attempt(work);
		if (done.ok) return done.value;
		const error = toStoreError(done.error, this.path);
		if (!this.database.isTransaction) this.ended = error;
		throw error;
	}

	private prepare(statement: string) {
		let prepared = this.prepared.get(statement);
		if (!prepared) {
			prepared = this.database.prepare(statement);
			this.prepared.set(statement, prepared);
		}
		return prepared;
	}
}

const stored = (value: SqlValue) => (typeof value === 'string' ? toStored(value) : value);
