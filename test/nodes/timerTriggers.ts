import 'reflect-metadata';
import { TriggerContext } from 'n8n-core';
import {
	NodeHelpers,
	Workflow,
	type INode,
	type INodeParameters,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { LeadTimerTrigger } from '../../nodes/LeadTimerTrigger/LeadTimerTrigger.node';
import { Executions } from './executions';

/** Which trigger it is, and how it runs. */
export interface Publishing {
	mode?: 'trigger' | 'manual';
	/** The id of its workflow, by which the store tells it from another one's. */
	workflow?: string;
}

/** Publishes Lead Timer Triggers, or runs them by hand, in n8n's own context; ends them after each test. */
export function useTimerTriggers() {
	const open: Array<() => Promise<void>> = [];
	afterEach(async () => {
		for (const close of open.splice(0)) await close();
	});

	return async (
		parameters: INodeParameters = {},
		{ mode = 'trigger', workflow: id = 'test' }: Publishing = {},
	) => {
		const type = new LeadTimerTrigger();
		const node: INode = {
			id: 'trigger',
			name: 'Lead Timer Trigger',
			type: 'leadTimerTrigger',
			typeVersion: 1,
			position: [0, 0],
			parameters:
				NodeHelpers.getNodeParameters(
					type.description.properties,
					parameters,
					true,
					false,
					null,
					type.description,
				) ?? {},
		};
		const workflow = new Workflow({
			id,
			name: `Workflow ${id}`,
			nodes: [node],
			connections: {},
			active: true,
			nodeTypes: {
				getByName: () => type,
				getByNameAndVersion: () => type,
				getKnownTypes: () => ({}),
			},
		});
		const executions = new Executions();
		const errors: Error[] = [];
		const context = new TriggerContext(
			workflow,
			node,
			{} as IWorkflowExecuteAdditionalData,
			mode,
			'activate',
			executions.emit,
			(error) => errors.push(error),
			undefined,
			{ registerCron: () => undefined },
		);
		const response = await type.trigger.call(context);
		const close = async () => await response.closeFunction?.();
		open.push(close);
		return { executions, errors, close, manual: response.manualTriggerFunction };
	};
}
