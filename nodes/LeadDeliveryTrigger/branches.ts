import type { ITriggerFunctions } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';

/** Of n8n's context, what tells how the workflow is connected. */
export type GraphContext = Pick<ITriggerFunctions, 'getNode' | 'getChildNodes'>;

/** Which nodes come after an output of a node, by their names. */
type Graph = (node: string, output: number) => string[];

/**
 * What follows each output of the trigger. n8n's context says only what follows the node as a
 * whole; which output leads where stands in the workflow that it holds.
 */
export interface Branches {
	/** Whether anything is connected to an output. */
	isConnected(output: number): boolean;
	/** Whether the branch of an output has a Begin, before what cannot be repeated. */
	hasBegin(output: number): boolean;
	/** Whether a node has any after it that go on where it did its work. */
	hasFollowers(node: string): boolean;
}

/**
 * Reads how the workflow goes on behind its trigger. Where n8n does not show its connections, all
 * outputs count as connected, and none as having a Begin.
 */
export function branchesOf(context: GraphContext): Branches {
	const { name } = context.getNode();
	const graph = graphOf(context);
	const begins = beginsOf(context, name);
	return {
		isConnected: (output) => graph === null || graph(name, output).length > 0,
		hasBegin: (output) =>
			graph !== null && reached(graph, graph(name, output)).some((node) => begins.has(node)),
		hasFollowers: (node) =>
			graph !== null && hasErrorOutput(context, node)
				? graph(node, 0).length > 0
				: context.getChildNodes(node).length > 0,
	};
}

/** Whether a node has an output more, for errors; those that follow there are none of its work. */
const hasErrorOutput = (context: GraphContext, node: string): boolean =>
	readPath(context, ['workflow', 'nodes', node, 'onError']) === 'continueErrorOutput';

/** More outputs than any node has. */
const mostOutputs = 100;

function graphOf(context: GraphContext): Graph | null {
	const connections = readPath(context, ['workflow', 'connectionsBySourceNode']);
	if (connections === null || typeof connections !== 'object') return null;
	return (node, output) => {
		const ends = readPath(connections, [node, 'main', String(output)]);
		return (Array.isArray(ends) ? ends : [])
			.map((end) => readPath(end, ['node']))
			.filter((end) => typeof end === 'string');
	};
}

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

/** All nodes that come after some, each once. */
function reached(graph: Graph, from: readonly string[]): string[] {
	const seen = new Set(from);
	for (const node of seen) {
		for (let output = 0; output < mostOutputs; output++) {
			for (const end of graph(node, output)) seen.add(end);
		}
	}
	return [...seen];
}
