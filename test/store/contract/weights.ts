import { someWeights } from '../../core/match/engine/someWeights';
import type { CurrentStore } from './CurrentStore';

const kept = (version: number) => ({
	...{ version, at: version * 1000 },
	weights: someWeights({ swapped: version / 1000 }),
});

export function describeWeights(current: CurrentStore) {
	describe('learned weights', () => {
		test('none are in use before any are put to use', async () => {
			await current.in(async ({ weights }) => {
				expect(await weights.inUse()).toBeUndefined();
				expect(await weights.versions()).toEqual([]);
				expect(await weights.find(1)).toBeUndefined();
			});
		});

		test('the last that were put to use are in use, and the others are kept', async () => {
			await current.in(async ({ weights }) => {
				expect(await weights.inUse()).toBeUndefined();
				await weights.putToUse(kept(1));
				await weights.putToUse(kept(2));
				expect(await weights.inUse()).toEqual(kept(2));
			});
			await current.in(async ({ weights }) => {
				expect(await weights.versions()).toEqual([kept(2), kept(1)]);
				await weights.putToUse(kept(1));
				expect(await weights.inUse()).toEqual(kept(1));
				expect(await weights.find(2)).toEqual(kept(2));
			});
		});

		test('the ready ones are in use again, and the learned ones are kept', async () => {
			await current.in(async ({ weights }) => {
				await weights.putToUse(kept(1));
				await weights.putToUse(null);
			});
			await current.in(async ({ weights }) => {
				expect(await weights.inUse()).toBeUndefined();
				expect(await weights.versions()).toEqual([kept(1)]);
			});
		});

		test('of many versions the oldest go, but for the one in use', async () => {
			await current.in(async ({ weights }) => {
				for (let version = 1; version <= 53; version++) await weights.putToUse(kept(version));
				await weights.putToUse(kept(4));
				const versions = (await weights.versions()).map(({ version }) => version);
				expect(versions).toHaveLength(50);
				expect([versions[0], versions.at(-1)]).toEqual([53, 4]);
				expect(await weights.inUse()).toEqual(kept(4));
			});
		});

		test('each workspace has its own', async () => {
			await current.in(async ({ weights }) => await weights.putToUse(kept(1)));
			await current.in(async ({ weights }) => {
				expect(await weights.inUse()).toBeUndefined();
				expect(await weights.versions()).toEqual([]);
				await weights.putToUse(null);
			}, 'other');
			const read = await current.store.read(
				async (workspace) => await workspace('default').weights.inUse(),
			);
			expect(read).toEqual(kept(1));
		});

		test('that were undone with a part are as they were', async () => {
			const inUse = await current.store.transaction(async (workspace) => {
				const { weights } = workspace('default');
				await weights.putToUse(kept(1));
				const undone = workspace.part(async () => {
					await weights.putToUse(kept(2));
					expect((await weights.inUse())?.version).toBe(2);
					throw new Error('undone');
				});
				await expect(undone).rejects.toThrow('undone');
				return (await weights.inUse())?.version;
			});
			expect(inUse).toBe(1);
		});
	});
}
