import { LeadOpsError } from '../errors';
import { fold } from '../fold';
import { countryOf } from '../place';
import { holidayLibrary } from './holidayLibrary';
import { labels } from './labels';
import { nearNames } from '../nearNames';

/** A country or a part of one, as the library of public holidays knows it. */
export interface HolidayPlace {
	readonly country: string;
	/** The codes of the part and of its part: none, one or two. */
	readonly parts: readonly string[];
}

/** A code of the library with the names people know it by. */
interface Known {
	readonly code: string;
	readonly names: readonly string[];
}

type Library = InstanceType<ReturnType<typeof holidayLibrary>>;

let library: Library | undefined;

/** The library without a place, which knows all places. */
function allPlaces(): Library {
	library ??= new (holidayLibrary())();
	return library;
}

/**
 * Finds a place by what people write: codes of ISO 3166, in any case, or names.
 *
 * @throws LeadOpsError `calendar.holidayCountry` or `calendar.holidayRegion` when there is no such
 * place, with the names that come near.
 *
 * @example
 * findHolidayPlace('Germany', 'Bayern') // { country: 'DE', parts: ['BY'] }
 * findHolidayPlace('US', 'LA-NO') // { country: 'US', parts: ['LA', 'NO'] }, New Orleans
 */
export function findHolidayPlace(country: string, region = ''): HolidayPlace {
	const [countryPart = '', ...regionPart] = country.trim().split('-');
	const isSubdivision = /^[A-Za-z]{2}-/.test(country.trim()) && region.trim() === '';
	const code = findCountry(isSubdivision ? countryPart : country.trim());
	const part = isSubdivision ? regionPart.join('-') : region.trim();
	return { country: code, parts: part === '' ? [] : findRegion(code, part).split('-') };
}

function findCountry(text: string): string {
	const english = allPlaces().getCountries('en');
	const own = allPlaces().getCountries();
	const code = countryOf(text) ?? text.toUpperCase();
	if (code in english) return code;
	const known = Object.keys(english).map((key) => ({
		code: key,
		names: [english[key] ?? key, own[key] ?? key],
	}));
	const byName = known.find(({ names }) => names.some((name) => fold(name) === fold(text)));
	if (byName) return byName.code;
	throw new LeadOpsError({
		code: 'calendar.holidayCountry',
		message:
			text === ''
				? `${labels.country}: no country is chosen, but a ${labels.region} is`
				: `${labels.country}: no holidays are known for the country "${text}"`,
		hint: `${suggestion(text, known)}Choose a country of the list, or leave ${labels.country} empty and list the days under ${labels.days}.`,
	});
}

function findRegion(country: string, text: string): string {
	const regions = regionsOf(country);
	const wanted = fold(text);
	const isExact = ({ code, names }: Known) =>
		[code, `${country}-${code}`, ...names].some((name) => wanted === fold(name));
	// "Hamburg" is enough for "Hansestadt Hamburg", where no other region is called so.
	const [called, another] = regions.filter(({ names }) =>
		names.some((name) => fold(name).endsWith(` ${wanted}`)),
	);
	const found = regions.find(isExact) ?? (another ? undefined : called);
	if (found) return found.code;
	const name = allPlaces().getCountries('en')[country] ?? country;
	if (regions.length === 0) {
		throw new LeadOpsError({
			code: 'calendar.holidayRegion',
			message: `${labels.region}: ${name} has no regions with holidays of their own, so "${text}" means nothing`,
			hint: `Leave ${labels.region} empty.`,
		});
	}
	throw new LeadOpsError({
		code: 'calendar.holidayRegion',
		message: `${labels.region}: ${name} has no region "${text}"`,
		hint: `${suggestion(text, regions) || listOf(regions)}Leave it empty for the holidays of the whole country.`,
	});
}

/** The parts of a country that have holidays of their own, and the parts of those. */
function regionsOf(country: string): Known[] {
	const places = allPlaces();
	const languages = [undefined, 'en', ...new (holidayLibrary())(country).getLanguages()];
	const namesIn = (list: (language?: string) => Record<string, string> | undefined) => {
		const lists = languages.map((language) => list(language) ?? {});
		// The library looks codes up in capitals, and cannot find the few it has in small letters.
		const codes = Object.keys(lists[0] ?? {}).filter((code) => code === code.toUpperCase());
		return codes.map((code) => ({
			code,
			names: [...new Set(lists.flatMap((names) => names[code] ?? []))],
		}));
	};
	const states = namesIn((language) => places.query(country, undefined, language));
	return states.flatMap(({ code, names }) => [
		{ code, names },
		...namesIn((language) => places.query(country, code, language)).map((part) => ({
			code: `${code}-${part.code}`,
			names: part.names,
		})),
	]);
}

function suggestion(text: string, known: readonly Known[]): string {
	const near = nearNames(text, known, ({ code, names }) => [code, ...names]);
	return near.length === 0 ? '' : `Did you mean ${near.map(nameOf).join(' or ')}? `;
}

const MOST_LISTED = 20;

function listOf(regions: readonly Known[]): string {
	const whole = regions.filter(({ code }) => !code.includes('-'));
	const listed = whole.slice(0, MOST_LISTED).map(nameOf).join(', ');
	return `Its regions are ${listed}${whole.length > MOST_LISTED ? ' and others' : ''}. `;
}

const nameOf = ({ code, names }: Known) => `${names[0] ?? code} (${code})`;
