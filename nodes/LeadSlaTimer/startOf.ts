import type { IDataObject } from 'n8n-workflow';
import type { Lead } from '../core/lead';
import type { ClockStart } from '../core/sla';

const firstInstant = 0;
const endInstant = Date.UTC(2200, 0, 1);

/**
 * The moment from which an item's clocks count. A time that is none, or is missing, means now:
 * a lead must not go without a clock because its form sent a bad date.
 *
 * @returns epoch milliseconds
 */
export function startOf(
	from: ClockStart,
	{ receivedAt }: Lead,
	{ assignment }: IDataObject,
	now: number,
): number {
	const given: Record<ClockStart, unknown> = {
		receivedAt,
		assignedAt: (assignment as { assignedAt?: unknown } | undefined)?.assignedAt,
		now,
	};
	const at = new Date(given[from] as string | number).getTime();
	return at >= firstInstant && at < endInstant ? at : now;
}
