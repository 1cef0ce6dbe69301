import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import { assignmentSchema, escalationSchema, type Assignment, type Lead } from '../../core/lead';
import {
	compileRoster,
	decideReassign,
	type NextOwner,
	type Roster,
	type RoutePolicy,
} from '../../core/route';
import {
	leadReader,
	placeInStore,
	settingsOf,
	tellAssigned,
	workspaceReader,
	type StoreOptions,
	type StoreSession,
} from '../../shared';
import { assignmentEvent } from '../assignmentEvent';
import { outputCount } from '../description';
import { deskPerWorkspace } from '../desk';

/** `asTold`: as the step of Lead Escalate on the item says. */
type ReassignTo = NextOwner['to'] | 'asTold';

/** Takes each lead of the batch from an owner who did not act to the next one. */
export async function reassign(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const readLead = leadReader(setting);
	const workspaceOf = workspaceReader(context, setting<StoreOptions>('options', {}));
	const reassignTo = setting<ReassignTo>('reassignTo', 'asTold');
	const pool = setting('reassignPool', '');
	const now = Date.now();

	const nextOwner = (json: IDataObject, itemIndex: number): NextOwner => {
		const to = reassignTo.at(itemIndex);
		return to === 'asTold' ? toldBy(json) : { to, pool: pool.at(itemIndex).trim() || null };
	};

	return await placeInStore(context, outputCount, async (workspace, json, itemIndex) => {
		const lead = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, lead));
		const current = await currentAssignment(session, lead, json);
		const occasion = occasionOf(json, current);
		const known = await session.assignments.forOccasion(lead.inquiryId, occasion);
		const assignment = known
			? { ...known, repeated: true }
			: await reassignNow(session, lead, current, occasion, nextOwner(json, itemIndex), now);
		return { output: assignment.owner ? 0 : 1, adds: { assignment } };
	});
}

/** The assignment that is to end: as the store has it, else as the item says. */
async function currentAssignment(session: StoreSession, lead: Lead, json: IDataObject) {
	const stored = await session.assignments.current(lead.inquiryId);
	if (stored) return stored;
	const onItem = assignmentSchema.safeParse(json.assignment);
	if (onItem.success) return onItem.data;
	throw new LeadOpsError({
		code: 'assignment.none',
		message: 'This lead was never assigned, so it cannot be reassigned',
		hint: 'Use the operation Assign first, and pass on what it gives.',
	});
}

/** Who takes over by the step of the ladder that the item carries; without one, the backup. */
function toldBy({ escalation }: IDataObject): NextOwner {
	const { data } = takeoverSchema.safeParse(escalation);
	return { to: data?.reassignTo ?? 'backup', pool: data?.pool };
}

const takeoverSchema = escalationSchema.pick({ reassignTo: true, pool: true });

/**
 * One step of a ladder reassigns once. Without a ladder, one round does: the same item again
 * gets the same answer, an item with the newer round starts the next.
 */
function occasionOf(json: IDataObject, current: Assignment): string {
	const escalation = json.escalation as { id?: unknown } | undefined;
	if (typeof escalation?.id === 'string') return escalation.id;
	const seen = assignmentSchema.safeParse(json.assignment);
	return `after round ${seen.success ? seen.data.round : current.round}`;
}

async function reassignNow(
	session: StoreSession,
	lead: Lead,
	current: Assignment,
	occasion: string,
	nextOwner: NextOwner,
	now: number,
): Promise<Assignment> {
	const { roster, hash } = await rosterOf(session, current.policy);
	const desks = deskPerWorkspace(() => session, roster, now);
	const { desk } = await desks.of('');
	const had = new Set(await session.assignments.ownersOf(lead.inquiryId));
	if (current.owner) had.add(current.owner.id);
	const { assignment, turn, record } = decideReassign(
		{ ...desk.facts, roster, now, knownOwner: null, ruleMet: () => null, had },
		hash,
		current,
		nextOwner,
	);
	const whole: Assignment = { ...assignment, round: current.round + 1, repeated: false };
	await session.assignments.record({
		inquiryId: lead.inquiryId,
		leadId: lead.id,
		occasion,
		assignment: whole,
	});
	await session.events.append([
		{
			at: now,
			type: 'lead.reassigned',
			inquiryId: lead.inquiryId,
			leadId: lead.id,
			data: { ...assignmentEvent(whole, record), from: current.owner?.id ?? null },
		},
	]);
	await tellAssigned(session, lead.inquiryId, whole, { leadId: lead.id, now });
	desk.note(whole.owner?.id ?? null, turn);
	await desks.save();
	return whole;
}

/** The owners of the node that assigned the lead, as they are now and not as they were then. */
async function rosterOf(
	session: StoreSession,
	policy: string,
): Promise<{ roster: Roster; hash: string }> {
	const newest = await session.policies.newestOfSameNode(policy);
	if (!newest) {
		throw new LeadOpsError({
			code: 'policy.unknown',
			message: 'The Lead Store does not know the owners table that this lead was assigned by',
			hint: 'Assign the lead with a Lead Route Assign node in the same workspace before it is reassigned.',
		});
	}
	const { policy: settings } = newest.settings as { policy: RoutePolicy };
	return { roster: compileRoster(settings), hash: newest.hash };
}
