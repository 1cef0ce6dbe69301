import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	NodeOperationError,
} from 'n8n-workflow';
import { attemptAsync, type Attempt } from '../core/attempt';
import { readPath } from '../core/fieldPath';
import { itemParts } from '../core/lead';
import { toNodeError } from './errors';
import { tellReasons, type Decision } from './tellReasons';

/** Where one item leaves the node, and the keys that the node adds to it. */
export interface Placement {
	/** The output's index, from 0. */
	output: number;
	/** Added beside what came in; what came in is not changed. */
	adds: object;
	/** The part of what came in that this is about, where one item becomes several. */
	json?: object;
	/** What the output pane says of it, where that is not its reason; `null` for what a hint of its own says. */
	tells?: string | null;
}

/** Why an item failed, where that ends the work on the others too, whatever "Continue on fail" says. */
export class ItemFailed extends Error {
	constructor(cause: unknown) {
		super('An item failed', { cause });
	}
}

/**
 * Takes each item through `place` and puts it on exactly one output, in order, with its
 * `pairedItem` and binary data; an item that holds several leaves as several. What the node adds
 * begins with the reason, which the output pane says as well, and holds nothing empty. With "Continue
 * on fail" an item that fails stays whole and leaves on the first output with its error, from where
 * n8n takes it to the error output if there is one.
 *
 * @param outputs the names of the node's outputs, in order
 * @param rank which is taken first, where that is not the order in which they came: the lower
 * @throws NodeOperationError for the first item that fails, naming it
 */
export async function placeItems(
	context: IExecuteFunctions,
	outputs: readonly string[],
	place: (
		json: IDataObject,
		itemIndex: number,
	) => Placement | readonly Placement[] | Promise<Placement | readonly Placement[]>,
	rank?: (json: IDataObject) => number,
): Promise<INodeExecutionData[][]> {
	const placed: INodeExecutionData[][] = outputs.map(() => []);
	const decisions: Decision[] = [];
	const items = [...context.getInputData().entries()];
	const all = new Map<number, Attempt<readonly Placement[]>>();
	for (const [itemIndex, { json }] of rank ? ranked(items, rank) : items) {
		const done = await attemptAsync(async () => listed(await place(json, itemIndex)));
		all.set(itemIndex, done);
		// Nothing after it counts.
		if (!done.ok && (done.error instanceof ItemFailed || !context.continueOnFail())) break;
	}
	for (const [itemIndex, item] of items) {
		const done = all.get(itemIndex);
		if (!done) continue;
		if (!done.ok) {
			if (done.error instanceof ItemFailed) throw done.error;
			const nodeError = toNodeError(context.getNode(), done.error, itemIndex);
			if (!context.continueOnFail()) throw nodeError;
			placed[0]?.push(failed(context, item, itemIndex, nodeError));
			decisions.push({ output: 0, reason: null });
			continue;
		}
		for (const { output, adds, json, tells } of done.value) {
			placed[output]?.push(leaving(item, itemIndex, itemParts(adds), json));
			decisions.push({ output, reason: tells === undefined ? reasonOf(adds) : tells });
		}
	}
	tellReasons(context, outputs, decisions);
	return placed;
}

/** Those of one rank as they came. */
function ranked(
	items: ReadonlyArray<[number, INodeExecutionData]>,
	rank: (json: IDataObject) => number,
) {
	const ranks = items.map(([, { json }]) => rank(json));
	return items.toSorted(([one], [other]) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
}

/** Why an item leaves as it does: in the first of what is added that says so. */
function reasonOf(adds: object): string | null {
	for (const part of [adds, ...Object.values(adds)]) {
		const reason = readPath(part, ['reason']);
		if (typeof reason === 'string') return reason;
	}
	return null;
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
 * An item that failed: whole, with the message and how to mend it. n8n sends an item to the error output when its
 * `json` holds nothing but the error, and puts the item's own fields back there. An error beside
 * `json` would go there too, but n8n then throws the fields away.
 */
function failed(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	nodeError: NodeOperationError,
): INodeExecutionData {
	const hasErrorOutput = context.getNode().onError === 'continueErrorOutput';
	return leaving(item, itemIndex, { error: wordsOf(nodeError) }, hasErrorOutput ? {} : item.json);
}

/** What happened and how to mend it, in one text: n8n puts no other field of an error on the item. */
function wordsOf({ message, description }: NodeOperationError): string {
	if (!description) return message;
	return `${message}${/[.?!]$/.test(message) ? '' : '.'} ${description}`;
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
