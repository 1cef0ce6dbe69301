import { matchSchema, type Assignment, type Owner, type Shadowed } from '../../core/lead';
import {
	answerOf,
	decideAssign,
	endOf,
	endSince,
	isSameAnswer,
	saidOf,
	type RouteDecision,
} from '../../core/route';
import type { EventData } from '../../core/events';
import { readPath } from '../../core/fieldPath';
import { currentAssignment } from '../assign/currentAssignment';
import { lostSince, whyNobodyHas } from '../assign/lostSince';
import { routeFactsOf, type AssignFacts } from '../assign/routeFactsOf';
import { asKnown } from '../people';
import type { ShadowSession } from './shadowBooks';

/** One inquiry is compared once, whatever runs twice. */
const compared = 'assign';

/** Nothing is compared while a lead waits by both. */
const bothWait = 'wait';

/**
 * Decides a lead by a second policy beside the live one that has assigned it, and notes whether it would
 * have gone to the same place. The lead stays where it is: no turn of a live pool is taken, no clock
 * starts, and nobody is told. The shadow's own turns, caps and open leads go on as if its leads
 * were really given.
 *
 * What was assigned before the shadow began is not compared: it is part of what the shadow begins with.
 *
 * @param given with a team of the shadow's turns
 * @param now epoch milliseconds
 */
export async function shadowLead(
	session: ShadowSession,
	given: AssignFacts,
	now: number,
): Promise<Shadowed> {
	const { live, shadow } = session;
	const { name } = shadow;
	const meant = await asKnown(live, given.lead);
	const { lead, known: stored } = meant;
	const { inquiryId } = lead;
	const known = await session.assignments.forOccasion(inquiryId, compared);
	if (known) return await answerAgain(session, lead, known);

	const outcome = await live.inquiries.outcomeOf(inquiryId);
	const end =
		endOf({ qualification: given.qualification, outcome }) ??
		(stored && endSince(stored, Date.parse(lead.receivedAt)));
	if (end) return notCompared(name, end.reason);
	const went = await currentAssignment(live, inquiryId, readPath(given.item, ['assignment']));
	if (!went?.owner && !went?.queue && !went?.waiting) return notCompared(name, unassigned);
	if (Date.parse(went.assignedAt) < shadow.since) return notCompared(name, begins(name));
	const lost = await lostSince(live, meant, went);
	if (lost) return notCompared(name, `Not compared, because ${whyNobodyHas(lost, went)}.`);

	await session.meet(lead.id, await ownerBefore(session, inquiryId));
	const before = await session.assignments.current(inquiryId);
	const { facts, keeping } = await routeFactsOf(session, { ...given, lead }, before, now);
	const decision = decideAssign(facts, given.hash);
	const doesWait = decision.assignment.waiting !== undefined;
	if (doesWait && went.waiting && before) return notCompared(name, waits);

	const assignment: Assignment = {
		...decision.assignment,
		...{ round: (before?.round ?? 0) + 1, repeated: false },
	};
	const { pool, strategy } = assignment;
	const moved = await session.assignments.record({
		...{ inquiryId, leadId: lead.id, assignment },
		occasion: doesWait && went.waiting ? bothWait : compared,
		ownerKey: decision.member && given.team.keyOf(decision.member),
		capKeys: decision.capKeys,
		keptKey: strategy === 'kept together' ? await keeping.keyIn(pool) : null,
	});
	given.team.note(decision, moved);
	if (doesWait && went.waiting) return notCompared(name, waits);
	return await compare(session, given, { went, assignment, decision, leadId: lead.id }, now);
}

/** What is to be compared. */
interface Answers {
	went: Assignment;
	assignment: Assignment;
	decision: RouteDecision;
	leadId: string;
}

/** Counts and logs whether the lead would have gone where it went. */
async function compare(
	{ live, shadow: { name } }: ShadowSession,
	{ team, lead: { inquiryId } }: AssignFacts,
	{ went, assignment, decision, leadId }: Answers,
	now: number,
): Promise<Shadowed> {
	const keyOf = (owner: Owner) => team.keyOfOwner(owner);
	const answers = { live: answerOf(went, keyOf), shadow: answerOf(assignment, keyOf) };
	const { strategy, reason } = assignment;
	const data: EventData<'lead.shadowed'> = {
		...{ shadow: name, agrees: isSameAnswer(answers.live, answers.shadow), strategy },
		...{ live: answers.live, answer: answers.shadow, reason, record: decision.record },
	};
	await live.shadows.count(name, answers);
	await live.events.append([{ at: now, type: 'lead.shadowed', inquiryId, leadId, data }]);
	return shadowedOf(data, assignment, false);
}

/** As it was told when the lead was compared. */
async function answerAgain(
	{ live, shadow: { name } }: ShadowSession,
	{ inquiryId, id: leadId }: { inquiryId: string; id: string },
	known: Assignment,
): Promise<Shadowed> {
	const log = await live.events.ofTypes({ inquiryId, leadId }, ['lead.shadowed']);
	const told = log.map(({ data }) => data as EventData<'lead.shadowed'>);
	const data = told.find(({ shadow }) => shadow === name);
	if (!data) return { ...notCompared(name, 'The lead was compared before.'), repeated: true };
	return shadowedOf(data, known, true);
}

function shadowedOf(
	{ shadow, agrees, live, answer, reason }: EventData<'lead.shadowed'>,
	{ owner, queue }: Assignment,
	repeated: boolean,
): Shadowed {
	const [goesTo, wentTo] = [saidOf(answer), saidOf(live)];
	const said = agrees ? `As live: ${goesTo}` : `${goesTo}, and live ${wentTo}`;
	return {
		reason: `${said}. ${reason}`,
		...{ name: shadow, agrees, goesTo, wentTo, owner, queue },
		...{ rule: answer.rule, liveRule: live.rule, why: reason, repeated },
	};
}

const notCompared = (name: string, reason: string): Shadowed => ({
	...{ reason, name, agrees: null, goesTo: null, wentTo: null, owner: null, queue: null },
	...{ rule: null, liveRule: null, why: null, repeated: false },
});

const unassigned =
	'Not compared, because nobody has assigned the lead yet. Connect this node behind the Lead Route Assign that assigns it.';

const waits = 'Not compared yet: by both the lead waits until somebody can take it.';

const begins = (name: string) =>
	`Not compared: the shadow "${name}" began after the lead was assigned, with the turns, caps and open leads of then. It compares the next ones.`;

/** Who owned the person before the inquiry was assigned: it may have made somebody else the owner since. */
async function ownerBefore({ live }: ShadowSession, inquiryId: string): Promise<Owner | null> {
	const inquiry = await live.inquiries.find(inquiryId);
	const match = inquiry && readPath(inquiry.item, ['match']);
	return matchSchema.shape.owner.safeParse(readPath(match, ['owner'])).data ?? null;
}
