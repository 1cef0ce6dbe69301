import { z } from 'zod/v4';

/** Where a person stands with the company. */
export const leadStatusSchema = z.enum(['open', 'open opportunity', 'customer', 'closed']);

/** How a lead was closed. */
export const closedAsSchema = z.enum(['won', 'lost', 'disqualified']);

export type LeadStatus = z.infer<typeof leadStatusSchema>;
export type ClosedAs = z.infer<typeof closedAsSchema>;
