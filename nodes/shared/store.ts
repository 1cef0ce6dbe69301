import { homedir } from 'node:os';
import { join } from 'node:path';
import type { IExecuteFunctions, INodeProperties, ITriggerFunctions } from 'n8n-workflow';
import { LeadOpsError } from '../core/errors';
import type { Lead } from '../core/lead';
import { EmbeddedStore, type LeadStore, type OpenWorkspace } from '../store';
import type { Setting } from './settings';

/** Set to `true` when every process of an n8n in queue mode works on the same disk. */
const sharedDiskVariable = 'LEAD_OPS_SHARED_DISK';

/** Stores of this process by path: one file is opened once. */
const open = new Map<string, Promise<LeadStore>>();

/** Where the embedded store lies: `lead-ops/lead-store.sqlite` in n8n's own folder. */
const embeddedPath = () =>
	join(process.env.N8N_USER_FOLDER ?? homedir(), '.n8n', 'lead-ops', 'lead-store.sqlite');

/**
 * The Lead Store of this n8n. Opened with the first call, then kept.
 *
 * @throws LeadOpsError `store.*` when it cannot be used; the next call tries again
 */
export async function leadStore(): Promise<LeadStore> {
	if (process.env.EXECUTIONS_MODE === 'queue' && process.env[sharedDiskVariable] !== 'true') {
		throw new LeadOpsError({
			code: 'store.queueMode',
			message:
				'n8n runs in queue mode, and the embedded Lead Store is one file on one machine: workers elsewhere would each have their own',
			hint: `If all n8n processes work on the same disk, set the environment variable ${sharedDiskVariable}=true for all of them.`,
		});
	}
	const path = embeddedPath();
	let store = open.get(path);
	if (!store) {
		store = EmbeddedStore.open(path);
		open.set(path, store);
		store.catch(() => open.delete(path));
	}
	return await store;
}

/** Runs a node's batch as one transaction of this n8n's Lead Store. */
export async function inTransaction<Result>(
	work: (workspace: OpenWorkspace) => Promise<Result>,
): Promise<Result> {
	const store = await leadStore();
	return await store.transaction(work);
}

/** The workspace for people who never set one. */
export const defaultWorkspace = 'default';

/** The options about the store that every node with a store shows, in this order. */
export const storeOptions: INodeProperties[] = [
	{
		displayName: 'Use Live Data in Test Runs',
		name: 'liveTestRuns',
		type: 'boolean',
		default: false,
		description:
			"Whether a run started by hand in the editor works on the real leads, turns and clocks. Otherwise it works on a test copy of the workspace, takes nobody's turn and starts no real clock.",
	},
	{
		displayName: 'Workspace',
		name: 'workspace',
		type: 'string',
		default: '',
		placeholder: 'e.g. client-a',
		description:
			'Keeps clients apart in one store. Leave empty to use the workspace that Lead Normalize gave the lead.',
	},
];

/** What {@link storeOptions} hold. */
export interface StoreOptions {
	liveTestRuns?: boolean;
	workspace?: string;
}

/**
 * The workspace that a run works on. A run started by hand in the editor gets `<workspace>:test`
 * unless the options say otherwise.
 *
 * @param ofLead the workspace named on the item, if any
 */
export function workspaceFor(
	context: IExecuteFunctions | ITriggerFunctions,
	options: StoreOptions,
	ofLead?: string | null,
): string {
	const workspace = options.workspace?.trim() || ofLead || defaultWorkspace;
	return context.getMode() === 'manual' && !options.liveTestRuns ? `${workspace}:test` : workspace;
}

/** Says for each item which workspace it belongs to, by the options and the lead. */
export const workspaceReader =
	(context: IExecuteFunctions, options: Setting<StoreOptions>) =>
	(itemIndex: number, lead: Pick<Lead, 'workspace'>): string =>
		workspaceFor(context, options.at(itemIndex), lead.workspace);
