import { createHash } from 'node:crypto';
import { LeadOpsError } from '../../core/errors';

/**
 * How long what identifies something may be, in characters, by its name on the screens. The
 * longest together still fit into one entry of a PostgreSQL index, which has 2,704 bytes.
 */
const longest = {
	Workspace: 100,
	'Lead ID': 200,
	'Inquiry ID': 200,
	'Owner ID': 200,
	Pool: 200,
	Clock: 100,
	Occasion: 500,
	Timer: 300,
	Delivery: 900,
	Channel: 100,
	'Shadow Name': 60,
} as const;

/**
 * Passes on a name or an id that the store can keep.
 *
 * @throws LeadOpsError `store.tooLong`, naming the field, for one that is too long: cut off, two
 * could become one
 * @example
 * within('Pool', 'Sales') // 'Sales'
 */
export function within<Value extends string | null>(field: keyof typeof longest, value: Value) {
	const most = longest[field];
	if (value === null || value.length <= most) return value;
	throw new LeadOpsError({
		code: 'store.tooLong',
		message: `The ${field} has ${value.length} characters; the Lead Store keeps up to ${most}`,
		hint: `Shorten it, or take another field of the lead as ${field}. It begins with "${value.slice(0, 40)}".`,
	});
}

/** A longer key is found by its hash: nobody reads it, it is only compared. */
const longestKey = 200;

/**
 * The value under which a lead is found.
 *
 * @example
 * keyValue('ada@example.com') // 'ada@example.com'
 */
export const keyValue = (value: string): string =>
	value.length <= longestKey ? value : `sha256:${createHash('sha256').update(value).digest('hex')}`;
