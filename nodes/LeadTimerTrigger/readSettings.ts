import { LeadOpsError } from '../core/errors';
import type { TimerKind } from '../core/lead';
import type { Keep } from '../desk/timers';
import { combined, type SettingSource, type StoreOptions } from '../shared';
import { optionDefaults, triggerParameters } from './description';

const dayMs = 86_400_000;

/** A day may have 25 hours, and an owner's daily cap counts the assignments of all of it. */
const leastForLeadsMs = 26 * 3_600_000;

/** What the trigger is to do. */
export interface TriggerSettings {
	/** Whose timers, as a person wrote it; empty for the default. */
	workspace: string;
	/** What to send; other kinds stay for another trigger. */
	kinds: TimerKind[];
	limits: {
		checkEveryMs: number;
		mostPerSecond: number;
		mostAtOnce: number;
	};
	keep: Keep;
	testRuns: StoreOptions;
}

/**
 * Reads what the trigger is set to.
 *
 * @throws LeadOpsError `setting.*` for a setting that cannot work; `events.none` when no event is
 * chosen
 */
export function readSettings(source: SettingSource): TriggerSettings {
	const { workspace, events, options } = combined(triggerParameters.read(source)).at(0);
	const { checkEvery, mostPerSecond, mostAtOnce, ...over } = { ...optionDefaults, ...options };
	return {
		workspace,
		kinds: someOf(events),
		limits: { checkEveryMs: checkEvery * 1000, mostPerSecond, mostAtOnce },
		keep: {
			closedLeadsMs: over.keepClosedLeads
				? Math.max(over.keepClosedLeads * dayMs, leastForLeadsMs)
				: null,
			eventsMs: over.keepEvents ? over.keepEvents * dayMs : null,
		},
		testRuns: { liveTestRuns: options.liveTestRuns },
	};
}

function someOf(events: TimerKind[]): TimerKind[] {
	if (events.length > 0) return events;
	throw new LeadOpsError({
		code: 'events.none',
		message: 'No event is chosen under "Events", so the trigger would never start the workflow',
		hint: 'Choose at least one.',
	});
}
