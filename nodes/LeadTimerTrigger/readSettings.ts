import { LeadOpsError } from '../core/errors';
import type { TimerKind } from '../core/lead';
import type { Keep } from '../desk/timers';
import { compileCalendar } from '../core/time';
import { countryOf } from '../core/place';
import type { WorkspaceSaid } from '../core/workspace';
import { calendarSetting, combined, type SettingSource, type StoreOptions } from '../shared';
import { optionDefaults, optionParameters, saidParameters, triggerParameters } from './description';

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
	/** What is said here for the whole workspace; `null` where another trigger says it. */
	said: WorkspaceSaid | null;
}

/**
 * Reads what the trigger is set to.
 *
 * @param workflowTimeZone of hours that name none, an IANA name
 * @throws LeadOpsError `setting.*` and `calendar.*` for a setting that cannot work; `events.none` when
 * no event is chosen
 */
export function readSettings(source: SettingSource, workflowTimeZone: string): TriggerSettings {
	const { workspace, events, options } = combined({
		...triggerParameters.read(source),
		...optionParameters.read(source),
	}).at(0);
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
		said: readSaid(source, workflowTimeZone),
	};
}

function readSaid(source: SettingSource, workflowTimeZone: string): WorkspaceSaid | null {
	const { hoursOfWorkspace, defaultCountry, ours, ...hours } = saidParameters.read(source);
	if (hoursOfWorkspace.at(0) === 'elsewhere') return null;
	const calendar = calendarSetting(hours, workflowTimeZone).at(0);
	compileCalendar(calendar, Date.now());
	return { calendar, defaultCountry: readCountry(defaultCountry.at(0)), ours: ours.at(0) };
}

function readCountry(text: string): string | null {
	if (text === '') return null;
	const country = countryOf(text);
	if (country) return country;
	throw new LeadOpsError({
		code: 'workspace.country',
		message: `Default Country is "${text}", which is no country`,
		hint: 'Choose a country from the list, or give its two-letter code, such as DE.',
	});
}

function someOf(events: TimerKind[]): TimerKind[] {
	if (events.length > 0) return events;
	throw new LeadOpsError({
		code: 'events.none',
		message: 'No event is chosen under "Events", so the trigger would never start the workflow',
		hint: 'Choose at least one.',
	});
}
