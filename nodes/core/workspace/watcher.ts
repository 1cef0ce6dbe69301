import { z } from 'zod/v4';

/** A Lead Timer Trigger that watches a workspace. */
export const watcherSchema = z.object({
	/** The workflow, as n8n knows it and as people call it. */
	workflow: z.object({ id: z.string(), name: z.string() }),
	/** What the trigger is called there. */
	node: z.string(),
	/** Whether it says the workspace's hours; another one may only watch. */
	says: z.boolean(),
	/** When it last said that it is there, epoch milliseconds. */
	seenAt: z.number(),
});

/** The triggers of a workspace, by what tells them apart. */
export const watchersSchema = z.record(z.string(), watcherSchema);

/** The triggers that ever were of a workspace, by what tells them apart. */
export const knownTriggersSchema = z.array(z.string()).catch([]);

export type Watcher = z.infer<typeof watcherSchema>;
export type Watchers = z.infer<typeof watchersSchema>;
