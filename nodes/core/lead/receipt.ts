/** Why a time is not taken for the receipt: a stable code, and what to do in a sentence. */
export interface ReceiptProblem {
	code: string;
	message: string;
}

const HOUR = 3_600_000;

/** The clocks of two machines may differ by this much. */
const skewMs = 5 * 60_000;

/** How far back a time may lie that is taken for the receipt, in hours, while nobody says otherwise. */
export const usualOldestHours = 24;

/**
 * Why an inquiry cannot have been received when it says; `null` where it can.
 *
 * @param said ISO 8601 UTC
 * @param now when it came in, ISO 8601 UTC
 * @param oldestHours how far back it may lie
 * @example
 * receiptProblem('2024-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z', 24)?.code
 * // 'receivedAt.old'
 */
export function receiptProblem(
	said: string,
	now: string,
	oldestHours: number,
): ReceiptProblem | null {
	const age = Date.parse(now) - Date.parse(said);
	if (age > oldestHours * HOUR) return old(said, oldestHours);
	return age < -skewMs ? ahead(said) : null;
}

const old = (said: string, hours: number): ReceiptProblem => ({
	code: 'receivedAt.old',
	message: `This says that it was sent on ${written(said)}, more than ${hours} hours before it came in, so it counts as received now. If it is another date, such as when a contact was created, map Received At to the right field. If you bring in old leads, raise Oldest Receipt under Options.`,
});

const ahead = (said: string): ReceiptProblem => ({
	code: 'receivedAt.ahead',
	message: `This says that it was sent on ${written(said)}, which is still to come, so it counts as received now. Check the clock and the time zone of what sent it.`,
});

/** @example written('2026-03-02T09:00:00.000Z') // '2026-03-02 09:00 (UTC)' */
const written = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')} (UTC)`;
