import { z } from 'zod/v4';
import { requirableFields, requirableFieldSchema, type Lead, type RequirableField } from '../lead';

/** Which leads a person is to look at before the rules are asked. */
export const reviewSettingsSchema = z.object({
	/** Those that lack one of these fields. */
	without: z.array(requirableFieldSchema).readonly(),
	/** Those whose budget is at least so much, in whatever currency; `null` for none. */
	fromBudget: z.number().nullable(),
});

export type ReviewSettings = z.infer<typeof reviewSettingsSchema>;

/** No lead at all. */
export const noReview: ReviewSettings = { without: [], fromBudget: null };

/** What is asked of a lead for that. */
export interface ReviewMarks {
	/** The fields that it lacks. */
	lacks: ReadonlySet<RequirableField>;
	/** The most that its budget may be; `null` where it names no amount. */
	budget: number | null;
}

/** Of a lead that lacks nothing and names no budget. */
export const nothingToReview: ReviewMarks = { lacks: new Set(), budget: null };

/**
 * What a lead has of what may be asked of it.
 *
 * @example
 * reviewMarksOf({ ...lead, country: null, budget: { amount: 5000, upTo: 9000, … } }).budget // 9000
 */
export const reviewMarksOf = (lead: Lead): ReviewMarks => ({
	lacks: new Set(requirableFields.filter((name) => isEmpty(lead[name]))),
	budget: lead.budget?.upTo ?? lead.budget?.amount ?? null,
});

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';
