import type { RosterLine, RouteTarget } from '../../../nodes/core/route';
import { line } from '../../core/route/team';

/** People who all take turns in Sales. */
export const team = (...names: string[]): RosterLine[] => names.map((name) => line(name));

/** Somebody with their settings, in Sales unless it is said otherwise. */
export const who = line;

/** Leads without a rule are shared in Sales. */
export const inSales = { otherwise: { kind: 'pool', name: 'Sales' } as RouteTarget };

export const to = (kind: RouteTarget['kind'], name = ''): RouteTarget => ({ kind, name });

/** How often each had one. */
export function tally(names: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}
