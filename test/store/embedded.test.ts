import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedStore } from '../../nodes/store';
import { describeStore } from './contract';
import { temporaryStore } from './temporaryStore';

describeStore('the embedded store', async () => {
	const { store, path, remove } = await temporaryStore();
	return { store, again: async () => await EmbeddedStore.open(path), remove };
});

describe('the embedded store’s file', () => {
	test('that another process keeps locked gives a clear error that may be tried again', async () => {
		const { path, remove } = await temporaryStore();
		const impatient = await EmbeddedStore.open(path, { busyLimitMs: 60 });
		const other = new DatabaseSync(path);
		other.exec('BEGIN IMMEDIATE');
		const work = async () => await impatient.transaction(async () => 'done');
		await expect(work()).rejects.toMatchObject({
			code: 'store.busy',
			retryable: true,
			message: expect.stringContaining(path),
		});
		other.exec('ROLLBACK');
		await expect(work()).resolves.toBe('done');
		other.close();
		await impatient.close();
		await remove();
	});

	test.each([
		{
			says: 'that is something else is refused',
			make: async (path: string) => await writeFile(path, 'not a database, '.repeat(100)),
			code: 'store.damaged',
		},
		{
			says: 'that is a folder is refused',
			make: async (path: string) => {
				await mkdir(path);
			},
			code: 'store.unavailable',
		},
		{
			says: 'of a newer version of the pack is refused',
			make: async (path: string) => {
				const database = new DatabaseSync(path);
				database.exec(
					'CREATE TABLE schema_version (version INTEGER); INSERT INTO schema_version VALUES (99)',
				);
				database.close();
			},
			code: 'store.newer',
		},
	])('$says', async ({ make, code }) => {
		const { path, remove } = await temporaryStore();
		const other = join(dirname(path), 'other.sqlite');
		await make(other);
		await expect(EmbeddedStore.open(other)).rejects.toMatchObject({ code });
		await remove();
	});
});
