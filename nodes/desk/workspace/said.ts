import { workspaceSaidSchema, type WorkspaceSaid } from '../../core/workspace';
import type { StoreSession } from '../../store';

/** Its name among the settings of a workspace. */
const name = 'workspaceSaid';

type Settings = { settings: Pick<StoreSession['settings'], 'get'> };

/** Keeps what the people of a workspace say once; it counts from now on. */
export async function sayForWorkspace(
	{ settings }: Pick<StoreSession, 'settings'>,
	said: WorkspaceSaid,
): Promise<void> {
	await settings.set(name, said);
}

/** What the people of a workspace have said once; `undefined` while they have said nothing. */
export async function saidForWorkspace({ settings }: Settings): Promise<WorkspaceSaid | undefined> {
	return workspaceSaidSchema.safeParse(await settings.get(name)).data;
}
