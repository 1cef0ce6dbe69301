import { addDuration, calendarOf, type ClockRecord } from '../sla';
import type { Ladder, LadderStep } from './ladder';

/** What called for a step: a timer, or somebody looking at the clock now. */
export type Occasion =
	| { kind: 'warning' | 'breach' }
	| { kind: 'escalation'; step: number }
	| { kind: 'now' };

/** The step an occasion asks for, or why there is none. */
export type AskedStep = { step: LadderStep } | { none: string };

/**
 * The step of the ladder that an occasion asks for.
 *
 * A step that a changed ladder no longer has becomes its last one, so that a lead never falls out
 * of a ladder that was made shorter.
 *
 * @param now epoch milliseconds
 */
export function askedStep(
	occasion: Occasion,
	ladder: Ladder,
	clock: ClockRecord,
	now: number,
): AskedStep {
	if (occasion.kind === 'now') return stepDueNow(ladder, clock, now);
	if (occasion.kind === 'escalation') {
		const number = Math.max(occasion.step, firstAfter('breach', ladder)?.number ?? 1);
		return found(ladder.steps[number - 1] ?? ladder.steps.at(-1), 'The ladder has no steps');
	}
	if (occasion.kind === 'warning' && clock.state === 'breached') {
		return { none: `${clock.name} is past its due time, so the warning comes too late` };
	}
	return found(
		firstAfter(occasion.kind, ladder),
		`The ladder has no step for a ${occasion.kind} of ${clock.name}`,
	);
}

/** The first step not taken whose time has come, for a node that no timer called. */
function stepDueNow(ladder: Ladder, clock: ClockRecord, now: number): AskedStep {
	const breached = clock.state === 'breached' || now >= Date.parse(clock.dueAt);
	const next = ladder.steps.find(
		({ number, when }) => !isTaken(clock, number) && (when === 'breach' || !breached),
	);
	const ended = `The ladder of ${clock.name} has ended`;
	if (!next || now >= stepTime(next, clock)) return found(next, ended);
	return { none: `No step of the ladder of ${clock.name} is due yet` };
}

/** Whether a step was taken on this clock before. */
export const isTaken = ({ ladder = [] }: ClockRecord, number: number): boolean =>
	ladder.some(({ step }) => step === number);

/**
 * When a step is due: at the clock's warning, or its delay after the clock was due, in the
 * clock's own hours.
 *
 * @returns epoch milliseconds; never for a warning step of a clock without a warning
 */
export function stepTime({ when, delay }: LadderStep, clock: ClockRecord): number {
	if (when === 'warning') return clock.warnAt === null ? Infinity : Date.parse(clock.warnAt);
	return addDuration(calendarOf(clock.calendar), Date.parse(clock.dueAt), delay);
}

const firstAfter = (when: 'warning' | 'breach', { steps }: Ladder) =>
	steps.find((step) => step.when === when);

const found = (step: LadderStep | undefined, otherwise: string): AskedStep =>
	step ? { step } : { none: otherwise };
