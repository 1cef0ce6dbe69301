import { z } from 'zod/v4';
import { isHumanTouch, standingAfterActivity } from './activity';

/** What an event keeps of something that a person did; of what is done with clocks, no kind. */
const deedSchema = z.object({ at: z.number(), kind: z.string().optional() });

/**
 * Whether an event's data is that of something that a person of the company did about a lead, unlike
 * a reply of the lead or a message that a machine sent.
 *
 * @param since epoch milliseconds; what was done before does not count
 * @example
 * isDeedSince({ kind: 'call', at: 5, by: 'Ann' }, 4) // true
 * isDeedSince({ kind: 'reply', at: 5, by: '' }, 4) // false
 */
export function isDeedSince(data: unknown, since: number): boolean {
	const deed = deedSchema.safeParse(data).data;
	return deed !== undefined && deed.at >= since && isDone(deed.kind);
}

const isDone = (kind: string | undefined) =>
	kind === undefined ||
	kind === 'note' ||
	isHumanTouch(kind) ||
	standingAfterActivity(kind) !== undefined;
