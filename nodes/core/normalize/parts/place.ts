import { cleaned, shortLine, type FieldReader, type Given } from '../read/fieldReader';
import { countryOf } from '../../place/country';
import { readPhone } from '../value/phone';
import type { Entry } from '../read/payload';
import type { Reading } from '../report';
import { cleanLine, cleanText } from '../../text';
import { mayMean } from '../../time/zoneCalled';
import { placeProblems } from '../value/place/problems';
import { regionsNamed } from '../../place/regions';
import {
	placeFields,
	resolvePlace,
	type Place,
	type PlaceField,
	type PlaceTexts,
} from '../value/place/resolvePlace';
import { zoneOfPlace } from '../value/place/zoneOfPlace';
import type { ReadZone } from '../value/timeZone';

const nowhere: Place = { country: null, region: null, city: null, postalCode: null };

const sources = [...placeFields, 'location', 'address'] as const;

const isOneLine = (field: keyof PlaceTexts) => field !== 'location' && field !== 'address';

/** What was read before, and a country's code in a field for codes, mean what they say. */
const isCertain = (field: keyof PlaceTexts, { canonical, label, path }: Entry) =>
	canonical === true || (field === 'country' && /code|iso/i.test(label ?? path.at(-1) ?? ''));

/** Of several countries the first one that may be one counts. */
const asCountry = (text: string): Reading<string> =>
	text.includes(',') || countryOf(text) !== undefined || regionsNamed(text).length > 0
		? { ok: true, value: text, why: null }
		: { ok: false, problem: placeProblems.countryUnknown(text) };

/** Why a part is written otherwise than it came, where there is no better reason. */
const usually: Record<PlaceField, string> = {
	country: 'Written as its two-letter code',
	region: 'Written as its ISO 3166-2 code',
	city: 'Written with capital and small letters',
	postalCode: 'Written as the post of the country writes it',
};

/**
 * Reads where a lead is.
 *
 * @param defaultCountry ISO 3166-1 alpha-2, of regions that do not say their country
 */
export function readPlace(fields: FieldReader, defaultCountry: string | undefined): Place {
	const given: Partial<Record<keyof PlaceTexts, Given>> = {};
	const texts: PlaceTexts = {};
	for (const field of sources) {
		if (fields.entries(field).length === 0) continue;
		const one =
			field === 'country'
				? fields.usable('country', asCountry)?.given
				: fields.first(field, isOneLine(field) ? cleanLine : cleanText);
		if (!one) continue;
		given[field] = one;
		texts[field] = { text: shortLine(one.text), certain: isCertain(field, one.entry) };
	}
	// The street is nowhere else.
	if (given.address) fields.keep(given.address.entry);
	if (Object.keys(texts).length === 0) return nowhere;

	const { place, from, why, problems, unusedLocation } = resolvePlace(texts, {
		phoneCountry: () => phoneCountry(fields),
		defaultCountry,
	});
	for (const { field, problem } of problems) {
		fields.report.issue('note', field, problem, given[from[field] ?? field]?.raw ?? null);
	}
	const failed = new Set(problems.map(({ field }) => field));
	for (const field of placeFields) {
		const source = from[field];
		const own = source === field ? given[field] : undefined;
		// What could not be read is an issue and no change.
		if (place[field] === null && failed.has(field)) continue;
		const reason = why[field] ?? reasonFor(field, source, own, place[field]);
		fields.report.change(field, own?.raw ?? null, place[field], reason);
	}
	if (unusedLocation && given.location) fields.keep(given.location.entry);
	return place;
}

function reasonFor(
	field: PlaceField,
	source: keyof PlaceTexts | undefined,
	given: Given | undefined,
	value: string | null,
): string {
	if (source !== undefined && source !== field) return `Taken from the ${source}`;
	return given && given.text === value ? cleaned(given) : usually[field];
}

/** The country of a phone number that says it. What was read before says what was guessed then. */
function phoneCountry(fields: FieldReader): string | undefined {
	for (const { value, canonical } of fields.entries('phone')) {
		if (canonical || typeof value !== 'string' || !/\+|^\s*00/.test(value)) continue;
		const phone = readPhone(value, []);
		if (phone.ok && phone.value.country !== null) return phone.value.country;
	}
	return undefined;
}

/**
 * The time zone of a place, which is listed as a change.
 *
 * @returns `null` where the place leaves a doubt
 */
export function readZoneOfPlace(fields: FieldReader, place: Place): string | null {
	const zone = zoneOfPlace(place.country, place.region, place.postalCode);
	fields.report.change('timezone', null, zone, 'Taken from the place');
	return zone;
}

/**
 * The zone that a name means which several zones go by, such as "Central European Time": that of the
 * lead's place, where the clocks there may be called so.
 *
 * @example
 * zoneMeant({ zone: 'Europe/Berlin', certain: false }, inParis) // 'Europe/Paris'
 */
export function zoneMeant({ zone, certain }: ReadZone, place: Place): string {
	if (certain) return zone;
	const there = zoneOfPlace(place.country, place.region, place.postalCode);
	return there !== null && mayMean(there, zone) ? there : zone;
}
