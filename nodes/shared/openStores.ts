import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStore, type EmbeddedSettings, type LeadStore, type StoreSettings } from '../store';

/** Stores of this process, each opened once, by their settings. */
const open = new Map<string, Promise<LeadStore>>();

/**
 * The store with these settings. Opened with the first call, then kept.
 *
 * @throws LeadOpsError `store.*` when it cannot be used; the next call tries again
 */
export async function openedStore(settings: StoreSettings): Promise<LeadStore> {
	const key = JSON.stringify(settings);
	let store = open.get(key);
	if (!store) {
		store = openStore(settings);
		open.set(key, store);
		store.catch(() => open.delete(key));
	}
	return await store;
}

/** The embedded store in its usual place. */
export const defaultStore = async () => await openedStore(embeddedSettings());

/** Where n8n keeps what is its own. */
const n8nFolder = () => join(process.env.N8N_USER_FOLDER ?? homedir(), '.n8n');

/**
 * The embedded store's settings for a path as somebody wrote it: nothing for the usual place,
 * or a place within n8n's own folder, or a whole path.
 *
 * @example
 * embeddedSettings('').path // '/home/node/.n8n/lead-ops/lead-store.sqlite'
 */
export function embeddedSettings(written = ''): EmbeddedSettings {
	const path = written.trim() || join('lead-ops', 'lead-store.sqlite');
	return { kind: 'embedded', path: resolve(n8nFolder(), path) };
}
