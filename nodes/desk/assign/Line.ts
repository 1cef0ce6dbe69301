import type { Priority } from '../../core/lead';
import { poolKey, rankOf, readWakeUp, type Pool } from '../../core/route';
import type { StoreSession } from '../../store';

/** A lead that waits for a pool, and whose time has come. */
interface Waiter {
	inquiryId: string;
	/** The pool, in small letters. */
	pool: string;
	rank: string;
	/** How often it was handed out. */
	attempt: number;
	/** Whether a run has it now. */
	isOut: boolean;
}

/** Whoever is to be looked at so soon stands in line already. */
export const soonMs = 2_000;

/** A run that has a lead says at least so often that it goes on. */
const longestSilenceMs = 30_000;

/** So many of a line are looked at. */
const most = 1_000;

/**
 * The leads of a workspace that wait for a pool and are being looked at just now, or in a moment: somebody of
 * the pool may have become free, and who comes meanwhile goes behind them.
 */
export class Line {
	private constructor(private readonly waiters: Map<string, Waiter>) {}

	/**
	 * @param now epoch milliseconds
	 */
	static async read(
		{ timers }: { timers: Pick<StoreSession['timers'], 'upTo'> },
		now: number,
	): Promise<Line> {
		const due = await timers.upTo('wake-up', now + longestSilenceMs, most);
		const waiters = due.flatMap(({ id, inquiryId, visibleAt, attempt }): Waiter[] => {
			const read = readWakeUp({ id, inquiryId });
			const isOut = attempt > 0 && visibleAt > now;
			return read && (isOut || visibleAt <= now + soonMs)
				? [{ ...read, inquiryId, attempt, isOut }]
				: [];
		});
		return new Line(new Map(waiters.map((waiter) => [waiter.inquiryId, waiter])));
	}

	get isEmpty(): boolean {
		return this.waiters.size === 0;
	}

	/**
	 * How many of those that wait for a pool go before a lead. One that was handed out before, and was not
	 * decided, has lost its place, so that nobody waits for it for ever.
	 *
	 * @param receivedAt epoch milliseconds
	 */
	ahead(pool: Pool, priority: Priority, receivedAt: number): number {
		const own = rankOf(priority, receivedAt);
		return this.those(pool).filter(({ rank, attempt }) => attempt <= 1 && rank <= own).length;
	}

	/** How many of those that wait for a pool a run has now, besides some. */
	outFor(pool: Pool, besides: ReadonlySet<string>): number {
		return this.those(pool).filter(({ inquiryId, isOut }) => isOut && !besides.has(inquiryId))
			.length;
	}

	/** A lead was decided, and is not before anybody any more. */
	left(inquiryId: string): void {
		this.waiters.delete(inquiryId);
	}

	private those({ name }: Pool): Waiter[] {
		const key = poolKey(name);
		return [...this.waiters.values()].filter(({ pool }) => pool === key);
	}
}
