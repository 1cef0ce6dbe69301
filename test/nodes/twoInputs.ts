import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	NodeConnectionTypes,
	NodeHelpers,
	Workflow,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type NodeExecutionHint,
} from 'n8n-workflow';

/** A flow whose trigger leads to nodes that each give items, and from there to inputs of one node. */
export interface TwoInputs {
	node: INodeType;
	parameters: INodeParameters;
	/** What leads to the node, one after the other from above: the input, and what comes in there. */
	branches: ReadonlyArray<{ input: 0 | 1 | 2; items: readonly IDataObject[] }>;
}

/** A run of the node under test. */
export interface RunOfTwo {
	outputs: INodeExecutionData[][];
	hints: NodeExecutionHint[];
}

let executions = 0;

/** Gives the items that stand in its parameters, or none. */
const giver: INodeType = {
	description: {
		...{ displayName: 'Giver', name: 'giver', group: ['transform'], version: 1, description: '' },
		...{ defaults: { name: 'Giver' }, inputs: ['main'], outputs: ['main'] },
		properties: [{ displayName: 'Items', name: 'items', type: 'string', default: '' }],
	},
	async execute() {
		const items = JSON.parse(this.getNodeParameter('items', 0) as string) as IDataObject[];
		return await Promise.resolve([items.map((json) => ({ json }))]);
	},
};

/**
 * Runs a whole flow in n8n's engine, so that n8n itself brings the branches together.
 *
 * @returns what each run of the node gave
 * @throws the node's error
 */
export async function runTwoInputs({ node, parameters, branches }: TwoInputs): Promise<RunOfTwo[]> {
	const place = (y: number) => ({ position: [0, y] as [number, number], typeVersion: 1 });
	const give = (name: string, items: readonly IDataObject[], y: number) =>
		({
			...{ id: name, name, type: 'giver', ...place(y) },
			parameters: { items: JSON.stringify(items) },
		}) as unknown as INode;
	const { description } = node;
	const subject: INode = {
		...{ id: description.name, name: description.displayName, type: 'subject', ...place(0) },
		parameters:
			NodeHelpers.getNodeParameters(
				...([description.properties, parameters, true, false, null, description] as const),
			) ?? {},
	};
	const start = give('Start', [{}], 0);
	const givers = branches.map(({ items }, index) => give(`Branch ${index}`, items, 100 * index));
	const main = NodeConnectionTypes.Main;
	const type = (name: string) => (name === 'giver' ? giver : node);
	const nodeTypes: INodeTypes = {
		...{ getByName: type, getByNameAndVersion: type, getKnownTypes: () => ({}) },
	};
	const workflow = new Workflow({
		id: 'test',
		nodes: [start, ...givers, subject],
		connections: {
			[start.name]: { main: [givers.map(({ name }) => ({ node: name, type: main, index: 0 }))] },
			...Object.fromEntries(
				givers.map(({ name }, index) => [
					name,
					{ main: [[{ node: subject.name, type: main, index: branches[index]?.input ?? 0 }]] },
				]),
			),
		} as IConnections,
		active: false,
		nodeTypes,
		settings: { executionOrder: 'v1' },
	});
	const executionId = `two-inputs-${++executions}`;
	const url = 'http://127.0.0.1/';
	const additionalData = {
		hooks: new ExecutionLifecycleHooks('trigger', executionId, {} as IWorkflowBase),
		...{ variables: {}, executionId, webhookWaitingBaseUrl: url, formWaitingBaseUrl: url },
		...{ instanceBaseUrl: url, restApiUrl: url },
	} as unknown as IWorkflowExecuteAdditionalData;
	const run = new WorkflowExecute(additionalData, 'trigger').run({ workflow, startNode: start });
	const { data } = await run;
	if (data.resultData.error) throw data.resultData.error;
	return (data.resultData.runData[subject.name] ?? []).map(({ data: given, hints = [] }) => ({
		outputs: (given?.main ?? []).map((output) => output ?? []),
		hints,
	}));
}
