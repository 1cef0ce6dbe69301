import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { toNodeError } from './errors';

/** Where one item leaves the node, and the keys that the node adds to it. */
export interface Placement {
	/** The output's index, from 0. */
	output: number;
	/** Added beside what came in; what came in is not changed. */
	adds: object;
	/** The part of what came in that this is about, where one item becomes several. */
	json?: object;
}

/**
 * Takes each item through `place` and puts it on exactly one output, in order, with its
 * `pairedItem` and binary data; an item that holds several leaves as several. With "Continue on
 * fail" an item that fails stays whole and leaves on the first output with its error, from where
 * n8n takes it to the error output if there is one.
 *
 * @param outputs how many outputs the node has
 * @throws NodeOperationError for the first item that fails, naming it
 */
export async function placeItems(
	context: IExecuteFunctions,
	outputs: number,
	place: (
		json: IDataObject,
		itemIndex: number,
	) => Placement | readonly Placement[] | Promise<Placement>,
): Promise<INodeExecutionData[][]> {
	const placed: INodeExecutionData[][] = Array.from({ length: outputs }, () => []);
	for (const [itemIndex, item] of context.getInputData().entries()) {
		try {
			for (const { output, adds, json } of listed(await place(item.json, itemIndex))) {
				placed[output]?.push(leaving(item, itemIndex, adds, json));
			}
		} catch (error) {
			const nodeError = toNodeError(context.getNode(), error, itemIndex);
			if (!context.continueOnFail()) throw nodeError;
			placed[0]?.push(failed(context, item, itemIndex, nodeError));
		}
	}
	return placed;
}

const listed = (given: Placement | readonly Placement[]): readonly Placement[] =>
	'output' in given ? [given] : given;

const leaving = (
	{ json, binary }: INodeExecutionData,
	itemIndex: number,
	adds: object,
	part: object = json,
): INodeExecutionData => ({
	json: { ...part, ...adds },
	...(binary && { binary }),
	pairedItem: { item: itemIndex },
});

/**
 * An item that failed: whole, with the message. n8n sends an item to the error output when its
 * `json` holds nothing but the error, and puts the item's own fields back there. An error beside
 * `json` would go there too, but n8n then throws the fields away.
 */
function failed(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	{ message }: Error,
): INodeExecutionData {
	const hasErrorOutput = context.getNode().onError === 'continueErrorOutput';
	return leaving(item, itemIndex, { error: message }, hasErrorOutput ? {} : item.json);
}

/**
 * Runs a node whose items stand or fall together, such as one transaction. When it fails and
 * "Continue on fail" is set, every item leaves on the first output with the error.
 */
export async function placeTogether(
	context: IExecuteFunctions,
	outputs: number,
	work: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	try {
		return await work();
	} catch (error) {
		const nodeError = toNodeError(context.getNode(), error);
		if (!context.continueOnFail()) throw nodeError;
		const first = context
			.getInputData()
			.map((item, index) => failed(context, item, index, nodeError));
		return Array.from({ length: outputs }, (_, output) => (output === 0 ? first : []));
	}
}
