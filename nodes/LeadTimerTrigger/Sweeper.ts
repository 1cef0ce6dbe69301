import type { ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { messageOf } from '../core/errors';
import { sweep, type Keep, type Swept } from '../desk/timers';
import { inTransaction, leadStore, type StoreContext, type StoreSession } from '../shared';

/** How often to look for what is old. */
const everyMs = 3_600_000;

/**
 * Deletes what is older than it is to be kept, a little at a time: at its start and then every
 * hour. An error is logged; the next hour tries again.
 */
export class Sweeper {
	private next: NodeJS.Timeout | undefined;

	private round: Promise<unknown> = Promise.resolve();

	private stopped = false;

	constructor(
		private readonly context: StoreContext & Pick<ITriggerFunctions, 'logger'>,
		/** Which to sweep, one after the other. */
		private readonly workspaces: readonly string[],
		private readonly keep: Keep,
	) {}

	start(): void {
		this.round = this.sweepAndWait();
	}

	/** Ends when the transaction that is under way has ended. */
	async stop(): Promise<void> {
		this.stopped = true;
		clearTimeout(this.next);
		await this.round;
	}

	/**
	 * Deletes all that is too old now.
	 *
	 * @param now epoch milliseconds
	 * @throws LeadOpsError `store.*` when the store cannot be used; what went before stays gone
	 */
	async tick(now: number): Promise<Swept> {
		const swept: Swept = { leads: 0, events: 0 };
		for (const workspace of this.workspaces) {
			const { leads, events } = await sweep(
				async (work) => await this.step(workspace, work),
				this.keep,
				now,
			);
			swept.leads += leads;
			swept.events += events;
		}
		if (swept.leads + swept.events > 0) {
			await (await leadStore(this.context)).overwriteDeleted();
		}
		return swept;
	}

	private async sweepAndWait(): Promise<void> {
		const swept = await attemptAsync(async () => await this.tick(Date.now()));
		if (swept.ok) this.logSwept(swept.value);
		else this.logError(swept.error);
		if (this.stopped) return;
		this.next = setTimeout(() => this.start(), everyMs);
		this.next.unref();
	}

	/**
	 * One transaction, and a pause that is as long, so that others have at least half of the time,
	 * in other processes too. Nothing once the sweeper was stopped.
	 */
	private async step<Result>(
		workspace: string,
		work: (session: StoreSession) => Promise<Result>,
	): Promise<Result | undefined> {
		if (this.stopped) return undefined;
		const began = Date.now();
		const result = await inTransaction(this.context, async (open) => await work(open(workspace)));
		await new Promise((resolve) => setTimeout(resolve, Date.now() - began));
		return result;
	}

	private logSwept({ leads, events }: Swept) {
		if (leads + events === 0) return;
		this.context.logger.info(
			`Lead Timer Trigger deleted what is older than it is to be kept: ${leads} leads, ${events} events`,
		);
	}

	private logError(error: unknown) {
		const message = messageOf(error);
		this.context.logger.warn(
			`Lead Timer Trigger will try again in an hour to delete what is old: ${message}`,
			{ error },
		);
	}
}
