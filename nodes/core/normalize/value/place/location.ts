import { fold, joinedWords } from '../../../fold';
import { countryOf } from '../../../place/country';
import { countryOfPostalCode, countryOfPostalPrefix, readPostalCode } from './postalCode';
import { allWords } from '../../../words';
import { countryOfRegion, regionOf, regionsNamed, withCodes } from '../../../place/regions';

/** The parts of a place, as they are written. */
export interface PlaceParts {
	city?: string;
	region?: string;
	postalCode?: string;
	country?: string;
}

/** Longer texts are no place, or hold more than one. */
const LONGEST = 200;

/** Countries whose states are written as a code behind the city: `Austin, TX`. */
const withStateCodes = ['US', 'CA', 'AU'];

/**
 * Regions whose name is not that of a city too, by country: alone in a text, the others mean the
 * city. `!` turns a list round.
 */
const neverCities: Readonly<Record<string, string>> = {
	US: '! NY DC OK',
	CA: '! QC',
	AU: '!',
	DE: '! BE HB HH',
	AT: '! 5 9',
	GB: 'ENG SCT WLS NIR CON DEV KEN ESX WSX SRY ESS HAM NFK SFK CMA NYK DOR SOM LAN HRT BKM OXF',
	FR: 'ARA BFC BRE CVL GES HDF IDF NAQ NOR OCC PAC PDL 20R 6AE',
	ES: 'AN AR AS CB CL CM CN CT EX GA IB NC PV RI VC MD',
	IT: '21 23 25 32 34 36 42 45 52 55 57 62 65 67 72 75 77 78 82 88',
	CH: 'AG AI AR BL GR JU NW OW TG TI UR VD VS',
	NL: '! UT GR',
	BE: 'VLG WAL VBR VOV VWV WBR WHT VLI WLX',
	PT: '20 30',
	BR: '! SP RJ',
	MX: 'JAL NLE SON SIN COA CHP TAM HID GRO MOR MIC TAB',
	IN: '! DL CH PY GA',
	IE: 'C L M U',
	PL: '!',
};

function isNeverCity(region: string): boolean {
	const list = neverCities[countryOfRegion(region)]?.split(' ');
	const named = list?.includes(region.slice(3)) ?? false;
	return list?.[0] === '!' ? !named : named;
}

/** The region that a text alone means, if it means no city. */
function regionAlone(text: string, country: string | undefined): string | undefined {
	const [region, ...more] = country
		? [regionOf(text, country)].filter((code) => code !== undefined)
		: regionsNamed(text);
	return region !== undefined && more.length === 0 && isNeverCity(region) ? region : undefined;
}

/** Two or three letters are a country's code only where they are no state's. */
const isStateCode = (text: string) =>
	/^[A-Za-z.]{2,4}$/.test(text) &&
	withStateCodes.some((country) => regionOf(text, country) !== undefined);

const countryPart = (text: string) =>
	joinedWords(text).length > 1 && !isStateCode(text) ? countryOf(text) : undefined;

/** Within a line only a country's name is one, not every code: "1 King St" is not in São Tomé. */
const countryName = (text: string) =>
	text.length > 3 || /^(?:USA|UK|UAE)$/.test(text) ? countryPart(text) : undefined;

/** What people answer who are at no place. */
const nowhere = allWords(({ places }) => places.nowhere);

/**
 * Takes apart a place that was written in one line, as far as it is clear.
 *
 * @param country ISO 3166-1 alpha-2, where another field says it
 * @param alone whether a text that has no parts may be a city: not that of an address
 * @example
 * splitLocation('Austin, TX 78701, USA')
 * // { city: 'Austin', region: 'TX', postalCode: '78701', country: 'USA' }
 * splitLocation('80331 München') // { city: 'München', postalCode: '80331' }
 */
export function splitLocation(text: string, country?: string, alone = true): PlaceParts {
	if (text.length > LONGEST) return {};
	const segments = text
		// "Roma (RM)", "Berlin (Germany)", "São Paulo/SP"
		.replace(/\s*\(([^()]*)\)/g, ', $1')
		.replace(/\/([A-Z]{2})$/, ', $1')
		.split(/[,;|\n\t•]| [-–—/] /)
		.map((segment) => segment.trim())
		.filter((segment) => segment !== '');
	const parts: PlaceParts = {};
	takeCountry(segments, parts);
	const code = parts.country === undefined ? country : countryOf(parts.country);
	takePostalCode(segments, parts, code);
	takeRegion(segments, parts, code ?? (parts.postalCode && countryOfPostalCode(parts.postalCode)));
	const city = segments.at(-1);
	if (city !== undefined && isCity(city) && (alone || Object.keys(parts).length > 0)) {
		parts.city = city;
		// Singapore, Hong Kong
		if (parts.postalCode !== undefined) parts.country ??= countryName(city) && city;
	} else if (city !== undefined && alone && segments.length === 1 && isDistrict(city)) {
		parts.city = city;
	}
	if (parts.country === undefined) delete parts.country;
	return parts;
}

