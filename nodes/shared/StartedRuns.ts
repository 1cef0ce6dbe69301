import type { INodeExecutionData, IRun, ITriggerFunctions } from 'n8n-workflow';

/** How often a run that goes on says so, well within the lease of what it has. */
const heartbeatMs = 8_000;

/** How a run is started and followed. */
export interface RunOrder {
	/** After so long without a word it is given up, in milliseconds. */
	longestMs: number;
	/** Done again and again while the run goes on, such as keeping its lease. */
	beat?: () => Promise<void>;
	/** Under which n8n begins it once. */
	key?: string;
	/** Whether a run that n8n says has ended goes on in truth, and nothing more will be heard of it. */
	goesOn?: (run: IRun | undefined) => boolean;
}

/** The executions that a trigger has started and that go on. */
export class StartedRuns {
	private readonly heartbeats = new Set<NodeJS.Timeout>();

	constructor(private readonly context: Pick<ITriggerFunctions, 'emit' | 'helpers'>) {}

	/**
	 * Starts an execution, and hears how it ended.
	 *
	 * @param leaving the items of each output
	 * @returns the run; nothing for one that n8n could not begin
	 * @throws when nothing was heard of it for too long. In queue mode n8n never says how a run ended
	 * that its worker cancelled, as for a time limit
	 */
	async start(
		leaving: INodeExecutionData[][],
		{ longestMs, beat, key, goesOn = () => false }: RunOrder,
	): Promise<IRun | undefined> {
		const { createDeferredPromise } = this.context.helpers;
		const done = createDeferredPromise<IRun>();
		const silence = createDeferredPromise<IRun>();
		const givenUpAt = Date.now() + longestMs;
		const heartbeat = setInterval(() => {
			if (Date.now() < givenUpAt) void beat?.();
			else silence.reject(new Error('Nothing was heard of the run for too long'));
		}, heartbeatMs);
		heartbeat.unref();
		this.heartbeats.add(heartbeat);
		try {
			this.context.emit(leaving, undefined, done, key);
			const run = await Promise.race([done.promise, silence.promise]);
			return goesOn(run) ? await silence.promise : run;
		} finally {
			clearInterval(heartbeat);
			this.heartbeats.delete(heartbeat);
		}
	}

	/** Stops saying that they go on, for a context in which nobody hears of their end. */
	release(): void {
		for (const heartbeat of this.heartbeats) clearInterval(heartbeat);
		this.heartbeats.clear();
	}
}
