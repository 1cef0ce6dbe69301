import { LeadOpsError } from '../../core/errors';
import { noNeeds, settingsHash, type Assignment, type Lead } from '../../core/lead';
import {
	capsMetBy,
	compileRouting,
	decideReassign,
	findMember,
	forReassigning,
	keptPolicySchema,
	noMarks,
	meantOwner,
	memberMeant,
	type Member,
	type NextOwner,
	type OwnerMarks,
	type Taken,
	mayClaim,
	poolNamed,
	withWorkspaceHours,
	type Routing,
} from '../../core/route';
import type { StoreSession } from '../../store';
import { tellAssigned, type ChangeBooks } from '../clocks/tellClocks';
import { followOwner } from '../deliver/followOwner';
import { asKnown } from '../people';
import { saidForWorkspace } from '../workspace';
import { reassignmentEvent } from './assignmentEvent';
import { creditTaken } from './creditTaken';
import { currentAssignment } from './currentAssignment';
import { lostSince, takenAs } from './lostSince';
import { ownsLead } from './ownsLead';
import { hasSomeoneActed, howItEnded } from './sinceAssigned';
import type { Team } from './Team';
import { Turns, type TurnBooks } from './Turns';
import { endWaiting } from './waiting';
import { wakeForRoom } from './wakeWaiting';

/** What takes a lead from its owner, and who is to have it next. */
export interface ReassignFacts {
	lead: Lead;
	/** What the item says about the lead's assignment. */
	onItem: unknown;
	/** The round that the item has seen; one reassignment follows it. */
	roundOnItem: number | null;
	/** The step of a ladder that reassigns; `null` without a ladder. */
	step: string | null;
	nextOwner: Omit<NextOwner, 'claimant'>;
	/** After how many owners the lead goes to the queue; `null` or not given for until nobody is left. */
	mostOwners?: number | null;
	/** Why, where it is not that the owner did not act. */
	because?: Extract<Taken, 'declined' | 'moved away' | 'claimed' | 'given away'>;
	/** Who asks for the lead, or is named, where it goes to them. */
	whom?: OwnerMarks;
}

export type ReassignBooks = TurnBooks &
	Pick<
		StoreSession,
		'leads' | 'inquiries' | 'policies' | 'deliveries' | 'enrolments' | 'refusals' | 'settings'
	> &
	ChangeBooks;

/**
 * Takes a lead from its owner, who most often did not act, to the next one. One step of a ladder reassigns once.
 * Without a ladder, one round does: the same item again gets the same answer, an item with the
 * newer round starts the next. A lead that has ended stays as it is.
 *
 * @param now epoch milliseconds
 * @throws LeadOpsError `assignment.none` for a lead that was never assigned, `policy.unknown` for
 * one whose owners table the store does not know
 */
export async function reassignLead(
	session: ReassignBooks,
	facts: ReassignFacts,
	now: number,
): Promise<Assignment> {
	const { onItem, roundOnItem, step } = facts;
	const meant = await asKnown(session, facts.lead);
	const { lead } = meant;
	const current = await currentAssignment(session, lead.inquiryId, onItem);
	if (!current) throw neverAssigned();
	const occasion = step ?? `after round ${roundOnItem ?? current.round}`;
	const known = await session.assignments.forOccasion(lead.inquiryId, occasion);
	if (known) return { ...known, repeated: true };
	const lost = await lostSince(session, meant, current);
	const end = lost ? lost.end : await howItEnded(session, meant, current);
	if (end) return leftAsItIs(current, end.outcome);
	// Nobody has it yet who could be late: it comes back by itself.
	const { to } = facts.nextOwner;
	if (current.waiting && (to === 'backup' || to === 'pool')) return { ...current, repeated: true };
	const acted = (await hasSomeoneActed(session, meant, current)) ? 'acted' : 'did not act';
	const taken = lost ? takenAs(lost) : (facts.because ?? acted);
	return await reassignNow(session, { ...facts, lead }, { current, occasion, taken }, now);
}

