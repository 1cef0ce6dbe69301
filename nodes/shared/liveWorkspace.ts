import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';
import type { StoreSession } from '../store';
import { isTestLead } from './leadFields';
import { inTransaction } from './storeAccess';
import { liveNameOf, testCopyOf } from './testCopy';
import { workspaceFor, type StoreOptions } from './workspace';

/**
 * The workspace of what somebody does by hand: the live one in a run by hand as well, and for a lead that
 * says itself that it is a test, its test copy.
 */
export function liveWorkspace(
	context: IExecuteFunctions,
	{ workspace }: StoreOptions,
	json: IDataObject,
): string {
	const ofLead = readPath(json, ['lead', 'workspace']);
	const said = typeof ofLead === 'string' ? ofLead : null;
	const live = liveNameOf(workspaceFor(context, { workspace }, { workspace: said }));
	return isTestLead(json) ? testCopyOf(live) : live;
}

/** Does something in a live workspace and in its test copy at once, so that runs by hand decide as the live ones. */
export const inLiveAndTest = async <Result>(
	context: IExecuteFunctions,
	workspace: string,
	work: (sessions: [live: StoreSession, test: StoreSession]) => Promise<Result>,
): Promise<Result> =>
	await inTransaction(
		context,
		async (open) => await work([open(workspace), open(testCopyOf(workspace))]),
	);
