import { keptPolicySchema, type RosterLine } from '../../core/route';
import type { ReadSession } from '../../store';

/** Owners whom a node gave leads to before. */
export interface LastOwners {
	/** Without those whom the node's own table had. */
	lines: RosterLine[];
	/** Since when nobody else has come in, in milliseconds. */
	asOf: number;
}

/**
 * The owners whom a node gave leads to last, for a run into which none came.
 *
 * @param node what tells it from all others
 * @returns `null` for a node that has not been given any yet
 */
export async function lastOwners(
	{ policies }: Pick<ReadSession, 'policies'>,
	node: string,
): Promise<LastOwners | null> {
	const found = await policies.newestOfNode(node);
	const kept = keptPolicySchema.safeParse(found?.settings).data;
	const lines = (kept?.policy.lines ?? []).filter(({ ofTable }) => !ofTable);
	if (!found || lines.length === 0) return null;
	return { lines, asOf: kept?.policy.ownersAsOf ?? found.at };
}
