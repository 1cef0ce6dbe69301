import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';

/** Where a postal code is parted, and by what: after so many characters from its beginning or end. */
interface Layout {
	at: number;
	by: ' ' | '-';
	/** Only codes of this length are parted; others stay in one piece. */
	length?: number;
	/** Written before the code. */
	prefix?: string;
}

const layouts: Readonly<Record<string, Layout>> = {
	...layout({ at: -3, by: ' ' }, 'GB GG JE IM'),
	...layout({ at: 3, by: ' ' }, 'CA IE SE CZ SK GR'),
	...layout({ at: 3, by: ' ', length: 7 }, 'MT'),
	...layout({ at: 4, by: ' ' }, 'NL'),
	...layout({ at: 2, by: '-' }, 'PL'),
	...layout({ at: 3, by: '-' }, 'JP KY'),
	...layout({ at: 4, by: '-', length: 7 }, 'PT'),
	...layout({ at: 5, by: '-', length: 8 }, 'BR'),
	...layout({ at: 5, by: '-', length: 9 }, 'US PR GU VI AS MP'),
	...layout({ at: 0, by: ' ', prefix: 'LV-' }, 'LV'),
	...layout({ at: 0, by: ' ', prefix: 'LT-' }, 'LT'),
};

function layout(one: Layout, countries: string): Record<string, Layout> {
	return Object.fromEntries(countries.split(' ').map((country) => [country, one]));
}

/** Codes in use that the patterns leave out. */
const alsoValid: Readonly<Record<string, RegExp>> = {
	AR: /^\d{4}$/,
	SA: /^\d{9}$/,
	IE: /^[AC-FHKNPRTV-Y]\d[\dW] [\dAC-FHKNPRTV-Y]{4}$/,
	// Territories may be given as a state of the country that they belong to.
	FR: /^9[78]\d{3}$/,
};

/** Where codes are of digits only and may begin with a zero, which a spreadsheet drops. */
const digitsWithZero: Readonly<Record<string, number>> = {
	US: 5,
	PR: 5,
	DE: 5,
	FR: 5,
	ES: 5,
	IT: 5,
	MX: 5,
	FI: 5,
	EE: 5,
	MY: 5,
	TR: 5,
	UA: 5,
	CZ: 5,
	SK: 5,
	KR: 5,
	BR: 8,
	JP: 7,
	AU: 4,
	NZ: 4,
	NO: 4,
	ZA: 4,
	PL: 5,
	LT: 5,
	HR: 5,
	RS: 5,
};

/** Vehicle and mail codes that stand before a postal code: `D-80331`, `CH-8001`, `F-75008`. */
const before: Readonly<Record<string, string>> = {
	AT: 'A AT AUT',
	BE: 'B BE BEL',
	CH: 'CH SUI',
	CZ: 'CZ',
	DE: 'D DE',
	DK: 'DK',
	ES: 'E ES',
	FI: 'FI FIN SF',
	FR: 'F FR',
	HR: 'HR',
	HU: 'H HU',
	IT: 'I IT',
	LI: 'FL LI',
	LT: 'LT',
	LU: 'L LU',
	LV: 'LV',
	NL: 'NL',
	NO: 'N NO',
	PL: 'PL',
	PT: 'P PT',
	RO: 'RO',
	SE: 'S SE',
	SI: 'SI SLO',
	SK: 'SK',
	AR: 'CP',
	MX: 'CP',
	BR: 'CEP',
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
	const bare = text.length > LONGEST ? '' : text.toUpperCase().replace(/[^\dA-Z]/g, '');
	for (const candidate of [bare, withoutPrefix(bare, country)]) {
		if (candidate === undefined) continue;
		const code = arranged(candidate, country);
		if (isValid(code, country)) return { kind: 'valid', code };
	}
	const length = digitsWithZero[country] ?? 0;
	if (/^\d+$/.test(bare) && bare.length < length && bare.length >= length - 2) {
		const code = arranged(bare.padStart(length, '0'), country);
		if (isValid(code, country)) return { kind: 'zero lost', code };
	}
	return { kind: 'invalid' };
}

const isValid = (code: string, country: string) =>
	code !== '' && (postcodeValidator(code, country) || (alsoValid[country]?.test(code) ?? false));

function withoutPrefix(bare: string, country: string): string | undefined {
	const letters = /^[A-Z]+(?=\d)/.exec(bare)?.[0];
	return letters && before[country]?.split(' ').includes(letters)
		? bare.slice(letters.length)
		: undefined;
}

function arranged(bare: string, country: string): string {
	const found = layouts[country];
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
	Object.entries(before).flatMap(([country, prefixes]) =>
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
