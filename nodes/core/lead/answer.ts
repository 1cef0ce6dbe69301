import { z } from 'zod/v4';

/** What came of what somebody told about a lead. */
export const toldCodes = [
	'clocks.stopped',
	'clocks.stoppedBefore',
	'clocks.paused',
	'clocks.resumed',
	'clocks.unchanged',
	'activity.noted',
	'activity.ahead',
	'person.optedOut',
] as const;

/** Why nothing came of it: nobody knows which lead is meant. */
export const notFoundCodes = [
	'link.missing',
	'link.invalid',
	'link.expired',
	'link.foreign',
	'link.live',
	'lead.notNamed',
	'lead.unclear',
	'lead.unknown',
	'lead.several',
] as const;

const words = {
	/** In one sentence, for the top of a page. It may hold the lead's own name. */
	title: z.string(),
	/** What else there is to know. */
	text: z.string(),
};

/** What can be said to somebody who told something about a lead, such as on a form's last page. */
export const answerSchema = z.object({
	code: z.enum([...toldCodes, ...notFoundCodes]),
	...words,
});

export const notFoundSchema = z.object({ code: z.enum(notFoundCodes), ...words });

export type Answer = z.infer<typeof answerSchema>;
export type NotFound = z.infer<typeof notFoundSchema>;
export type NotFoundCode = NotFound['code'];
