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

/** When a lead came, as those that wait go by it. */
export interface Came {
	/** In milliseconds. */
	receivedAt: number;
	/** Where it stands among those that were received at one moment, by {@link turnOf}. */
	turn: string;
}

/**
 * When a lead that waits is looked at again. Timers of one moment come in the order of their ids: the
 * most urgent lead first, then the oldest, and of one moment who began to wait first.
 *
 * @returns `null` for a lead that does not wait
 * @example
 * wakeUpOf('sub_1', { receivedAt, turn: turnOf(receivedAt, 1) }, assignment)?.id
 * // 'wake-up/2/2026-03-02T09:30:00.000Z/0mm9dc6ps.0001/sales/sub_1'
 */
export const wakeUpOf = (
	inquiryId: string,
	{ receivedAt, turn }: Came,
	{ waiting, priority }: Pick<Assignment, 'waiting' | 'priority'>,
): WakeUp | null =>
	waiting
		? {
				id: `wake-up/${rankOf(priority, receivedAt)}/${turn}/${poolKey(waiting.for)}/${inquiryId}`,
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

/**
 * The place of a lead among those that were received at one moment, as all of one run of Lead Normalize
 * are: by when it began to wait, and as the how many-th of a run. Who comes first in the order of
 * characters goes first.
 *
 * @param since when it began to wait, in milliseconds
 * @param nth 1 for the first of a run
 * @example
 * turnOf(Date.parse('2026-03-02T09:30:00Z'), 12) // '0mm9dc6ps.000c'
 */
export const turnOf = (since: number, nth: number): string =>
	`${since.toString(36).padStart(9, '0')}.${nth.toString(36).padStart(4, '0')}`;

const wakeUpId = /^wake-up\/(\d\/[^/]+)\/([^/]+)\/(.*)$/s;

/** What the id of a wake-up says of its lead. */
export interface ReadWakeUp {
	rank: string;
	turn: string;
	/** The pool that it waits for, in small letters. */
	pool: string;
}

/**
 * Reads the id of a wake-up.
 *
 * @example
 * readWakeUp({ id: 'wake-up/2/2026-03-02T09:30:00.000Z/0mm9dc6ps.0001/sales/sub_1', inquiryId: 'sub_1' })
 * // { rank: '2/2026-03-02T09:30:00.000Z', turn: '0mm9dc6ps.0001', pool: 'sales' }
 */
export function readWakeUp({ id, inquiryId }: Pick<WakeUp, 'id' | 'inquiryId'>): ReadWakeUp | null {
	const [, rank, turn, rest] = wakeUpId.exec(id) ?? [];
	if (rank === undefined || turn === undefined || rest === undefined) return null;
	return { rank, turn, pool: rest.slice(0, -inquiryId.length - 1) };
}
