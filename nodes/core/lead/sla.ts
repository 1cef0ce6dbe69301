import { z } from 'zod/v4';
import { answerSchema } from './answer';

/** One running or ended clock on an inquiry. */
export const clockSchema = z.object({
	name: z.string(),
	state: z.enum(['running', 'paused', 'stopped', 'breached']),
	startedAt: z.string(),
	/** When the first warning is due; `null` for a clock without one. */
	warnAt: z.string().nullable().default(null),
	/** Of a paused clock, when it would be due if it had gone on at once. */
	dueAt: z.string(),
	stoppedAt: z.string().nullable().default(null),
	/** Business minutes between start and stop without pauses, or `null` while it runs. */
	businessMinutesUsed: z.number().nullable().default(null),
});

/** A clock as the item shows it, with why it is due then. */
export const explainedClockSchema = clockSchema.extend({
	/** In one sentence: how it stands, and why it is due then. */
	reason: z.string(),
	/** Day by day: the open hours that counted, closed days by name, and pauses. */
	days: z.array(z.string()),
	/** That of the clock's hours, IANA. */
	timeZone: z.string().optional(),
});

/** What Lead SLA Timer says about a lead. */
export const slaSchema = z.object({
	/** A hash of the settings that set the due times. */
	policy: z.string(),
	clocks: z.array(explainedClockSchema),
	/** The nearest due time among the running clocks. */
	nextDueAt: z.string().nullable().default(null),
	/** The names of the clocks that are past due; only where that was asked. */
	overdue: z.array(z.string()).optional(),
	/** True when the same call came again and changed nothing. */
	repeated: z.boolean(),
	/** In one sentence: what runs, and why it is due then. */
	reason: z.string(),
	/** For a page: what came of what was told; only where something was told. */
	answer: answerSchema.optional(),
});

/**
 * What can come due: a lead that the flow has not brought to an owner or an end, a look at one that
 * waits until somebody can take it, a clock's warning, its breach, a step
 * of its ladder, a step of a follow-up, a date at which a person wanted to look again.
 */
export const timerKinds = [
	'waiting',
	'wake-up',
	'warning',
	'breach',
	'escalation',
	'follow-up',
	'review',
] as const;

/** What the Lead Timer Trigger adds to an item that came due. */
export const timerSchema = z.object({
	id: z.string(),
	kind: z.enum(timerKinds),
	/** The clock it is about; `null` when it is about the lead and none of its clocks. */
	clock: z.string().nullable().default(null),
	/** The step of the ladder that is due, or which of several warnings, from 1; else `null`. */
	step: z.number().int().positive().nullable().default(null),
	dueAt: z.string(),
	firedAt: z.string(),
	/** 1 for the first delivery; more after a delivery that did not finish. */
	attempt: z.number().int().positive(),
});

export type Clock = z.infer<typeof clockSchema>;
export type Sla = z.infer<typeof slaSchema>;
export type TimerKind = (typeof timerKinds)[number];
export type TimerEvent = z.infer<typeof timerSchema>;
