import type { Assignment } from '../../lead';
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
 * // 'wake-up/2/2026-03-02T09:30:00.000Z/sub_1'
 */
export const wakeUpOf = (
	inquiryId: string,
	receivedAt: number,
	{ waiting, priority }: Pick<Assignment, 'waiting' | 'priority'>,
): WakeUp | null =>
	waiting
		? {
				id: `wake-up/${urgencyRanks[priority]}/${new Date(receivedAt).toISOString()}/${inquiryId}`,
				kind: 'wake-up',
				dueAt: Date.parse(waiting.until),
				...{ inquiryId, clock: null, step: null },
			}
		: null;
