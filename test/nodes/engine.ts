import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	NodeConnectionTypes,
	NodeHelpers,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialsHelper,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
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
}

let executions = 0;

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
}: NodeRun): Promise<INodeExecutionData[][]> {
	const type = `n8n-nodes-lead-ops.${node.description.name}`;
	const subject: INode = {
		// Each node has an id of its own, by which the store tells their settings apart.
		id: node.description.name,
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
	const nodeTypes: INodeTypes = {
		getByName: () => node,
		getByNameAndVersion: () => node,
		getKnownTypes: () => ({}),
	};
	const before: INode = { ...subject, id: 'before', name: 'Before', parameters: {} };
	const workflow = new Workflow({
		id: 'test',
		nodes: [before, subject],
		connections: {
			[before.name]: {
				main: [[{ node: subject.name, type: NodeConnectionTypes.Main, index: 0 }]],
			},
		},
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
				runData: {
					[before.name]: [
						{
							...{ startTime: 0, executionIndex: 0, executionTime: 0, source: [] },
							data: { main: [input] },
						},
					],
				},
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
	const outputs = data.resultData.runData[subject.name]?.at(-1)?.data?.main ?? [];
	return outputs.map((output) => output ?? []);
}

/** The JSON of every item of every output, for short expectations. */
export const jsonOf = (outputs: INodeExecutionData[][]): IDataObject[][] =>
	outputs.map((output) => output.map((item) => item.json));