const leftAsItIs = (current: Assignment, end: string): Assignment => ({
	...current,
	...{ strategy: 'ended', rule: 'Ended', trace: [], repeated: false },
	reason: `Not reassigned, because the lead has ended (${end}).`,
});

/** What an operation says that needs an assignment. */
export const neverAssigned = () =>
	new LeadOpsError({
		code: 'assignment.none',
		message: 'This lead was never assigned, so it cannot go to somebody else',
		hint: 'Use the operation Assign first, and pass on what it gives. An item from elsewhere has to say whose lead it is: its lead ID, inquiry ID or email, and in which workspace.',
	});

async function reassignNow(
	session: ReassignBooks,
	{ lead, nextOwner, whom, mostOwners = null }: ReassignFacts,
	{ current, occasion, taken }: { current: Assignment; occasion: string; taken: Taken },
	now: number,
): Promise<Assignment> {
	const { owner } = current;
	const { routing, hash } = await routingOf(session, current.policy, now);
	const ending = { inquiryId: lead.inquiryId, leadId: lead.id, before: current, why: taken };
	const counted = await creditTaken(session, { ...ending, turnBack: taken !== 'did not act' });
	const substitute = await substituteOf(session, current, routing);
	const turns = await Turns.open(session, now, null);
	const team = await turns.teamOf(routing);
	const capsMet = capsMetBy(routing.caps, await session.assignments.capKeysOf(lead.inquiryId));
	const had = await session.assignments.ownersOf(lead.inquiryId);
	// What a queue has comes from nowhere: the pool that had it before goes on.
	const pool = current.pool ?? (await session.assignments.poolOf(lead.inquiryId));
	const decision = decideReassign(
		{
			...(await team.factsFor(lead.id)),
			...{
				routing,
				now,
				knownOwner: null,
				accountOwner: null,
				ruleMet: () => null,
				capsMet,
				marks: noMarks,
			},
			keeper: () => null,
			needs: () => current.needs ?? noNeeds,
			had: team.membersWith(owner ? [...had, turns.keyOfOwner(owner)] : had),
		},
		hash,
		{
			...current,
			...{ pool, taken, substitute },
			owner: owner && { name: owner.name, member: team.memberOf(owner) },
		},
		{
			...nextOrQueue(nextOwner, new Set(had).size, mostOwners),
			...(whom && { claimant: memberFor(whom, nextOwner, { team, routing, pool: current.pool }) }),
		},
	);
	const { assignment, member, record, capKeys } = decision;
	const whole: Assignment = { ...assignment, round: current.round + 1, repeated: false };
	const moved = await session.assignments.record({
		inquiryId: lead.inquiryId,
		leadId: lead.id,
		occasion,
		assignment: whole,
		ownerKey: member && team.keyOf(member),
		capKeys,
		keptKey: await keptKeyFor(session, lead.inquiryId, { before: current, after: whole }),
		takesFromOwner: member === null && (await ownsLead(session, lead.id, owner)),
	});
	await wakeForRoom(session, { moved, counted }, now);
	await session.events.append([
		{
			at: now,
			type: 'lead.reassigned',
			inquiryId: lead.inquiryId,
			leadId: lead.id,
			data: reassignmentEvent(current, whole, record),
		},
	]);
	if (current.waiting) await endWaiting(session, lead.inquiryId, now);
	await tellAssigned(session, lead.inquiryId, whole, { leadId: lead.id, now });
	const { inquiryId, id: leadId } = lead;
	await followOwner(session, { inquiryId, leadId, before: current, after: whole }, now);
	team.note(decision, moved);
	await turns.save();
	return whole;
}

/** A lead that nobody acts on does not go round for ever: in the end a person decides. */
const nextOrQueue = (next: ReassignFacts['nextOwner'], owners: number, most: number | null) =>
	most !== null && owners >= most && next.to !== 'queue' ? { to: 'queue' as const, owners } : next;

/**
 * @param pool that which had the lead: where its first may claim it, nobody else may
 * @throws LeadOpsError `claim.unknown` for somebody who is not in the table, `claim.pool` for somebody who
 * is not in the pool whose first may claim it, `owner.notActive` for who is named and takes no leads any more
 */
