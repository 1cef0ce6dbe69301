/** The alert by which an owner hears of a lead. Instants are epoch milliseconds. */
export interface OwnerAlert {
	/** When it was meant to leave. */
	lineAt: number;
	/** When it went out; `null` while it has not. */
	wentOutAt: number | null;
}

/** So much later than it was meant to, an alert is late. */
const lateMs = 60_000;

/** At most so long an owner has after a late alert before the ladder goes on. */
const mostMs = 15 * 60_000;

/** So long it is waited for an alert that has not gone out: where nothing holds it, that is enough. */
const soonMs = 60_000;

/**
 * From when on it can be said of an owner that they have not acted. Whose alert came late, as after a stop
 * of n8n, gets back the time by which it was late, a quarter of an hour at most. A late alert that has not
 * gone out yet is waited for once, and not for long: somebody has to hear of the lead.
 *
 * @param hasWaited whether this step has waited before
 * @returns epoch milliseconds; what is past keeps nothing waiting
 * @example
 * fairFrom({ lineAt: 0, wentOutAt: 180_000 }, false, 200_000) // 360000
 */
export function fairFrom(
	{ lineAt, wentOutAt }: OwnerAlert,
	hasWaited: boolean,
	now: number,
): number {
	const late = (wentOutAt ?? now) - lineAt;
	if (late < lateMs) return now;
	if (wentOutAt === null) return hasWaited ? now : now + soonMs;
	return wentOutAt + Math.min(late, mostMs);
}
