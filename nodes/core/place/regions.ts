import { joinedWords, words } from '../fold';
import { nearNames } from '../nearNames';
import { remembering } from '../remembering';
import { allWords, others } from '../words';
import { countryOf, withoutUmlauts } from './country';
import { countryOfCode } from './countryCodes';
import { regionName } from './placeNames';
import { regionNames } from './regionNames';
import { subdivisionNames } from './subdivisionNames';

/** Words around a region's own name: "State of", "Provincia di", "Kanton". */
const kinds = allWords(({ places }) => places.regionKinds, others.places.regionKinds);

const bareKeyOf = (name: string) =>
	words(name)
		.filter((word) => !kinds.has(word))
		.join('');

/** A country's regions, by the names that people give them. */
interface Regions {
	codes: ReadonlyMap<string, string>;
	byName: ReadonlyMap<string, string>;
	/** The same names without the words that say what kind of region it is. */
	byBareName: ReadonlyMap<string, string>;
}

const byCountry = new Map<string, Regions>();

function regionsOf(country: string): Regions {
	const known = byCountry.get(country);
	if (known) return known;
	const codes = new Map<string, string>();
	const byName = new Map<string, string>();
	const byBareName = new Map<string, string>();
	const name = (code: string, given: string) => {
		const key = joinedWords(given);
		const bareKey = bareKeyOf(given);
		if (!byName.has(key)) byName.set(key, code);
		if (bareKey !== '' && !byBareName.has(bareKey)) byBareName.set(bareKey, code);
		if (/[äöü]/i.test(given)) name(code, withoutUmlauts(given));
	};
	for (const entry of (regionNames[country] ?? '').split(';')) {
		const [part = '', list = ''] = entry.split(':');
		if (part.trim() === '') continue;
		const code = `${country}-${part.trim()}`;
		codes.set(part.trim(), code);
		for (const alias of list.split(',')) if (alias.trim() !== '') name(code, alias);
	}
	const prefix = country.toLowerCase();
	for (const [written, given] of Object.entries(subdivisionNames())) {
		if (!written.startsWith(prefix)) continue;
		const part = written.slice(2).toUpperCase();
		const code = `${country}-${part}`;
		codes.set(part, code);
		name(code, given);
	}
	const regions = { codes, byName, byBareName };
	byCountry.set(country, regions);
	return regions;
}

/** The longest text that can be a region's name with its kind. */
const LONGEST_NAME = 80;

/** Longer codes are names. */
const LONGEST_CODE = 3;

const MOST_REMEMBERED = 2000;

/**
 * The ISO 3166-2 code of a region of a country, given by code or by name, in English, at home, and
 * where forms often have it in German, French, Spanish, Portuguese, Italian and Dutch.
 *
 * @param country ISO 3166-1 alpha-2
 * @example
 * regionOf('Kalifornien', 'US') // 'US-CA'
 * regionOf('NRW', 'DE') // 'DE-NW'
 * regionOf('Atlantis', 'DE') // undefined
 */
export function regionOf(text: string, country: string): string | undefined {
	return text.length > LONGEST_NAME ? undefined : regionIn(`${country} ${text}`);
}

/** By the country's code and the text, in one. */
const regionIn = remembering(MOST_REMEMBERED, (both) => {
	const end = both.indexOf(' ');
	return find(both.slice(end + 1), both.slice(0, end));
});

function find(text: string, country: string): string | undefined {
	const { codes, byName, byBareName } = regionsOf(country);
	const lookUp = (part: string) => {
		const key = joinedWords(part);
		if (key === '') return undefined;
		return byName.get(key) ?? codeIn(codes, part, country) ?? byBareName.get(bareKeyOf(part));
	};
	const whole = lookUp(text);
	if (whole !== undefined) return whole;
	// "Bayern (BY)", "CA - California", "Lombardia / MI", "Texas, USA" name it twice or add the country.
	const parts = text.split(/[(),/|]| [-–—] /).filter((part) => joinedWords(part) !== '');
	if (parts.length < 2 || parts.length > 4) return undefined;
	const found = new Set(parts.map(lookUp));
	for (const part of parts) if (countryOf(part) === country) found.delete(lookUp(part));
	found.delete(undefined);
	return found.size === 1 ? [...found][0] : undefined;
}

/** By a code such as `CA`, `Ca.`, `US-CA` or, where codes are numbers, `75` for `75C`. */
function codeIn(
	codes: ReadonlyMap<string, string>,
	text: string,
	country: string,
): string | undefined {
	const code = text.toUpperCase().replace(/[^\dA-Z]/g, '');
	if (code.length > LONGEST_CODE + 2) return undefined;
	const own = code.startsWith(country) && code.length > 2 ? codes.get(code.slice(2)) : undefined;
	return own ?? codes.get(code) ?? codes.get(code.padStart(2, '0')) ?? codes.get(`${code}C`);
}

