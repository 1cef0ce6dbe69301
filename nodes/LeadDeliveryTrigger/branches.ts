import type { ITriggerFunctions } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';
import { actsOutside, type NodeOfFlow } from '../shared';

/** Of n8n's context, what tells how the workflow is connected. */
export type GraphContext = Pick<ITriggerFunctions, 'getNode' | 'getChildNodes'>;

/** Which nodes come after each output of a node, by their names. */
type Graph = (node: string) => string[][];

/** How a node goes on after an error: on its usual output, or on one of its own for errors. */
export type GoesOn = 'usual output' | 'error output';

/**
 * What follows each output of the trigger. n8n's context says only what follows the node as a
 * whole; which output leads where stands in the workflow that it holds.
 */
export interface Branches {
	/** Whether an output leads to anything that works. */
	isConnected(output: number): boolean;
	/** Whether the branch of an output has a Begin, before what cannot be repeated. */
	hasBegin(output: number): boolean;
	/** Whether a node has any after it that go on where it did its work. */
	hasFollowers(node: string): boolean;
	/** Whether a node may do something outside. */
	acts(node: string): boolean;
	/** How a node goes on after an error; `null` for one that does not. */
	goesOn(node: string): GoesOn | null;
	/** The nodes behind the trigger through which a node can be reached, and itself. */
	onTheWayTo(node: string): string[];
}

/**
 * Reads how the workflow goes on behind its trigger. Where n8n does not show its connections, all
 * outputs count as connected, and none as having a Begin.
 */
export function branchesOf(context: GraphContext): Branches {
	const { name } = context.getNode();
	const graph = graphOf(context);
	const begins = beginsOf(context, name);
	const about = (node: string) => readPath(context, ['workflow', 'nodes', node]);
	const behind = (output: number) => (graph ? reached(graph, graph(name)[output] ?? []) : []);
	const goesOn = (node: string) => ways.get(readPath(about(node), ['onError'])) ?? null;
	return {
		isConnected: (output) => graph === null || works(behind(output).map(about)),
		hasBegin: (output) => behind(output).some((node) => begins.has(node)),
		hasFollowers: (node) =>
			graph !== null && goesOn(node) === 'error output'
				? (graph(node)[0] ?? []).length > 0
				: context.getChildNodes(node).length > 0,
		acts: (node) => actsOutside(about(node)),
		goesOn,
		onTheWayTo: (node) =>
			graph === null
				? [node]
				: reached(graph, followersOf(graph, name)).filter(
						(each) => each === node || reached(graph, followersOf(graph, each)).includes(node),
					),
	};
}

const ways = new Map<unknown, GoesOn>([
	['continueRegularOutput', 'usual output'],
	['continueErrorOutput', 'error output'],
]);

/** One who has switched off what sends does not want all of it to pass for sent. */
function works(nodes: readonly NodeOfFlow[]): boolean {
	const isOff = (node: NodeOfFlow) => readPath(node, ['disabled']) === true;
	return nodes.some(isOff) ? nodes.some(actsOutside) : nodes.length > 0;
}

function graphOf(context: GraphContext): Graph | null {
	const connections = readPath(context, ['workflow', 'connectionsBySourceNode']);
	if (connections === null || typeof connections !== 'object') return null;
	return (node) => listIn(readPath(connections, [node, 'main'])).map(namesIn);
}

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The names of those that an output is connected to. */
const namesIn = (ends: unknown): string[] =>
	listIn(ends)
		.map((end) => readPath(end, ['node']))
		.filter((end) => typeof end === 'string');

/** The nodes behind the trigger that say Begin, by their names. */
const beginsOf = (context: GraphContext, name: string): ReadonlySet<string> =>
	new Set(
		context
			.getChildNodes(name, { includeNodeParameters: true })
			.filter(
				({ type, parameters, disabled }) =>
					type.split('.').at(-1) === 'leadDeliver' &&
					parameters?.operation === 'begin' &&
					!disabled,
			)
			.map((node) => node.name),
	);

/** The nodes that come right after a node, whichever its output. */
const followersOf = (graph: Graph, node: string): string[] => graph(node).flat();

/** Some nodes and all that come after them, each once. */
function reached(graph: Graph, from: readonly string[]): string[] {
	const seen = new Set(from);
	for (const node of seen) for (const end of followersOf(graph, node)) seen.add(end);
	return [...seen];
}
