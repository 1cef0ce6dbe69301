import type { IDataObject } from 'n8n-workflow';
import type { StoreSettings } from '../../../nodes/store';
import { nodesAt } from './nodes';
import { clockParameters, routeParameters } from './team';

/** Who was said to own an inquiry. */
export interface FlowAnswer {
	inquiryId: string;
	owner: string | null;
}

/** Takes inquiries through the nodes, as an execution of a workflow would. */
export async function flow(settings: StoreSettings, batch: IDataObject[]): Promise<FlowAnswer[]> {
	const run = nodesAt(settings);
	const [fresh = [], existing = [], review = [], replayed = []] = await run(
		'dedupMatch',
		{},
		batch,
	);
	const found = [...fresh, ...existing, ...review];
	const assigned = await run('routeAssign', routeParameters(), found);
	const timed = await run('slaTimer', clockParameters, assigned.flat());
	return [...timed.flat(), ...replayed].map(answerOf);
}

function answerOf(item: IDataObject): FlowAnswer {
	const lead = item.lead as { inquiryId: string };
	const assignment = item.assignment as { owner: { id: string } | null } | undefined;
	return { inquiryId: lead.inquiryId, owner: assignment?.owner?.id ?? null };
}
