import type { Assignment, Escalation, EscalationAction, Lead } from '../lead';
import { dueOccasion, type ClockRecord, type ClockTimer } from '../sla';
import { describeInstant } from '../time';
import type { Ladder, LadderStep } from './ladder';
import { fillIn, leadValues, type Placeholder } from './message';
import { askedStep, stepTime, type Occasion } from './occasion';
import { addresses, recipientsOf } from './recipients';

/** Where a lead goes after a look at its ladder. */
export type EscalationOutcome = 'notify' | 'reassign' | 'final queue' | 'not needed';

/** What is known when a step is decided. */
export interface EscalationFacts {
	occasion: Occasion;
	clock: ClockRecord;
	lead: Pick<Lead, 'fullName' | 'email' | 'phone' | 'company' | 'message'>;
	/** Whose the lead is now; `null` for a lead that nobody was given. */
	assignment: Assignment | null;
	/** Epoch milliseconds. */
	now: number;
}

/** What to do, and what to keep so that it is done once. */
export interface EscalationDecision {
	outcome: EscalationOutcome;
	escalation: Escalation;
	/** The clock with the step noted; `null` when nothing is to be written. */
	clock: ClockRecord | null;
	/** When to look again; `null` when no later step follows. */
	timer: ClockTimer | null;
}

const outcomes = {
	'remind owner': 'notify',
	'tell manager': 'notify',
	reassign: 'reassign',
	'final queue': 'final queue',
} as const satisfies Record<EscalationAction, EscalationOutcome>;

const outcomeOf = (step: Escalation | undefined): EscalationOutcome =>
	step?.action ? outcomes[step.action] : 'not needed';

/** What a step does, for its sentence. */
const deeds = {
	'remind owner': 'the owner is reminded',
	'tell manager': 'the manager is told',
	reassign: 'the lead goes to another owner',
	'final queue': 'the lead goes to the final queue',
} as const;

/**
 * Decides the step of the ladder for a clock that warned, was breached, or was escalated before.
 *
 * The same step comes out the same however often it is asked for: the second time is the kept
 * answer with `repeated`, and nothing to write.
 *
 * @example
 * decideEscalation(ladder, { occasion: { kind: 'breach' }, clock, lead, assignment, now }).outcome
 * // 'notify'
 */
export function decideEscalation(ladder: Ladder, facts: EscalationFacts): EscalationDecision {
	const { clock, occasion, now } = facts;
	if (clock.state === 'stopped') {
		return notNeeded(ladder, clock, `${clock.name} was stopped at ${at(clock.stoppedAt, clock)}`);
	}
	if (clock.state === 'paused') return notNeeded(ladder, clock, `${clock.name} is paused`);
	const asked = askedStep(occasion, ladder, clock, now);
	if ('none' in asked) return notNeeded(ladder, clock, asked.none);

	const kept = clock.ladder?.find(({ step }) => step === asked.step.number);
	const ended = clock.ladder?.some(({ action }) => action === 'final queue');
	// A message that did not get out is still worth sending; a lead stays in its final queue.
	if (ended && kept?.action !== 'final queue' && outcomeOf(kept) !== 'notify') {
		return notNeeded(ladder, clock, `The ladder of ${clock.name} has ended in the final queue`);
	}
	if (kept) return repeated(kept);
	return take(asked.step, ladder, facts);
}

function take(asked: LadderStep, ladder: Ladder, facts: EscalationFacts): EscalationDecision {
	const { clock, assignment, now } = facts;
	const step = { ...asked, action: possibleAction(asked.action, assignment) };
	const timer = step.action === 'final queue' ? null : nextTimer(step, ladder, clock, now);
	const { recipients, instead } = recipientsOf(step, ladder, assignment);
	const values = valuesFor(facts);
	const escalation: Escalation = {
		id: stepId(clock, step.number),
		clock: clock.name,
		step: step.number,
		of: ladder.steps.length,
		action: step.action,
		recipients: recipients.map(({ name, email }) => ({ name, email })),
		to: addresses(recipients),
		subject: fillIn(step.subject, values),
		message: fillIn(step.message, values),
		nextDueAt: nextDueAt(step, timer, clock),
		repeated: false,
		reason: sentence(step, ladder, clock, instead),
	};
	return {
		outcome: outcomes[step.action],
		escalation,
		clock: { ...clock, ladder: [...(clock.ladder ?? []), escalation] },
		timer,
	};
}

/** There is nobody to take a lead from that was never given to anybody: it goes to the queue. */
const possibleAction = (action: EscalationAction, assignment: Assignment | null) =>
	action === 'reassign' && assignment === null ? 'final queue' : action;

/** The same for one step on one due time of a clock, however often it runs. */
const stepId = (clock: ClockRecord, number: number) =>
	`${clock.inquiryId}/${clock.name}/step-${number}${dueOccasion(clock)}`;

/** The timer of the step that follows in the same part of the ladder; the breach has its own. */
function nextTimer(step: LadderStep, { steps }: Ladder, clock: ClockRecord, now: number) {
	const next = steps[step.number];
	if (!next || next.when !== step.when) return null;
	return {
		id: stepId(clock, next.number),
		kind: 'escalation' as const,
		dueAt: Math.max(now, stepTime(next, clock)),
		inquiryId: clock.inquiryId,
		clock: clock.name,
		step: next.number,
	};
}

function nextDueAt({ when, action }: LadderStep, timer: ClockTimer | null, clock: ClockRecord) {
	if (timer) return new Date(timer.dueAt).toISOString();
	return when === 'warning' && action !== 'final queue' ? clock.dueAt : null;
}

function sentence(step: LadderStep, { steps }: Ladder, clock: ClockRecord, instead: string | null) {
	const due = at(clock.dueAt, clock);
	const why =
		step.when === 'warning' ? `${clock.name} is due ${due}` : `${clock.name} was due ${due}`;
	const what = `step ${step.number} of ${steps.length}: ${deeds[step.action]}`;
	return `${why}, ${what}${instead ? `; ${instead}` : ''}`;
}

function notNeeded(ladder: Ladder, clock: ClockRecord, reason: string): EscalationDecision {
	return {
		outcome: 'not needed',
		escalation: escalationNotNeeded(clock.inquiryId, clock.name, ladder.steps.length, reason),
		clock: null,
		timer: null,
	};
}

/**
 * What the item says when no step is needed.
 *
 * @example
 * escalationNotNeeded('sub_1', 'First touch', 4, 'First touch was stopped').action // null
 */
export const escalationNotNeeded = (
	inquiryId: string,
	clock: string,
	of: number,
	reason: string,
): Escalation => ({
	id: `${inquiryId}/${clock}/none`,
	clock,
	step: 0,
	of,
	action: null,
	recipients: [],
	to: '',
	subject: '',
	message: '',
	nextDueAt: null,
	repeated: false,
	reason,
});

/** The same answer as before. The ladder may have changed since; what was done has not. */
function repeated(kept: Escalation): EscalationDecision {
	return {
		outcome: outcomeOf(kept),
		escalation: { ...kept, repeated: true },
		clock: null,
		timer: null,
	};
}

const valuesFor = ({ lead, assignment, clock }: EscalationFacts): Record<Placeholder, string> => ({
	...leadValues(lead),
	owner: assignment?.owner?.name ?? assignment?.queue?.name ?? 'nobody',
	due: at(clock.dueAt, clock),
	clock: clock.name,
	reason: assignment?.reason ?? 'nobody has been given this lead yet',
});

const at = (instant: string | null, clock: ClockRecord) =>
	instant === null ? 'no time' : describeInstant(Date.parse(instant), clock.calendar.timeZone);
