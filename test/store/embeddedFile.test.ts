/** Somebody deletes, moves or replaces the store's file, or updates the pack beside it, while n8n runs. */
import {
	chmod,
	copyFile,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openedStore } from '../../nodes/shared/openStores';
import { openStore, type LeadStore } from '../../nodes/store';
import { knownLead } from './contract/records';

let folder: string;
let path: string;
let store: LeadStore;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lead-ops-file-'));
	path = join(folder, 'leads.sqlite');
	store = await openStore({ kind: 'embedded', path });
	await save('first');
});
afterEach(async () => {
	await store.close();
	await rm(folder, { recursive: true, force: true });
});

const saveIn = async (where: LeadStore, id: string) =>
	await where.transaction(async (workspace) => {
		await workspace('default').leads.save(knownLead({ id }), []);
	});
const save = async (id: string) => await saveIn(store, id);

/** Which of these leads a store has, as somebody sees it who opens the file now. */
const kept = async (...ids: string[]) => {
	const later = await openStore({ kind: 'embedded', path });
	const found = await later.transaction(async (workspace) => {
		const { leads } = workspace('default');
		const all = [];
		for (const id of ids) if (await leads.find(id)) all.push(id);
		return all;
	});
	await later.close();
	return found;
};

async function backUp() {
	const file = join(folder, 'backup.sqlite');
	await store.backUp({ to: file, keepLast: 0, at: 0 });
	return file;
}

const isGone = {
	code: 'store.unavailable',
	message: expect.stringMatching(/deleted or moved away while n8n was running/),
	hint: expect.stringMatching(/Put the file back/),
	retryable: true,
};

const files = async () => (await readdir(folder)).filter((name) => name.startsWith('leads'));

/** All that can be done with a store. */
const uses: Array<[string, () => Promise<unknown>]> = [
	['a transaction', async () => await save('second')],
	['a look', async () => await store.read(async (of) => await of('default').timers.nextDueAt())],
	['a check', async () => await store.check()],
	['a backup', backUp],
	['cleaning up after an erasure', async () => await store.overwriteDeleted()],
];

test.each(uses)('a file that was deleted is said so by %s, and not made anew', async (_, use) => {
	for (const name of await files()) await rm(join(folder, name));
	await expect(use()).rejects.toMatchObject(isGone);
	await expect(use()).rejects.toMatchObject(isGone);
	expect(await files()).toEqual([]);
});

test('a file that was deleted comes back from a backup, without a restart', async () => {
	const backup = await backUp();
	await save('second');
	await rm(path);
	await expect(save('third')).rejects.toMatchObject(isGone);
	await copyFile(backup, path);
	await save('fourth');
	expect(await kept('first', 'second', 'third', 'fourth')).toEqual(['first', 'fourth']);
});

test('a file that is replaced by another is used from the next transaction on', async () => {
	const backup = await backUp();
	await save('second');
	await rename(backup, path);
	await save('third');
	expect(await kept('first', 'second', 'third')).toEqual(['first', 'third']);
});

test('a file that comes with a log of its own keeps what is in it', async () => {
	const another = join(folder, 'another.sqlite');
	const other = await openStore({ kind: 'embedded', path: another });
	await saveIn(other, 'of the log');
	// As a machine that lost its power leaves them: the log was not put into the file.
	await copyFile(`${another}-wal`, join(folder, 'copied-wal'));
	await copyFile(another, join(folder, 'copied'));
	await other.close();
	for (const name of await files()) await rm(join(folder, name));
	await rename(join(folder, 'copied-wal'), `${path}-wal`);
	await rename(join(folder, 'copied'), path);
	await save('second');
	expect(await kept('first', 'of the log', 'second')).toEqual(['of the log', 'second']);
});

test('a file that was moved away and back has everything', async () => {
	await rename(path, join(folder, 'away'));
	await expect(save('second')).rejects.toMatchObject(isGone);
	await rename(join(folder, 'away'), path);
	await save('third');
	expect(await kept('first', 'second', 'third')).toEqual(['first', 'third']);
});

