import type { NewEvent } from '../../../nodes/core/events';
import type { Availability } from '../../../nodes/core/route';
import type { CurrentStore } from './CurrentStore';
import { stalled } from './records';

const away = (at: number): Availability => ({
	...{ away: true, from: at, until: at + 10, by: 'Bo', at },
});

/** What was said of owners. */
export function describeAvailability(current: CurrentStore) {
	describe('availability', () => {
		test('is kept of each owner as it was said last, in its workspace', async () => {
			await current.in(async ({ availability }) => {
				await availability.save('ann', [away(1)]);
				await availability.save('bo', [away(2), { ...away(3), until: null }]);
				await availability.save('ann', [away(1), away(4)]);
			});
			const all = async (workspace?: string) =>
				await current.in(async ({ availability }) => await availability.all(), workspace);
			expect(await all()).toEqual(
				new Map([
					['ann', [away(1), away(4)]],
					['bo', [away(2), { ...away(3), until: null }]],
				]),
			);
			expect(await all('other')).toEqual(new Map());
			await current.in(async ({ availability }) => await availability.save('ann', []));
			expect([...(await all()).keys()]).toEqual(['bo']);
		});

		test('is known from the log of events when it is over, and from before the log while it counts', async () => {
			const said = ({ away, from, until, by, at }: Availability): NewEvent => ({
				...{ at, type: 'owner.availabilitySet', inquiryId: null, leadId: null },
				data: {
					...{ ownerKey: 'ann', owner: 'Ann', away, by, from: new Date(from).toISOString() },
					until: until === null ? null : new Date(until).toISOString(),
				},
			});
			const endless = { ...away(5), until: null };
			const ever = await current.in(async ({ availability, events }) => {
				await events.append([said(away(3)), stalled(), said(endless)]);
				await availability.save('ann', [away(1), endless]);
				await availability.save('bo', [away(2)]);
				return await availability.ever();
			});
			expect(ever).toEqual(
				new Map([
					['ann', [away(1), away(3), endless]],
					['bo', [away(2)]],
				]),
			);
			const other = await current.in(
				async ({ availability }) => await availability.ever(),
				'other',
			);
			expect(other).toEqual(new Map());
		});
	});
}
