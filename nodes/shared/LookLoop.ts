import type { ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError, messageOf } from '../core/errors';
import { toNodeError } from './errors';

/** What came of one look. */
export interface Looked {
	/** How many were sent. */
	sent: number;
	/** When the next one is or was due before this look, epoch milliseconds; `null` for none. */
	nextDueAt: number | null;
}

/** The shortest time between two looks, so that those which come due together leave together. */
const shortestPauseMs = 100;

/**
 * How long to wait for the next look: until the next is due, and never longer than said, because
 * another process may have set an earlier one.
 *
 * @param now epoch milliseconds
 */
function pauseAfter({ sent, nextDueAt }: Looked, now: number, checkEveryMs: number): number {
	if (sent > 0) return shortestPauseMs;
	if (nextDueAt === null) return checkEveryMs;
	return Math.min(Math.max(nextDueAt - now, shortestPauseMs), checkEveryMs);
}

/**
 * Looks again and again for what is due, until it is stopped. One look ends before the next
 * begins, so a slow store is asked less often and never twice at once.
 */
export class LookLoop {
	private next: NodeJS.Timeout | undefined;

	private round: Promise<void> | undefined;

	private stopped = false;

	/** Whether something was heard of during the look that is under way. */
	private woken = false;

	/**
	 * @param look sends what is due at a moment in epoch milliseconds
	 */
	constructor(
		private readonly context: Pick<ITriggerFunctions, 'emitError' | 'getNode' | 'logger'>,
		private readonly look: (now: number) => Promise<Looked>,
		private readonly checkEveryMs: number,
	) {}

	start(): void {
		this.round = this.lookOnce();
	}

	/** Looks at once, for somebody who has heard that something is due. */
	wake(): void {
		if (this.stopped) return;
		if (this.round) this.woken = true;
		else {
			clearTimeout(this.next);
			this.start();
		}
	}

	/** Ends when the look that is under way has ended; nothing is sent after that. */
	async stop(): Promise<void> {
		this.stopped = true;
		clearTimeout(this.next);
		await this.round;
	}

	private async lookOnce(): Promise<void> {
		const looked = await attemptAsync(async () => await this.look(Date.now()));
		this.round = undefined;
		if (!looked.ok && this.isFatal(looked.error)) return;
		if (this.stopped) return;
		const pause = looked.ok
			? pauseAfter(looked.value, Date.now(), this.checkEveryMs)
			: this.checkEveryMs;
		this.next = setTimeout(() => this.start(), this.woken ? 0 : pause);
		this.next.unref();
		this.woken = false;
	}

	/** Settings that cannot work end the loop; anything else may be better at the next look. */
	private isFatal(error: unknown): boolean {
		if (error instanceof LeadOpsError && !error.retryable) {
			this.context.emitError(toNodeError(this.context.getNode(), error));
			return true;
		}
		const message = messageOf(error);
		const { name } = this.context.getNode();
		this.context.logger.warn(`${name} will look again: ${message}`, { error });
		return false;
	}
}
