import { EmbeddedStore } from './embedded/EmbeddedStore';
import type { LeadStore } from './LeadStore';
import type { PostgresSettings } from './postgres/settings';

/** The Lead Store in a file on this machine. */
export interface EmbeddedSettings {
	kind: 'embedded';
	/** The whole path of the file; it and its folder are made when they are not there. */
	path: string;
}

/** Which Lead Store to use, and how to get there. */
export type StoreSettings = EmbeddedSettings | PostgresSettings;

/**
 * Opens a Lead Store and brings its tables to the newest version.
 *
 * @param options.busyLimitMs how long a transaction waits for other processes, 90 s if not given
 * @throws LeadOpsError `store.*` when it cannot be used
 * @example
 * const store = await openStore({ kind: 'embedded', path: '/home/node/leads.sqlite' });
 */
export async function openStore(
	settings: StoreSettings,
	options?: { busyLimitMs?: number },
): Promise<LeadStore> {
	if (settings.kind === 'embedded') return await EmbeddedStore.open(settings.path, options);
	// Most use the embedded store: the driver is loaded for those who do not.
	const { PostgresStore } = await import('./postgres/PostgresStore');
	return await PostgresStore.open(settings, options);
}
