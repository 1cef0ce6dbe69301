import type { ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError } from '../core/errors';
import { toNodeError } from '../shared';
import type { TimerDesk } from './TimerDesk';

export interface LoopSettings {
	checkEveryMs: number;
	mostPerSecond: number;
}

/**
 * Looks for due timers again and again, until it is stopped. One look ends before the next
 * begins, so a slow store is asked less often and never twice at once.
 */
export class TimerLoop {
	private next: NodeJS.Timeout | undefined;

	private round: Promise<void> = Promise.resolve();

	private stopped = false;

	constructor(
		private readonly context: Pick<ITriggerFunctions, 'emitError' | 'getNode' | 'logger'>,
		private readonly desk: Pick<TimerDesk, 'send'>,
		private readonly settings: LoopSettings,
	) {}

	start(): void {
		this.round = this.look();
	}

	/** Ends when the look that is under way has ended; nothing is sent after that. */
	async stop(): Promise<void> {
		this.stopped = true;
		clearTimeout(this.next);
		await this.round;
	}

	private async look(): Promise<void> {
		const { checkEveryMs, mostPerSecond } = this.settings;
		const perLook = Math.max(1, Math.round((mostPerSecond * checkEveryMs) / 1000));
		const sent = await attemptAsync(async () => await this.desk.send(perLook, Date.now()));
		if (!sent.ok && this.isFatal(sent.error)) return;
		if (this.stopped) return;
		this.next = setTimeout(() => this.start(), checkEveryMs);
		this.next.unref();
	}

	/** Settings that cannot work end the loop; anything else may be better at the next look. */
	private isFatal(error: unknown): boolean {
		if (error instanceof LeadOpsError && !error.retryable) {
			this.context.emitError(toNodeError(this.context.getNode(), error));
			return true;
		}
		const message = error instanceof Error ? error.message : String(error);
		this.context.logger.warn(`Lead Timer Trigger will look again: ${message}`, { error });
		return false;
	}
}
