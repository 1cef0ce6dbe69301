import type { CurrentStore } from './CurrentStore';
import { contentId, stalled } from './records';

export function describeEvents(current: CurrentStore) {
	test('the event log keeps its order', async () => {
		const events = [1, 2, 3].map((attempt) =>
			stalled({ at: 10 - attempt, data: { timer: 'timer', attempt } }),
		);
		const timeline = await current.store.transaction(async (workspace) => {
			await workspace('default').events.append(events);
			return await workspace('default').events.timeline(contentId);
		});
		expect(timeline).toEqual(events);
	});
}