/** A street has a number, a city has none. */
const isCity = (text: string) => /^\P{N}*\p{L}\P{N}*$/u.test(text) && !nowhere.has(fold(text));

/** "Dublin 2", "Paris 8e" */
const isDistrict = (text: string) => /^\p{L}[^\p{N}]* \d{1,2}(?:e|er|ème|th)?$/u.test(text);

function takeCountry(segments: string[], parts: PlaceParts): void {
	const last = segments.at(-1) ?? '';
	if (segments.length > 1 ? countryPart(last) !== undefined : countryName(last) !== undefined) {
		// "Atlanta, Georgia": behind a city, the state.
		if (segments.length > 1 && regionOf(last, 'US') !== undefined) return;
		parts.country = last;
		segments.pop();
		return;
	}
	if (regionsNamed(last).length > 0) return;
	// "London UK", "TX 78701 USA": up to three words at the end.
	const given = last.split(' ');
	for (let count = Math.min(3, given.length - 1); count > 0; count--) {
		const name = given.slice(-count).join(' ');
		if (countryName(name) === undefined) continue;
		parts.country = name;
		segments[segments.length - 1] = given.slice(0, -count).join(' ');
		return;
	}
}

function takePostalCode(segments: string[], parts: PlaceParts, country: string | undefined): void {
	for (let index = segments.length - 1; index >= 0; index--) {
		// A house number stands before the street; it is no postal code.
		if (index === 0 && segments.length > 2) return;
		const given = (segments[index] ?? '').split(' ');
		const found = postalCodeIn(given, country);
		if (!found) continue;
		parts.postalCode = found.code;
		if (found.country !== undefined) parts.country ??= found.country;
		if (found.rest === '') segments.splice(index, 1);
		else segments[index] = found.rest;
		return;
	}
}

/** A postal code of one or two words at the end or the beginning. */
function postalCodeIn(given: readonly string[], country: string | undefined) {
	for (const count of [2, 1]) {
		if (given.length < count) continue;
		const candidates = [
			{ words: given.slice(-count), rest: given.slice(0, -count) },
			{ words: given.slice(0, count), rest: given.slice(count) },
		];
		for (const { words: candidate, rest } of candidates) {
			const code = candidate.join(' ');
			if (!/\d{2}|\d[A-Za-z]{2}|\d[A-Za-z]\d/.test(code)) continue;
			const prefixed = count === 1 ? countryOfPostalPrefix(code) : undefined;
			if (isPostalCode(code, prefixed ?? country)) {
				return { code, country: prefixed, rest: rest.join(' ') };
			}
		}
	}
	return undefined;
}

const isPostalCode = (code: string, country: string | undefined) =>
	country === undefined
		? /^\d{4,6}$/.test(code) || countryOfPostalCode(code) !== undefined
		: readPostalCode(code, country).kind === 'valid';

function takeRegion(segments: string[], parts: PlaceParts, country: string | undefined): void {
	const last = segments.at(-1);
	if (last === undefined) return;
	const countries = country === undefined ? withCodes : [country];
	const isRegion = (text: string) =>
		countries.some((one) => regionOf(text, one) !== undefined) ||
		(country === undefined && regionsNamed(text).length > 0);
	const isCode = (text: string) => /^[A-Z]{2,3}$/.test(text) && isRegion(text);
	if (segments.length > 1) {
		// Behind a street, a name that is both is the city.
		const behindStreet = /\d/.test(segments.at(-2) ?? '') && last.length > 3;
		if (!behindStreet && isRegion(last)) {
			parts.region = segments.pop();
			return;
		}
	} else if (regionAlone(last, country) !== undefined) {
		parts.region = segments.pop();
		return;
	}
	// "Austin TX": a code in capitals behind the city.
	const [, city, code] = /^(.{2,}) ([A-Z]{2,3})$/.exec(last) ?? [];
	if (city === undefined || code === undefined || !isCode(code)) return;
	if (city === city.toUpperCase() && country === undefined) return;
	parts.region = code;
	segments[segments.length - 1] = city;
}
