import { remembering } from '../remembering';
import { subdivisionNames } from './subdivisionNames';

/**
 * What a region is called in English.
 *
 * @example
 * regionName('US-CA') // 'California'
 */
export const regionName = (code: string): string =>
	subdivisionNames()[code.replace('-', '').toLowerCase()]?.replace(/[\u00b9\u00b2\u00b3]$/, '') ??
	code;

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
