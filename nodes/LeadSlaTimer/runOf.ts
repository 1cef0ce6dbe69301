import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * Names this run of this node. When n8n tries the node again in the same execution, it is the same
 * run; a loop that comes by again makes another one, and so does another execution.
 */
export function runOf(context: IExecuteFunctions): string {
	const runIndex: unknown = context.getWorkflowDataProxy(0).$runIndex;
	return [
		context.getExecutionId(),
		context.getNode().id,
		typeof runIndex === 'number' ? runIndex : 0,
	].join('/');
}
