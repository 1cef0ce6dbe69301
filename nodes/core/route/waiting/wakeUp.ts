import type { Assignment, Priority } from '../../lead';
import { poolKey } from '../pools';
import { urgencyRanks } from './urgencyRanks';

/** A timer that brings a lead back when somebody may take it. */
export interface WakeUp {
	id: string;
	kind: 'wake-up';
	/** In milliseconds. */
	dueAt: number;
	inquiryId: string;
	clock: null;
	step: null;
}

/**
 * When a lead that waits is looked at again. Timers of one moment come in the order of their ids: the
 * most urgent lead first, then the oldest.
 *
 * @param receivedAt in milliseconds
 * @returns `null` for a lead that does not wait
 * @example
 * wakeUpOf('sub_1', receivedAt, assignment)?.id
 * // 'wake-up/2/2026-03-02T09:30:00.000Z/sales/sub_1'
 */
export const wakeUpOf = (
	inquiryId: string,
	receivedAt: number,
	{ waiting, priority }: Pick<Assignment, 'waiting' | 'priority'>,
): WakeUp | null =>
	waiting
		? {
				id: `wake-up/${rankOf(priority, receivedAt)}/${poolKey(waiting.for)}/${inquiryId}`,
				kind: 'wake-up',
				dueAt: Date.parse(waiting.until),
				...{ inquiryId, clock: null, step: null },
			}
		: null;

/**
 * Where a lead stands among those that wait for the same: who comes first in the order of characters goes first.
 *
 * @param receivedAt in milliseconds
 * @example
 * rankOf('urgent', receivedAt) // '0/2026-03-02T09:30:00.000Z'
 */
export const rankOf = (priority: Priority, receivedAt: number): string =>
	`${urgencyRanks[priority]}/${new Date(receivedAt).toISOString()}`;

const wakeUpId = /^wake-up\/(\d\/[^/]+)\/(.*)$/s;

/**
 * What the id of a wake-up says of the lead: its rank, and the pool that it waits for, in small letters.
 *
 * @example
 * readWakeUp({ id: 'wake-up/2/2026-03-02T09:30:00.000Z/sales/sub_1', inquiryId: 'sub_1' })
 * // { rank: '2/2026-03-02T09:30:00.000Z', pool: 'sales' }
 */
export function readWakeUp({
	id,
	inquiryId,
}: Pick<WakeUp, 'id' | 'inquiryId'>): { rank: string; pool: string } | null {
	const [, rank, rest] = wakeUpId.exec(id) ?? [];
	if (rank === undefined || rest === undefined) return null;
	return { rank, pool: rest.slice(0, -inquiryId.length - 1) };
}
