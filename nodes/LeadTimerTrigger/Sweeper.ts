import type { ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import {
	inTransaction,
	leadStore,
	type StoreContext,
	type StoreSession,
	type SweepPosition,
} from '../shared';

/** How often to look for what is old. */
const everyMs = 3_600_000;

/** How much one transaction looks at, so that nobody waits long for it: some 60 ms. */
const inquiriesAtOnce = 50;
const eventsAtOnce = 1_000;

/** How long to keep what is over, in milliseconds; `null` for ever. */
export interface Keep {
	closedLeadsMs: number | null;
	eventsMs: number | null;
}

/** How much went. */
export interface Swept {
	leads: number;
	events: number;
}

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
		if (this.keep.closedLeadsMs === null && this.keep.eventsMs === null) return;
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
		const { closedLeadsMs, eventsMs } = this.keep;
		for (const workspace of this.workspaces) {
			if (closedLeadsMs !== null) {
				swept.leads += await this.deleteLeads(workspace, now - closedLeadsMs);
			}
			if (eventsMs !== null) swept.events += await this.deleteEvents(workspace, now - eventsMs);
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

	private async deleteLeads(workspace: string, before: number): Promise<number> {
		let deleted = 0;
		let from: SweepPosition | undefined;
		do {
			const step = await this.step(
				workspace,
				async ({ retention }) => await retention.deleteClosedLeads(before, inquiriesAtOnce, from),
			);
			deleted += step?.deleted ?? 0;
			from = step?.next ?? undefined;
		} while (from);
		return deleted;
	}

	private async deleteEvents(workspace: string, before: number): Promise<number> {
		let deleted = 0;
		for (;;) {
			const step = await this.step(
				workspace,
				async ({ retention }) => await retention.deleteEvents(before, eventsAtOnce),
			);
			deleted += step ?? 0;
			if (step !== eventsAtOnce) return deleted;
		}
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
		const message = error instanceof Error ? error.message : String(error);
		this.context.logger.warn(
			`Lead Timer Trigger will try again in an hour to delete what is old: ${message}`,
			{ error },
		);
	}
}
