import type { ICredentialDataDecryptedObject, INodeCredentialDescription } from 'n8n-workflow';
import { z } from 'zod/v4';
import { LeadOpsError } from '../core/errors';
import { refuseConnectionString, type StoreSettings } from '../store';
import { embeddedSettings } from './openStores';
import { isQueueMode } from './process';

/** The credential's type, which is its name on the nodes too. */
export const credentialName = 'leadStoreApi';

/** What stands above the box in which a credential may be chosen. */
export const credentialLabel = 'Lead Store (optional; without one, leads are kept in this n8n)';

/** What every node with a store has in its description: without the credential, the embedded store. */
export const leadStoreCredentials: INodeCredentialDescription[] = [
	// Nothing is missing where none is chosen, and the panel says so.
	{ name: credentialName, required: false, displayName: credentialLabel },
];

/** What the credential's screen holds. What is hidden on it may be missing. */
const dataSchema = z.object({
	store: z.enum(['embedded', 'postgres']).catch('embedded'),
	path: z.string().catch(''),
	sharedDisk: z.boolean().catch(false),
	host: z.string().catch(''),
	port: z.coerce.number().int().min(0).max(65535).catch(0),
	database: z.string().catch(''),
	user: z.string().catch(''),
	password: z.string().catch(''),
	tls: z.enum(['off', 'encrypt', 'verify']).catch('verify'),
	certificateAuthority: z.string().catch(''),
	schema: z.string().catch('lead_ops'),
});

const noCredential = dataSchema.parse({});

/**
 * Reads the credential's data; no data at all means the embedded store in its usual place.
 *
 * @throws LeadOpsError `store.queueMode` for a file that other machines' workers would not share;
 * `store.settings` for a File that is a connection string
 */
export function readStoreSettings(data?: ICredentialDataDecryptedObject): StoreSettings {
	const { store, path, sharedDisk, ...server } = data ? dataSchema.parse(data) : noCredential;
	if (store === 'postgres') return { kind: 'postgres', ...server };
	if (isQueueMode() && !sharedDisk) throw separateDisks();
	refuseConnectionString('File', path);
	return embeddedSettings(path);
}

const separateDisks = () =>
	new LeadOpsError({
		code: 'store.queueMode',
		message:
			'n8n runs in queue mode, and the embedded Lead Store is one file on one machine: workers elsewhere would each have their own',
		hint: 'Create a Lead Store credential with a PostgreSQL database and choose it in each node of this pack. If all n8n processes work on the same disk, choose File on This Machine in the credential and turn on All Processes Share This Disk.',
	});
