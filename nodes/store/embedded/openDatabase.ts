import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import { attempt, attemptAsync } from '../../core/attempt';
import { LeadOpsError } from '../../core/errors';

/** How long SQLite itself waits for a lock. Short, because it blocks the whole process meanwhile. */
const lockWaitMs = 50;

/**
 * A lead writes into some fifty pages, of which each goes into the log as a whole: larger pages would
 * double what the disk has to take at each commit, and save three of a hundred bytes of the file.
 */
const pageBytes = 4096;

/** Holds a large batch, so that it is written once, at its commit. */
const cacheKiB = 32_768;

/**
 * Opens or makes the file. The write-ahead log lets readers and one writer go on together;
 * with `synchronous = FULL` what was committed outlives a power cut, not only a killed process. What is deleted is
 * overwritten, so that an erased person is not to be found in the file either.
 */
export async function openDatabase(path: string): Promise<Sqlite.DatabaseSync> {
	const sqlite = loadSqlite();
	await makeFolder(dirname(path));
	const database = new sqlite.DatabaseSync(path, { timeout: lockWaitMs });
	const prepared = attempt(() =>
		database.exec(
			`PRAGMA page_size = ${pageBytes}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -${cacheKiB};
			PRAGMA secure_delete = ON`,
		),
	);
	if (prepared.ok) return database;
	database.close();
	throw prepared.error;
}

/** Asked for when needed, so that the pack loads on a Node.js without it too. */
function loadSqlite() {
	const sqlite = process.getBuiltinModule('node:sqlite') as typeof Sqlite | undefined;
	if (sqlite) return sqlite;
	throw new LeadOpsError({
		code: 'store.noSqlite',
		message: `The embedded Lead Store needs Node.js 22.13 or newer; n8n runs on ${process.version}`,
		hint: 'Run n8n on a newer Node.js.',
	});
}

async function makeFolder(folder: string) {
	const made = await attemptAsync(async () => await mkdir(folder, { recursive: true }));
	if (made.ok) return;
	throw new LeadOpsError({
		code: 'store.unavailable',
		message: `The folder of the Lead Store, ${folder}, cannot be made`,
		hint: "Give n8n's user the right to write there. Running the node again is safe.",
		retryable: true,
		cause: made.error,
	});
}
