import { keptPolicySchema, type Territory } from '../../core/route';
import type { ReadSession } from '../../store';

/** Territories by which a node gave leads before. */
export interface LastTerritories {
	/** Those of the rows that came in then. */
	territories: Territory[];
	/** Since when no others have come in, in milliseconds. */
	asOf: number;
}

/**
 * The territories of rows that a node went by last, for a run into which none came.
 *
 * @param node what tells it from all others
 * @returns `null` for a node into which none have come yet
 */
export async function lastTerritories(
	{ policies }: Pick<ReadSession, 'policies'>,
	node: string,
): Promise<LastTerritories | null> {
	const found = await policies.newestOfNode(node);
	const kept = keptPolicySchema.safeParse(found?.settings).data;
	const territories = (kept?.policy.territories ?? []).filter(({ ofRow }) => ofRow !== undefined);
	if (!found || territories.length === 0) return null;
	return { territories, asOf: kept?.policy.territoriesAsOf ?? found.at };
}
