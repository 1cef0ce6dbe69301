import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leadStore } from '../../nodes/shared';

/** Gives the tests of a file a Lead Store of their own, as if n8n's user folder were a new one. */
export function useTemporaryUserFolder() {
	const before = process.env.N8N_USER_FOLDER;
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'lead-ops-nodes-'));
		process.env.N8N_USER_FOLDER = folder;
	});

	afterEach(async () => {
		await (await leadStore()).close();
		process.env.N8N_USER_FOLDER = before;
		if (before === undefined) delete process.env.N8N_USER_FOLDER;
		await rm(folder, { recursive: true, force: true });
	});
}
