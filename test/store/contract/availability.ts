import type { Availability } from '../../../nodes/core/route';
import type { CurrentStore } from './CurrentStore';

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
	});
}
