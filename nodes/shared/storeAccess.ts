import type { IExecuteFunctions, INodeExecutionData, ITriggerFunctions } from 'n8n-workflow';
import { z } from 'zod/v4';
import { attemptAsync } from '../core/attempt';
import type { ExpectedWork, LeadStore, OpenWorkspace, ReadSession, StoreSession } from '../store';
import { openedStore } from './openStores';
import { credentialName, readStoreSettings } from './storeCredential';

/** Of n8n's contexts, what it takes to find the node's store. */
export type StoreContext = Pick<
	IExecuteFunctions & ITriggerFunctions,
	'getNode' | 'getCredentials'
>;

/**
 * The Lead Store that a node is to use: its credential's, or the embedded one. Opened with the
 * first call in this process, then kept.
 *
 * @throws LeadOpsError `store.*` when it cannot be used; the next call tries again
 */
export async function leadStore(context: StoreContext): Promise<LeadStore> {
	const chosen = context.getNode().credentials?.[credentialName];
	const data = chosen && (await context.getCredentials(credentialName));
	return await openedStore(readStoreSettings(data));
}

/**
 * Reads a node's Lead Store, as it is at one moment and in nobody's way.
 *
 * @example
 * await readStore(context, async (workspace) => await workspace('default').timers.nextDueAt());
 */
export async function readStore<Result>(
	context: StoreContext,
	work: (workspace: (name: string) => ReadSession) => Promise<Result>,
): Promise<Result> {
	const store = await leadStore(context);
	return await store.read(work);
}

/** Runs a node's work as one transaction of its Lead Store. */
export async function inTransaction<Result>(
	context: StoreContext,
	work: (workspace: OpenWorkspace) => Promise<Result>,
	expected?: ExpectedWork,
): Promise<Result> {
	const store = await leadStore(context);
	return await store.transaction(work, expected);
}

/**
 * Writes in a workspace for somebody who goes on all the same where the store cannot be had now.
 *
 * @param warning what is said in the log then
 */
export async function writeOrWarn(
	context: StoreContext & Pick<ITriggerFunctions, 'logger'>,
	workspace: string,
	warning: string,
	work: (session: StoreSession) => Promise<void>,
): Promise<void> {
	const written = await attemptAsync(
		async () => await inTransaction(context, async (open) => await work(open(workspace))),
	);
	if (!written.ok) context.logger.warn(warning, { error: written.error });
}

/** The leads that a node's items say they are about: most often, its batch asks for just these. */
export function expectedOf(items: readonly INodeExecutionData[]): ExpectedWork {
	const leads = items.map(({ json }) => idsSchema.safeParse(json.lead).data);
	const all = (field: keyof z.infer<typeof idsSchema>) =>
		leads.flatMap((lead) => lead?.[field] ?? []);
	return {
		...{ inquiryIds: all('inquiryId'), leadIds: all('id') },
		...{ domains: all('domain'), companies: all('company') },
	};
}

const idsSchema = z
	.object({
		...{ id: z.string(), inquiryId: z.string() },
		...{ domain: z.string().nullable(), company: z.string().nullable() },
	})
	.partial();
