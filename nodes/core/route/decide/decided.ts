import { reviewFor, type Assignment, type Owner, type Queue } from '../../lead';
import { keysThatCount } from '../caps/reached';
import type { Turn } from '../facts';
import type { RouteRecord } from '../record';
import type { Member } from '../roster';
import { waitingSaid } from '../waiting/waitingSaid';
import type { Found, Waits } from './found';
import type { Search } from './Search';
import { backupFor, unknownBackup } from './tryNamed';

/** Who gets the lead and why, and what the pool is to remember. */
export interface RouteDecision {
	assignment: Omit<Assignment, 'round' | 'repeated'>;
	/** The owner in the table; `null` where it is a queue. */
	member: Member | null;
	/** The turn that is to be taken; `null` when none is. */
	turn: Turn | null;
	/** Under what the store keeps the lead for caps, see {@link keysThatCount}. */
	capKeys: readonly string[];
	record: RouteRecord;
}

/** What came of a search, as it is kept and told. */
export function decided(
	search: Search,
	policy: string,
	outcome: Found | Waits | Queue,
	reassign?: RouteRecord['reassign'],
): RouteDecision {
	const found = 'member' in outcome ? outcome : null;
	const waits = 'waiting' in outcome ? outcome : null;
	const queue = 'name' in outcome ? outcome : null;
	const review = queue ? reviewFor(search.reviewFor, search.lacks) : undefined;
	const turn = found?.turn ?? null;
	const { routing, capsMet } = search.facts;
	const pool = found?.pool ?? waits?.waiting.pool.name ?? search.offeredTo;
	const because = (found ?? waits)?.because ?? `it waits in the queue "${queue?.name}"`;
	const unknown = found && unknownBackup(search, found.member);
	return {
		assignment: {
			owner: found && found.member.owner,
			backup: found && backupOf(search, found.member),
			queue,
			...(waits && { waiting: waitingSaid(waits) }),
			...(review && { review }),
			pool,
			strategy: found?.strategy ?? (waits ? 'waiting' : 'queue'),
			...(search.needs && { needs: search.needs }),
			...(search.slaPolicy !== '' && { slaPolicy: search.slaPolicy }),
			reason: search.sentence(unknown ? `${because}; ${unknown}` : because),
			rule: search.rule,
			priority: search.priority,
			trace: search.trace(),
			policy,
			assignedAt: new Date(search.facts.now).toISOString(),
		},
		member: found?.member ?? null,
		turn,
		capKeys: keysThatCount(routing.caps, capsMet, pool),
		record: search.record(policy, turn, reassign),
	};
}

/** Who takes over when the owner does not act; nobody who is away for good. */
function backupOf(search: Search, member: Member): Owner | null {
	const backup = backupFor(search, member);
	return backup?.active ? backup.owner : null;
}
