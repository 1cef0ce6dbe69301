import { z } from 'zod/v4';

/**
 * What is needed to take a decision again. What is in it is the matter of the room that decides;
 * the log keeps it as it is.
 */
export const decisionRecord = z.custom<object>(
	(value) => typeof value === 'object' && value !== null,
);
