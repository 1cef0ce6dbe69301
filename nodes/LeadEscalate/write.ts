import type { IDataObject } from 'n8n-workflow';
import { assignToQueue, type EscalationOutcome, type Ladder } from '../core/escalate';
import type { Assignment, Escalation, Lead, TimerEvent } from '../core/lead';
import type { StoreSession } from '../shared';

/** What is needed to take the step of one lead. */
export interface Task {
	session: StoreSession;
	ladder: Ladder;
	lead: Lead;
	timer: TimerEvent | undefined;
	/** Empty for the clock that is due first. */
	clockName: string;
	json: IDataObject;
	/** What an expression comes to for this item. */
	evaluate: (expression: string) => string;
	now: number;
}

/** Where the lead goes, and what its item says of it. */
export interface Taken {
	outcome: EscalationOutcome;
	escalation: Escalation;
	/** Only where the lead went to the final queue. */
	assignment?: Assignment;
}

/** Gives the lead to the final queue, once for one step. */
export async function toQueue(
	{ session, ladder, lead, now }: Task,
	escalation: Escalation,
	before: Assignment | null,
): Promise<Assignment> {
	const known = await session.assignments.forOccasion(lead.inquiryId, escalation.id);
	if (known) return { ...known, repeated: true };
	const assignment = assignToQueue(ladder, escalation, before, now);
	await session.assignments.record({
		inquiryId: lead.inquiryId,
		leadId: lead.id,
		occasion: escalation.id,
		assignment,
	});
	return assignment;
}

/** Notes a step in the event log, with all that is needed to decide it again. */
export async function noteStep(
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
