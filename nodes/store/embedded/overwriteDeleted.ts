import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';

/** How long to wait for transactions that are under way. */
const patienceMs = 10_000;
const pauseMs = 20;

/**
 * Makes an end of the write-ahead log, in which pages stand as they were before something was
 * deleted. In the file itself SQLite overwrites what is deleted at once.
 *
 * When others write without a pause, it gives up: the log is overwritten from its start as they
 * go on.
 *
 * @param database a connection that nothing else uses
 */
export async function overwriteDeleted(database: DatabaseSync): Promise<void> {
	const deadline = Date.now() + patienceMs;
	const checkpoint = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
	while (checkpoint.get()?.busy !== 0 && Date.now() < deadline) await wait(pauseMs);
}
