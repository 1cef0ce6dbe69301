import type { IExecuteFunctions } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';

type NodeContext = Pick<IExecuteFunctions, 'getChildNodes' | 'getNode'>;

/**
 * Whether Lead Deliver (Queue) comes after a node and hands over the inquiry, with what is to
 * happen outside: interrupted in between, the lead comes back as one that waits.
 */
export const hasQueueBehind = (context: NodeContext): boolean =>
	nodesBehind(context).some(
		(node) => isQueue(node) && readPath(node.parameters, ['options', 'finishes']) !== false,
	);

/**
 * Whether Lead Deliver (Queue) comes after a node, or may: another workflow that is called from here
 * cannot be looked into.
 */
export const isQueuedBehind = (context: NodeContext): boolean =>
	nodesBehind(context).some((node) => isQueue(node) || kindOf(node) === 'executeWorkflow');

const nodesBehind = (context: NodeContext) =>
	context
		.getChildNodes(context.getNode().name, { includeNodeParameters: true })
		.filter(({ disabled }) => !disabled);

type NodeBehind = ReturnType<NodeContext['getChildNodes']>[number];

const isQueue = (node: NodeBehind): boolean =>
	kindOf(node) === 'leadDeliver' && (node.parameters?.operation ?? 'queue') === 'queue';

const kindOf = ({ type }: NodeBehind) => type.split('.').at(-1);
