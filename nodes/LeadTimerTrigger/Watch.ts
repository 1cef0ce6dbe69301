import type { ITriggerFunctions } from 'n8n-workflow';
import type { WorkspaceSaid } from '../core/workspace';
import {
	noteTrigger,
	refuseMixUp,
	sayForWorkspace,
	sayNotWatching,
	sayWatching,
	sayWatchingEveryMs,
} from '../desk/workspace';
import { inTransaction, tellLeft, testCopyOf, writeOrWarn, type StoreContext } from '../shared';

type WatchContext = StoreContext & Pick<ITriggerFunctions, 'getWorkflow' | 'logger'>;

/**
 * Keeps in the store that a published trigger watches a workspace, and what it says for it. Its test
 * copy hears the same, so that a run by hand goes by the hours of the real one.
 */
export class Watch {
	private next: NodeJS.Timeout | undefined;

	constructor(
		private readonly context: WatchContext,
		private readonly workspace: string,
		/** `null` where another trigger says it. */
		private readonly said: WorkspaceSaid | null,
	) {}

	/**
	 * Says it, and that the trigger is there again each minute.
	 *
	 * @throws LeadOpsError `workspace.taken`, `workspace.nearName`, `normalize.ours`, `store.*`
	 */
	async start(): Promise<void> {
		const { context, workspace, said, who } = this;
		if (said) await checkOurs(said);
		await inTransaction(context, async (open) => {
			await refuseMixUp(open(workspace), { workspace, who, says: said !== null }, Date.now());
			await noteTrigger(open(workspace), who);
			for (const name of this.names) {
				await sayWatching(open(name), who, this.watcher, Date.now());
				if (said) await sayForWorkspace(open(name), said);
			}
		});
		void tellLeft(context, workspace);
		this.next = setInterval(() => void this.sayAgain(), sayWatchingEveryMs);
		this.next.unref();
	}

	/** Says that the trigger is gone. What it said for the workspace stays. */
	async stop(): Promise<void> {
		clearInterval(this.next);
		for (const name of this.names) {
			await writeOrWarn(
				this.context,
				name,
				'The Lead Store could not note that a Lead Timer Trigger was switched off; it counts as gone in five minutes',
				async (session) => await sayNotWatching(session, this.who),
			);
		}
	}

	private async sayAgain() {
		for (const name of this.names) {
			await writeOrWarn(
				this.context,
				name,
				'The Lead Store could not note that a Lead Timer Trigger is there; it tries again in a minute',
				async (session) => await sayWatching(session, this.who, this.watcher, Date.now()),
			);
		}
	}

	private get names() {
		return [this.workspace, testCopyOf(this.workspace)];
	}

	private get who() {
		return `${this.context.getWorkflow().id}/${this.context.getNode().id}`;
	}

	private get watcher() {
		const { id = '', name = '' } = this.context.getWorkflow();
		return {
			workflow: { id, name },
			node: this.context.getNode().name,
			says: this.said !== null,
		};
	}
}

/** Whoever names no address of their own does without the lists that leads are read with. */
async function checkOurs({ ours, defaultCountry }: WorkspaceSaid): Promise<void> {
	if (ours.length === 0) return;
	const { compileOurs } = await import('../core/normalize');
	compileOurs(ours, defaultCountry ?? undefined);
}
