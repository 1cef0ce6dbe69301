import type { Assignment, Escalation, EscalationAction } from '../lead';
import type { OwnerAway } from '../route';
import { dueOccasion, warningsOf, type ClockRecord, type ClockTimer } from '../sla';
import { describeInstant, type CalendarSettings } from '../time';
import { isEnd, type Ladder, type LadderStep } from './ladder';
import {
	asSubject,
	composed,
	elsewhere,
	filledIn,
	leadValues,
	readMessage,
	type MessageLead,
	type MessageText,
	type MessageValues,
} from '../message';
import { fairFrom, type OwnerAlert } from './lateAlert';
import { askedStep, isTaken, stepTime, type Occasion } from './occasion';
import { addresses, recipientsOf } from './recipients';

/** Where a lead goes after a look at its ladder. */
export type EscalationOutcome = 'notify' | 'reassign' | 'final queue' | 'not needed';

/** What is known when a step is decided. */
export interface EscalationFacts {
	occasion: Occasion;
	clock: ClockRecord;
	lead: MessageLead;
	/** Whose the lead is now; `null` for a lead that nobody was given. */
	assignment: Assignment | null;
	/** Of an owner who has left the owners table since, is switched off there, or is away. */
	away?: OwnerAway;
	/** How the owner heard of the lead; missing where nobody knows. */
	alert?: OwnerAlert;
	/** The id of the timer that called for a step; `null` for a look that no timer called for. */
	timer: string | null;
	/** What expressions in the texts of the ladder come to for this lead, by the step's number. */
	texts?: Readonly<Record<number, StepTexts>>;
	/** The hours that the workspace has said, where the ladder asks for them. */
	workspaceHours?: CalendarSettings;
	/** Epoch milliseconds. */
	now: number;
}

/** What a step tells. */
export type StepTexts = Readonly<Record<'subject' | 'message', MessageText>>;

/** What to do, and what to keep so that it is done once. */
export interface EscalationDecision {
	outcome: EscalationOutcome;
	escalation: Escalation;
	/** The clock with the step noted; `null` when nothing is to be written. */
	clock: ClockRecord | null;
	/** When to look again; none when no later step follows. */
	timers: ClockTimer[];
}

const outcomes = {
	'remind owner': 'notify',
	'tell manager': 'notify',
	reassign: 'reassign',
	'final queue': 'final queue',
	close: 'notify',
} as const satisfies Record<EscalationAction, EscalationOutcome>;

const outcomeOf = (step: Escalation | undefined): EscalationOutcome =>
	step?.action ? outcomes[step.action] : 'not needed';

/** What a step does, for its sentence. */
const deeds = {
	'remind owner': 'the owner is reminded',
	'tell manager': 'the manager is told',
	reassign: 'the lead goes to another owner',
	'final queue': 'the lead goes to the final queue',
	close: 'the ladder ends, and the lead stays where it is',
} as const;

/** How a ladder ended, for the sentence of what comes after that. */
const endings: Partial<Record<EscalationAction, string>> = {
	'final queue': 'in the final queue',
	close: 'with the lead where it was',
};

/**
 * Decides the step of the ladder for a clock that warned, was breached, or was escalated before.
 *
 * The same step comes out the same however often one timer asks for it: the second time is the kept
 * answer with `repeated`, and nothing to write. What asks for a step that another timer took, as
 * happens around quiet hours, needs none. A step that only tells somebody waits for the end of the
 * quiet hours; what comes after it in the ladder does not wait for it.
 *
 * @example
 * decideEscalation(ladder, { occasion: { kind: 'breach' }, clock, lead, assignment, timer, now }).outcome
 * // 'notify'
 */
