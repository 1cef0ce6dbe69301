import { settingsHash } from '../core/lead';
import type { VersionedTaught } from '../core/qualify';
import type { StoreSession } from '../shared';
import { adderOf, type ReadyPolicy } from './learnedScore';

/** What the people of a workspace taught about categories. */
export interface TaughtIn {
	workspace: string;
	taught: VersionedTaught;
}

/**
 * Reads what was taught in a workspace, once in a run; `undefined` where nothing is in use.
 *
 * @param session of a workspace, in the transaction of the run
 */
export function taughtReader(session: (workspace: string) => Pick<StoreSession, 'taught'>) {
	const known = new Map<string, Promise<TaughtIn | undefined>>();
	const read = async (workspace: string): Promise<TaughtIn | undefined> => {
		const kept = await session(workspace).taught.inUse();
		return kept && { workspace, taught: { version: kept.version, model: kept.model } };
	};
	return async (workspace: string): Promise<TaughtIn | undefined> => {
		const found = known.get(workspace) ?? read(workspace);
		known.set(workspace, found);
		return await found;
	};
}

/**
 * Notes in policies what was taught. What a message is taken for by it stands in the record, so that the
 * settings name it by its version and its hash alone.
 */
export const taughtAdder = () =>
	adderOf(({ policy, settings }, { taught: { version, model } }: TaughtIn): ReadyPolicy => {
		const taught = { ...settings, taughtCategories: { version, hash: settingsHash(model) } };
		return { policy, settings: taught, hash: settingsHash(taught) };
	});
