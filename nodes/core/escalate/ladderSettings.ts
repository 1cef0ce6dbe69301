import { z } from 'zod/v4';
import { channels, escalationActions, takeovers } from '../lead';
import { durationSchema } from '../sla';

/** One row of the ladder as the settings have it. */
const ladderRowSchema = z.object({
	/** `warning`: when the clock warns; `breach`: `delay` after it was due. */
	when: z.enum(['warning', 'breach']),
	/** Counted in the clock's own hours for business units; not looked at for a warning. */
	delay: durationSchema,
	action: z.enum(escalationActions),
	/** Who is told by a `tell manager` step. */
	manager: z.object({ name: z.string(), email: z.string(), phone: z.string().optional() }),
	/** Who takes over by a `reassign` step; the backup if not given. */
	reassignTo: z.enum(takeovers).optional(),
	/** The pool that takes over when it is not the lead's own. */
	pool: z.string().optional(),
	/** How to tell; by email if not given. */
	channel: z.enum(channels).optional(),
	/** The texts as they were written, with placeholders; one that is an expression begins with `=`. */
	subject: z.string(),
	message: z.string(),
});

const quietHoursSchema = z.object({
	/**
	 * `never`: any time will do; `closed`: only the clock's working hours; `workspace`: only those that
	 * the workspace has said; `night`: not from–to.
	 */
	mode: z.enum(['never', 'closed', 'workspace', 'night']),
	/** `HH:mm` on the clock of the clock's time zone; may cross midnight. */
	from: z.string(),
	to: z.string(),
});

/** A ladder as the settings have it, and as the store keeps it for the leads that are on it. */
export const ladderSettingsSchema = z.object({
	rows: z.array(ladderRowSchema),
	/** Where a lead ends that nobody has answered. */
	finalQueue: z.object({ name: z.string(), email: z.string() }),
	/** When messages wait; never if not given. */
	quietHours: quietHoursSchema.optional(),
	/** Whether a ladder that has begun goes on as it began, whatever is changed here meanwhile. */
	pinned: z.boolean().optional(),
});

export type LadderRow = z.infer<typeof ladderRowSchema>;
/** When a message disturbs nobody. */
export type QuietHours = z.infer<typeof quietHoursSchema>;
export type LadderSettings = z.infer<typeof ladderSettingsSchema>;
