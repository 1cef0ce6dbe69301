import type { IDataObject } from 'n8n-workflow';
import {
	decideEscalation,
	escalateStalled,
	escalationNotNeeded,
	type EscalationFacts,
	type Occasion,
} from '../core/escalate';
import { assignmentSchema, type Assignment, type Lead, type TimerEvent } from '../core/lead';
import type { ClockRecord } from '../core/sla';
import type { StoreSession } from '../shared';
import { noteStep, toQueue, type Taken, type Task } from './write';

/** Decides the step that is due for one lead and writes it, once. */
export async function takeStep(task: Task): Promise<Taken> {
	const { session, ladder, lead, timer, json, now } = task;
	const assignment = await currentAssignment(session, lead, json);
	if (timer?.kind === 'waiting') return await takeStalled(task, assignment);

	const clocks = await session.clocks.ofInquiry(lead.inquiryId);
	const clock = chooseClock(clocks, task.clockName);
	if (!clock) return noClock(task);
	const occasion = occasionOf(timer);
	const { fullName, email, phone, company, message } = lead;
	const facts: EscalationFacts = {
		occasion,
		clock,
		lead: { fullName, email, phone, company, message },
		assignment,
		now,
	};
	const { outcome, ...decision } = decideEscalation(ladder, facts);
	const { escalation } = decision;
	if (decision.clock) {
		await session.clocks.update(decision.clock);
		await session.timers.set(decision.timer ? [decision.timer] : []);
		await noteStep(task, escalation, facts);
	}
	if (outcome !== 'final queue') return { outcome, escalation };
	return { outcome, escalation, assignment: await toQueue(task, escalation, assignment) };
}

/** A lead that the flow brought to nobody: it has no clock, and goes to the final queue at once. */
async function takeStalled(task: Task, assignment: Assignment | null): Promise<Taken> {
	const { session, ladder, lead } = task;
	const inquiry = await session.inquiries.find(lead.inquiryId);
	const escalation = escalateStalled(ladder, lead);
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

/** The store's word counts more than the item's, which may be as old as the timer. */
async function currentAssignment(session: StoreSession, lead: Lead, json: IDataObject) {
	const stored = await session.assignments.current(lead.inquiryId);
	return stored ?? assignmentSchema.safeParse(json.assignment).data ?? null;
}

const occasionOf = (timer: TimerEvent | undefined): Occasion => {
	if (!timer || timer.kind === 'waiting') return { kind: 'now' };
	return timer.kind === 'escalation'
		? { kind: timer.kind, step: timer.step ?? 1 }
		: { kind: timer.kind };
};

/** The clock of that name; without a name the open one that is due first. */
function chooseClock(clocks: ClockRecord[], name: string): ClockRecord | undefined {
	if (name) return clocks.find((clock) => clock.name === name);
	const [first] = clocks
		.filter(({ state }) => state !== 'stopped')
		.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
	return first ?? clocks[0];
}

function noClock({ lead, ladder, clockName }: Task): Taken {
	const which = clockName ? `named "${clockName}" ` : '';
	const reason = `No clock ${which}was started for this lead, so there is nothing to escalate`;
	return {
		outcome: 'not needed',
		escalation: escalationNotNeeded(lead.inquiryId, clockName, ladder.steps.length, reason),
	};
}
