import type { IExecuteFunctions } from 'n8n-workflow';
import { unsaid, type WorkspaceSaid } from '../core/workspace';
import { isWatched, saidForWorkspace, watchedLike } from '../desk/workspace';
import type { ReadSession, StoreSession } from '../store';
import { readStore, type StoreContext } from './storeAccess';
import { liveNameOf } from './testCopy';

/** What the people of a workspace have said once, as a node sees it in one run. */
export interface Said {
	/**
	 * What holds in a workspace. Where nobody has said anything, that is Monday to Friday from nine to
	 * five in the workflow's time zone, and the output pane says so. A run sees the same throughout.
	 */
	of(session: Pick<ReadSession, 'settings'>, workspace: string): Promise<WorkspaceSaid>;
	/** Says in the output pane where no trigger brings back what is set to a time in a workspace. */
	tellUnwatched(session: Pick<StoreSession, 'settings'>, workspace: string): Promise<void>;
}

/**
 * Reads what is said once for a workspace, for the nodes that are set to it.
 *
 * @param now epoch milliseconds
 * @example
 * const said = saidOnce(context, now);
 * (await said.of(session, 'client-a')).calendar.timeZone; // 'Europe/Berlin'
 */
export function saidOnce(
	context: Pick<IExecuteFunctions, 'getTimezone' | 'addExecutionHints'>,
	now: number,
): Said {
	const known = new Map<string, Promise<WorkspaceSaid>>();
	const looked = new Set<string>();
	const hint = (message: string) => context.addExecutionHints({ message, location: 'outputPane' });

	const read = async (session: Pick<ReadSession, 'settings'>, workspace: string) => {
		const said = await saidForWorkspace(session);
		if (said) return said;
		const timeZone = context.getTimezone();
		looked.add(workspace);
		hint(nothingSaid(liveNameOf(workspace), timeZone));
		return unsaid(timeZone);
	};

	return {
		async of(session, workspace) {
			const said = known.get(workspace) ?? read(session, workspace);
			known.set(workspace, said);
			return await said;
		},
		async tellUnwatched(session, workspace) {
			if (looked.has(workspace)) return;
			looked.add(workspace);
			if (await isWatched(session, now)) return;
			const name = liveNameOf(workspace);
			hint(nobodyWatches(name, await watchedLike(session, name, now)));
		},
	};
}

/**
 * Reads the same outside of a transaction, each workspace once for a run.
 *
 * @param now epoch milliseconds
 */
export function saidByLooking(
	context: StoreContext & Pick<IExecuteFunctions, 'getTimezone' | 'addExecutionHints'>,
	now: number,
): (workspace: string) => Promise<WorkspaceSaid> {
	const said = saidOnce(context, now);
	const known = new Map<string, Promise<WorkspaceSaid>>();
	return async (workspace) => {
		const looked =
			known.get(workspace) ??
			readStore(context, async (open) => await said.of(open(workspace), workspace));
		known.set(workspace, looked);
		return await looked;
	};
}

const nothingSaid = (workspace: string, timeZone: string) =>
	`Nobody has said yet when the workspace "${workspace}" works, so Monday to Friday from 09:00 to 17:00 in the time zone of this workflow (${timeZone}) count. Say it in the Lead Timer Trigger of this workspace and publish its workflow; until then no clock tells anybody that it is due.`;

const nobodyWatches = (workspace: string, [alike]: readonly string[]) =>
	[
		`No published Lead Timer Trigger watches the workspace "${workspace}", so its clocks tell nobody that they are due.`,
		alike === undefined
			? 'Publish a workflow with one, and name this workspace there.'
			: `There is one for "${alike}": if that is the same, write both the same way.`,
	].join(' ');
