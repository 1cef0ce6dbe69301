import type { RouteTarget } from '../../core/route';
import type { Traced } from '../../shared';

/** The name of a pool, owner or queue, and whether each lead says it. */
export const targetNamed = ({
	value,
	ofItem,
}: Traced<string>): Pick<RouteTarget, 'name' | 'ofLead'> => ({
	name: value,
	...(ofItem && { ofLead: true }),
});
