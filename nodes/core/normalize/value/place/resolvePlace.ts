import { countryOf, wholeCountry } from '../../../place/country';
import type { Problem } from '../../report';
import { isEmptyMarker } from '../emptyMarker';
import { tidyCity } from './city';
import { findCountry, readCountryText, type CountryAndRegion } from './countryAndRegion';
import type { Clues } from './evidence';
import { splitLocation, type PlaceParts } from './location';
import { readPostalCode } from './postalCode';
import { regionOfPostalCode } from './postalRegions';
import { placeProblems } from './problems';
import { hasRegions, isWithoutCode, regionOf, regionsNamed } from '../../../place/regions';

export const placeFields = ['country', 'region', 'city', 'postalCode'] as const;

export type PlaceField = (typeof placeFields)[number];

/** A part of a place as it was written. */
export interface PlaceText {
	text: string;
	/** Whether it was read before, so that it is not taken apart or doubted again. */
	certain?: boolean;
}

/** A place as it was written. */
export type PlaceTexts = Partial<Record<PlaceField | 'location' | 'address', PlaceText>>;

/** What helps to read a place beside itself. */
export interface PlaceHints {
	/** ISO 3166-1 alpha-2 of a phone number that was written with its country code. */
	phoneCountry(): string | undefined;
	/** ISO 3166-1 alpha-2. */
	defaultCountry: string | undefined;
}

/** Where a lead is, as far as it is clear. */
export interface Place {
	/** ISO 3166-1 alpha-2. */
	country: string | null;
	/** ISO 3166-2 where the region is known, else as it was written. */
	region: string | null;
	city: string | null;
	/** As the country's post writes it. */
	postalCode: string | null;
}

/** A place that was read. */
export interface ResolvedPlace {
	place: Place;
	/** Which text each part was read from; what no text says has none. */
	from: Readonly<Partial<Record<PlaceField, keyof PlaceTexts>>>;
	/** Why a part is what its text does not say. */
	why: Readonly<Partial<Record<PlaceField, string>>>;
	problems: ReadonlyArray<{ field: PlaceField; problem: Problem }>;
	/** Whether the text in one line said nothing that the other fields do not say. */
	unusedLocation: boolean;
}

/**
 * Reads where a lead is. What one text says helps to understand the others: whether `CA` is
 * California or Canada, of which country `BY` is a region, how a postal code is written.
 *
 * @example
 * resolvePlace({ location: { text: 'Austin, TX 78701' } }, hints).place
 * // { country: 'US', region: 'US-TX', city: 'Austin', postalCode: '78701' }
 */
export function resolvePlace(texts: PlaceTexts, hints: PlaceHints): ResolvedPlace {
	const parts = new Parts(texts);
	const problems: Array<{ field: PlaceField; problem: Problem }> = [];
	const why: Partial<Record<PlaceField, string>> = {};

	const read = readCountry(parts, hints);
	if (read.problem) problems.push(read.problem);
	if (read.why !== undefined) why.country = read.why;
	const { country } = read;

	const postalCode = parts.text('postalCode');
	const code = readCode(postalCode, country);
	if (code.problem) problems.push({ field: 'postalCode', problem: code.problem });

	const region = readRegion(parts, read);
	if (region.problem) problems.push({ field: 'region', problem: region.problem });
	const byCode =
		code.valid && country !== null ? regionOfPostalCode(code.value, country) : undefined;
	if (byCode !== undefined && region.value === null) {
		why.region = 'Taken from the postal code';
	} else if (byCode !== undefined && isElsewhere(region.value, byCode)) {
		const problem = placeProblems.postalCodeElsewhere(code.value, region.value ?? '', byCode);
		problems.push({ field: 'postalCode', problem });
	}
	if (region.why !== undefined) why.region = region.why;
	const city = parts.text('city');
	return {
		place: {
			country,
			region: given('region', region.value) ?? byCode ?? null,
			city: given('city', city === undefined ? null : tidyCity(city)),
			postalCode: given('postalCode', code.value),
		},
		from: parts.from,
		why,
		problems,
		unusedLocation: parts.unusedLocation,
	};
}

/** `n/a` in the middle of an address is no city either. */
const given = (field: PlaceField, text: string | null) =>
	text === null || text === '' || isEmptyMarker(text, field) ? null : text;

/** The texts, those taken apart that hold more than one part. */
class Parts {
	readonly from: Partial<Record<PlaceField, keyof PlaceTexts>> = {};
	readonly #texts: Partial<Record<PlaceField, string>> = {};
	readonly #certain: ReadonlySet<PlaceField>;
	readonly unusedLocation: boolean;

