import { addDuration, warningsOf, type ClockRecord } from '../sla';
import { calendarOf } from '../time';
import type { Ladder, LadderStep } from './ladder';

/** What called for a step: a timer, or somebody looking at the clock now. */
export type Occasion =
	/** `step`: which of several warnings, from 1. */
	| { kind: 'warning'; step?: number }
	| { kind: 'breach' }
	| { kind: 'escalation'; step: number }
	| { kind: 'now' };

/** The step an occasion asks for, or why there is none, and the step that comes later. */
export type AskedStep = { step: LadderStep } | { none: string; later?: LadderStep };

/**
 * The step of the ladder that an occasion asks for.
 *
 * The first warning of a clock asks for the first warning step, the second for the second.
 *
 * A step that a changed ladder no longer has becomes its last one, and one that is a warning step
 * now becomes the next one after the breach, so that a lead never falls out of a ladder that was
 * changed.
 *
 * @param now epoch milliseconds
 */
export function askedStep(
	occasion: Occasion,
	ladder: Ladder,
	clock: ClockRecord,
	now: number,
): AskedStep {
	switch (occasion.kind) {
		case 'now':
			return stepDueNow(ladder, clock, now);
		case 'escalation':
			return nextStep(occasion.step, ladder, clock, now);
		case 'warning':
			return warningStep(occasion.step ?? 1, ladder, clock);
		case 'breach':
			return firstAfterBreach(ladder, clock, now);
	}
}

function warningStep(which: number, { steps }: Ladder, clock: ClockRecord): AskedStep {
	if (clock.state === 'breached') {
		return { none: `${clock.name} is past its due time, so the warning comes too late` };
	}
	const step = steps.filter(({ when }) => when === 'warning')[which - 1];
	const warning = which === 1 ? 'the warning' : `warning ${which}`;
	return found(step, `The ladder has no step for ${warning} of ${clock.name}`);
}

/** The first step after the breach may have a delay of its own. */
function firstAfterBreach({ steps }: Ladder, clock: ClockRecord, now: number): AskedStep {
	const step = steps.find(({ when }) => when === 'breach');
	if (!step || stepTime(step, clock) <= Math.max(now, Date.parse(clock.dueAt))) {
		return found(step, noSteps);
	}
	return { none: `The first step after the breach of ${clock.name} is due later`, later: step };
}

/** The step that a timer of the ladder was set for. */
function nextStep(number: number, ladder: Ladder, clock: ClockRecord, now: number): AskedStep {
	const step = ladder.steps[number - 1] ?? ladder.steps.at(-1);
	if (step?.when === 'breach' && !isPastDue(clock, now)) {
		return { none: `${clock.name} is not past its due time, so no step after it is due` };
	}
	if (step?.when === 'warning' && isPastDue(clock, now)) {
		return stepDueNow(ladder, clock, now);
	}
	return found(step, noSteps);
}

/** The first step not taken whose time has come, for a node that no timer called. */
function stepDueNow(ladder: Ladder, clock: ClockRecord, now: number): AskedStep {
	const breached = isPastDue(clock, now);
	const next = ladder.steps.find(
		({ number, when }) => !isTaken(clock, number) && (when === 'breach' || !breached),
	);
	const ended = `The ladder of ${clock.name} has ended`;
	if (!next || now >= stepTime(next, clock)) return found(next, ended);
	const none = `No step of the ladder of ${clock.name} is due yet`;
	// The breach has a timer of its own; a step after it must have one too.
	return breached ? { none, later: next } : { none };
}

const isPastDue = ({ state, dueAt }: ClockRecord, now: number) =>
	state === 'breached' || now >= Date.parse(dueAt);

/** Whether a step was taken on this clock before. */
export const isTaken = ({ ladder }: ClockRecord, number: number): boolean =>
	ladder?.some(({ step }) => step === number) ?? false;

/**
 * When a step is due: at the clock's warning, or its delay after the clock was due, in the
 * clock's own hours. The warning steps that are more than the clock has warnings come with its last.
 *
 * @returns epoch milliseconds; never for a warning step of a clock without a warning
 */
export function stepTime({ number, when, delay, grace }: LadderStep, clock: ClockRecord): number {
	if (when === 'warning') {
		const at = warningsOf(clock)[number - 1] ?? warningsOf(clock).at(-1);
		return at === undefined ? Infinity : Date.parse(at);
	}
	const calendar = calendarOf(clock.calendar);
	const due = addDuration(calendar, Date.parse(clock.dueAt), delay);
	return grace ? addDuration(calendar, due, grace) : due;
}

const noSteps = 'The ladder has no steps';

const found = (step: LadderStep | undefined, otherwise: string): AskedStep =>
	step ? { step } : { none: otherwise };
