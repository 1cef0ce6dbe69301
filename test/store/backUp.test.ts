import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedStore, type LeadStore } from '../../nodes/store';
import { backUp } from '../../nodes/store/embedded/backUp';
import { refuseBackUp } from '../../nodes/store/postgres/backUp';
import { registration } from './contract/records';
import { temporaryStore } from './temporaryStore';

const at = Date.UTC(2026, 10, 23, 8, 5);
const timed = 'lead-store-2026-11-23T08-05-00Z.sqlite';

let subject: Awaited<ReturnType<typeof temporaryStore>>;
let folder: string;

beforeEach(async () => {
	subject = await temporaryStore();
	folder = join(dirname(subject.path), 'copies');
	await mkdir(folder);
});
afterEach(async () => await subject.remove());

const register = async (ids: string[], message = '') =>
	await subject.store.transaction(async (workspace) => {
		for (const inquiryId of ids) {
			const item = { message };
			await workspace('default').inquiries.register(registration({ inquiryId, item }));
		}
	});

const isIn = async (store: LeadStore, ids: string[]) =>
	await store.transaction(async (workspace) => {
		const found = ids.map(async (id) => await workspace('default').inquiries.find(id));
		return (await Promise.all(found)).map((inquiry) => inquiry !== undefined);
	});

const copyOf = async (file: string, ids: string[]) => {
	const copy = await EmbeddedStore.open(file);
	const found = await isIn(copy, ids);
	await copy.close();
	return found;
};

const order = (to: string | null, keepLast = 0) => ({ to, keepLast, at });

test('a copy holds what was committed before, and is a store to go on with', async () => {
	await chmod(subject.path, 0o600);
	await register(['sub_1', 'sub_2']);
	const { file, bytes, deleted } = await backUp(subject.path, order(join(folder, 'leads.sqlite')));
	expect({ file, deleted }).toEqual({ file: join(folder, 'leads.sqlite'), deleted: [] });
	expect(bytes).toBe((await stat(file)).size);
	expect((await stat(file)).mode).toBe((await stat(subject.path)).mode);
	expect(readdirSync(folder)).toEqual(['leads.sqlite']);
	expect(await copyOf(file, ['sub_1', 'sub_2'])).toEqual([true, true]);
});

test('work goes on meanwhile; each batch is in the copy as a whole or not at all', async () => {
	const before = Array.from({ length: 50 }, (_, n) => `sub_before_${n}`);
	await register(before, 'x'.repeat(400_000));
	const file = join(folder, 'leads.sqlite');
	const backedUp = backUp(subject.path, order(file));
	let done = false;
	void backedUp.finally(() => {
		done = true;
	});
	const batches: string[][] = [];
	// A file of this size is copied while several batches are written.
	while (!done) {
		const batch = ['a', 'b'].map((part) => `sub_${batches.length}_${part}`);
		batches.push(batch);
		await register(batch);
		await new Promise(setImmediate);
	}
	await backedUp;
	expect(batches.length).toBeGreaterThan(1);
	expect(await copyOf(file, before)).toEqual(before.map(() => true));
	for (const batch of batches) {
		const [a, b] = await copyOf(file, batch);
		expect(a).toBe(b);
	}
	expect(await isIn(subject.store, batches.flat())).not.toContain(false);
});

test('the name stands for a whole copy or for nothing', async () => {
	await register(
		Array.from({ length: 50 }, (_, n) => `sub_${n}`),
		'x'.repeat(400_000),
	);
	const file = join(folder, 'leads.sqlite');
	const backedUp = backUp(subject.path, order(file));
	let looks = 0;
	while (!existsSync(file)) {
		looks++;
		await new Promise(setImmediate);
	}
	const database = new DatabaseSync(file);
	expect(database.prepare('SELECT COUNT(*) AS n FROM inquiry').get()).toEqual({ n: 50 });
	database.close();
	await backedUp;
	expect(looks).toBeGreaterThan(1);
});

