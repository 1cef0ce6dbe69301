import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultStore } from '../../nodes/shared';
import type { OpenWorkspace } from '../../nodes/store';

/** Gives the tests of a file a Lead Store of their own, as if n8n's user folder were a new one. */
export function useTemporaryUserFolder() {
	const before = process.env.N8N_USER_FOLDER;
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'lead-ops-nodes-'));
		process.env.N8N_USER_FOLDER = folder;
	});

	afterEach(async () => {
		await (await defaultStore()).close();
		process.env.N8N_USER_FOLDER = before;
		if (before === undefined) delete process.env.N8N_USER_FOLDER;
		await rm(folder, { recursive: true, force: true });
	});
}

/** A look into the store that nodes without a credential use. */
export async function inDefaultStore<Result>(
	work: (workspace: OpenWorkspace) => Promise<Result>,
): Promise<Result> {
	const store = await defaultStore();
	return await store.transaction(work);
}
