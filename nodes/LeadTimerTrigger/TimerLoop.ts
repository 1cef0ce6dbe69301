import type { ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError } from '../core/errors';
import { toNodeError } from '../shared';
import { Pace } from './Pace';
import type { Look, TimerDesk } from './TimerDesk';

export interface LoopSettings {
	checkEveryMs: number;
	mostPerSecond: number;
}

/** The shortest time between two looks, so that those which come due together leave together. */
const shortestPauseMs = 100;

/**
 * How long to wait for the next look: until the next timer is due, and never longer than said,
 * because another process may have set an earlier one.
 *
 * @param now epoch milliseconds
 */
function pauseAfter({ sent, nextDueAt }: Look, now: number, checkEveryMs: number): number {
	if (sent > 0) return shortestPauseMs;
	if (nextDueAt === null) return checkEveryMs;
	return Math.min(Math.max(nextDueAt - now, shortestPauseMs), checkEveryMs);
}

/**
 * Looks for due timers again and again, until it is stopped. One look ends before the next
 * begins, so a slow store is asked less often and never twice at once.
 */
export class TimerLoop {
	private next: NodeJS.Timeout | undefined;

	private round: Promise<void> = Promise.resolve();

	private stopped = false;

	private readonly pace: Pace;

	constructor(
		private readonly context: Pick<ITriggerFunctions, 'emitError' | 'getNode' | 'logger'>,
		private readonly desk: Pick<TimerDesk, 'send'>,
		private readonly settings: LoopSettings,
	) {
		this.pace = new Pace(settings.mostPerSecond, Date.now());
	}

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
		const looked = await attemptAsync(async () => {
			const now = Date.now();
			const look = await this.desk.send(this.pace.free(now), now);
			this.pace.take(look.sent);
			return look;
		});
		if (!looked.ok && this.isFatal(looked.error)) return;
		if (this.stopped) return;
		const { checkEveryMs } = this.settings;
		const pause = looked.ok ? pauseAfter(looked.value, Date.now(), checkEveryMs) : checkEveryMs;
		this.next = setTimeout(() => this.start(), pause);
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
