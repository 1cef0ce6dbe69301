import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedStore } from '../../nodes/store';

/** A new embedded store in a folder of its own; `remove` closes and deletes it. */
export async function temporaryStore() {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-store-'));
	const path = join(folder, 'lead-store.sqlite');
	const store = await EmbeddedStore.open(path);
	return {
		store,
		path,
		remove: async () => {
			await store.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
