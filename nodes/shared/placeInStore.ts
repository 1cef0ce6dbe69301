import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ExpectedWork, OpenWorkspace } from '../store';
import { placeItems, type Placement } from './items';
import { expectedOf, inTransaction } from './storeAccess';

/** Decides an item, with what the store knows. */
export type PlaceInStore = (
	workspace: OpenWorkspace,
	json: IDataObject,
	itemIndex: number,
) => Promise<Placement>;

/**
 * Takes each item through `place` in one transaction of the node's Lead Store: all of the batch
 * is kept, or none. With "Continue on fail" an item that fails is undone alone.
 *
 * @param outputs the names of the node's outputs, in order
 * @param expected what it will ask the store about; if not given, the leads of the items
 * @throws NodeOperationError for the first item that fails, naming it
 */
export async function placeInStore(
	context: IExecuteFunctions,
	outputs: readonly string[],
	place: PlaceInStore,
	expected: ExpectedWork = expectedOf(context.getInputData()),
): Promise<INodeExecutionData[][]> {
	return await inTransaction(
		context,
		async (workspace) =>
			await placeItems(
				context,
				outputs,
				undoneAlone(
					context,
					workspace,
					async (json, itemIndex) => await place(workspace, json, itemIndex),
				),
			),
		expected,
	);
}

/** Makes each item that may fail without the others a part of the transaction. */
export const undoneAlone = (
	context: IExecuteFunctions,
	workspace: OpenWorkspace,
	place: (json: IDataObject, itemIndex: number) => Promise<Placement>,
): typeof place =>
	context.continueOnFail()
		? async (json, itemIndex) => await workspace.part(async () => await place(json, itemIndex))
		: place;