function memberFor(
	marks: OwnerMarks,
	{ to }: ReassignFacts['nextOwner'],
	{ team, routing: { roster }, pool }: { team: Team; routing: Routing; pool: string | null },
): Member {
	const { member, name } = memberMeant(marks, (owner) => team.memberOf(owner));
	if (member) {
		if (to === 'named' && !member.active) throw takesNone(member.owner.name);
		const isFree = to !== 'claimant' || pool === null || mayClaim(poolNamed(roster, pool), member);
		if (isFree) return member;
		throw new LeadOpsError({
			code: 'claim.pool',
			message: `Only who is in the pool "${pool}" can claim this lead, and ${member.owner.name} is not, so the lead stays where it is`,
			hint: `Write "${pool}" under Pools of ${member.owner.name} in Owners, or let somebody of the pool claim it.`,
		});
	}
	throw new LeadOpsError({
		code: 'claim.unknown',
		message: `"${name}" is not in the Owners table of the node that assigned this lead, so the lead stays where it is`,
		hint: `${meantOwner(roster, name)}Give the name, email or ID of an owner in the table.`,
	});
}

/** Who is named is given a lead whatever else stands against it, but not somebody who has left. */
const takesNone = (name: string) =>
	new LeadOpsError({
		code: 'owner.notActive',
		message: `${name} is not active in Owners, so the lead stays where it is`,
		hint: `Name somebody else, or switch Active on for ${name} in the Owners of the node that assigned the lead.`,
	});

/** Who takes over by the rule of a lead, as it stood when the lead was assigned by it. */
async function substituteOf(
	{ policies }: Pick<StoreSession, 'policies'>,
	{ policy, rule }: Assignment,
	{ roster }: Routing,
): Promise<Member | null> {
	const kept = keptPolicySchema.safeParse(await policies.find(policy)).data;
	const backup = kept?.policy.rules.find(({ name }) => name === rule)?.backup;
	return (backup && findMember(roster, backup.name)) ?? null;
}

/** The owners of the node that assigned the lead, as they are now and not as they were then. */
export async function routingOf(
	session: Pick<StoreSession, 'policies' | 'settings'>,
	policy: string,
	now: number,
): Promise<{ routing: Routing; hash: string }> {
	const { policies } = session;
	const found = await policies.newestOfSameNode(policy);
	const newest = keptPolicySchema.safeParse(found?.settings);
	if (!found || !newest.success) {
		throw new LeadOpsError({
			code: 'policy.unknown',
			message: 'The Lead Store does not know the owners table that this lead was assigned by',
			hint: 'Assign the lead with a Lead Route Assign node in the same workspace before it is reassigned.',
		});
	}
	const { policy: settings, queueOfItem } = newest.data;
	// The newest may be of another lead of the same run: a queue that each lead has stays its own.
	const own = queueOfItem
		? keptPolicySchema.safeParse(await policies.find(policy)).data
		: undefined;
	const { fallbackQueue } = own?.policy ?? settings;
	const said = await saidForWorkspace(session);
	const policyNow = said ? withWorkspaceHours(settings, said.calendar) : settings;
	const routing = compileRouting(forReassigning({ ...policyNow, fallbackQueue }));
	if (settingsHash(policyNow) === settingsHash(settings)) return { routing, hash: found.hash };
	// The workspace has said other hours since: what decides now is kept, to be read back.
	const changed = { ...newest.data, policy: policyNow };
	const hash = settingsHash(changed);
	await policies.save({ hash, node: found.node, settings: changed, at: now });
	return { routing, hash };
}

/** Who takes over in a pool that keeps leads together has those that belong with it from then on. */
async function keptKeyFor(
	{ assignments }: Pick<StoreSession, 'assignments'>,
	inquiryId: string,
	{ before, after }: { before: Assignment; after: Assignment },
): Promise<string | null> {
	const stays = after.owner !== null && after.pool !== null && after.pool === before.pool;
	return stays ? await assignments.keptKeyOf(inquiryId, before.round) : null;
}
