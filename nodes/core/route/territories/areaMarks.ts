import { z } from 'zod/v4';
import type { Lead } from '../../lead';
import { countryOf, countryOfRegionCode, regionOf } from '../../place';

/** Where a lead is, as far as it says. */
export const areaMarksSchema = z.object({
	/** ISO 3166-1 alpha-2. */
	country: z.string().nullable().default(null),
	/** ISO 3166-2. */
	region: z.string().nullable().default(null),
	/** As it was written. */
	postalCode: z.string().nullable().default(null),
	/** How the phone number begins: no more of it is looked at, or kept with the decision. */
	phone: z.string().nullable().default(null),
});

export type AreaMarks = z.infer<typeof areaMarksSchema>;

/** Where a lead is that says nothing. */
export const nowhere: AreaMarks = { country: null, region: null, postalCode: null, phone: null };

/** Longer than any postal code. */
const longestCode = 20;

/** The plus sign, and as many digits as an area code has with that of its country. */
const longestPhone = 10;

/**
 * Where a lead is, as far as it says; without a country, that of its region or its phone number.
 *
 * @example
 * areaMarksOf({ ...lead, country: 'Germany', region: 'Bayern', phone: '+498912345678' })
 * // { country: 'DE', region: 'DE-BY', postalCode: null, phone: '+498912345' }
 */
export function areaMarksOf(
	lead: Pick<Lead, 'country' | 'region' | 'postalCode' | 'phone' | 'phoneCountry'>,
): AreaMarks {
	const region = lead.region?.trim() ?? '';
	const country =
		countryOf(lead.country ?? '') ??
		countryOfRegionCode(region) ??
		countryOf(lead.phoneCountry ?? '') ??
		null;
	const code = lead.postalCode?.trim().slice(0, longestCode);
	const phone = lead.phone?.replace(/[\s().\-/]/g, '').slice(0, longestPhone);
	return {
		country,
		region: (country && regionOf(region, country)) ?? null,
		postalCode: code || null,
		phone: phone?.startsWith('+') ? phone : null,
	};
}
