import type { IExecuteFunctions } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';

/**
 * Whether Lead Deliver (Queue) comes after a node and hands over the inquiry, with what is to
 * happen outside: interrupted in between, the lead comes back as one that waits.
 */
export const hasQueueBehind = (
	context: Pick<IExecuteFunctions, 'getChildNodes' | 'getNode'>,
): boolean =>
	context
		.getChildNodes(context.getNode().name, { includeNodeParameters: true })
		.some(
			({ type, parameters, disabled }) =>
				type.split('.').at(-1) === 'leadDeliver' &&
				!disabled &&
				(parameters?.operation ?? 'queue') === 'queue' &&
				readPath(parameters, ['options', 'finishes']) !== false,
		);
