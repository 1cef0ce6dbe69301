import type { CurrentStore } from './CurrentStore';

export function describeSettings(current: CurrentStore) {
	describe('settings of a workspace', () => {
		test('are as they were set last, each workspace its own', async () => {
			await current.in(async ({ settings }) => {
				expect(await settings.get('hours')).toBeUndefined();
				await settings.set('hours', { from: 9 });
				await settings.set('hours', { from: 8, days: [1, null] });
				await settings.set('country', 'DE');
				expect(await settings.get('country')).toBe('DE');
			});
			const read = await current.store.transaction(async (workspace) => [
				await workspace('default').settings.get('hours'),
				await workspace('default').settings.get('hours'),
				await workspace('other').settings.get('hours'),
			]);
			expect(read).toEqual([{ from: 8, days: [1, null] }, { from: 8, days: [1, null] }, undefined]);
		});

		test('can be seen of every workspace that has one of that name', async () => {
			await current.in(async ({ settings }) => {
				await settings.set('hours', { from: 9 });
				await settings.set('country', 'DE');
			});
			await current.store.transaction(async (workspace) => {
				await workspace('other').settings.set('hours', null);
			});
			const read = await current.store.transaction(
				async (workspace) => await workspace('third').settings.ofAll('hours'),
			);
			expect(read).toEqual([
				{ workspace: 'default', value: { from: 9 } },
				{ workspace: 'other', value: null },
			]);
		});

		test('are seen by who only reads', async () => {
			await current.in(async ({ settings }) => await settings.set('hours', { from: 9 }));
			const read = await current.store.read(
				async (workspace) => await workspace('default').settings.get('hours'),
			);
			expect(read).toEqual({ from: 9 });
		});

		test('that were undone with a part are as they were', async () => {
			const read = await current.store.transaction(async (workspace) => {
				const { settings } = workspace('default');
				await settings.set('country', 'DE');
				const undone = workspace.part(async () => {
					await settings.set('country', 'AT');
					expect(await settings.get('country')).toBe('AT');
					throw new Error('undone');
				});
				await expect(undone).rejects.toThrow('undone');
				return await settings.get('country');
			});
			expect(read).toBe('DE');
		});

		test('have a key for each use, made once of 32 random bytes, each workspace its own', async () => {
			const first = await current.in(async ({ settings }) => {
				expect(await settings.keptKey('links')).toBeUndefined();
				return await settings.key('links');
			});
			expect(Buffer.from(first, 'base64url')).toHaveLength(32);
			const later = await current.store.transaction(async (workspace) => ({
				again: await workspace('default').settings.key('links'),
				kept: await workspace('default').settings.keptKey('links'),
				forAnother: await workspace('default').settings.key('opt-outs'),
				ofAnother: await workspace('other').settings.key('links'),
				asSetting: await workspace('default').settings.get('links'),
			}));
			expect(later).toMatchObject({ again: first, kept: first, asSetting: undefined });
			expect(new Set([first, later.forAnother, later.ofAnother]).size).toBe(3);
		});

		test('give whoever asks for a key at the same time the same one', async () => {
			const asked = await Promise.all(
				Array.from(
					{ length: 5 },
					async () => await current.in(async ({ settings }) => await settings.key('links')),
				),
			);
			expect(new Set(asked).size).toBe(1);
		});
	});
}
