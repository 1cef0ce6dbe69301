import type { NewEvent } from '../../../nodes/core/events';
import type { CurrentStore } from './CurrentStore';
import { contentId, registration, stalled } from './records';

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

	test('events of a type are those of the inquiries that were received last, the newest first', async () => {
		const found = await current.in(async ({ inquiries, events }) => {
			for (const [at, id] of ['a', 'b', 'c', 'd'].entries()) {
				const inquiry = { ...registration(), id, receivedAt: (at * 7) % 4 };
				await inquiries.add(inquiry);
				await events.append([stalled({ inquiryId: id, at: 2 * at })]);
				await events.append([stalled({ inquiryId: id, at: 2 * at + 1 })]);
			}
			await events.append([stalled({ inquiryId: null, at: 99 })]);
			return [
				await events.ofLastInquiries('inquiry.stalled', 9, 2),
				await events.ofLastInquiries('inquiry.stalled', 3, 1),
				await events.ofLastInquiries('clocks.paused', 9, 2),
			];
		});
		expect(found.map((events) => events.map(({ at }) => at))).toEqual([[3, 2, 5, 4], [5, 4], []]);
		const others = await current.in(
			async ({ events }) => await events.ofLastInquiries('inquiry.stalled', 9, 2),
			'other',
		);
		expect(others).toEqual([]);
	});

	test('events of some types are those of an inquiry and of its lead as a whole, in order', async () => {
		const paused = (
			inquiryId: string | null,
			leadId: string | null,
			at: number,
		): NewEvent<'clocks.paused'> => ({
			...{ at, type: 'clocks.paused', inquiryId, leadId },
			data: { at, by: 'Ben', clocks: [] },
		});
		const found = await current.in(async ({ events }) => {
			await events.append([
				paused(null, 'lead', 4),
				paused(contentId, 'lead', 3),
				stalled(),
				paused('another', 'lead', 2),
				paused(null, 'other lead', 1),
				paused(null, null, 1),
			]);
			return [
				await events.ofTypes({ inquiryId: contentId, leadId: 'lead' }, ['clocks.paused']),
				await events.ofTypes({ inquiryId: contentId, leadId: null }, ['clocks.paused']),
			];
		});
		expect(found.map((events) => events.map(({ at }) => at))).toEqual([[4, 3], [3]]);
	});

	test('events of leads as a whole are those of their type, in order, however many leads are asked for', async () => {
		const closed = (
			leadId: string | null,
			inquiryId: string | null,
			at: number,
		): NewEvent<'lead.statusChanged'> => ({
			...{ at, type: 'lead.statusChanged', inquiryId, leadId },
			data: { from: 'open', to: 'closed', closedAs: 'lost', cause: 'person' },
		});
		const many = Array.from({ length: 1200 }, (_, n) => `nobody ${n}`);
		const found = await current.in(async ({ events }) => {
			await events.append([
				closed('lead', null, 5),
				closed('other', null, 4),
				closed('lead', contentId, 3),
				closed('third', null, 2),
				closed('lead', null, 1),
				stalled({ inquiryId: null, leadId: 'lead' }),
			]);
			return [
				await events.ofLeads('lead.statusChanged', ['lead', 'other']),
				await events.ofLeads('lead.statusChanged', ['third', ...many, 'other']),
				await events.ofLeads('lead.statusChanged', []),
			];
		});
		expect(found.map((events) => events.map(({ at }) => at))).toEqual([[5, 4, 1], [2, 4], []]);
		const others = await current.in(
			async ({ events }) => await events.ofLeads('lead.statusChanged', ['lead']),
			'other',
		);
		expect(others).toEqual([]);
	});
}
