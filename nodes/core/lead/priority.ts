import { z } from 'zod/v4';

/** How urgent a lead can be, the most urgent first. */
export const priorities = ['urgent', 'high', 'normal', 'low'] as const;

/** How urgent a lead is. */
export const prioritySchema = z.enum(priorities);

export type Priority = z.infer<typeof prioritySchema>;
