import type { Assignment, Owner } from '../../core/lead';
import {
	decideAgain,
	giveBack,
	keptPolicySchema,
	keyOfOwner,
	routeRecordSchema,
	type RouteRecord,
	type TakenTurn,
} from '../../core/route';
import { readRanges } from '../../core/route/ranges';
import type { StoreSession } from '../../store';

/** A lead that its owner has no longer. */
export interface TakenLead {
	inquiryId: string;
	leadId: string | null;
	/** The assignment that ends. */
	before: Assignment | null;
	/** In a word or two. */
	why: string;
	/** Whether the owner gets their turn back as well; not who did not act. */
	turnBack: boolean;
}

type CreditBooks = Pick<StoreSession, 'assignments' | 'policies' | 'owners' | 'events'>;

/**
 * Has a lead that was taken away from its owner count for none of their caps, and gives them their turn
 * back where that is due: unless the settings by which they got it say that such leads count.
 *
 * @returns whether it counts no more by this; once
 */
export async function creditTaken(session: CreditBooks, taken: TakenLead): Promise<boolean> {
	const { inquiryId, before, why, turnBack } = taken;
	if (!before?.owner) return false;
	const kept = await session.policies.newestOfSameNode(before.policy);
	if (keptPolicySchema.safeParse(kept?.settings).data?.policy.countTaken) return false;
	const counted = await session.assignments.uncount(inquiryId, before.round, why);
	if (counted && turnBack) await giveTurnBack(session, taken);
	return counted;
}

async function giveTurnBack(session: CreditBooks, { inquiryId, leadId, before }: TakenLead) {
	const log = await session.events.ofTypes({ inquiryId, leadId }, [
		'lead.assigned',
		'lead.reassigned',
	]);
	const decided = log.findLast(({ data }) => (data as { round?: unknown }).round === before?.round);
	const { record } = (decided?.data ?? {}) as { record?: unknown };
	const { data: read } = routeRecordSchema.safeParse(record);
	const taken = read && (await takenTurn(session, read, before));
	if (!read?.turn || !taken) return;
	const { pool } = read.turn;
	const after = giveBack(await session.assignments.rotation(pool), taken);
	if (after) await session.assignments.saveRotation(pool, after);
}

/** The turn of a recorded decision, by the keys of those who shared it. */
async function takenTurn(
	{ policies, owners }: Pick<StoreSession, 'policies' | 'owners'>,
	record: RouteRecord,
	before: Assignment | null,
): Promise<TakenTurn | null> {
	const { turn, policy } = record;
	const kept = keptPolicySchema.safeParse(turn && (await policies.find(policy))).data;
	if (!turn || !kept || !before?.owner) return null;
	const { turn: again } = decideAgain(record, kept.policy);
	if (!again) return null;
	const known = await owners.all();
	const lastTurnOf = new Map(
		readRanges(turn.present).map((position, n) => [position, turn.lastTurns[n]]),
	);
	const keyOf = (owner: Owner) => keyOfOwner(known, owner) ?? owner.id;
	const present = again.present.flatMap((position) => {
		const member = again.pool.members[position];
		const weight = again.pool.weights[position] ?? 0;
		return member ? [{ key: keyOf(member.owner), weight }] : [];
	});
	const lastTurns = again.present.map((position) => lastTurnOf.get(position) ?? 0);
	return { present, lastTurns, chosen: keyOf(before.owner) };
}
