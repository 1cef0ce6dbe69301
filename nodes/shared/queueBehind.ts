import type { IExecuteFunctions } from 'n8n-workflow';
import { readPath } from '../core/fieldPath';
import { actsOutside } from './actsOutside';

type NodeContext = Pick<IExecuteFunctions, 'getChildNodes' | 'getNode'>;

/**
 * Whether Lead Deliver (Queue) comes after a node and hands over the inquiry, with what is to
 * happen outside: interrupted in between, the lead comes back as one that waits.
 */
export const hasQueueBehind = (context: NodeContext): boolean =>
	nodesBehind(context).some(takesOver);

/**
 * Whether nothing happens outside between a node and the Lead Deliver (Queue) that takes the inquiry over:
 * what the node decides is then known to nobody until Queue has kept it.
 */
export function isUnseenUntilQueue(context: NodeContext): boolean {
	const behind = nodesBehind(context);
	const queues = behind.filter(takesOver);
	const later = new Set(
		queues.flatMap((queue) => context.getChildNodes(queue.name)).map(({ name }) => name),
	);
	return queues.length > 0 && behind.every((node) => later.has(node.name) || !actsOutside(node));
}

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

const takesOver = (node: NodeBehind): boolean =>
	isQueue(node) && readPath(node.parameters, ['options', 'finishes']) !== false;

const isQueue = (node: NodeBehind): boolean =>
	kindOf(node) === 'leadDeliver' && (node.parameters?.operation ?? 'queue') === 'queue';

const kindOf = ({ type }: NodeBehind) => type.split('.').at(-1);
