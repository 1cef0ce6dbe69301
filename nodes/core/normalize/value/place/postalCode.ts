import {
	barePostalCode,
	beforePostalCodes,
	postalLayouts,
	withLostZeros,
	withoutPostalPrefix,
} from '../../../place';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';

/** Codes in use that the patterns leave out. */
const alsoValid: Readonly<Record<string, RegExp>> = {
	AR: /^\d{4}$/,
	SA: /^\d{9}$/,
	IE: /^[AC-FHKNPRTV-Y]\d[\dW] [\dAC-FHKNPRTV-Y]{4}$/,
	// Territories may be given as a state of the country that they belong to.
	FR: /^9[78]\d{3}$/,
};

/** No postal code is longer, with all that people write around it. */
const LONGEST = 20;

/** What a text is as a postal code of a country. */
export type PostalCode =
	| { kind: 'valid'; code: string }
	/** `code` is how it would be with the zero that was probably lost. */
	| { kind: 'zero lost'; code: string }
	| { kind: 'invalid' }
	/** Nothing is known about the country's codes. */
	| { kind: 'unknown'; code: string };

/**
 * Reads a postal code of a country and writes it as that country's post does.
 *
 * @param country ISO 3166-1 alpha-2
 * @example
 * readPostalCode('sw1a1aa', 'GB') // { kind: 'valid', code: 'SW1A 1AA' }
 * readPostalCode('2139', 'US') // { kind: 'zero lost', code: '02139' }
 */
export function readPostalCode(text: string, country: string): PostalCode {
	if (!postcodeValidatorExistsForCountry(country)) return { kind: 'unknown', code: text };
	const bare = text.length > LONGEST ? '' : barePostalCode(text);
	for (const candidate of [bare, withoutPostalPrefix(bare, country)]) {
		if (candidate === undefined) continue;
		const code = arranged(candidate, country);
		if (isValid(code, country)) return { kind: 'valid', code };
	}
	const digits = withLostZeros(bare, country);
	if (digits !== undefined) {
		const code = arranged(digits, country);
		if (isValid(code, country)) return { kind: 'zero lost', code };
	}
	return { kind: 'invalid' };
}

const isValid = (code: string, country: string) =>
	code !== '' && (postcodeValidator(code, country) || (alsoValid[country]?.test(code) ?? false));

function arranged(bare: string, country: string): string {
	const found = postalLayouts[country];
	if (!found || (found.length !== undefined && bare.length !== found.length)) return bare;
	const { at, by, prefix = '' } = found;
	if (at === 0) return bare.startsWith(prefix.replace('-', '')) ? bare : `${prefix}${bare}`;
	const place = at < 0 ? bare.length + at : at;
	return place <= 0 || place >= bare.length
		? bare
		: `${bare.slice(0, place)}${by}${bare.slice(place)}`;
}

/** Codes that look like those of no other country. */
const unmistakable: ReadonlyArray<[string, RegExp]> = [
	['CA', /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/],
	['JE', /^JE\d\d? ?\d[ABD-HJLNP-UW-Z]{2}$/],
	['GG', /^GY\d\d? ?\d[ABD-HJLNP-UW-Z]{2}$/],
	['IM', /^IM\d\d? ?\d[ABD-HJLNP-UW-Z]{2}$/],
	['GB', /^[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]? ?\d[ABD-HJLNP-UW-Z]{2}$/],
	['NL', /^[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}$/],
	['US', /^\d{5}-\d{4}$/],
	['BR', /^\d{5}-\d{3}$/],
	['PT', /^[1-9]\d{3}-\d{3}$/],
];

/**
 * The country whose postal codes alone look like this.
 *
 * @example
 * countryOfPostalCode('SW1A 1AA') // 'GB'
 * countryOfPostalCode('80331') // undefined: many countries have five digits
 */
export function countryOfPostalCode(text: string): string | undefined {
	if (text.length > LONGEST) return undefined;
	const upper = text.toUpperCase();
	return unmistakable.find(([, pattern]) => pattern.test(upper))?.[0];
}

const byPrefix = new Map(
	Object.entries(beforePostalCodes).flatMap(([country, prefixes]) =>
		prefixes
			.split(' ')
			.filter((prefix) => prefix !== 'CP')
			.map((prefix) => [prefix, country] as const),
	),
);

/**
 * The country that the letters before a postal code name.
 *
 * @example
 * countryOfPostalPrefix('D-80331') // 'DE'
 */
export function countryOfPostalPrefix(text: string): string | undefined {
	const [, prefix = '', code = ''] = /^([A-Za-z]{1,3})-(\d{4,5}[A-Za-z]{0,2})$/.exec(text) ?? [];
	const country = byPrefix.get(prefix.toUpperCase());
	return country && readPostalCode(code, country).kind === 'valid' ? country : undefined;
}
