import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ICredentialTestFunctions } from 'n8n-workflow';
import { attemptAsync } from '../../nodes/core/attempt';
import { leadStoreConnection } from '../../nodes/shared';
import { EmbeddedStore, openStore } from '../../nodes/store';
import { knownLead } from './contract/records';
import { smallDisk } from './smallDisk';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lead-ops-away-'));
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

/** An administrator may write everywhere; then this is done as the user who may write nowhere. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
	if (process.geteuid?.() !== 0) return await work();
	process.seteuid?.(65_534);
	try {
		return await work();
	} finally {
		process.seteuid?.(0);
	}
}

const asMyself = async <Result>(work: () => Promise<Result>) => await work();

const makeStore = async (path: string) =>
	await (await openStore({ kind: 'embedded', path })).close();

/** What the credential's test button says about a file. */
const tested = async (path: string) =>
	await leadStoreConnection.call({} as ICredentialTestFunctions, {
		id: '1',
		name: 'Lead Store',
		type: 'leadStoreApi',
		data: { store: 'embedded', path },
	});

const refusals: Array<{
	says: string;
	make(path: string): Promise<unknown>;
	code: string;
	message: RegExp;
	retryable: boolean;
	/** For somebody who may write nowhere. */
	withoutRights?: true;
}> = [
	{
		says: 'a file that is something else',
		make: async (path) => await writeFile(path, 'not a database, '.repeat(100)),
		code: 'store.damaged',
		message: /is not a Lead Store file/,
		retryable: false,
	},
	{
		says: 'a folder in the place of the file',
		make: async (path) => await mkdir(path),
		code: 'store.unavailable',
		message: /cannot be opened/,
		retryable: true,
	},
	{
		says: 'a file of a newer version of the pack',
		make: async (path) => {
			await makeStore(path);
			const database = new DatabaseSync(path);
			database.exec('UPDATE schema_version SET version = 99');
			database.close();
		},
		code: 'store.newer',
		message: /has version 99/,
		retryable: false,
	},
	{
		says: 'a file that may only be read',
		make: async (path) => {
			await makeStore(path);
			await chmod(path, 0o444);
			await chmod(folder, 0o555);
		},
		code: 'store.unavailable',
		message: /cannot be (written|opened)/,
		retryable: true,
		withoutRights: true,
	},
	{
		says: 'a folder that may not be written',
		make: async () => await chmod(folder, 0o555),
		code: 'store.unavailable',
		message: /cannot be opened/,
		retryable: true,
		withoutRights: true,
	},
];

describe('a file that cannot be used', () => {
	afterEach(async () => await chmod(folder, 0o755));

	test.each(refusals)('says so: $says', async ({ make, code, message, retryable, ...by }) => {
		const path = join(folder, 'leads.sqlite');
		await make(path);
		const asSomebody = by.withoutRights ? asNobody : asMyself;
		await asSomebody(async () => {
			await expect(openStore({ kind: 'embedded', path })).rejects.toMatchObject({
				code,
				message: expect.stringMatching(message),
				hint: expect.stringMatching(/\w+/),
				retryable,
			});
			expect(await tested(path)).toEqual({
				status: 'Error',
				message: expect.stringMatching(message),
			});
		});
	});

	test('in a folder that cannot be made says so', async () => {
		await writeFile(join(folder, 'file'), '');
		const path = join(folder, 'file', 'leads.sqlite');
		await expect(openStore({ kind: 'embedded', path })).rejects.toMatchObject({
			code: 'store.unavailable',
			message: expect.stringContaining('cannot be made'),
		});
	});

	test('is ready as soon as it can', async () => {
		expect(await tested(join(folder, 'new', 'leads.sqlite'))).toEqual({
			status: 'OK',
			message: 'The Lead Store is ready',
		});
	});
});

test('a file that another process keeps locked gives an error that may be tried again', async () => {
	const path = join(folder, 'leads.sqlite');
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
});

const disk = smallDisk(2_048);
afterAll(() => disk?.remove());

(disk ? describe : describe.skip)('a full disk', () => {
	const filler = () => join(disk!.folder, 'filler');

	/** Leaves no room at all. */
	const fill = async () => {
		for (let size = 1 << 20; size >= 1; size >>= 1) {
			await writeFile(filler(), Buffer.alloc(size), { flag: 'a' }).catch(() => undefined);
		}
	};

	test('undoes the batch and says so; with room again, the same batch is kept once', async () => {
		const path = join(disk!.folder, 'leads.sqlite');
		const store = await openStore({ kind: 'embedded', path });
		const save = async () =>
			await store.transaction(async (workspace) => {
				const { leads } = workspace('default');
				for (let n = 0; n < 300; n++) {
					const email = `${n}@example.com`;
					await leads.save(knownLead({ id: `l${n}`, email }), [{ kind: 'email', value: email }]);
				}
			});
		const kept = async () =>
			await store.transaction(
				async (workspace) => (await workspace('default').leads.find('l0'))?.id,
			);

		await fill();
		await expect(save()).rejects.toMatchObject({
			code: 'store.unavailable',
			message: expect.stringContaining('no room on its disk'),
			retryable: true,
		});
		expect(await kept()).toBeUndefined();
		const another = join(disk!.folder, 'another.sqlite');
		expect((await tested(another)).message).toMatch(/no room on its disk/);

		await rm(filler());
		await save();
		expect(await kept()).toBe('l0');
		await store.close();
	});

	test('keeps what each part says, or nothing of the batch', async () => {
		const path = join(disk!.folder, 'parts.sqlite');
		const store = await openStore({ kind: 'embedded', path });
		await fill();
		const said: string[] = [];
		const all = await attemptAsync(
			async () =>
				await store.transaction(async (workspace) => {
					for (let n = 0; n < 300; n++) {
						const id = `l${n}`;
						const fullName = 'x'.repeat(200_000);
						const part = await attemptAsync(
							async () =>
								await workspace.part(
									async () =>
										await workspace('default').leads.save(knownLead({ id, fullName }), []),
								),
						);
						if (part.ok) said.push(id);
					}
				}),
		);
		await rm(filler());
		const kept = await store.transaction(async (workspace) => {
			const { leads } = workspace('default');
			const found = [];
			for (let n = 0; n < 300; n++) if (await leads.find(`l${n}`)) found.push(`l${n}`);
			return found;
		});
		expect(kept).toEqual(all.ok ? said : []);
		expect(said.length).toBeLessThan(300);
		await store.close();
	});
});
