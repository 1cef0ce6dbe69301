import { compileSla, type SlaPolicy } from '../core/sla';
import { unsaid, type WorkspaceSaid } from '../core/workspace';
import { compiled } from '../shared';
import type { ClockReader } from './descriptions/clockFields';

/** For clocks with hours of their own, to which it is nothing. */
const nobodys = unsaid('UTC');

/**
 * Makes the clocks ready for use, once for each workspace whose hours they go by.
 *
 * @param now epoch milliseconds: hours that never open again from then on are refused
 * @returns for what the item's workspace has said, `null` where its clocks do not go by that
 */
export function policiesBy({ settingsBy }: ClockReader, now: number) {
	const ready = new Map<WorkspaceSaid, (itemIndex: number) => SlaPolicy>();
	return (said: WorkspaceSaid | null, itemIndex: number): SlaPolicy => {
		const key = said ?? nobodys;
		const policyOf =
			ready.get(key) ?? compiled(settingsBy(key.calendar), (read) => compileSla(read, now));
		ready.set(key, policyOf);
		return policyOf(itemIndex);
	};
}
