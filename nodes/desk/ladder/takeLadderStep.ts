import {
	assignToQueue,
	compileLadder,
	decideEscalation,
	escalateStalled,
	escalationNotNeeded,
	isEnd,
	isExpression,
	ladderSettingsSchema,
	type EscalationFacts,
	type EscalationOutcome,
	type Ladder,
	type Occasion,
	type OwnerAlert,
} from '../../core/escalate';
import { isOpen, roundOf } from '../../core/deliver';
import type { Assignment, Escalation, Lead, TimerEvent } from '../../core/lead';
import { forMessage, readMessage, type MessageText } from '../../core/message';
import { goesThroughFlow, type ClockRecord } from '../../core/sla';
import type { StoreSession } from '../../store';
import { currentAssignment } from '../assign/currentAssignment';
import { ownerAwayNow, type OwnersTable } from '../assign/ownerAwayNow';
import { giveToQueue } from '../assign/giveToQueue';
import { asKnown } from '../people';
import { saidForWorkspace } from '../workspace';

/** What is known of a lead whose step is due. */
export interface StepFacts {
	ladder: Ladder;
	lead: Lead;
	timer: TimerEvent | undefined;
	/** Empty for the clock that is due first. */
	clockName: string;
	/** What the item says about the lead's assignment. */
	onItem: unknown;
	/** The owners as they stand in the flow, where it has them. */
	owners?: OwnersTable | null;
	/** What an expression comes to for this lead. */
	evaluate: (expression: string) => MessageText;
}

/** Where the lead goes, and what its item says of it. */
export interface Taken {
	outcome: EscalationOutcome;
	escalation: Escalation;
	/** Only where the lead went to the final queue. */
	assignment?: Assignment;
}

type LadderBooks = Pick<
	StoreSession,
	| 'inquiries'
	| 'leads'
	| 'owners'
	| 'availability'
	| 'assignments'
	| 'policies'
	| 'clocks'
	| 'timers'
	| 'events'
	| 'deliveries'
	| 'enrolments'
	| 'refusals'
	| 'settings'
>;

interface Task extends StepFacts {
	session: LadderBooks;
	now: number;
}

/**
 * Decides the step that is due for a lead and takes it, once.
 *
 * @param now epoch milliseconds
 */
export async function takeLadderStep(
	session: LadderBooks,
	stepFacts: StepFacts,
	now: number,
): Promise<Taken> {
	const { lead } = await asKnown(session, stepFacts.lead);
	const task: Task = { ...stepFacts, lead, session, now };
	const { timer } = task;
	const assignment = await currentAssignment(session, lead.inquiryId, task.onItem);
	if (timer && goesThroughFlow(timer.kind)) return await takeStalled(task, timer, assignment);

	const clocks = await session.clocks.ofInquiry(lead.inquiryId);
	const clock = chooseClock(clocks, task.clockName);
	if (!clock) return noClock(task);
	const ladder = await ladderOf(task, clock);
	const said =
		ladder.settings.quietHours?.mode === 'workspace' && (await saidForWorkspace(session));
	const away = assignment && (await ownerAwayNow(session, assignment, task.owners ?? null, now));
	const alert = await ownerAlert(session, lead.inquiryId, assignment);
	const facts: EscalationFacts = {
		occasion: occasionOf(timer),
		clock,
		lead: forMessage(lead),
		assignment,
		...(away && { away }),
		timer: timer?.id ?? null,
		texts: textsOf(ladder, task.evaluate),
		...(said && { workspaceHours: said.calendar }),
		...(alert && { alert }),
		now,
	};
	const { outcome, ...decision } = decideEscalation(ladder, facts);
	const { escalation } = decision;
	await session.timers.set(decision.timers);
	if (decision.clock) {
		await session.clocks.update(decision.clock);
		await noteStep({ ...task, ladder }, escalation, facts);
	}
	if (outcome !== 'final queue') return { outcome, escalation };
	const inQueue = await toQueue({ ...task, ladder }, escalation, assignment);
	return { outcome, escalation, assignment: inQueue };
}

/** How the owner heard that they have the lead; nothing where no alert was queued, or it is held up. */
async function ownerAlert(
	{ deliveries }: Pick<StoreSession, 'deliveries'>,
	inquiryId: string,
	assignment: Assignment | null,
): Promise<OwnerAlert | undefined> {
	if (!assignment?.owner) return undefined;
	const alerts = (await deliveries.ofInquiry(inquiryId)).filter(
		({ audience, priority, occasion }) =>
			audience === 'owner' && priority === 'alert' && occasion === roundOf(assignment),
	);
	const [first] = alerts.filter(({ state }) => state === 'done').sort((a, b) => a.dueAt - b.dueAt);
	if (first) return { lineAt: first.lineAt, wentOutAt: first.dueAt };
	const open = alerts.find(isOpen);
	// Of a channel that is held nobody knows when it goes out.
	if (!open || (await deliveries.channel(open.channel)).hold) return undefined;
	return { lineAt: open.lineAt, wentOutAt: null };
}

