import { remembering } from '../remembering';
import { cleanLine } from '../text';
import { wholeCountry } from './country';
import { countryOfRegionCode, regionOf, regionsNamed } from './regions';

/**
 * The country of a text that names one and nothing else, if by name and code; `undefined` for a list
 * of several.
 *
 * @example
 * oneCountry('Germany (DE)') // 'DE'
 * oneCountry('DE, AT') // undefined
 */
export const oneCountry = remembering(1000, (text): string | undefined => {
	const line = cleanLine(text);
	const whole = wholeCountry(line);
	if (whole !== undefined) return whole;
	const parts = line.split(/[(),;/]| [-–—] /).filter((part) => part.trim() !== '');
	const countries = new Set(parts.map((part) => wholeCountry(part.trim())));
	return countries.size === 1 ? [...countries][0] : undefined;
});

/**
 * Whether two texts name the same country, by code or by name in any of the languages that the pack
 * knows.
 *
 * @example
 * sameCountry('DE', 'Deutschland') // true
 */
export function sameCountry(a: string, b: string): boolean {
	const country = oneCountry(a);
	return country !== undefined && country === oneCountry(b);
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