export function decideEscalation(ladder: Ladder, facts: EscalationFacts): EscalationDecision {
	const { clock, occasion, timer, now } = facts;
	if (clock.stoppedAt !== null) {
		return notNeeded(ladder, clock, `${clock.name} was stopped at ${at(clock.stoppedAt, clock)}`);
	}
	if (clock.state === 'paused') return notNeeded(ladder, clock, `${clock.name} is paused`);
	const asked = askedStep(occasion, ladder, clock, now);
	if ('none' in asked) {
		const { none, later } = asked;
		const timer = later ? timerFor(later, clock, stepTime(later, clock)) : null;
		return notNeeded(ladder, clock, none, timer);
	}
	const kept = clock.ladder?.find(({ step }) => step === asked.step.number);
	if (kept && kept.timer !== timer) {
		const taken = `Step ${kept.step} of ${kept.of} was taken before: ${kept.reason}`;
		return notNeeded(ladder, clock, taken);
	}
	const end = clock.ladder?.find(({ action }) => isEnd(action));
	// A message that did not get out is still worth sending; a lead stays in its final queue.
	if (end?.action && kept?.action !== 'final queue' && outcomeOf(kept) !== 'notify') {
		const ended = `The ladder of ${clock.name} has ended ${endings[end.action]}`;
		return notNeeded(ladder, clock, ended);
	}
	return kept ? repeated(kept) : take(asked.step, ladder, facts);
}

function take(asked: LadderStep, ladder: Ladder, facts: EscalationFacts): EscalationDecision {
	const { clock, assignment, now } = facts;
	const step = { ...asked, action: possibleAction(asked.action, assignment) };
	const fairAt = unfairUntil(step, facts);
	if (fairAt > now) {
		const whom = assignment?.owner?.name ?? 'the owner';
		const words = `until ${whom}, whose alert was late, has had time to act`;
		return deferred(step, ladder, clock, fairAt, null, words);
	}
	const sendAt = ladder.messageTime(clock, now, facts.workspaceHours);
	const next = isEnd(step.action) ? null : nextTimer(step, ladder, clock, now);
	if (sendAt > now && outcomes[step.action] === 'notify') {
		return deferred(step, ladder, clock, sendAt, next, 'for the end of the quiet hours');
	}
	const { recipients, channel, instead, first } = recipientsOf(
		step,
		ladder,
		assignment,
		facts.away,
	);
	const values = valuesFor(step, ladder, facts);
	const { subject, message } = facts.texts?.[step.number] ?? {
		subject: readMessage(step.subject),
		message: readMessage(step.message),
	};
	const escalation: Escalation = {
		id: stepId(clock, step.number),
		clock: clock.name,
		step: step.number,
		of: ladder.steps.length,
		action: step.action,
		recipients,
		channel,
		to: addresses(recipients, channel),
		...takeoverOf(step),
		subject: asSubject(filledIn(subject, values)),
		message: [first, composed(message, values).text].filter((part) => part !== null).join('\n\n'),
		sendAt: new Date(sendAt).toISOString(),
		nextDueAt: nextDueAt(step, next, clock),
		policy: ladder.hash,
		timer: facts.timer,
		repeated: false,
		reason: sentence(step, ladder, clock, instead),
	};
	return {
		outcome: outcomes[step.action],
		escalation,
		clock: { ...clock, ladder: [...(clock.ladder ?? []), escalation] },
		timers: next ? [next] : [],
	};
}

/** Who is to take over, in the words of Lead Route Assign. */
function takeoverOf({ action, reassignTo = 'backup', pool }: LadderStep) {
	if (action !== 'reassign') return { reassignTo: null, pool: null };
	return { reassignTo, pool: reassignTo === 'pool' ? (pool ?? null) : null };
}

/**
 * Until when a step says of the owner, or does to them, what is not fair yet: that they have not acted.
 *
 * @returns epoch milliseconds; 0 for a step that is fair
 */
function unfairUntil(
	{ number, when }: LadderStep,
	{ alert, assignment, clock, timer, now }: EscalationFacts,
): number {
	if (!alert || !assignment?.owner || when !== 'breach') return 0;
	const hasWaited = timer?.startsWith(`${stepId(clock, number)}/`) ?? false;
	return fairFrom(alert, hasWaited, now);
}

/**
 * The step waits.
 *
 * @param next the timer of the step after it, where that one does not wait for it
 * @param words what it waits for
 */
function deferred(
	step: LadderStep,
	ladder: Ladder,
	clock: ClockRecord,
	dueAt: number,
	next: ClockTimer | null,
	words: string,
): EscalationDecision {
	const then = new Date(dueAt).toISOString();
	const waiting = { ...timerFor(step, clock, dueAt), id: `${stepId(clock, step.number)}/${then}` };
	const reason = `Step ${step.number} of ${ladder.steps.length} waits ${words}, ${at(then, clock)}`;
	const decision = notNeeded(ladder, clock, reason, waiting);
	return next ? { ...decision, timers: [waiting, next] } : decision;
}

