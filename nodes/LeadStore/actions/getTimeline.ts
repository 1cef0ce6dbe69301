import type { IExecuteFunctions } from 'n8n-workflow';
import { timeline } from '../../desk/people';
import { placePeople } from '../placePeople';

/** Says what happened to the person of each item, over all their inquiries. */
export async function getTimeline(context: IExecuteFunctions) {
	return await placePeople(context, 'getTimeline', async ({ found, open, workspace }) => ({
		isFound: found.isFound,
		adds: { timeline: await timeline(open(workspace), found, context.getTimezone()) },
	}));
}
