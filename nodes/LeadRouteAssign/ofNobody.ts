import { reviewFor, type Assignment } from '../core/lead';
import type { Placement } from '../shared';
import { outputOf } from './description';

/**
 * Where an item without a lead goes: nobody owns it and no queue has it, so that a person looks.
 *
 * @param reason why there is none, and what to do
 * @param now epoch milliseconds
 */
export function ofNobody(reason: string, now: number): Placement {
	const assignment: Assignment = {
		review: reviewFor(['no lead']),
		...{ owner: null, backup: null, queue: null, rule: 'No lead', pool: null },
		...{ strategy: 'queue', priority: 'normal', reason, trace: [], policy: '' },
		...{ assignedAt: new Date(now).toISOString(), round: 1, repeated: false },
	};
	return { output: outputOf(assignment), adds: { assignment }, tells: null };
}
