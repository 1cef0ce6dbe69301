import type { z } from 'zod/v4';
import type { Said } from './said';

/** What an event means to a clock; what a clock makes of it is the clocks' matter. */
export type ClockMeaning = 'assigned' | 'activity' | 'paused' | 'resumed' | 'stopped';

/** One kind of event: all that is to be known of it stands in one place. */
export interface EventKind<
	Type extends string = string,
	Shape extends z.ZodType<object> = z.ZodType<object>,
> {
	/** What happened, such as `lead.assigned`. */
	readonly type: Type;
	/** What is needed to tell it, to count it, and where it is a decision to take it again. */
	readonly data: Shape;
	/**
	 * What stays when the person is erased: outcomes, times and names out of the settings, so that
	 * a report over the log counts what it counted before.
	 */
	readonly counted: z.ZodType<object>;
	/** `null` for what says nothing to clocks. */
	readonly clock: ClockMeaning | null;
	/**
	 * What happened, in a sentence that a sales lead reads. Of an event of which little is left it
	 * says what there is.
	 */
	readonly sentence: (said: Said) => string;
}

/** Keeps the type of an event's name and of its data, by which the log is typed. */
export const eventKind = <const Type extends string, Shape extends z.ZodType<object>>(
	kind: EventKind<Type, Shape>,
): EventKind<Type, Shape> => kind;
