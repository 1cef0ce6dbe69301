import { z } from 'zod/v4';

/** What the owner of a lead should know or speak, such as `German` or `Solar`. */
export const leadNeedsSchema = z.object({
	/** Without which nobody gets the lead. */
	must: z.array(z.string()),
	/** What is given up where nobody has it; the first counts most. */
	better: z.array(z.string()),
});

export type LeadNeeds = z.infer<typeof leadNeedsSchema>;

/** Of a lead that anybody may have. */
export const noNeeds: LeadNeeds = { must: [], better: [] };

/** More and longer ones are not looked at: they are kept with each decision. */
const most = 8;
const longest = 60;

/**
 * What a lead needs, each once.
 *
 * @example
 * readNeeds(['German'], ['Solar', 'german', '']) // { must: ['German'], better: ['Solar'] }
 */
export function readNeeds(must: readonly string[], better: readonly string[]): LeadNeeds {
	const seen = new Set<string>();
	const each = (names: readonly string[]) =>
		names
			.map((name) => name.trim().slice(0, longest))
			.filter((name) => {
				const isNew = name !== '' && !seen.has(name.toLowerCase());
				seen.add(name.toLowerCase());
				return isNew;
			})
			.slice(0, most);
	return { must: each(must), better: each(better) };
}
