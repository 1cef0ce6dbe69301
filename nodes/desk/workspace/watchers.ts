import { LeadOpsError } from '../../core/errors';
import { namesLike, watchersSchema, type Watcher, type Watchers } from '../../core/workspace';
import type { StoreSession } from '../../store';

/** Its name among the settings of a workspace. */
const name = 'workspaceWatchers';

/** How often a trigger says that it is there. */
export const sayWatchingEveryMs = 60_000;

/** After so long without a word a trigger counts as gone. */
const goneAfterMs = 5 * sayWatchingEveryMs;

type Settings = Pick<StoreSession, 'settings'>;
type ReadSettings = { settings: Pick<StoreSession['settings'], 'get'> };

const parsed = (value: unknown): Watchers => watchersSchema.safeParse(value).data ?? {};

const present = (watchers: Watchers, now: number): Array<[who: string, Watcher]> =>
	Object.entries(watchers).filter(([, { seenAt }]) => now - seenAt < goneAfterMs);

/**
 * Notes that a trigger watches a workspace.
 *
 * @param who the trigger, told from others
 * @param now epoch milliseconds
 */
export async function sayWatching(
	{ settings }: Settings,
	who: string,
	watcher: Omit<Watcher, 'seenAt'>,
	now: number,
): Promise<void> {
	const others = present(parsed(await settings.get(name)), now).filter(([other]) => other !== who);
	const here = [who, { ...watcher, seenAt: now }] as const;
	await settings.set(name, Object.fromEntries([...others, here]));
}

/** Notes that a trigger watches a workspace no more. */
export async function sayNotWatching({ settings }: Settings, who: string): Promise<void> {
	const others = Object.entries(parsed(await settings.get(name))).filter(
		([other]) => other !== who,
	);
	await settings.set(name, Object.fromEntries(others));
}

/**
 * Whether a trigger watches a workspace.
 *
 * @param now epoch milliseconds
 */
export const isWatched = async ({ settings }: ReadSettings, now: number): Promise<boolean> =>
	present(parsed(await settings.get(name)), now).length > 0;

/** The workspaces that a trigger watches, by name. */
async function watchedWorkspaces({ settings }: Settings, now: number): Promise<string[]> {
	const all = await settings.ofAll(name);
	return all
		.filter(({ value }) => present(parsed(value), now).length > 0)
		.map(({ workspace }) => workspace);
}

/**
 * Of the workspaces that a trigger watches, those whose names differ from one only by capitals and
 * spaces.
 *
 * @param now epoch milliseconds
 */
export const watchedLike = async (
	session: Settings,
	workspace: string,
	now: number,
): Promise<string[]> => namesLike(workspace, await watchedWorkspaces(session, now));

/**
 * Refuses what two triggers cannot both be right about: two that say the hours of one workspace, and
 * two workspaces whose names are nearly the same.
 *
 * @param trigger the one that is about to watch, told from others, and whether it says hours
 * @param now epoch milliseconds
 * @throws LeadOpsError `workspace.taken`, `workspace.nearName`
 */
export async function refuseMixUp(
	session: Settings,
	{ workspace, who, says }: { workspace: string; who: string; says: boolean },
	now: number,
): Promise<void> {
	const others = present(parsed(await session.settings.get(name)), now);
	const other = others.find(([whoElse, watcher]) => whoElse !== who && watcher.says);
	if (says && other) throw taken(workspace, other[1]);
	const [alike] = await watchedLike(session, workspace, now);
	if (alike !== undefined) throw nearName(workspace, alike);
}

const taken = (workspace: string, { workflow, node, seenAt }: Watcher) =>
	new LeadOpsError({
		code: 'workspace.taken',
		message: `The Workspace "${workspace}" is another one's: "${node}" in the workflow "${workflow.name}" says its hours`,
		hint: `For another client, name another Workspace here. If both workflows are to share its leads, set Hours of the Workspace to "Said by Another Trigger" here. If that workflow is gone, this one can be published five minutes after it was last there, at ${new Date(seenAt).toISOString()}.`,
	});

const nearName = (workspace: string, alike: string) =>
	new LeadOpsError({
		code: 'workspace.nearName',
		message: `The Workspace is "${workspace}", and another trigger watches "${alike}": they are two workspaces, and neither sees the leads of the other`,
		hint: 'Write the name the same way everywhere, or choose one that cannot be taken for the other.',
	});
