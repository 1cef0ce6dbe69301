import type { Problem } from '../../report';
import { quoted } from '../../../text';
import { countryName, regionName } from '../../../place';

/** What can be wrong with a place, and how it is mended. */
export const placeProblems = {
	countryUnknown: (raw: string): Problem => ({
		code: 'country.unknown',
		message: `No country is known by the name ${quoted(raw)}. Write its name or its two-letter code, such as DE.`,
	}),

	countryAmbiguous: (raw: string, country: string, state: string): Problem => ({
		code: 'country.ambiguous',
		message: `${quoted(raw)} is read as ${countryName(country)} and may mean ${regionName(state)}: nothing else in the lead tells. Ask for the country by name, or for the postal code.`,
	}),

	regionUnknown: (raw: string, country: string): Problem => ({
		code: 'region.unknown',
		message: `No region of ${countryName(country)} is known by the name ${quoted(raw)}, so it is kept as it is. Correct the region, or the country.`,
	}),

	regionAmbiguous: (raw: string): Problem => ({
		code: 'region.ambiguous',
		message: `${quoted(raw)} is a region of more than one country, and the lead does not say which, so it is kept as it is. Add the country, or set Default Country.`,
	}),

	postalCodeInvalid: (raw: string, country: string): Problem => ({
		code: 'postalCode.invalid',
		message: `${quoted(raw)} does not look like a postal code of ${countryName(country)}. Correct it, or the country.`,
	}),

	zeroLost: (raw: string, complete: string, country: string): Problem => ({
		code: 'postalCode.zeroLost',
		message: `${quoted(raw)} is too short for a postal code of ${countryName(country)}; a spreadsheet may have dropped its zero. If it is ${complete}, write it so and format the column as text.`,
		suggestion: complete,
	}),

	postalCodeElsewhere: (raw: string, region: string, other: string): Problem => ({
		code: 'postalCode.mismatch',
		message: `The postal code ${quoted(raw)} lies in ${regionName(other)}, and the region is ${regionName(region)}. Check which of the two is right.`,
	}),
};
