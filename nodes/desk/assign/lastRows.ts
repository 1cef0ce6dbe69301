import {
	keptPolicySchema,
	type RosterLine,
	type RoutePolicy,
	type Territory,
} from '../../core/route';
import type { ReadSession } from '../../store';

/** Rows by which a node gave leads before. */
export interface LastRows<Line> {
	/** Without what the node's own table alone had. */
	lines: Line[];
	/** Since when no others have come in, in milliseconds. */
	asOf: number;
}

/** Of the node that is told from all others by this, for a run into which none came. */
type Last<Line> = (
	session: Pick<ReadSession, 'policies'>,
	node: string,
) => Promise<LastRows<Line> | null>;

const lastBy =
	<Line>(
		linesOf: (policy: RoutePolicy) => Line[],
		asOf: 'ownersAsOf' | 'territoriesAsOf',
	): Last<Line> =>
	async ({ policies }, node) => {
		const found = await policies.newestOfNode(node);
		const { policy } = keptPolicySchema.safeParse(found?.settings).data ?? {};
		const lines = policy ? linesOf(policy) : [];
		return found && lines.length > 0 ? { lines, asOf: policy?.[asOf] ?? found.at } : null;
	};

/** The owners of rows that a node gave leads to last; `null` for a node that has not been given any yet. */
export const lastOwners: Last<RosterLine> = lastBy(
	({ lines }) => lines.filter(({ ofTable }) => !ofTable),
	'ownersAsOf',
);

/** The same of the territories. */
export const lastTerritories: Last<Territory> = lastBy(
	({ territories }) => territories.filter(({ ofRow }) => ofRow !== undefined),
	'territoriesAsOf',
);
