import type { N8nApi } from '../../host/lib/api';
import { outputsOf } from '../workflows/outputs';
import type { Template } from '../workflows/templates';

interface NodeRun {
	data?: { main?: Array<unknown[] | null> };
}

/** Nodes of n8n's own that have several outputs whatever their settings. */
const branches: Readonly<Record<string, readonly string[]>> = { if: ['True', 'False'] };

const outputsAt = (node: Template['nodes'][number]) =>
	branches[node.type.split('.').at(-1) ?? ''] ?? outputsOf(node);

/** The page about a possible duplicate is the same in every template: `starter.test.ts` shows what it does. */
const isShownElsewhere = ({ parameters }: Template['nodes'][number]) =>
	parameters.operation === 'recordDecision';

/** The ways that a lead can take: each output of the pack's nodes, and of those that branch: `node: output`. */
export const waysOf = ({ nodes }: Template): string[] =>
	nodes
		.filter((node) => !isShownElsewhere(node))
		.flatMap((node) => outputsAt(node).map((output) => `${node.name}: ${output}`));

/** The ways of a template that the runs of a workflow have taken, as n8n kept them. */
export async function waysTaken(
	api: N8nApi,
	workflowId: string,
	{ nodes }: Template,
): Promise<Set<string>> {
	const taken = new Set<string>();
	for (const { id } of await api.executions({ workflowId, limit: 1000 })) {
		const { data } = await api.execution(id);
		const runs = (data?.resultData?.runData ?? {}) as Record<string, NodeRun[]>;
		for (const node of nodes) {
			for (const [index, output] of outputsAt(node).entries()) {
				const left = (runs[node.name] ?? []).some(
					({ data: out }) => (out?.main?.[index] ?? []).length > 0,
				);
				if (left) taken.add(`${node.name}: ${output}`);
			}
		}
	}
	return taken;
}
