/** Where a postal code is parted, and by what: after so many characters from its beginning or end. */
export interface PostalLayout {
	at: number;
	by: ' ' | '-';
	/** Only codes of this length are parted; others stay in one piece. */
	length?: number;
	/** Written before the code. */
	prefix?: string;
}

/** How the codes of countries are parted. */
export const postalLayouts: Readonly<Record<string, PostalLayout>> = {
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

function layout(one: PostalLayout, countries: string): Record<string, PostalLayout> {
	return Object.fromEntries(countries.split(' ').map((country) => [country, one]));
}

/** Where codes are of digits only and may begin with a zero, which a spreadsheet drops. */
export const postalDigits: Readonly<Record<string, number>> = {
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
export const beforePostalCodes: Readonly<Record<string, string>> = {
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

/**
 * The letters and digits of a postal code, without what parts them.
 *
 * @example
 * barePostalCode('sw1a 1aa') // 'SW1A1AA'
 */
export const barePostalCode = (text: string): string =>
	plainWidth(text)
		.toUpperCase()
		.replace(/[^\dA-Z]/g, '');

/**
 * Text with plain digits and letters in the place of full-width ones, which Japanese keyboards write.
 *
 * @example
 * plainWidth('８０３３１') // '80331'
 */
export const plainWidth = (text: string): string =>
	text.replace(/[\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'));

/**
 * A code without the letters of its country before it; `undefined` where there are none.
 *
 * @example
 * withoutPostalPrefix('D80331', 'DE') // '80331'
 */
export function withoutPostalPrefix(bare: string, country: string): string | undefined {
	const letters = /^[A-Z]+(?=\d)/.exec(bare)?.[0];
	return letters && beforePostalCodes[country]?.split(' ').includes(letters)
		? bare.slice(letters.length)
		: undefined;
}

/**
 * A code of digits with the zeros that a spreadsheet has dropped; `undefined` where none can be lost.
 *
 * @example
 * withLostZeros('2139', 'US') // '02139'
 */
export function withLostZeros(bare: string, country: string): string | undefined {
	const length = postalDigits[country] ?? 0;
	const isShort = /^\d+$/.test(bare) && bare.length < length && bare.length >= length - 2;
	return isShort ? bare.padStart(length, '0') : undefined;
}
