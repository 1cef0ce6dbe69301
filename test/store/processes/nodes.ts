import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { LeadDedupMatch } from '../../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadEscalate } from '../../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadRouteAssign } from '../../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import type { StoreSettings } from '../../../nodes/store';
import { jsonOf, runNode } from '../../nodes/engine';
import { credentialFor } from './credentialFor';

const nodes = {
	dedupMatch: new LeadDedupMatch(),
	routeAssign: new LeadRouteAssign(),
	slaTimer: new LeadSlaTimer(),
	escalate: new LeadEscalate(),
} satisfies Record<string, INodeType>;

/** Runs nodes of the pack in n8n's engine, at one store; gives the items of each output. */
export const nodesAt =
	(settings: StoreSettings) =>
	async (name: keyof typeof nodes, parameters: IDataObject, items: IDataObject[]) =>
		jsonOf(
			await runNode({
				node: nodes[name],
				parameters: parameters as INodeParameters,
				items,
				credentials: { leadStoreApi: credentialFor(settings) },
			}),
		);

/** The error of a run is as n8n would keep it, which need not be an `Error`. */
export const messageOf = (error: unknown) =>
	String((error as { message?: unknown } | null)?.message ?? error);