test('a file that goes while a transaction is under way: nobody is told that it was kept', async () => {
	const lost = store.transaction(async (workspace) => {
		await workspace('default').leads.save(knownLead({ id: 'second' }), []);
		await rm(path);
	});
	await expect(lost).rejects.toMatchObject(isGone);
});

test('a file that is replaced while a transaction is under way: the same', async () => {
	const backup = await backUp();
	const lost = store.transaction(async (workspace) => {
		await workspace('default').leads.save(knownLead({ id: 'second' }), []);
		await rename(backup, path);
	});
	await expect(lost).rejects.toMatchObject({
		code: 'store.unavailable',
		message: expect.stringContaining('was replaced'),
		retryable: true,
	});
	await save('third');
	expect(await kept('first', 'second', 'third')).toEqual(['first', 'third']);
});

test('a log that was deleted beside the file costs nothing', async () => {
	await rm(`${path}-wal`);
	await save('second');
	expect(await kept('first', 'second')).toEqual(['first', 'second']);
});

test('a file that could not be opened for a while is, when it can', async () => {
	await rename(path, join(folder, 'away'));
	await mkdir(path);
	await expect(save('second')).rejects.toMatchObject({ code: 'store.unavailable' });
	await rm(path, { recursive: true });
	await rename(join(folder, 'away'), path);
	await save('third');
	expect(await kept('first', 'second', 'third')).toEqual(['first', 'third']);
});

test('a file that could only be read can be written as soon as that is mended', async () => {
	await store.close();
	await chmod(folder, 0o777);
	await chmod(path, 0o444);
	const settings = { kind: 'embedded', path } as const;
	const isRoot = process.geteuid?.() === 0;
	if (isRoot) process.seteuid?.(65_534);
	const use = async () => await saveIn(await openedStore(settings), 'second');
	const first = await use().then(
		() => 'kept',
		(error: unknown) => error,
	);
	if (isRoot) process.seteuid?.(0);
	expect(first).toMatchObject({
		code: 'store.unavailable',
		message: expect.stringContaining('cannot be written'),
		retryable: true,
	});
	await chmod(path, 0o644);
	await use();
	await (await openedStore(settings)).close();
	expect(await kept('first', 'second')).toEqual(['first', 'second']);
	store = await openStore(settings);
});

describe('a newer version of the pack beside this one', () => {
	test.each(uses.slice(0, 3))('is seen by %s', async (_, use) => {
		const newer = new DatabaseSync(path);
		newer.exec('UPDATE schema_version SET version = 99; ALTER TABLE lead RENAME COLUMN id TO key');
		newer.close();
		await expect(use()).rejects.toMatchObject({
			code: 'store.newer',
			message: expect.stringMatching(/has version 99, and the pack in this n8n is older/),
			hint: expect.stringMatching(/Restart this n8n/),
			retryable: false,
		});
		await expect(openStore({ kind: 'embedded', path })).rejects.toMatchObject({
			code: 'store.newer',
		});
	});
});

test('a store that was closed is not opened again by itself', async () => {
	await store.close();
	await expect(save('second')).rejects.toThrow('closed');
	store = await openStore({ kind: 'embedded', path });
});

test('a store of an older version that was put over the file is said so', async () => {
	const older = new DatabaseSync(path);
	older.exec('UPDATE schema_version SET version = 0');
	older.close();
	await expect(save('second')).rejects.toMatchObject({
		code: 'store.older',
		hint: expect.stringMatching(/Restart this n8n/),
	});
});

test('a damaged file: the hint says to stop n8n first', async () => {
	await store.close();
	const bytes = await readFile(path);
	await writeFile(path, bytes.fill(0xff, 100));
	const said = openStore({ kind: 'embedded', path });
	await expect(said).rejects.toMatchObject({
		code: 'store.damaged',
		hint: expect.stringMatching(/^Stop n8n first/),
	});
	await rm(path);
	store = await openStore({ kind: 'embedded', path });
});
