import { LeadOpsError } from '../core/errors';
import { timerKinds, type TimerKind } from '../core/lead';

/**
 * Reads which events a trigger is to send.
 *
 * @throws LeadOpsError `events.invalid` when none is chosen, or one that there is not
 * @example
 * readEvents(['breach']) // ['breach']
 */
export function readEvents(value: unknown): TimerKind[] {
	const chosen: unknown[] = Array.isArray(value) ? value : [value];
	const unknown = chosen.find((name) => !isKind(name));
	if (chosen.length > 0 && unknown === undefined) {
		return timerKinds.filter((kind) => chosen.includes(kind));
	}
	throw new LeadOpsError({
		code: 'events.invalid',
		message:
			chosen.length === 0
				? 'No event is chosen under "Events", so the trigger would never start the workflow'
				: `"Events" holds ${JSON.stringify(unknown)}, which is no event`,
		hint: `Choose at least one of ${timerKinds.join(', ')}.`,
	});
}

const isKind = (name: unknown): name is TimerKind => timerKinds.some((kind) => kind === name);
