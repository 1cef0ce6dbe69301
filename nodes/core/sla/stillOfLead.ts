import { z } from 'zod/v4';

/** A line of a lead's log that is about none of its inquiries alone. */
interface Line {
	/** When it was noted, in epoch milliseconds. */
	at: number;
	type: string;
	data: unknown;
}

/** What is known of an inquiry whose clocks are started. All times are epoch milliseconds. */
interface Inquiry {
	receivedAt: number;
	/** When a person of the company last reached the lead; `null` for never. */
	lastTouchAt: number | null;
}

const happened = z.object({ at: z.number() });

/** When it happened, and where that was not told, when it was noted. */
const happenedAt = ({ at, data }: Line): number => happened.safeParse(data).data?.at ?? at;

/**
 * What was told of a lead, as far as it is about an inquiry that came later. Once the lead was reached
 * or stopped, what it waited for before is over: when it asks anew, nobody would think of resuming
 * what held it then, and a clock that runs is heard of.
 *
 * @example
 * stillOfLead([pausedOnMonday], { lastTouchAt: tuesday, receivedAt: wednesday }) // []
 * stillOfLead([pausedOnMonday], { lastTouchAt: null, receivedAt: wednesday }) // [pausedOnMonday]
 */
export function stillOfLead<Told extends Line>(
	told: readonly Told[],
	{ receivedAt, lastTouchAt }: Inquiry,
): Told[] {
	const stops = told.filter(({ type }) => type === 'clocks.stopped').map(happenedAt);
	const over = Math.max(...[...stops, lastTouchAt ?? -Infinity].filter((at) => at < receivedAt));
	return told.filter((line) => happenedAt(line) > over);
}
