import type { IDataObject, INodeExecutionData, IRun, ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import type { TimerKind } from '../core/lead';
import { longestRunMs, type DueOutput } from '../core/sla';
import { acknowledge, claimDue, type Emission } from '../desk/timers';
import {
	inTransaction,
	readStore,
	StartedRuns,
	writeOrWarn,
	type Looked,
	type StoreContext,
	type StoreSession,
} from '../shared';
import { succeeded } from './succeeded';

type DueTimer = Emission['timer'];

/** How long a timer is ours without a sign of life. After a kill it comes again when this ends. */
const leaseMs = 30_000;

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

/** What came of a look at timers. */
export interface LookedAtTimers extends Looked {
	/** How many of those that were sent are of follow-ups. */
	followUps: number;
}

const isFollowUp = ({ kind }: DueTimer): boolean => kind === 'follow-up';

/** The outputs, in order. */
const outputs: readonly DueOutput[] = ['clocks', 'waiting', 'follow-ups', 'reviews'];

/**
 * Takes timers that are due, sends each into the flow as an execution of its own, and hears how
 * that ended. A timer is gone only after its execution has done its work; until then it comes
 * again, so that nothing due is lost whatever is killed.
 */
export class TimerDesk {
	private readonly runs: StartedRuns;

	/**
	 * Executions of which it is not noted yet how they ended. One timer may have two of them: when this
	 * process stood still for longer than the lease, the timer is handed out again while the first goes on.
	 */
	private running = 0;

	/** How many of them are of follow-ups. */
	private followUps = 0;

	constructor(
		private readonly context: TriggerContext,
		private readonly settings: DeskSettings,
	) {
		this.runs = new StartedRuns(context);
	}

	/** How many executions may start now. */
	get free(): number {
		return this.settings.mostAtOnce - this.running;
	}

	/**
	 * How many of them may be of follow-ups: half of all, so that what is due of a clock never waits for
	 * their runs to end; of one at a time, that one.
	 */
	private get freeForFollowUps(): number {
		return Math.max(0, Math.ceil(this.settings.mostAtOnce / 2) - this.followUps);
	}

	/**
	 * Sends what is due, oldest first, follow-ups after all else.
	 *
	 * @param most how many of all but follow-ups, within what may run at once
	 * @param now epoch milliseconds
	 * @param more.by what is due by then counts as due
	 * @param more.mostInAll how many with follow-ups among them; as many if not given
	 */
	async send(
		most: number,
		now: number,
		{ by = now, mostInAll = most }: { by?: number; mostInAll?: number } = {},
	): Promise<LookedAtTimers> {
		const limit = Math.min(most, this.free);
		// What may be due has to wait until others have ended: to be asked again soon.
		if (limit < 1) return { sent: 0, followUps: 0, nextDueAt: now };
		const nextDueAt = await this.nextDueAt();
		if (nextDueAt === null || nextDueAt > by) return { sent: 0, followUps: 0, nextDueAt };
		const { storeWorkspace, leadWorkspace, kinds } = this.settings;
		const emissions = await inTransaction(this.context, async (workspace) => {
			// The lease counts from the moment by which timers are due, which may lie ahead of now.
			const { freeForFollowUps: mostFollowUps } = this;
			const limits = { most: limit, mostInAll: Math.min(mostInAll, this.free), mostFollowUps };
			const whose = { by, leaseMs: leaseMs + now - by, kinds };
			return await claimDue(workspace(storeWorkspace), { ...limits, ...whose }, leadWorkspace, now);
		});
		for (const emission of emissions) this.emit(emission);
		const followUps = emissions.filter(({ timer }) => isFollowUp(timer)).length;
		return { sent: emissions.length, followUps, nextDueAt };
	}

	/** Stops saying that executions go on, for a context in which nobody hears of their end. */
	release(): void {
		this.runs.release();
		this.running = 0;
		this.followUps = 0;
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
		const items: INodeExecutionData[] = [{ json: item as IDataObject }];
		const leaving = outputs.map((name) => (name === output ? items : []));
		this.running++;
		this.followUps += Number(isFollowUp(timer));
		const run = this.runs.start(leaving, {
			longestMs: longestRunMs(timer),
			beat: async () => await this.extend(timer),
		});
		void this.settle(timer, run);
	}

	private async settle(timer: DueTimer, run: Promise<IRun | undefined>): Promise<void> {
		const ended = await attemptAsync(async () => await run);
		const success = ended.ok && succeeded(ended.value);
		await this.write(timer, async (session) => {
			await acknowledge(session, timer, success, Date.now());
		});
		this.running--;
		this.followUps -= Number(isFollowUp(timer));
	}

	private async extend(timer: DueTimer): Promise<void> {
		await this.write(timer, async (session) => {
			await session.timers.postpone(timer, Date.now() + leaseMs, timer.attempt);
		});
	}

	/** When the store cannot be had now, the lease ends and the timer comes again. */
	private async write(timer: DueTimer, work: (session: StoreSession) => Promise<void>) {
		await writeOrWarn(
			this.context,
			this.settings.storeWorkspace,
			`The Lead Store could not note the state of timer ${timer.id}; it will be handed out again`,
			work,
		);
	}
}
