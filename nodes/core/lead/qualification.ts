import { z } from 'zod/v4';
import { prioritySchema } from './priority';

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
	/** What counts of them; above 0 they speak for the lead, below 0 against it. */
	points: z.number(),
	/** What the rule gives, where its group had no room left for all of it. */
	of: z.number().optional(),
	/** What the rule saw. */
	because: z.string(),
});

/** A rule of which nobody can say whether it applies. */
export const untoldSchema = z.object({
	rule: z.string(),
	/** The fields that it asks for and that the lead has not, such as `job title`. */
	lacks: z.string(),
});

/** What was learned from leads that were won and lost, of one lead. */
export const learnedSchema = z.object({
	/** Which version was learned; see the operation Learn from History. */
	version: z.number(),
	/** The sum of the shares: 0 is as likely as the average lead, 10 more double the odds. */
	points: z.number(),
	/** How likely it is won, from 0 to 1. */
	probability: z.number(),
	/** What each answer is worth, such as `Country: DE`; those for it first, the strongest at the top. */
	shares: z.array(z.object({ fact: z.string(), points: z.number() })),
});

/** What a lead is worth by the rules for one product or service. */
export const productScoreSchema = z.object({
	product: z.string(),
	fit: z.number(),
	intent: z.number(),
	/** `fit` + `intent`. */
	score: z.number(),
	grade: z.string(),
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
	/** `fit` + `intent`, what was learned, or both together. */
	score: z.number(),
	/** The product or service whose points those are, where rules name any. */
	product: z.string().optional(),
	/** What the rules give for each of them, the one with the most points first. */
	products: z.array(productScoreSchema).optional().catch(undefined),
	/** Fit as a letter and intent as a digit, `A1` the best and `D4` the least. */
	grade: z.string(),
	/** The company's own name for this kind of lead, such as `Hot`. */
	tier: z.string(),
	/** What its tier passes on: how urgent it is. A rule of Lead Route Assign that says so itself wins. */
	priority: prioritySchema.optional().catch(undefined),
	/** The name of an SLA policy, likewise. */
	slaPolicy: z.string().optional(),
	/** The name of a plan of follow-ups; only of a lead that goes on by itself. */
	followUp: z.string().optional(),
	/** What it would be called if it had to be, and how likely that is, from 0 to 1. */
	guess: z.object({ category: z.enum(categories), probability: z.number() }).optional(),
	/** What speaks for the lead by the rules, the strongest first; then what speaks against it. They add up to fit and intent. */
	points: z.array(pointSchema),
	/** What was learned, apart from the rules; not there where it does not count. */
	learned: learnedSchema.optional().catch(undefined),
	/** The strongest of them in a sentence, and what is not known; empty where there is nothing to say. */
	summary: z.string().default(''),
	/** How much of all points could be told, from 0 to 1: what the lead lacks lowers it, not the score. */
	confidence: z.number().default(1),
	untold: z.array(untoldSchema).default([]),
	/** A hash of the settings that decided, the pack's own knowledge included. */
	policy: z.string().optional(),
});

export type Category = (typeof categories)[number];
export type Verdict = (typeof verdicts)[number];
export type ScorePoint = z.infer<typeof pointSchema>;
export type ProductScore = z.infer<typeof productScoreSchema>;
export type UntoldRule = z.infer<typeof untoldSchema>;
export type Qualification = z.infer<typeof qualificationSchema>;
