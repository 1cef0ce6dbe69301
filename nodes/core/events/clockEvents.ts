import { z } from 'zod/v4';
import { clockSchema } from '../lead';
import { eventKind } from './eventKind';
import { listed, type Said } from './said';

/** The hash of the settings that set a due time. */
const policy = z.string();

/** A clock at its start; how it stands is said where it does not simply run. */
const started = z.object({
	...clockSchema.pick({ name: true, startedAt: true, warnAt: true, dueAt: true }).shape,
	...clockSchema.pick({ state: true, stoppedAt: true, businessMinutesUsed: true }).partial().shape,
});

export const clocksStarted = eventKind({
	type: 'clocks.started',
	data: z.object({ policy, clocks: z.array(started) }),
	counted: z.object({ clocks: z.array(started) }),
	clock: null,
	sentence: ({ list }) =>
		listed(
			list('clocks').map(({ text, moment }) => `${text('name')} started, due ${moment('dueAt')}`),
		),
});

const breached = clockSchema.pick({ name: true, startedAt: true, dueAt: true });

export const clockBreached = eventKind({
	type: 'clock.breached',
	data: z.object({ timer: z.string(), clock: breached.extend({ policy }) }),
	counted: z.object({ clock: breached }),
	clock: null,
	sentence: ({ text, moment }) =>
		`${text('clock', 'name')} was due ${moment('clock', 'dueAt')}, and nothing had stopped it.`,
});

export const clockUnbreached = eventKind({
	type: 'clock.unbreached',
	data: z.object({ clock: clockSchema, before: clockSchema }),
	counted: z.object({ clock: clockSchema.pick({ name: true, dueAt: true, stoppedAt: true }) }),
	clock: null,
	sentence: ({ text, moment }) =>
		text('clock', 'stoppedAt') === null
			? `The breach of ${text('clock', 'name')} was none: it is due ${moment('clock', 'dueAt')} now.`
			: `The breach of ${text('clock', 'name')} was none: it was stopped in time.`,
});

const dueTimes = clockSchema.pick({ dueAt: true, warnAt: true });

const judged = clockSchema.pick({ state: true, dueAt: true, warnAt: true }).extend({ policy });

export const clockRecomputed = eventKind({
	type: 'clock.recomputed',
	data: z.object({
		name: z.string(),
		/** The labels of the settings that are others now. */
		because: z.array(z.string()),
		before: judged,
		after: judged,
		/** Whether the new settings make it overdue at once. */
		overdue: z.boolean(),
	}),
	counted: z.object({ name: z.string(), before: dueTimes, after: dueTimes }),
	clock: null,
	sentence: (said) =>
		`${said.text('name')} was due ${said.moment('before', 'dueAt')} and is due ${said.moment('after', 'dueAt')} now, by the changed settings.`,
});

const handled = z.object({
	/** Epoch milliseconds. */
	at: z.number(),
	/** Which clocks were told, by their names out of the settings; all when empty. */
	clocks: z.array(z.string()),
});

const handledBy = handled.extend({ by: z.string() });

export const clocksPaused = eventKind({
	type: 'clocks.paused',
	data: handledBy,
	counted: handled,
	clock: 'paused',
	sentence: (said) => deed(said, 'paused'),
});

export const clocksResumed = eventKind({
	type: 'clocks.resumed',
	data: handledBy,
	counted: handled,
	clock: 'resumed',
	sentence: (said) => deed(said, 'resumed'),
});

export const clocksStopped = eventKind({
	type: 'clocks.stopped',
	data: handledBy,
	counted: handled,
	clock: 'stopped',
	sentence: (said) => deed(said, 'stopped'),
});

const deed = (said: Said, done: string) => {
	const by = said.text('by');
	return `The clocks were ${done} on ${said.moment('at')}${by ? ` by ${by}` : ''}.`;
};