test('a copy that fails leaves the one before and nothing else', async () => {
	const file = join(folder, 'leads.sqlite');
	await backUp(subject.path, order(file));
	const { mtimeMs } = await stat(file);
	const broken = join(dirname(subject.path), 'broken.sqlite');
	writeFileSync(broken, 'not a database, '.repeat(1000));
	await expect(backUp(broken, order(file))).rejects.toMatchObject({
		code: 'backUp.failed',
		message: expect.stringContaining(file),
		retryable: true,
	});
	expect(readdirSync(folder)).toEqual(['leads.sqlite']);
	expect((await stat(file)).mtimeMs).toBe(mtimeMs);
});

test('without a name it goes into a folder beside the store, named by the time', async () => {
	const { file } = await backUp(subject.path, order(null));
	expect(file).toBe(join(dirname(subject.path), 'backups', timed));
	expect((await backUp(subject.path, order(folder))).file).toBe(join(folder, timed));
});

test('only the newest stay, and what has another name', async () => {
	const names = ['01', '02', '03'].map((day) => `lead-store-2026-11-${day}T00-00-00Z.sqlite`);
	for (const name of [...names, 'lead-store-mine.sqlite', 'notes.txt']) {
		writeFileSync(join(folder, name), '');
	}
	const { deleted } = await backUp(subject.path, order(folder, 2));
	expect(deleted).toEqual(names.slice(0, 2).map((name) => join(folder, name)));
	expect(readdirSync(folder).sort()).toEqual(
		[names[2], timed, 'lead-store-mine.sqlite', 'notes.txt'].sort(),
	);
	const named = await backUp(subject.path, order(join(folder, 'leads.sqlite'), 1));
	expect(named.deleted).toEqual([]);
});

test.each([
	['that is the store itself', () => subject.path, 'is the Lead Store itself'],
	[
		'of another database',
		() => {
			const path = join(folder, 'database.sqlite');
			const database = new DatabaseSync(path);
			database.exec('CREATE TABLE workflow (id INTEGER)');
			database.close();
			return path;
		},
		'is no backup of a Lead Store',
	],
	[
		'of another file',
		() => {
			writeFileSync(join(folder, 'notes.txt'), 'mine');
			return join(folder, 'notes.txt');
		},
		'is no backup of a Lead Store',
	],
	['that is not whole', () => 'leads.sqlite', 'is not the whole path'],
])('a name %s is refused', async (_what, name, says) => {
	const to = name();
	await expect(backUp(subject.path, order(to))).rejects.toMatchObject({
		code: 'backUp.path',
		message: expect.stringContaining(says),
	});
	expect(await isIn(subject.store, ['sub_1'])).toEqual([false]);
});

test('a folder that cannot be made is named', async () => {
	writeFileSync(join(folder, 'file'), '');
	await expect(
		backUp(subject.path, order(join(folder, 'file', 'leads.sqlite'))),
	).rejects.toMatchObject({
		code: 'backUp.failed',
		message: expect.stringContaining('leads.sqlite could not be written: E'),
	});
});

test('PostgreSQL is left to its own program, with the whole command and no password', () => {
	const settings = {
		kind: 'postgres' as const,
		...{ host: 'db.example.com', port: 0, database: "lead's", user: 'ops', password: 'secret' },
		...{ tls: 'off' as const, schema: 'lead_ops' },
	};
	expect(() => refuseBackUp(settings)).toThrow('pg_dump');
	try {
		refuseBackUp(settings);
	} catch (error) {
		expect((error as { hint: string }).hint).toMatch(
			/pg_dump --host db\.example\.com --port 5432 --username ops --schema lead_ops --format custom --file lead-store\.dump 'lead'\\''s'$/,
		);
		expect(JSON.stringify(error)).not.toContain('secret');
	}
	expect.assertions(3);
});
