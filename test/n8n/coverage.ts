import type { N8nApi } from '../../host/lib/api';
import { outputsOf } from '../workflows/outputs';
import { followUpNodes, type Template } from '../workflows/templates';

interface NodeRun {
	data?: { main?: Array<unknown[] | null> };
}

/** Nodes of n8n's own that have several outputs whatever their settings. */
const branches: Readonly<Record<string, readonly string[]>> = { if: ['True', 'False'] };

const outputsAt = (node: Template['nodes'][number]) =>
	branches[node.type.split('.').at(-1) ?? ''] ?? outputsOf(node);

/**
 * The page about a possible duplicate and the follow-up are the same in every template: `starter.test.ts` and
 * `followUp.test.ts` show what they do.
 */
const isShownElsewhere = ({ name, parameters }: Template['nodes'][number]) =>
	parameters.operation === 'recordDecision' || followUpNodes.includes(name);

/** The ways that a lead can take: each output of the pack's nodes, and of those that branch: `node: output`. */
const waysOf = ({ nodes }: Template): string[] =>
	nodes
		.filter((node) => !isShownElsewhere(node))
		.flatMap((node) => outputsAt(node).map((output) => `${node.name}: ${output}`));

/** What the ways are for that no test of a template takes, and why nothing goes by them there. */
const elsewhere: Readonly<Record<string, string>> = {
	Repeated: 'A run that was killed half-way comes by again: the storms kill them',
	'Already Running': 'As above',
	'Done Before': 'As above',
	Unclear: 'Lead Delivery Trigger asks a person itself, without a second run',
	'Not Found': 'A delivery, or an inquiry, that was erased meanwhile',
	Waiting: 'Owners are away, or have all that they can take: route.test.ts',
	'Needs Review': 'No limit is set from which a person decides first: review.test.ts',
	Ended: 'The work on the lead was over before it had an owner',
	'Not Needed': 'Somebody acted in the second in which time ran out',
	'Follow-Ups': 'What comes due of a follow-up: followUp.test.ts',
	Reviews: 'No template sets a date to look again yet',
	Error: 'A wrong setting: checks.test.ts, and templates.test.ts that each leads to the desk',
	Queued: 'Of the receipt for who waits, and of what failed: as Waiting and Error',
};

/** The ways of a template that no run of some workflows has taken, but for those that are shown elsewhere. */
export async function waysMissed(
	template: Template,
	workflows: ReadonlyArray<{ api: N8nApi; workflowId: string }>,
): Promise<string[]> {
	const missed = new Set(
		waysOf(template).filter((way) => !(way.replace(/^.*: /, '') in elsewhere)),
	);
	for (const { api, workflowId } of workflows) {
		for (const { id } of await api.executions({ workflowId, limit: 1000 })) {
			// To read what a run has done takes n8n longer than many a run.
			if (missed.size === 0) return [];
			for (const way of waysTaken(await api.execution(id), template)) missed.delete(way);
		}
	}
	return [...missed];
}

/** The ways that a run has taken, as n8n kept it. */
function waysTaken(
	{ data }: Awaited<ReturnType<N8nApi['execution']>>,
	{ nodes }: Template,
): string[] {
	const runs = (data?.resultData?.runData ?? {}) as Record<string, NodeRun[]>;
	return nodes.flatMap((node) =>
		outputsAt(node)
			.filter((_output, index) =>
				(runs[node.name] ?? []).some(({ data: out }) => (out?.main?.[index] ?? []).length > 0),
			)
			.map((output) => `${node.name}: ${output}`),
	);
}
