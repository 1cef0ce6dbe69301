import { z } from 'zod/v4';
import {
	requirableFields,
	requirableFieldSchema,
	type Lead,
	type Money,
	type RequirableField,
} from '../lead';
import { readBudgetsFrom, type Budget } from './budgetsFrom';

/** Which leads a person is to look at before the rules are asked. */
export const reviewSettingsSchema = z.object({
	/** Those that lack one of these fields. */
	without: z.array(requirableFieldSchema).readonly(),
	/** Those whose budget is at least so much, as {@link readBudgetsFrom} reads it; empty for none. */
	fromBudget: z.string(),
});

export type ReviewSettings = z.infer<typeof reviewSettingsSchema>;

/** No lead at all. */
export const noReview: ReviewSettings = { without: [], fromBudget: '' };

/** Which leads those are, ready to be asked. */
export interface ReviewAsked extends Pick<ReviewSettings, 'without'> {
	/** At most one for each currency. */
	fromBudget: readonly Budget[];
}

/** @throws LeadOpsError as {@link readBudgetsFrom} */
export const compileReview = ({ without, fromBudget }: ReviewSettings): ReviewAsked => ({
	without,
	fromBudget: readBudgetsFrom(fromBudget),
});

/** What is asked of a lead for that. */
export interface ReviewMarks {
	/** The fields that it lacks. */
	lacks: ReadonlySet<RequirableField>;
	/** The most that its budget may be; `null` where it names no amount. */
	budget: Budget | null;
}

/** Of a lead that lacks nothing and names no budget. */
export const nothingToReview: ReviewMarks = { lacks: new Set(), budget: null };

/**
 * What a lead has of what may be asked of it.
 *
 * @example
 * reviewMarksOf({ ...lead, budget: { amount: 5000, upTo: 9000, currency: 'EUR', … } }).budget
 * // { amount: 9000, currency: 'EUR' }
 */
export const reviewMarksOf = (lead: Lead): ReviewMarks => ({
	lacks: new Set(requirableFields.filter((name) => isEmpty(lead[name]))),
	budget: lead.budget && mostOf(lead.budget),
});

function mostOf({ amount, upTo, currency }: Money): Budget | null {
	const most = upTo ?? amount;
	return most === null ? null : { amount: most, currency };
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';
