import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	NodeConnectionTypes,
	NodeHelpers,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialsHelper,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IRunData,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type NodeExecutionHint,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

interface NodeRun {
	/** The node under test. */
	node: INodeType;
	/** Its parameters as a workflow file holds them; defaults fill the rest, as in the editor. */
	parameters?: INodeParameters;
	/** What comes in: plain JSON, or items with binary data. */
	items: IDataObject[] | INodeExecutionData[];
	/** `trigger` as for a published workflow, `manual` as by hand in the editor. */
	mode?: WorkflowExecuteMode;
	onError?: INode['onError'];
	/** What the credentials hold that the node has, by their type's name. */
	credentials?: Record<string, ICredentialDataDecryptedObject>;
	/** The execution that it is part of; one of its own if not given. */
	executionId?: string;
	/** Which node of the workflow it is, by which the store tells the settings of two apart. */
	nodeId?: string;
	/** What the node says on the screen is added to it. */
	hints?: NodeExecutionHint[];
	/** Nodes whose outputs lead to the one that the items come from, such as triggers. */
	ahead?: Neighbour[];
	/** Nodes that come after it, one behind the other. */
	behind?: Neighbour[];
}

/** Another node of the workflow; none of them does anything. */
export interface Neighbour {
	name: string;
	node: INodeType;
	parameters?: INodeParameters;
	disabled?: boolean;
	/** What left each of its outputs before; a node that has not run if not given. */
	left?: IDataObject[][];
	/** How many outputs lead on; one if not given. */
	outputs?: number;
}

let executions = 0;

const typeOf = ({ description }: INodeType) => `n8n-nodes-lead-ops.${description.name}`;

const neighbour = ({ name, node, parameters = {}, disabled = false }: Neighbour): INode => ({
	...{ id: name, name, type: typeOf(node), typeVersion: 1, position: [0, 0] },
	...{ parameters, disabled },
});

/** A type of nodes that only stand there, with all their settings, and pass nothing on. */
const inert = ({ description }: INodeType): INodeType => ({
	description,
	execute: async () => await Promise.resolve([[]]),
});

/** What n8n keeps of a node that has run. */
const ran = (main: INodeExecutionData[][]) => [
	{
		...{ startTime: 0, executionIndex: 0, executionTime: 0, source: [] },
		data: { main },
	},
];

/** Gives the credentials as n8n would that had decrypted them. */
const credentialsHelper = (credentials: NonNullable<NodeRun['credentials']>) =>
	({
		isCredentialUsableByNode: () => true,
		getDecrypted: async (_additionalData, _which, type) => credentials[type] ?? {},
	}) as Pick<ICredentialsHelper, 'getDecrypted' | 'isCredentialUsableByNode'>;

/**
 * Runs one node through n8n's own execution engine, in process.
 *
 * @returns the items of each output, in order
 * @throws the node's error, as n8n would show it
 */
export async function runNode({
	node,
	parameters = {},
	items,
	mode = 'trigger',
	onError,
	credentials = {},
	executionId = `execution-${++executions}`,
	nodeId = node.description.name,
	hints,
	ahead = [],
	behind = [],
}: NodeRun): Promise<INodeExecutionData[][]> {
	const type = typeOf(node);
	const subject: INode = {
		id: nodeId,
		name: node.description.displayName,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters:
			NodeHelpers.getNodeParameters(
				node.description.properties,
				parameters,
				true,
				false,
				null,
				node.description,
			) ?? {},
		onError,
		credentials: Object.fromEntries(
			Object.keys(credentials).map((name) => [name, { id: name, name }]),
		),
	};
	const neighbours = [...ahead, ...behind];
	const typeNamed = (name: string) => {
		const other = neighbours.find((each) => typeOf(each.node) === name);
		return name === type || !other ? node : inert(other.node);
	};
	const nodeTypes: INodeTypes = {
		getByName: typeNamed,
		getByNameAndVersion: typeNamed,
		getKnownTypes: () => ({}),
	};
	const before: INode = { ...subject, id: 'before', name: 'Before', parameters: {} };
	const others = neighbours.map((other) => neighbour(other));
	const to = (name: string) => [{ node: name, type: NodeConnectionTypes.Main, index: 0 }];
	const chain = [before, subject, ...behind].map(({ name }) => name);
	const workflow = new Workflow({
		id: 'test',
		nodes: [before, subject, ...others],
		connections: Object.fromEntries([
			...ahead.map(({ name, outputs = 1 }) => [
				name,
				{ main: Array.from({ length: outputs }, () => to(before.name)) },
			]),
			...chain.slice(1).map((name, index) => [chain[index], { main: [to(name)] }]),
		]) as IConnections,
		active: false,
		nodeTypes,
		settings: { executionOrder: 'v1' },
	});
	const hooks = new ExecutionLifecycleHooks(mode, executionId, {} as IWorkflowBase);
	const url = 'http://127.0.0.1/';
	const additionalData = {
		hooks,
		credentialsHelper: credentialsHelper(credentials),
		variables: {},
		executionId,
		webhookWaitingBaseUrl: url,
		formWaitingBaseUrl: url,
		instanceBaseUrl: url,
		restApiUrl: url,
	};
	const input = items.map((item) =>
		'json' in item ? (item as INodeExecutionData) : { json: item as IDataObject },
	);
	const execution = new WorkflowExecute(
		additionalData as unknown as IWorkflowExecuteAdditionalData,
		mode,
		createRunExecutionData({
			// The items come from a node before it, whose own n8n gives back to an item that failed.
			resultData: {
				runData: Object.fromEntries([
					[before.name, ran([input])],
					...ahead.flatMap(({ name, left }) =>
						left ? [[name, ran(left.map((output) => output.map((json) => ({ json }))))]] : [],
					),
				]) as IRunData,
			},
			executionData: {
				nodeExecutionStack: [
					{
						node: subject,
						data: { main: [input] },
						source: { main: [{ previousNode: before.name }] },
					},
				],
			},
		}),
	);
	const { data } = await execution.processRunExecutionData(workflow);
	if (data.resultData.error) throw data.resultData.error;
	const run = data.resultData.runData[subject.name]?.at(-1);
	hints?.push(...(run?.hints ?? []));
	return (run?.data?.main ?? []).map((output) => output ?? []);
}

/** The JSON of every item of every output, for short expectations. */
export const jsonOf = (outputs: INodeExecutionData[][]): IDataObject[][] =>
	outputs.map((output) => output.map((item) => item.json));
