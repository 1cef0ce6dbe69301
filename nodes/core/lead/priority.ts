import { z } from 'zod/v4';

/** How urgent a lead is. */
export const prioritySchema = z.enum(['urgent', 'high', 'normal', 'low']);

export type Priority = z.infer<typeof prioritySchema>;
