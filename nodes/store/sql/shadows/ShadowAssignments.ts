import type { CountedLeads, Instant, Shadow } from '../../books';
import { SqlAssignmentBook } from '../assignments';
import type { BatchSql } from '../BatchSql';
import { laneOf } from './lane';

/**
 * The assignments of a shadow. What was assigned before it began counts as it did live, and whoever had the
 * leads that belong together has them.
 */
export class ShadowAssignments extends SqlAssignmentBook {
	private readonly live: SqlAssignmentBook;

	constructor(
		sql: BatchSql,
		workspace: string,
		private readonly shadow: Shadow,
	) {
		super(sql, laneOf(workspace, shadow.name));
		this.live = new SqlAssignmentBook(sql, workspace);
	}

	override async countByOwner(ownerKeys: readonly string[], from: Instant, to: Instant) {
		const { before, after } = this.parts(from, to);
		const counts = before
			? await this.live.countByOwner(ownerKeys, ...before)
			: new Map<string, CountedLeads>();
		if (!after) return counts;
		for (const [key, since] of await super.countByOwner(ownerKeys, ...after)) {
			counts.set(key, together(counts.get(key), since));
		}
		return counts;
	}

	override async countByCap(from: Instant, to: Instant) {
		const { before, after } = this.parts(from, to);
		return [
			...(before ? await this.live.countByCap(...before) : []),
			...(after ? await super.countByCap(...after) : []),
		];
	}

	override async keeperOf(keptKey: string, before?: Instant) {
		const own = await super.keeperOf(keptKey, before);
		return own ?? (await this.live.keeperOf(keptKey, this.shadow.since));
	}

	/** The parts of a span that lie before and after the shadow began. */
	private parts(from: Instant, to: Instant): { before?: Span; after?: Span } {
		const { since } = this.shadow;
		return {
			...(from < since && { before: [from, Math.min(to, since)] }),
			...(to > since && { after: [Math.max(from, since), to] }),
		};
	}
}

type Span = [from: Instant, to: Instant];

/** Those before the shadow began are the older ones. */
const together = (before: CountedLeads | undefined, since: CountedLeads): CountedLeads =>
	before ? { n: before.n + since.n, oldest: before.oldest } : since;
