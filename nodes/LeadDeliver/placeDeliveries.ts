import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { OpenWorkspace, StoreSession } from '../shared';
import { isTestLead, placeInStore, readPath, ringBell, settingsOf, workspaceFor } from '../shared';
import { optionParameters, outputNames, type Operation } from './description';
import { runOfDelivery, type DeliveryRun } from './runOfDelivery';

/** An item of an operation about effects that are queued. */
export interface About {
	session: StoreSession;
	/** As the store names it. */
	workspace: string;
	open: OpenWorkspace;
	json: IDataObject;
	itemIndex: number;
	/** The effect that this run was started for, or that the item names. */
	run: DeliveryRun | null;
}

/**
 * Takes each item through `place`, in the workspace of the effect that it is about; whoever sends
 * is told at once.
 */
export async function placeDeliveries(
	context: IExecuteFunctions,
	operation: Exclude<Operation, 'queue'>,
	place: (about: About) => Promise<{ output: number; adds: object }>,
) {
	const { options } = optionParameters.read(settingsOf(context));
	const rung = new Set<string>();
	const placed = await placeInStore(
		context,
		outputNames[operation],
		async (open: OpenWorkspace, json, itemIndex) => {
			const run = runOfDelivery(context, json, itemIndex);
			const workspace = workspaceFor(context, options.at(itemIndex), belonging(json, run));
			rung.add(workspace);
			return await place({ session: open(workspace), workspace, open, json, itemIndex, run });
		},
	);
	for (const workspace of rung) ringBell(workspace);
	return placed;
}

/** Where an effect belongs: as its run was started for, else as the item says. */
function belonging(json: IDataObject, run: DeliveryRun | null) {
	if (run) return { workspace: run.workspace, test: run.test };
	const workspace = readPath(json, ['lead', 'workspace']);
	return {
		workspace: typeof workspace === 'string' ? workspace : null,
		test: isTestLead(json),
	};
}
