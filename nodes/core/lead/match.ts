import { z } from 'zod/v4';
import { ownerSchema } from './people';

/** What the company already has with this person. */
export const relationships = [
	'none',
	'open lead',
	'recent untouched',
	're-engaged',
	'open opportunity',
	'customer',
] as const;

/** One reason why two records may be the same person. */
export const evidenceSchema = z.object({
	/** Which field spoke, such as `email`; `before` for what was known before anything is compared. */
	kind: z.string(),
	/** In bits: each doubles the odds; below 0 it speaks against. */
	weight: z.number(),
	message: z.string(),
});

/** Which record of a list a candidate is. */
export const candidateRecordSchema = z.object({
	/** Of the record in the CRM; `null` where it has none. */
	id: z.string().nullable().default(null),
	/** Its place in the list, from 1. */
	row: z.number(),
	/** Such as `HubSpot`. */
	system: z.string().nullable().default(null),
	url: z.string().nullable().default(null),
});

/** A known lead, or a record of the second input, that was considered. */
export const candidateSchema = z.object({
	leadId: z.string(),
	name: z.string().nullable().default(null),
	/** The sum of the evidence, in bits: 0 is even. */
	score: z.number(),
	/** How likely it is the same person, 0 to 1. */
	probability: z.number().default(0),
	evidence: z.array(evidenceSchema),
	/** Which record it is; only where it is one. */
	record: candidateRecordSchema.optional(),
});

/** What a person is asked about a possible duplicate. */
export const matchReviewSchema = z.object({
	/** The lead that was made for it, and the known one that it may be. */
	leadId: z.string(),
	otherId: z.string(),
	/** When they were asked, ISO 8601. */
	askedAt: z.string(),
	/** Whether they were asked before about the same two, and have not answered yet. */
	alreadyOpen: z.boolean(),
});

/** The record of a list that a lead was taken for, such as a row of what a CRM gave. */
export const matchRecordSchema = candidateRecordSchema.extend({
	/** When somebody last did something about it, ISO 8601; `null` where it does not say. */
	lastActivityAt: z.string().nullable().default(null),
});

/** The company of a lead, of which somebody is known: the lead itself may be nobody known. */
export const matchAccountSchema = z.object({
	/** In the CRM; where that is not known, the domain, else the base name. */
	id: z.string(),
	/** As a CRM has it. */
	name: z.string().nullable().default(null),
	domain: z.string().nullable().default(null),
	/** Whose it is by its other leads: a customer's, else who has an open opportunity, else the newest's. */
	owner: ownerSchema.nullable().default(null),
	/** Where the owner stands: with a known lead of the Lead Store, or with a record of the CRM. */
	ownerFrom: z.enum(['store', 'records']).nullable().default(null),
	relationship: z.enum(relationships),
	/** What both have in common. */
	by: z.enum(['CRM account', 'domain', 'base name']),
});

/** What Lead Dedup Match says about a lead. */
export const matchSchema = z.object({
	decision: z.enum(['new', 'existing', 'review', 'replay']),
	relationship: z.enum(relationships),
	/** The sum of the evidence for the likeliest known lead, in bits: 0 is even. */
	score: z.number(),
	/** How likely they are that lead, 0 to 1. */
	probability: z.number().default(0),
	evidence: z.array(evidenceSchema),
	/** The known record's id, of the CRM where it was compared with its records; `null` for a new lead. */
	recordId: z.string().nullable().default(null),
	/** The record of the second input that it is; only where it is one. */
	record: matchRecordSchema.optional(),
	/** Who owns the known lead already. */
	owner: ownerSchema.nullable().default(null),
	candidates: z.array(candidateSchema),
	/** True when this inquiry was joined to a known lead. */
	merged: z.boolean(),
	/** The company, where somebody of it is known. */
	account: matchAccountSchema.optional(),
	/** What a person is asked; only where the decision is theirs. */
	review: matchReviewSchema.optional(),
	/** The decision in one sentence. */
	reason: z.string(),
});

export type Relationship = (typeof relationships)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type CandidateRecord = z.infer<typeof candidateRecordSchema>;
export type MatchAccount = z.infer<typeof matchAccountSchema>;
export type RecordMatched = z.infer<typeof matchRecordSchema>;
export type MatchReview = z.infer<typeof matchReviewSchema>;
export type Match = z.infer<typeof matchSchema>;
