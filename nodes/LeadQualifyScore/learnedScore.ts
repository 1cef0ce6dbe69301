import type { IExecuteFunctions } from 'n8n-workflow';
import { LeadOpsError } from '../core/errors';
import { settingsHash } from '../core/lead';
import type { CompiledPolicy, VersionedModel } from '../core/qualify';
import { liveNameOf, readStore, type StoreSession } from '../shared';
import { scoreByNames } from './description';
import type { WrittenPolicy } from './readPolicy';

/** What was learned in a workspace. */
export interface LearnedIn {
	workspace: string;
	learned: VersionedModel;
}

type ReadModel = (workspace: string) => Promise<VersionedModel | undefined>;

/**
 * Reads what was learned in a workspace, once in a run.
 *
 * @param session of a workspace, where the run has a transaction
 */
export function modelReader(
	context: IExecuteFunctions,
	session?: (workspace: string) => Pick<StoreSession, 'scoreModels'>,
): ReadModel {
	const known = new Map<string, Promise<VersionedModel | undefined>>();
	const read: ReadModel = async (workspace) =>
		session
			? await session(workspace).scoreModels.inUse()
			: await readStore(context, async (open) => await open(workspace).scoreModels.inUse());
	return async (workspace) => {
		const model = known.get(workspace) ?? read(workspace);
		known.set(workspace, model);
		return await model;
	};
}

/**
 * What was learned, for an item whose score goes by it; `undefined` where the rules alone count.
 *
 * @throws LeadOpsError `learned.none` by the field's label where nothing is in use
 */
export async function learnedFor(
	scoreBy: keyof typeof scoreByNames,
	workspace: string,
	read: ReadModel,
): Promise<LearnedIn | undefined> {
	if (scoreBy === 'rules') return undefined;
	const kept = await read(workspace);
	if (kept) return { workspace, learned: { version: kept.version, model: kept.model } };
	throw new LeadOpsError({
		code: 'learned.none',
		message: `Score By is ${scoreByNames[scoreBy].name}, but no learned score is in use in the workspace "${liveNameOf(workspace)}"`,
		hint: 'Run the operation Learn from History with "Use This Score" on, or set Score By to Rules.',
	});
}

/** A policy that decides, and what is kept of it. */
export interface ReadyPolicy {
	policy: CompiledPolicy;
	settings: WrittenPolicy;
	hash: string;
}

/** Puts something of a workspace into policies, each once in a run. */
export function adderOf<Found extends { workspace: string }>(
	add: (by: ReadyPolicy, found: Found) => ReadyPolicy,
) {
	const ready = new Map<string, ReadyPolicy>();
	return (by: ReadyPolicy, found: Found): ReadyPolicy => {
		const key = JSON.stringify([by.hash, found.workspace]);
		const known = ready.get(key) ?? add(by, found);
		ready.set(key, known);
		return known;
	};
}

/** Puts what was learned into policies. What was learned is a part of the settings. */
export const learnedAdder = () =>
	adderOf((by, { learned }: LearnedIn): ReadyPolicy => withLearned(by, learned));

function withLearned({ policy, settings }: ReadyPolicy, learned: VersionedModel): ReadyPolicy {
	const learnedSettings = { ...settings, policy: { ...settings.policy, learned } };
	return {
		policy: { ...policy, learned },
		settings: learnedSettings,
		hash: settingsHash(learnedSettings),
	};
}
