import { knownTriggersSchema } from '../../core/workspace';
import type { ReadSession, StoreSession } from '../../store';
import { sendersOf } from '../deliver/listeners';
import { isWatched } from './watchers';

/** Its name among the settings of a workspace. */
const name = 'workspaceTriggers';

/**
 * Notes that a trigger is of a workspace, for good: when it comes back as that of another one, it is
 * known to have left this one.
 *
 * @param who the trigger, told from others
 */
export async function noteTrigger(
	{ settings }: Pick<StoreSession, 'settings'>,
	who: string,
): Promise<void> {
	const noted = knownTriggersSchema.parse(await settings.get(name));
	if (!noted.includes(who)) await settings.set(name, [...noted, who]);
}

/** A workspace that the triggers of another one have left, with what waits there for nobody. */
export interface LeftBehind {
	workspace: string;
	/** Leads that have a clock or wait, and that no trigger watches; of very many not all are counted. */
	leads: number;
	/** Messages and the like in line that no trigger sends. */
	deliveries: number;
}

/**
 * What waits in workspaces that the triggers of this one have left, as by moving a workflow to
 * another workspace. What was left by others is theirs to hear.
 *
 * @param open gives the view of a workspace of the store
 * @param now epoch milliseconds
 * @example
 * await leftBehind(open, 'acme', now) // [{ workspace: 'default', leads: 1, deliveries: 2 }]
 */
export async function leftBehind(
	open: (workspace: string) => ReadSession,
	workspace: string,
	now: number,
): Promise<LeftBehind[]> {
	const noted = (await open(workspace).settings.ofAll(name)).map((each) => ({
		workspace: each.workspace,
		triggers: knownTriggersSchema.parse(each.value),
	}));
	const own = noted.find((each) => each.workspace === workspace)?.triggers ?? [];
	const left: LeftBehind[] = [];
	for (const { workspace: other, triggers } of noted) {
		if (other === workspace || !triggers.some((who) => own.includes(who))) continue;
		const waits = { workspace: other, ...(await waitingIn(open(other), now)) };
		if (waits.leads + waits.deliveries > 0) left.push(waits);
	}
	return left;
}

async function waitingIn(
	session: ReadSession,
	now: number,
): Promise<Omit<LeftBehind, 'workspace'>> {
	const channels = await session.deliveries.waitingChannels();
	const { unheard } = await sendersOf(
		session,
		channels.map(({ channel }) => channel),
		now,
	);
	return {
		leads: (await isWatched(session, now)) ? 0 : await session.timers.countLeads(),
		deliveries: channels
			.filter(({ channel }) => unheard.includes(channel))
			.reduce((sum, { waiting }) => sum + waiting, 0),
	};
}

/**
 * What is said of a workspace that was left.
 *
 * @example
 * describeLeft({ workspace: 'default', leads: 1, deliveries: 2 }).message
 * // '1 lead with a clock and 2 messages wait in the workspace "default", which no trigger watches any more'
 */
export function describeLeft({ workspace, leads, deliveries }: LeftBehind): {
	message: string;
	hint: string;
} {
	const what = [
		leads > 0 && `${leads} ${leads === 1 ? 'lead with a clock' : 'leads with clocks'}`,
		deliveries > 0 && `${deliveries} ${deliveries === 1 ? 'message' : 'messages'}`,
	].filter((part) => part !== false);
	const verb = leads + deliveries === 1 ? 'waits' : 'wait';
	return {
		message: `${what.join(' and ')} ${verb} in the workspace "${workspace}", which no trigger watches any more`,
		hint: `Write "${workspace}" into Workspace of Lead Timer Trigger again and publish until all is done; or publish a second workflow with the triggers and what follows them, and "${workspace}" as its Workspace.`,
	};
}
