import type { IExecuteFunctions, NodeTypeAndVersion } from 'n8n-workflow';
import { z } from 'zod/v4';
import { ownerOf } from '../core/route';
import type { OwnersTable } from '../desk/assign';
import { publicHolidaysOf } from './hours';
import { isExpression } from './settings';

type FlowContext = Pick<
	IExecuteFunctions,
	'getNode' | 'getTimezone' | 'getWorkflow' | 'getChildNodes' | 'getParentNodes'
>;

/** A cell as somebody wrote it; what an expression gives is not known here. */
const cell = z
	.string()
	.refine((written) => !isExpression(written))
	.default('');

const tableSchema = z.object({
	operation: z.literal('assign').default('assign'),
	/** Who else comes in is not known here. */
	ownersFrom: z.literal('table').default('table'),
	owners: z.object({
		owner: z.array(
			z.object({
				...{ name: cell, email: cell, backup: cell },
				active: z.boolean().default(true),
				more: z
					.object({
						...{ id: cell, crmId: cell, timeZone: cell },
						absences: z
							.object({ absence: z.array(z.object({ from: cell, until: cell })).default([]) })
							.prefault({}),
						...{ holidayCountry: cell, holidayRegion: cell },
					})
					.prefault({}),
			}),
		),
	}),
});

/**
 * The owners of the Lead Route Assign in a node's flow, as they are published now and before any lead
 * has come through: it is behind the trigger that leads to the node.
 *
 * @returns `null` where there is none, or several, or where an expression says who they are
 */
export function ownersOfFlow(context: FlowContext): OwnersTable | null {
	const names = new Map<string, NodeTypeAndVersion>();
	for (const { name } of context.getParentNodes(context.getNode().name)) {
		for (const node of context.getChildNodes(name, { includeNodeParameters: true })) {
			if (node.type.endsWith('.leadRouteAssign') && !node.disabled) names.set(node.name, node);
		}
	}
	const assigning = [...names.values()].filter(
		({ parameters }) => (parameters?.operation ?? 'assign') === 'assign',
	);
	const [only, other] = assigning;
	const table = tableSchema.safeParse(only?.parameters).data;
	if (other || !table) return null;
	return {
		workflow: context.getWorkflow().id ?? '',
		lines: table.owners.owner.map(({ name, email, backup, active, more }) => ({
			owner: ownerOf({ ...{ name, email, phone: '' }, ...more }),
			...{ active, backup, timeZone: more.timeZone || context.getTimezone() },
			absences: more.absences.absence,
			holidays: publicHolidaysOf({ ...more, ...{ holidayKinds: [], holidayNames: [] } }) ?? null,
		})),
	};
}
