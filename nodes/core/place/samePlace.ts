import { cleanLine } from '../text';
import { countryOf } from './country';
import { countryOfRegionCode, regionOf, regionsNamed } from './regions';

/**
 * Whether two texts name the same country, by code or by name in any of the languages that the pack
 * knows.
 *
 * @example
 * sameCountry('DE', 'Deutschland') // true
 */
export function sameCountry(a: string, b: string): boolean {
	const country = countryOf(a);
	return country !== undefined && country === countryOf(b);
}

/**
 * Whether two texts name the same region, by code or by name in any of the languages that the pack
 * knows. A name that regions of several countries have is the same as each of them.
 *
 * @example
 * sameRegion('DE-BY', 'Bayern') // true
 * sameRegion('DE-BY', 'Bavière') // true
 * sameRegion('DE-BY', 'BY') // true
 * sameRegion('DE-BY', 'Saxony') // false
 */
export function sameRegion(a: string, b: string): boolean {
	const [one, other] = [cleanLine(a), cleanLine(b)];
	const country = countryOfRegionCode(one) ?? countryOfRegionCode(other);
	if (country !== undefined) {
		const region = regionOf(one, country);
		return region !== undefined && region === regionOf(other, country);
	}
	const regions = regionsNamed(one);
	return regionsNamed(other).some((region) => regions.includes(region));
}
