import { LeadOpsError } from '../core/errors';
import type { Keep } from '../desk/timers';

const dayMs = 86_400_000;

/** A day may have 25 hours, and an owner's daily cap counts the assignments of all of it. */
const leastForLeadsMs = 26 * 3_600_000;

/**
 * Reads how long to keep what is over.
 *
 * @param options in days; 0 or nothing for ever
 * @throws LeadOpsError `number.invalid` for what is no number of days
 * @example
 * readKeep({ keepEvents: 1 }) // { closedLeadsMs: null, eventsMs: 86_400_000 }
 */
export function readKeep(options: { keepClosedLeads?: unknown; keepEvents?: unknown }): Keep {
	const leadsMs = daysMs(options.keepClosedLeads, 'Keep Closed Leads (Days)');
	return {
		closedLeadsMs: leadsMs && Math.max(leadsMs, leastForLeadsMs),
		eventsMs: daysMs(options.keepEvents, 'Keep Events (Days)'),
	};
}

function daysMs(value: unknown, label: string): number | null {
	if (value === undefined || value === null || value === '') return null;
	const days = Number(value);
	if (Number.isFinite(days) && days >= 0) return days === 0 ? null : days * dayMs;
	throw new LeadOpsError({
		code: 'number.invalid',
		message: `"${label}" is ${JSON.stringify(value)}, which is not a number of days`,
		hint: `Set "${label}" to a number of days, or to 0 to keep all for ever.`,
	});
}