/** What expressions in the texts come to for this lead. */
function textsOf({ steps }: Ladder, evaluate: Task['evaluate']): EscalationFacts['texts'] {
	const read = (text: string): MessageText =>
		isExpression(text) ? evaluate(text) : readMessage(text);
	const written = steps.filter(({ subject, message }) => [subject, message].some(isExpression));
	if (written.length === 0) return undefined;
	return Object.fromEntries(
		written.map(({ number, subject, message }) => [
			number,
			{ subject: read(subject), message: read(message) },
		]),
	);
}

/** The ladder by which the next step is taken: the node's, or the one that the clock began with. */
async function ladderOf({ session, ladder }: Task, clock: ClockRecord): Promise<Ladder> {
	const began = clock.ladder?.[0]?.policy;
	if (!ladder.settings.pinned || !began || began === ladder.hash) return ladder;
	const settings = ladderSettingsSchema.safeParse(await session.policies.find(began));
	return settings.success ? compileLadder(settings.data) : ladder;
}

/** A lead that the flow brought to nobody: it has no clock, and goes to the final queue at once. */
async function takeStalled(
	task: Task,
	timer: TimerEvent,
	assignment: Assignment | null,
): Promise<Taken> {
	const { session, ladder, lead } = task;
	const inquiry = await session.inquiries.find(lead.inquiryId);
	const escalation = escalateStalled(ladder, lead, timer.id, task.now);
	const known = await session.assignments.forOccasion(lead.inquiryId, escalation.id);
	if (!known && inquiry?.state === 'finished') {
		const { id, clock } = escalation;
		const reason = 'The lead has reached an owner or an end in the meantime';
		return {
			outcome: 'not needed',
			escalation: { ...escalationNotNeeded(lead.inquiryId, clock, 1, reason), id },
		};
	}
	const inQueue = await toQueue(task, escalation, assignment);
	if (!known) await noteStep(task, escalation, { lead, assignment });
	await session.inquiries.finish(lead.inquiryId, 'final queue');
	return {
		outcome: 'final queue',
		escalation: { ...escalation, repeated: known !== undefined },
		assignment: inQueue,
	};
}

/** Gives the lead to the final queue, once for one step. */
const toQueue = async (
	{ session, ladder, lead, now }: Task,
	escalation: Escalation,
	before: Assignment | null,
): Promise<Assignment> =>
	await giveToQueue(
		session,
		{
			lead,
			occasion: escalation.id,
			before,
			assignment: assignToQueue(ladder, escalation, before, now),
		},
		now,
	);

/** Notes a step in the event log, with all that is needed to decide it again. */
async function noteStep(
	{ session, ladder, lead, timer, now }: Task,
	escalation: Escalation,
	facts: object,
) {
	await session.events.append([
		{
			at: now,
			type: 'escalation.step',
			inquiryId: lead.inquiryId,
			leadId: lead.id,
			data: { escalation, policy: ladder.hash, timer: timer?.id ?? null, facts },
		},
	]);
}

/** Events that are not about a ladder say nothing but to look at the clock now. */
function occasionOf(timer: TimerEvent | undefined): Occasion {
	switch (timer?.kind) {
		case 'escalation':
		case 'warning':
			return { kind: timer.kind, step: timer.step ?? 1 };
		case 'breach':
			return { kind: timer.kind };
		default:
			return { kind: 'now' };
	}
}

/** The clock of that name; without a name the one that needs somebody first. */
function chooseClock(clocks: ClockRecord[], name: string): ClockRecord | undefined {
	if (name) return clocks.find((clock) => clock.name === name);
	const [first] = clocks
		.map((clock) => ({ clock, need: needOf(clock) }))
		.sort((a, b) => a.need - b.need || Date.parse(a.clock.dueAt) - Date.parse(b.clock.dueAt));
	return first?.clock;
}

/** Lower first: clocks that count and have steps to come, then those that only tell why not. */
function needOf({ state, ladder }: ClockRecord): number {
	if (state === 'stopped') return 3;
	if (state === 'paused') return 2;
	return ladder?.some(({ action }) => isEnd(action)) ? 1 : 0;
}

function noClock({ lead, ladder, clockName }: Task): Taken {
	const which = clockName ? `named "${clockName}" ` : '';
	const reason = `No clock ${which}was started for this lead, so there is nothing to escalate`;
	return {
		outcome: 'not needed',
		escalation: escalationNotNeeded(lead.inquiryId, clockName, ladder.steps.length, reason),
	};
}
