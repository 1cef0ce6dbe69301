import { z } from 'zod/v4';

/** What the sender wants. Only `sales` goes on to an owner by itself. */
export const categories = [
	'sales',
	'support',
	'existing customer',
	'hiring',
	'partnership',
	'vendor',
	'spam',
	'unclear',
] as const;

/** Where the lead goes next. */
export const verdicts = ['qualified', 'nurture', 'review', 'disqualified'] as const;

/** One rule that gave or took points. */
export const pointSchema = z.object({
	rule: z.string(),
	/** `fit`: who they are; `intent`: what they do and ask. */
	kind: z.enum(['fit', 'intent']),
	points: z.number(),
	/** What the rule saw. */
	because: z.string(),
});

/** What Lead Qualify Score says about a lead. */
export const qualificationSchema = z.object({
	category: z.enum(categories),
	verdict: z.enum(verdicts),
	/** A stable name for rules and reports, such as `score.qualified` or `category.spam`. */
	reasonCode: z.string(),
	/** The decision in one sentence. */
	reason: z.string(),
	fit: z.number(),
	intent: z.number(),
	/** `fit` + `intent`. */
	score: z.number(),
	/** Fit as a letter and intent as a digit, `A1` the best and `D4` the least. */
	grade: z.string(),
	/** The company's own name for this kind of lead, such as `Hot`. */
	tier: z.string(),
	/** What it would be called if it had to be, and how likely that is, from 0 to 1. */
	guess: z.object({ category: z.enum(categories), probability: z.number() }).optional(),
	points: z.array(pointSchema),
});

export type Category = (typeof categories)[number];
export type Verdict = (typeof verdicts)[number];
export type ScorePoint = z.infer<typeof pointSchema>;
export type Qualification = z.infer<typeof qualificationSchema>;
