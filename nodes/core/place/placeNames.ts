import { remembering } from '../remembering';
import english from 'cldr-subdivisions-full/subdivisions/en/en.json';

/** ISO 3166-2 codes as CLDR writes them, such as `usca`, with their English names. */
export const englishRegions: Readonly<Record<string, string>> =
	english.subdivisions.localeDisplayNames.subdivisions;

/**
 * What a region is called in English.
 *
 * @example
 * regionName('US-CA') // 'California'
 */
export const regionName = (code: string): string =>
	englishRegions[code.replace('-', '').toLowerCase()]?.replace(/[\u00b9\u00b2\u00b3]$/, '') ?? code;

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * What a country is called in English; what is no code stays as it is.
 *
 * @example
 * countryName('DE') // 'Germany'
 */
export const countryName = remembering(500, (code: string): string =>
	/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code,
);