	constructor(texts: PlaceTexts) {
		for (const field of placeFields) {
			const given = texts[field];
			if (given) this.#set(field, given.text, field);
		}
		this.#certain = new Set(placeFields.filter((field) => texts[field]?.certain));
		for (const field of ['city', 'region'] as const) this.#takeApart(field);
		const { location, address } = texts;
		this.unusedLocation =
			location !== undefined && !this.fill('location', this.#split(location.text));
		if (address) this.fill('address', this.#split(address.text, false));
	}

	text(field: PlaceField): string | undefined {
		return this.#texts[field];
	}

	isCertain(field: PlaceField): boolean {
		return this.#certain.has(field);
	}

	/** Uses parts of a text for what no text of its own says. */
	fill(from: keyof PlaceTexts, parts: PlaceParts): boolean {
		let used = false;
		for (const field of placeFields) {
			const text = parts[field];
			if (text === undefined || this.#texts[field] !== undefined) continue;
			this.#set(field, text, from);
			used = true;
		}
		return used;
	}

	/** Forgets a text that says something else than its field. */
	drop(field: PlaceField): void {
		delete this.#texts[field];
	}

	#set(field: PlaceField, text: string, from: keyof PlaceTexts): void {
		this.#texts[field] = text;
		this.from[field] = from;
	}

	#split(text: string, alone = true): PlaceParts {
		const { country } = this.#texts;
		return splitLocation(text, country === undefined ? undefined : countryOf(country), alone);
	}

	/** `Austin, TX` as a city, `TX 78701` as a region. */
	#takeApart(field: 'city' | 'region'): void {
		const text = this.#texts[field];
		if (text === undefined || this.#certain.has(field) || !/[,\d]| [A-Z]{2}$/.test(text)) return;
		if (field === 'region' && this.#isRegion(text)) return;
		const parts = this.#split(text);
		if (field === 'region' && parts.region === undefined) {
			parts.region = parts.city;
			delete parts.city;
		}
		if (Object.values(parts).some((part) => part === text)) return;
		if (Object.keys(parts).length < 2 && parts[field] === undefined) return;
		this.drop(field);
		if (this.fill(field, { [field]: parts[field], ...parts })) return;
		this.#set(field, text, field);
	}

	#isRegion(text: string): boolean {
		const { country } = this.#texts;
		const code = country === undefined ? undefined : countryOf(country);
		return code === undefined ? regionsNamed(text).length > 0 : regionOf(text, code) !== undefined;
	}
}

function readCountry(parts: Parts, { phoneCountry, defaultCountry }: PlaceHints): CountryAndRegion {
	const clues = (): Clues => ({
		region: parts.text('region'),
		city: parts.text('city'),
		postalCode: parts.text('postalCode'),
		phoneCountry,
	});
	const text = parts.text('country');
	if (text === undefined) return findCountry(clues(), defaultCountry);
	const certain = parts.isCertain('country');
	// "Austin, TX, USA" in the country's field.
	const isPlace = text.includes(',') && wholeCountry(text) === undefined;
	const split = certain || !isPlace ? {} : splitLocation(text);
	if (split.country !== undefined) {
		parts.fill('country', split);
		return readCountryText(split.country, clues(), false);
	}
	const read = readCountryText(text, clues(), certain);
	if (read.country !== null) return read;
	const found = findCountry(clues(), defaultCountry);
	return { ...found, problem: read.problem };
}

interface PartRead<Value> {
	value: Value;
	why?: string;
	problem?: Problem;
}

function readRegion(parts: Parts, read: CountryAndRegion): PartRead<string | null> {
	const text = parts.text('region');
	if (text === undefined) {
		return read.region ? { value: read.region, why: 'Taken from the country' } : { value: null };
	}
	if (read.region !== undefined) return { value: read.region, why: whyRegion(read.region) };
	const { country } = read;
	if (country === null) return { value: text };
	const region = regionOf(text, country);
	if (region !== undefined) return { value: region };
	if (countryOf(text) === country) return { value: null, why: whyRegion(null) };
	return hasRegions(country) && !isWithoutCode(text, country)
		? { value: text, problem: placeProblems.regionUnknown(text, country) }
		: { value: text };
}

const whyRegion = (region: string | null) => (region === null ? 'Names the country' : undefined);

/** A code says nothing about regions that are given on another level, such as a Spanish community. */
const isElsewhere = (region: string | null, byCode: string) =>
	region !== null &&
	region !== byCode &&
	['US', 'CA', 'AU', 'BR', 'MX'].some(
		(country) => region.startsWith(`${country}-`) && byCode.startsWith(`${country}-`),
	);

function readCode(
	text: string | undefined,
	country: string | null,
): PartRead<string> & { valid: boolean } {
	const written = (text ?? '').toUpperCase();
	if (text === undefined || country === null) return { value: written, valid: false };
	const read = readPostalCode(text, country);
	switch (read.kind) {
		case 'valid':
			return { value: read.code, valid: true };
		case 'zero lost':
			return {
				value: written,
				valid: false,
				problem: placeProblems.zeroLost(text, read.code, country),
			};
		case 'invalid':
			return {
				value: written,
				valid: false,
				problem: placeProblems.postalCodeInvalid(text, country),
			};
		case 'unknown':
			return { value: written, valid: false };
	}
}
