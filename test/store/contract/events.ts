import type { CurrentStore } from './CurrentStore';
import { contentId } from './records';

export function describeEvents(current: CurrentStore) {
	test('the event log keeps its order', async () => {
		const events = ['first', 'second', 'third'].map((type, at) => ({
			at: 10 - at,
			type,
			inquiryId: contentId,
			leadId: null,
			data: { n: at },
		}));
		const timeline = await current.store.transaction(async (workspace) => {
			await workspace('default').events.append(events);
			return await workspace('default').events.timeline(contentId);
		});
		expect(timeline).toEqual(events);
	});
}
