import { NodeOperationError, type INode } from 'n8n-workflow';
import { LeadOpsError, messageOf } from '../core/errors';

/**
 * Turns an error of core or store into the one that n8n shows: what happened as the message,
 * how to mend it as the description. Other errors keep their own words.
 */
export function toNodeError(node: INode, error: unknown, itemIndex?: number): NodeOperationError {
	if (error instanceof NodeOperationError) return error;
	if (error instanceof LeadOpsError) {
		return new NodeOperationError(node, error.message, {
			description: error.hint,
			itemIndex,
		});
	}
	return new NodeOperationError(node, error instanceof Error ? error : messageOf(error), {
		itemIndex,
	});
}