/**
 * Whether a text is a code in ISO 3166-2 of any country, such as `US-CA`.
 *
 * @example
 * countryOfRegionCode('US-CA') // 'US'
 */
export function countryOfRegionCode(text: string): string | undefined {
	const match = /^([A-Za-z]{2})[-_]([\dA-Za-z]{1,3})$/.exec(text);
	const country = match?.[1] && countryOfCode(match[1]);
	return country && regionsOf(country).codes.has(match[2]?.toUpperCase() ?? '')
		? country
		: undefined;
}

/** Countries whose regions are written as a code of two or three letters. */
export const withCodes = ['US', 'CA', 'AU', 'BR', 'IT', 'MX', 'ES', 'IN', 'CH', 'DE'];

/** Countries whose people write a region into an address or a form. */
const withRegions = [
	...[
		'US',
		'CA',
		'AU',
		'DE',
		'AT',
		'CH',
		'ES',
		'IT',
		'FR',
		'GB',
		'BR',
		'MX',
		'IN',
		'NL',
		'BE',
		'PT',
	],
	...[
		'AR',
		'IE',
		'ZA',
		'NZ',
		'PL',
		'CO',
		'CL',
		'PE',
		'ID',
		'MY',
		'JP',
		'CN',
		'TR',
		'AE',
		'UA',
		'RU',
	],
];

/** Shorter texts are codes, which mean something else in each country. */
const SHORTEST_NAME = 3;

/**
 * The regions of any country that a name can mean; codes tell too little without a country.
 *
 * @example
 * regionsNamed('Bayern') // ['DE-BY']
 * regionsNamed('Limburg') // ['NL-LI', 'BE-VLI']
 */
export function regionsNamed(text: string): readonly string[] {
	return text.length > LONGEST_NAME ? [] : regionsAnywhere(text);
}

const regionsAnywhere = remembering(MOST_REMEMBERED, (text): readonly string[] =>
	joinedWords(text).length < SHORTEST_NAME
		? []
		: withRegions.map((country) => find(text, country)).filter((code) => code !== undefined),
);

/** The country of an ISO 3166-2 code. */
export const countryOfRegion = (code: string): string => code.slice(0, 2);

/** Whether regions of a country are known at all. */
export const hasRegions = (country: string): boolean => regionsOf(country).codes.size > 0;

/** Counties that people still write and that ISO 3166-2 has no code for. */
const withoutCode: Readonly<Record<string, string>> = {
	GB: `Avon, Bedfordshire, Berkshire, Berks, Cheshire, Cleveland, Clwyd, County Antrim, County Armagh,
		County Down, County Fermanagh, County Londonderry, County Tyrone, Cumberland, Dyfed, Glamorgan,
		Grampian, Greater Manchester, Gwent, Humberside, Lothian, Merseyside, Mid Glamorgan, Middlesex,
		Northamptonshire, Northants, South Glamorgan, South Yorkshire, Strathclyde, Sussex, Tayside,
		Tyne and Wear, Tyneside, West Glamorgan, West Midlands, West Yorkshire, Worcestershire,
		Yorkshire, East Yorkshire`,
};

const keysWithoutCode = new Map(
	Object.entries(withoutCode).map(([country, list]) => [
		country,
		new Set(list.split(',').map(joinedWords)),
	]),
);

/** Whether a text names a region of a country that has no code of its own. */
export const isWithoutCode = (text: string, country: string): boolean =>
	keysWithoutCode.get(country)?.has(joinedWords(text)) ?? false;

/**
 * The regions that a mistyped name may stand for, three at most, by code and name.
 *
 * @example
 * nearRegions('Bavira') // [{ code: 'DE-BY', name: 'Bavaria' }]
 */
export function nearRegions(text: string): Array<{ code: string; name: string }> {
	if (text.length > LONGEST_NAME) return [];
	const known = withRegions.flatMap((country) => {
		const namesOf = new Map<string, string[]>();
		for (const [name, code] of regionsOf(country).byName) {
			namesOf.set(code, [...(namesOf.get(code) ?? []), name]);
		}
		return [...namesOf].map(([code, names]) => ({ code, names }));
	});
	return nearNames(joinedWords(text), known, ({ names }) => names).map(({ code }) => ({
		code,
		name: regionName(code),
	}));
}
