import { countryOf } from '../../../place/country';
import type { Problem } from '../../report';
import { stateOrCountry, type Clues } from './evidence';
import { liesIn } from '../../data/knownCities';
import { countryOfPostalCode } from './postalCode';
import { placeProblems } from './problems';
import {
	countryOfRegion,
	countryOfRegionCode,
	regionOf,
	regionsNamed,
	withCodes,
} from '../../../place/regions';

/** A country and a region, as far as they are clear, and what is not. */
export interface CountryAndRegion {
	/** ISO 3166-1 alpha-2. */
	country: string | null;
	/** ISO 3166-2; `undefined` where the text for it is yet to be read in that country. */
	region?: string | null;
	/** Why the country is what its field does not say. */
	why?: string;
	problem?: { field: 'country' | 'region'; problem: Problem };
}

const nothing: CountryAndRegion = { country: null };

/**
 * Reads the text of the country's field.
 *
 * @param certain whether it was read before: then it is no state of the USA
 * @example
 * readCountryText('England', clues, false) // { country: 'GB', region: 'GB-ENG' }
 */
export function readCountryText(text: string, clues: Clues, certain: boolean): CountryAndRegion {
	const country = countryOf(text);
	if (country === undefined) return readRegionAsCountry(text);
	const state = certain || country === 'US' ? undefined : regionOf(text, 'US');
	const { region, ...others } = clues;
	if (state === undefined) {
		return region === undefined ? { country, ...nationOf(text, country) } : { country };
	}
	// The same text in both fields says no more than in one.
	const verdict = stateOrCountry(state, country, region === text ? others : clues);
	if (verdict === 'state') {
		return { country: 'US', region: state, why: 'Read as a state of the USA, as the rest shows' };
	}
	if (verdict === 'country' || !oftenMixedUp.has(text.toUpperCase())) return { country };
	return {
		country,
		problem: { field: 'country', problem: placeProblems.countryAmbiguous(text, country, state) },
	};
}

/** Written for the state as often as for the country. */
const oftenMixedUp = new Set(['CA', 'GEORGIA']);

/** England is no country of ISO 3166-1, but a region of one. */
function nationOf(text: string, country: string): Pick<CountryAndRegion, 'region'> {
	const nation = country === 'GB' ? regionOf(text, country) : undefined;
	return nation === undefined ? {} : { region: nation };
}

/** A region in the country's field. */
function readRegionAsCountry(text: string): CountryAndRegion {
	const own = countryOfRegionCode(text);
	if (own !== undefined) return { country: own, region: regionOf(text, own) ?? null };
	const [region, ...more] = regionsNamed(text);
	if (region !== undefined && more.length === 0) {
		return { country: countryOfRegion(region), region, why: 'Taken from the region' };
	}
	return {
		country: null,
		problem: { field: 'country', problem: placeProblems.countryUnknown(text) },
	};
}

/**
 * Finds the country of a lead that does not name it, by its region and its postal code.
 *
 * @param defaultCountry ISO 3166-1 alpha-2, of regions that do not tell
 * @example
 * findCountry({ region: 'Bayern', … }, undefined)
 * // { country: 'DE', region: 'DE-BY', why: 'Taken from the region' }
 */
export function findCountry(clues: Clues, defaultCountry: string | undefined): CountryAndRegion {
	const byCode = clues.postalCode === undefined ? undefined : countryOfPostalCode(clues.postalCode);
	const { region: text } = clues;
	if (text !== undefined) {
		const found = countryByRegion(text, clues, [byCode, clues.phoneCountry(), defaultCountry]);
		if (found.country !== null) return { why: 'Taken from the region', ...found };
		if (byCode === undefined) return found;
	}
	return byCode === undefined ? nothing : { country: byCode, why: 'Taken from the postal code' };
}

/** A well-known city of that region, or one that has its name. */
const isIn = (city: string, region: string) =>
	liesIn(city, region) || regionOf(city, countryOfRegion(region)) === region;

function countryByRegion(
	text: string,
	clues: Clues,
	hints: ReadonlyArray<string | undefined>,
): CountryAndRegion {
	const at = (country: string): CountryAndRegion => ({ country, region: regionOf(text, country) });
	const own = countryOfRegionCode(text);
	if (own !== undefined) return at(own);

	const state = regionOf(text, 'US');
	const named = countryOf(text);
	if (state !== undefined) {
		const verdict = stateOrCountry(state, named ?? '', { ...clues, region: undefined });
		if (verdict === 'state') return at('US');
		if (verdict === 'country' && named !== undefined) return { country: named, region: null };
	}
	for (const country of hints) {
		if (country === undefined) continue;
		if (country === named) return { country, region: null };
		if (regionOf(text, country) !== undefined) return at(country);
	}
	const [region, ...more] = regionsNamed(text);
	if (region !== undefined && more.length === 0) return at(countryOfRegion(region));
	// A whole country's name, not one of the codes that states have too.
	if (named !== undefined && text.length > 3 && region === undefined) {
		return { country: named, region: null, why: 'Taken from the region' };
	}
	const meant = withCodes.filter((country) => regionOf(text, country) !== undefined);
	const [only, ...others] = meant;
	if (only !== undefined && others.length === 0) return at(only);
	const { city } = clues;
	const [here, ...elsewhere] =
		city === undefined ? [] : meant.filter((country) => isIn(city, regionOf(text, country) ?? ''));
	if (here !== undefined && elsewhere.length === 0) return at(here);
	return only === undefined && region === undefined
		? nothing
		: { country: null, problem: { field: 'region', problem: placeProblems.regionAmbiguous(text) } };
}
