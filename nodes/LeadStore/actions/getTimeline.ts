import type { IExecuteFunctions } from 'n8n-workflow';
import { placePeople } from '../placePeople';
import { readableEvents } from '../readable';

/** Says what happened to the person of each item, over all their inquiries. */
export async function getTimeline(context: IExecuteFunctions) {
	return await placePeople(context, async ({ found, open, workspace }) => {
		const events = await open(workspace).people.timeline(found);
		return {
			isFound: found.isFound,
			adds: { timeline: readableEvents(events, context.getTimezone()) },
		};
	});
}