/**
 * There is nobody to take a lead from, or to leave it with, that was never given to anybody: it
 * goes to the queue.
 */
const possibleAction = (action: EscalationAction, assignment: Assignment | null) =>
	(action === 'reassign' || action === 'close') && !(assignment?.owner ?? assignment?.queue)
		? 'final queue'
		: action;

/** The same for one step on one due time of a clock, however often it runs. */
const stepId = (clock: ClockRecord, number: number) =>
	`${clock.inquiryId}/${clock.name}/step-${number}${dueOccasion(clock)}`;

/**
 * The timer of the step that follows; the breach and each warning of the clock has its own. Where a
 * message waited for the end of the quiet hours, steps after it were taken meanwhile.
 */
function nextTimer(step: LadderStep, { steps }: Ladder, clock: ClockRecord, now: number) {
	const next = steps.slice(step.number).find(({ number }) => !isTaken(clock, number));
	if (!next || next.when !== step.when) return null;
	if (next.when === 'warning' && next.number <= warningsOf(clock).length) return null;
	return timerFor(next, clock, Math.max(now, stepTime(next, clock)));
}

const timerFor = (step: LadderStep, clock: ClockRecord, dueAt: number): ClockTimer => ({
	id: stepId(clock, step.number),
	kind: 'escalation' as const,
	dueAt,
	inquiryId: clock.inquiryId,
	clock: clock.name,
	step: step.number,
});

/** After the last warning step comes the breach; after an end comes nothing. */
function nextDueAt({ action }: LadderStep, timer: ClockTimer | null, clock: ClockRecord) {
	if (timer) return new Date(timer.dueAt).toISOString();
	return isEnd(action) ? null : clock.dueAt;
}

function sentence(step: LadderStep, { steps }: Ladder, clock: ClockRecord, instead: string | null) {
	const due = at(clock.dueAt, clock);
	const why =
		step.when === 'warning' ? `${clock.name} is due ${due}` : `${clock.name} was due ${due}`;
	const what = `step ${step.number} of ${steps.length}: ${deeds[step.action]}`;
	return `${why}, ${what}${instead ? `; ${instead}` : ''}`;
}

function notNeeded(
	ladder: Ladder,
	clock: ClockRecord,
	reason: string,
	timer: ClockTimer | null = null,
): EscalationDecision {
	const escalation = escalationNotNeeded(clock.inquiryId, clock.name, ladder.steps.length, reason);
	return {
		outcome: 'not needed',
		escalation: { ...escalation, nextDueAt: timer && new Date(timer.dueAt).toISOString() },
		clock: null,
		timers: timer ? [timer] : [],
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
	channel: 'email',
	to: '',
	reassignTo: null,
	pool: null,
	subject: '',
	message: '',
	sendAt: null,
	nextDueAt: null,
	policy: '',
	timer: null,
	repeated: false,
	reason,
});

/** The same answer as before. The ladder may have changed since; what was done has not. */
function repeated(kept: Escalation): EscalationDecision {
	return {
		outcome: outcomeOf(kept),
		escalation: { ...kept, repeated: true },
		clock: null,
		timers: [],
	};
}

const notHere = elsewhere('ladder');

const valuesFor = (
	step: LadderStep,
	{ steps }: Ladder,
	{ lead, assignment, clock }: EscalationFacts,
): MessageValues => ({
	...notHere,
	...leadValues(lead),
	'owner.name': assignment?.owner?.name ?? assignment?.queue?.name ?? 'nobody',
	'owner.email': assignment?.owner?.email ?? assignment?.queue?.email,
	'owner.phone': assignment?.owner?.phone,
	'backup.name': assignment?.backup?.name ?? 'nobody',
	'queue.name': assignment?.queue?.name,
	'clock.name': clock.name,
	'clock.startedAt': at(clock.startedAt, clock),
	'clock.dueAt': at(clock.dueAt, clock),
	'assignment.reason': assignment?.reason ?? 'nobody has been given this lead yet',
	'assignment.rule': assignment?.rule ?? 'no rule',
	'assignment.priority': assignment?.priority,
	'step.number': String(step.number),
	'step.of': String(steps.length),
});

const at = (instant: string, { calendar }: ClockRecord) =>
	describeInstant(Date.parse(instant), calendar.timeZone);
