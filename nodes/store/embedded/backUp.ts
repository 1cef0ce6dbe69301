import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { attempt, attemptAsync } from '../../core/attempt';
import { LeadOpsError, messageOf } from '../../core/errors';
import type { BackUp, BackUpOrder } from '../LeadStore';
import type { Instant } from '../books';
import { toStoreError } from './sqliteErrors';

/**
 * All pages in one step: what other connections write meanwhile goes to the write-ahead log and
 * cannot make the copy begin again.
 */
const allPages = 0x7fff_ffff;

/** The names that backups are given by the time. */
const timedName = /^lead-store-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.sqlite$/;

/**
 * Copies a store's file as it is at one moment, while work on it goes on. The copy gets its name
 * when it is whole; until then, and if it fails, nothing stands under that name but what stood
 * there before.
 *
 * @param storePath the whole path of the store's file
 * @throws LeadOpsError `backUp.*` when the copy cannot be made; the store itself is never harmed
 * @example
 * const order = { to: null, keepLast: 7, at: Date.UTC(2026, 10, 23) };
 * (await backUp('/data/lead-store.sqlite', order)).file
 * // '/data/backups/lead-store-2026-11-23T00-00-00Z.sqlite'
 */
export async function backUp(storePath: string, order: BackUpOrder): Promise<BackUp> {
	const sqlite = loadSqlite();
	const file = await targetOf(storePath, order);
	await refuseToReplaceOthers(sqlite, storePath, file);
	const made = await attemptAsync(async () => {
		await mkdir(dirname(file), { recursive: true });
		return await copy(sqlite, storePath, file);
	});
	if (!made.ok) throw notWritten(file, made.error);
	const deleted = timedName.test(basename(file)) ? await deleteOld(file, order.keepLast) : [];
	return { file, bytes: made.value, deleted };
}

/** Writes to a name of its own, which only becomes the file's when all of it is there. */
async function copy(sqlite: typeof Sqlite, storePath: string, file: string): Promise<number> {
	const unfinished = `${file}.${randomUUID()}.unfinished`;
	const copied = await attemptAsync(async () => {
		const { mode } = await stat(storePath);
		// Who may read the store may read its copy, and nobody else, from the first byte on.
		await writeFile(unfinished, '', { flag: 'wx', mode });
		const source = new sqlite.DatabaseSync(storePath, { readOnly: true });
		await sqlite.backup(source, unfinished, { rate: allPages }).finally(() => source.close());
		const { size } = await stat(unfinished);
		await rename(unfinished, file);
		return size;
	});
	if (copied.ok) return copied.value;
	for (const leftover of [unfinished, `${unfinished}-journal`]) await rm(leftover, { force: true });
	throw copied.error;
}

async function targetOf(storePath: string, { to, at }: BackUpOrder): Promise<string> {
	if (to === null) return join(dirname(storePath), 'backups', nameAt(at));
	if (!isAbsolute(to)) {
		throw new LeadOpsError({
			code: 'backUp.path',
			message: `"${to}" is not the whole path of a file or folder`,
			hint: 'Give a path that begins at the root, such as /backups/leads.sqlite, or leave File empty.',
		});
	}
	const there = await attemptAsync(async () => await stat(to));
	return there.ok && there.value.isDirectory() ? join(to, nameAt(at)) : resolve(to);
}

/** `lead-store-2026-11-23T08-05-00Z.sqlite`: in UTC, so that the order of names is that of times. */
const nameAt = (at: Instant) =>
	`lead-store-${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`;

/** A wrong path must not cost somebody another database, such as n8n's own, or the store itself. */
async function refuseToReplaceOthers(sqlite: typeof Sqlite, storePath: string, file: string) {
	const there = await attemptAsync(async () => await stat(file));
	if (!there.ok) return;
	const store = await stat(storePath);
	const isStore = there.value.ino === store.ino && there.value.dev === store.dev;
	if (!isStore && isLeadStore(sqlite, file)) return;
	throw new LeadOpsError({
		code: 'backUp.path',
		message: isStore
			? `${file} is the Lead Store itself`
			: `${file} is there already and is no backup of a Lead Store`,
		hint: 'Choose another File, or leave it empty.',
	});
}

function isLeadStore(sqlite: typeof Sqlite, file: string): boolean {
	// Looked at as a file that nobody changes, so that no other file is made beside it.
	const url = pathToFileURL(file);
	url.searchParams.set('immutable', '1');
	const looked = attempt(() => {
		const database = new sqlite.DatabaseSync(url, { readOnly: true });
		const tables = attempt(() =>
			database
				.prepare("SELECT 1 FROM sqlite_master WHERE name IN ('schema_version', 'lead_key')")
				.all(),
		);
		database.close();
		return tables.ok && tables.value.length === 2;
	});
	return looked.ok && looked.value;
}

/** Deletes the oldest backups that were named by the time, and nothing else. */
async function deleteOld(file: string, keepLast: number): Promise<string[]> {
	if (keepLast < 1) return [];
	const folder = dirname(file);
	const timed = (await readdir(folder)).filter((name) => timedName.test(name)).sort();
	const old = timed.slice(0, -keepLast).map((name) => join(folder, name));
	for (const path of old) await rm(path, { force: true });
	return old;
}

/** Asked for when needed, so that the pack loads on a Node.js without it too. */
function loadSqlite(): typeof Sqlite {
	const sqlite = process.getBuiltinModule('node:sqlite') as typeof Sqlite | undefined;
	if (typeof sqlite?.backup === 'function') return sqlite;
	throw new LeadOpsError({
		code: 'backUp.noSqlite',
		message: `Backing up needs Node.js 22.16 or newer; n8n runs on ${process.version}`,
		hint: "Run n8n on a newer Node.js, or stop n8n and copy the store's files.",
	});
}

function notWritten(file: string, error: unknown): LeadOpsError {
	const why = messageOf(toStoreError(error, file));
	return new LeadOpsError({
		code: 'backUp.failed',
		message: `The backup ${file} could not be written: ${why}`,
		hint: "Check that the folder is there, that n8n's user may write in it, and that the disk has room. The Lead Store is as it was, and so is what stood under that name. Running the node again is safe.",
		retryable: true,
		cause: error,
	});
}
