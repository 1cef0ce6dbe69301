import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { ExpectedWork, OpenWorkspace } from '../store';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError } from '../core/errors';
import { ItemFailed, placeItems, type Placement } from './items';
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
	return await inItemTransaction(
		context,
		async (workspace, undoable) =>
			await placeItems(
				context,
				outputs,
				undoable(async (json, itemIndex) => await place(workspace, json, itemIndex)),
			),
		expected,
	);
}

type PlaceItem = (json: IDataObject, itemIndex: number) => Promise<Placement>;

type Undoable = (place: PlaceItem) => PlaceItem;

/** Makes what decides an item undoable alone, and places the items by it. */
export type ItemWork = (
	workspace: OpenWorkspace,
	undoable: Undoable,
) => Promise<INodeExecutionData[][]>;

/**
 * Runs the work on a node's items as one transaction of its Lead Store. With "Continue on fail" an item
 * that fails is undone alone. That keeps each item from being written together with the others, which
 * takes several times as long: so all are first taken as if none could fail, and only where one does,
 * everything is undone and done again item by item. A store that cannot be had now fails them all, and
 * is not asked a second time: whoever waits for it has waited long enough.
 *
 * @param expected what is known of the work
 */
export async function inItemTransaction(
	context: IExecuteFunctions,
	work: ItemWork,
	expected?: ExpectedWork,
): Promise<INodeExecutionData[][]> {
	const run = async (undoableIn: (workspace: OpenWorkspace) => Undoable) =>
		await inTransaction(
			context,
			async (workspace) => await work(workspace, undoableIn(workspace)),
			expected,
		);
	if (!context.continueOnFail()) return await run(() => (place) => place);
	const tried = await attemptAsync(async () => await run(() => failingTogether));
	if (tried.ok) return tried.value;
	if (!(tried.error instanceof ItemFailed)) throw tried.error;
	if (isOfTheStore(tried.error.cause)) throw tried.error.cause;
	return await run(undoneAlone);
}

const undoneAlone =
	(workspace: OpenWorkspace): Undoable =>
	(place) =>
	async (json, itemIndex) =>
		await workspace.part(async () => await place(json, itemIndex));

/** Whether no item is to blame: the same would go well later. */
const isOfTheStore = (cause: unknown) => cause instanceof LeadOpsError && cause.retryable;

const failingTogether: Undoable = (place) => async (json, itemIndex) => {
	const placed = await attemptAsync(async () => await place(json, itemIndex));
	if (placed.ok) return placed.value;
	throw new ItemFailed(placed.error);
};
