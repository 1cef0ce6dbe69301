import type { IDataObject, INodeExecutionData, IRun, ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import type { TimerKind } from '../core/lead';
import { longestRunMs, type DueOutput } from '../core/sla';
import { acknowledge, claimDue, type Emission } from '../desk/timers';
import {
	inTransaction,
	readStore,
	type Looked,
	type StoreContext,
	type StoreSession,
} from '../shared';
import { succeeded } from './succeeded';

type DueTimer = Emission['timer'];

/** How long a timer is ours without a sign of life. After a kill it comes again when this ends. */
const leaseMs = 30_000;

/** How often a run that goes on says so, well within the lease. */
const heartbeatMs = 8_000;

/** Of n8n's context, what the desk needs. */
export type TriggerContext = StoreContext & Pick<ITriggerFunctions, 'emit' | 'helpers' | 'logger'>;

export interface DeskSettings {
	/** Whose timers, as the store knows it. */
	storeWorkspace: string;
	/** The same for the items: without the mark of a test run. */
	leadWorkspace: string;
	mostAtOnce: number;
	/** What to send; other kinds stay for another trigger. */
	kinds: readonly TimerKind[];
}

/** The outputs, in order. */
const outputs: readonly DueOutput[] = ['clocks', 'waiting', 'follow-ups', 'reviews'];

/**
 * Takes timers that are due, sends each into the flow as an execution of its own, and hears how
 * that ended. A timer is gone only after its execution has done its work; until then it comes
 * again, so that nothing due is lost whatever is killed.
 */
export class TimerDesk {
	/**
	 * The heartbeats of the executions that go on. One timer may have two of them: when this process
	 * stood still for longer than the lease, the timer is handed out again while the first goes on.
	 */
	private readonly running = new Set<NodeJS.Timeout>();

	constructor(
		private readonly context: TriggerContext,
		private readonly settings: DeskSettings,
	) {}

	/** How many executions may start now. */
	get free(): number {
		return this.settings.mostAtOnce - this.running.size;
	}

	/**
	 * Sends what is due, oldest first.
	 *
	 * @param most how many, within what may run at once
	 * @param now epoch milliseconds
	 * @param by what is due by then counts as due
	 */
	async send(most: number, now: number, by = now): Promise<Looked> {
		const limit = Math.min(most, this.free);
		// What may be due has to wait until others have ended: to be asked again soon.
		if (limit < 1) return { sent: 0, nextDueAt: now };
		const nextDueAt = await this.nextDueAt();
		if (nextDueAt === null || nextDueAt > by) return { sent: 0, nextDueAt };
		const { storeWorkspace, leadWorkspace, kinds } = this.settings;
		const emissions = await inTransaction(this.context, async (workspace) => {
			// The lease counts from the moment by which timers are due, which may lie ahead of now.
			const limits = { by, most: limit, leaseMs: leaseMs + now - by, kinds };
			return await claimDue(workspace(storeWorkspace), limits, leadWorkspace, now);
		});
		for (const emission of emissions) this.emit(emission);
		return { sent: emissions.length, nextDueAt };
	}

	/** Stops saying that executions go on, for a context in which nobody hears of their end. */
	release(): void {
		for (const heartbeat of this.running) clearInterval(heartbeat);
		this.running.clear();
	}

	/** A look that keeps nobody from writing: most seconds of most days, nothing is due. */
	private async nextDueAt(): Promise<number | null> {
		const { storeWorkspace, kinds } = this.settings;
		return await readStore(
			this.context,
			async (workspace) => await workspace(storeWorkspace).timers.nextDueAt(kinds),
		);
	}

	private emit({ timer, output, item }: Emission): void {
		const done = this.context.helpers.createDeferredPromise<IRun>();
		// In queue mode n8n never says how a run ended that its worker cancelled, as for a time limit.
		const givenUpAt = Date.now() + longestRunMs(timer);
		const heartbeat = setInterval(() => {
			if (Date.now() < givenUpAt) void this.extend(timer);
			else done.reject(new Error('Nothing was heard of the run for too long'));
		}, heartbeatMs);
		heartbeat.unref();
		this.running.add(heartbeat);
		void this.settle(timer, heartbeat, done.promise);
		const items: INodeExecutionData[] = [{ json: item as IDataObject }];
		const leaving = outputs.map((name) => (name === output ? items : []));
		this.context.emit(leaving, undefined, done);
	}

	private async settle(
		timer: DueTimer,
		heartbeat: NodeJS.Timeout,
		run: Promise<IRun>,
	): Promise<void> {
		const ended = await attemptAsync(async () => await run);
		clearInterval(heartbeat);
		const success = ended.ok && succeeded(ended.value);
		await this.write(timer, async (session) => {
			await acknowledge(session, timer, success, Date.now());
		});
		this.running.delete(heartbeat);
	}

	private async extend(timer: DueTimer): Promise<void> {
		await this.write(timer, async (session) => {
			await session.timers.postpone(timer.id, Date.now() + leaseMs, timer.attempt);
		});
	}

	/** When the store cannot be had now, the lease ends and the timer comes again. */
	private async write(timer: DueTimer, work: (session: StoreSession) => Promise<void>) {
		const { storeWorkspace } = this.settings;
		const written = await attemptAsync(
			async () =>
				await inTransaction(
					this.context,
					async (workspace) => await work(workspace(storeWorkspace)),
				),
		);
		if (written.ok) return;
		this.context.logger.warn(
			`The Lead Store could not note the state of timer ${timer.id}; it will be handed out again`,
			{ error: written.error },
		);
	}
}
