import type { KeptVersion, ReadSession, StoreSession, VersionBook } from '../../../nodes/store';
import { someWeights } from '../../core/match/engine/someWeights';
import { someModel } from '../../core/qualify/someModel';
import { someTaught } from '../../core/qualify/someTaught';
import type { CurrentStore } from './CurrentStore';

const at = (version: number): KeptVersion => ({ version, at: version * 1000 });

/** Something that is learned, and some version of it. */
interface Kind<Kept extends KeptVersion> {
	name: string;
	of: (session: StoreSession) => VersionBook<Kept>;
	inUse: (session: ReadSession) => Promise<Kept | undefined>;
	kept: (version: number) => Kept;
}

export function describeVersions(current: CurrentStore) {
	describeKind(current, {
		name: 'weights',
		of: ({ weights }) => weights,
		inUse: async ({ weights }) => await weights.inUse(),
		kept: (version) => ({ ...at(version), weights: someWeights({ swapped: version / 1000 }) }),
	});
	describeKind(current, {
		name: 'scores',
		of: ({ scoreModels }) => scoreModels,
		inUse: async ({ scoreModels }) => await scoreModels.inUse(),
		kept: (version) => ({ ...at(version), model: someModel({ base: -version / 1000 }) }),
	});

	describeKind(current, {
		name: 'categories',
		of: ({ taught }) => taught,
		inUse: async ({ taught }) => await taught.inUse(),
		kept: (version) => ({ ...at(version), model: someTaught({ crane: { support: version } }) }),
	});

	test('versions of one kind are none of another', async () => {
		await current.in(async ({ weights, scoreModels }) => {
			await weights.putToUse({ ...at(1), weights: someWeights() });
			expect(await scoreModels.inUse()).toBeUndefined();
			await scoreModels.putToUse({ ...at(1), model: someModel() });
			await weights.putToUse(null);
			expect(await scoreModels.inUse()).toEqual({ ...at(1), model: someModel() });
			expect(await weights.versions()).toHaveLength(1);
		});
	});
}

/** What holds of the versions of anything that is learned. */
function describeKind<Kept extends KeptVersion>(
	current: CurrentStore,
	{ name, of, inUse, kept }: Kind<Kept>,
) {
	describe(`learned ${name}`, () => {
		test('none are in use before any are put to use', async () => {
			await current.in(async (session) => {
				const book = of(session);
				expect(await book.inUse()).toBeUndefined();
				expect(await book.versions()).toEqual([]);
				expect(await book.find(1)).toBeUndefined();
			});
		});

		test('the last that were put to use are in use, and the others are kept', async () => {
			await current.in(async (session) => {
				const book = of(session);
				expect(await book.inUse()).toBeUndefined();
				await book.putToUse(kept(1));
				await book.putToUse(kept(2));
				expect(await book.inUse()).toEqual(kept(2));
			});
			await current.in(async (session) => {
				const book = of(session);
				expect(await book.versions()).toEqual([kept(2), kept(1)]);
				await book.putToUse(kept(1));
				expect(await book.inUse()).toEqual(kept(1));
				expect(await book.find(2)).toEqual(kept(2));
			});
		});

		test('the ready ones are in use again, and the learned ones are kept', async () => {
			await current.in(async (session) => {
				const book = of(session);
				await book.putToUse(kept(1));
				await book.putToUse(null);
			});
			await current.in(async (session) => {
				const book = of(session);
				expect(await book.inUse()).toBeUndefined();
				expect(await book.versions()).toEqual([kept(1)]);
			});
		});

		test('of many versions the oldest go, but for the one in use', async () => {
			await current.in(async (session) => {
				const book = of(session);
				for (let version = 1; version <= 53; version++) await book.putToUse(kept(version));
				await book.putToUse(kept(4));
				const versions = (await book.versions()).map(({ version }) => version);
				expect(versions).toHaveLength(50);
				expect([versions[0], versions.at(-1)]).toEqual([53, 4]);
				expect(await book.inUse()).toEqual(kept(4));
			});
		});

		test('each workspace has its own', async () => {
			await current.in(async (session) => await of(session).putToUse(kept(1)));
			await current.in(async (session) => {
				const book = of(session);
				expect(await book.inUse()).toBeUndefined();
				expect(await book.versions()).toEqual([]);
				await book.putToUse(null);
			}, 'other');
			const read = await current.store.read(async (workspace) => await inUse(workspace('default')));
			expect(read).toEqual(kept(1));
		});

		test('that were undone with a part are as they were', async () => {
			const inUse = await current.store.transaction(async (workspace) => {
				const book = of(workspace('default'));
				await book.putToUse(kept(1));
				const undone = workspace.part(async () => {
					await book.putToUse(kept(2));
					expect((await book.inUse())?.version).toBe(2);
					throw new Error('undone');
				});
				await expect(undone).rejects.toThrow('undone');
				return (await book.inUse())?.version;
			});
			expect(inUse).toBe(1);
		});
	});
}
