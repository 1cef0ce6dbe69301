import { z } from 'zod/v4';

/** What an amount is paid for, where it comes again. */
export const periods = ['hour', 'day', 'week', 'month', 'year'] as const;

/**
 * An amount of money as somebody names it on a form, flat enough for the amount and the currency of
 * a CRM's record.
 */
export const moneySchema = z.object({
	/** In units of the currency: the one that is named, or the least; `null` for "up to 10k". */
	amount: z.number().nullable().default(null),
	/** The most, where that is named. */
	upTo: z.number().nullable().default(null),
	/** ISO 4217; `null` where nothing says it. */
	currency: z.string().nullable().default(null),
	period: z.enum(periods).nullable().default(null),
	/** As it was written. */
	text: z.string(),
});

export type Money = z.infer<typeof moneySchema>;
export type Period = (typeof periods)[number];
