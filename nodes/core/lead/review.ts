import { z } from 'zod/v4';
import { requirableFields, type RequirableField } from './fields';

/** Why a person is to look at a lead that nobody has, in the words that a Switch asks for. */
export const reviewReasons = [
	/** Nobody of those for whom it was could take it. */
	'fallback',
	/** No rule was met, and those leads go to the queue. */
	'no rule',
	/** A rule, a named account or a territory sends it to a queue or to a person. */
	'rule',
	/** One owner has the person and another one their company. */
	'owners differ',
	/** It lacks what is needed to say whose it is. */
	'missing data',
	/** It is worth so much that a person decides. */
	'high value',
	/** Whoever of a pool claims it first has it. */
	'first to claim',
	/** It was taken from its owner, and the queue is to have it. */
	'reassigned',
	/** The item holds no lead. */
	'no lead',
] as const;

export type ReviewReason = (typeof reviewReasons)[number];

const isRequirable = (name: string): name is RequirableField =>
	requirableFields.some((field) => field === name);

/** A field that a lead may be asked to have. */
export const requirableFieldSchema = z.custom<RequirableField>(
	(name) => typeof name === 'string' && isRequirable(name),
);

/** Why a person is to look at a lead. */
export const reviewSchema = z.object({
	/** The one that presses most: what is worth much cannot wait for what else there is. */
	reason: z.enum(reviewReasons),
	/** All there are, in the order of the sentence. */
	reasons: z.array(z.enum(reviewReasons)).min(1),
	/** The fields that it lacks. */
	fields: z.array(requirableFieldSchema).optional(),
});

export type Review = z.infer<typeof reviewSchema>;

/**
 * Why a person is to look at a lead, of all the reasons there are.
 *
 * @param fields those that it lacks
 * @returns `undefined` without a reason
 * @example
 * reviewFor(['owners differ', 'high value'])
 * // { reason: 'high value', reasons: ['owners differ', 'high value'] }
 */
export function reviewFor(
	all: readonly ReviewReason[],
	fields: readonly RequirableField[] = [],
): Review | undefined {
	const reasons = [...new Set(all)];
	const reason = reasons.find((each) => each === 'high value') ?? reasons[0];
	if (reason === undefined) return undefined;
	return { reason, reasons, ...(fields.length > 0 && { fields: [...fields] }) };
}
