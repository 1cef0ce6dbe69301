import { rmSync, statSync, type Stats } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { attempt } from '../../core/attempt';
import { LeadOpsError } from '../../core/errors';
import { EmbeddedSql } from './EmbeddedSql';

/**
 * A connection to a store's file, and which file that is. Somebody may delete the file, move it away or
 * put another in its place while n8n runs: SQLite goes on with the one that it opened, which nobody
 * will find again.
 */
export class StoreFile {
	readonly sql: EmbeddedSql;

	/** What stood at the path, and what its write-ahead log was, when they were opened. */
	private readonly opened: Standing;

	/**
	 * @param database has written, so that its write-ahead log is there
	 */
	constructor(
		readonly database: DatabaseSync,
		private readonly path: string,
	) {
		this.sql = new EmbeddedSql(database, path);
		this.opened = standingAt(path);
	}

	/** Whether what stands at the path is still what was opened. */
	isThere(): boolean {
		const { file, log } = standingAt(this.path);
		return isSame(file, this.opened.file) && isSame(log, this.opened.log);
	}

	/**
	 * Ends the connection. Where another file has come, the write-ahead log of the one before must not
	 * be taken for that of the new one: it would bring back what was written since.
	 */
	close(): void {
		this.database.close();
		const { file, log } = standingAt(this.path);
		const isReplaced = file !== undefined && !isSame(file, this.opened.file);
		if (!isReplaced || log === undefined || !isSame(log, this.opened.log)) return;
		for (const end of ['-wal', '-shm']) rmSync(`${this.path}${end}`, { force: true });
	}
}

interface Standing {
	readonly file: Stats | undefined;
	readonly log: Stats | undefined;
}

const standingAt = (path: string): Standing => ({
	file: lookAt(path),
	log: lookAt(`${path}-wal`),
});

/**
 * Looks which file stands at a path, in a microsecond or two, as each transaction asks it twice; Node.js
 * takes ten times that for numbers of any size. `undefined` for none.
 */
function lookAt(path: string): Stats | undefined {
	const looked = attempt(() => statSync(path, { throwIfNoEntry: false }));
	return looked.ok && looked.value?.isFile() ? looked.value : undefined;
}

/** By the number of the device and its own there, which no other file has while somebody keeps it open. */
const isSame = (one: Stats | undefined, other: Stats | undefined) =>
	one?.ino === other?.ino && one?.dev === other?.dev;

/** Whether a file stands at the path. */
export const isFileAt = (path: string): boolean => lookAt(path) !== undefined;

/** What is said of a file that was taken away while it was in use. */
export const fileIsGone = (path: string) =>
	new LeadOpsError({
		code: 'store.unavailable',
		message: `The Lead Store file ${path} was deleted or moved away while n8n was running`,
		hint: 'Put the file back, or a backup of it: what comes then is written to it, and running the node again is safe. To begin with an empty store, restart n8n.',
		retryable: true,
	});

/** What is said when another file came while a transaction was on its way into the one before. */
export const fileWasReplaced = (path: string) =>
	new LeadOpsError({
		code: 'store.unavailable',
		message: `The Lead Store file ${path} was replaced while n8n was writing to it`,
		hint: 'The new file is used from now on, and nothing of this run is in it. Running the node again is safe.',
		retryable: true,
	});
